// What edits of several kinds come to: a change, and an #include where the file has none.

#include "edit.h"

#include <assert.h>
#include <string.h>

void edit_change(GArray *changes, size_t start, size_t end, const char *replacement)
{
	struct change change = { start, end, g_strdup(replacement) };

	assert(start <= end);
	g_array_append_val(changes, change);
}

// Conditionals around all of a header: 1 when it begins with #ifndef NAME, #define NAME.
static int guard_depth(const struct fix_text *text)
{
	int hash = fix_next(text, -1), word = hash < 0 ? -1 : fix_next(text, hash),
	    name = word < 0 ? -1 : fix_next(text, word), i = name;
	int same = 0;
	char *guard;

	if (!fix_is(text, hash, "#") || !fix_is(text, word, "ifndef") || name < 0)
		return 0;
	guard = fix_word(text, name);
	i = fix_next(text, name);
	if (fix_is(text, i, "#") && fix_is(text, i = fix_next(text, i), "define"))
		same = fix_is(text, fix_next(text, i), guard);
	g_free(guard);
	return same;
}

static int includes(const struct fix_text *text, int i, const char *header)
{
	char *wanted = g_strdup_printf("<%s>", header);
	const struct token *word = fix_token(text, fix_next(text, i));
	int line = fix_line(text, word->start);
	const char *p = text->text + word->end;
	const char *end = text->text + fix_line_end(text, line);
	int found;

	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	found = (size_t)(end - p) > strlen(wanted) && strncmp(p, wanted, strlen(wanted)) == 0;
	g_free(wanted);
	return found;
}

// Whether a line starts with #include.
int edit_is_include(const struct fix_text *text, int i)
{
	return fix_is(text, i, "#") && fix_token(text, i)->directive &&
	       fix_is(text, fix_next(text, i), "include");
}

const char *edit_include(const struct fix_text *text, const char *header, GArray *changes)
{
	int depth = guard_depth(text), last = -1, line, i;
	char *directive;
	size_t end;

	// Behind the last one of those that come before all code.
	for (i = 0; i < (int)text->tokens->len; i++) {
		const struct token *token = fix_token(text, i);

		if (!token->directive && token->kind != TOKEN_COMMENT)
			break;
		if (!edit_is_include(text, i) || token->depth > depth)
			continue;
		if (includes(text, i, header))
			return NULL;
		last = i;
	}
	if (last < 0)
		return "no #include is there that another could follow";
	line = fix_line(text, fix_token(text, last)->start);
	end = fix_line_end(text, line);
	if (text->text[end - 1] != '\n')
		return "no #include is there that another could follow";
	directive = g_strdup_printf("#include <%s>%s", header, fix_eol(text, line));
	edit_change(changes, end, end, directive);
	g_free(directive);
	return NULL;
}
