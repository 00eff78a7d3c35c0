// Names in a source text, and the text without what defines them. See whatif.h.
//
// This reads lines, not tokens: a comment or a string that looks like a directive is taken for one.

#include <assert.h>
#include <string.h>

#include "whatif.h"

// The first such word from `from` on, or NULL.
static const char *find_word(const char *text, const char *from, const char *name)
{
	size_t n = strlen(name);

	for (const char *at = from; n && (at = strstr(at, name)); at += n)
		if ((at == text || !is_word_char(at[-1])) && !is_word_char(at[n]))
			return at;
	return NULL;
}

int text_has_word(const char *text, const char *name)
{
	return find_word(text, text, name) != NULL;
}

// Whether the word at that place is what a directive defines, or what a comment of a generated
// header says that it leaves undefined.
static int is_defined_at(const char *text, const char *at)
{
	const char *end;

	assert(at >= text);
	while (at > text && (at[-1] == ' ' || at[-1] == '\t'))
		at--;
	for (end = at; at > text && is_word_char(at[-1]);)
		at--;
	return (end - at == 6 && strncmp(at, "define", 6) == 0) ||
	       (end - at == 5 && strncmp(at, "undef", 5) == 0);
}

int text_asks(const char *text, const char *name)
{
	for (const char *at = text; (at = find_word(text, at, name)); at += strlen(name))
		if (!is_defined_at(text, at))
			return 1;
	return 0;
}

static const char *skip_blanks(const char *at)
{
	return at + strspn(at, " \t");
}

// The end of a line with those that continue it; *lines: how many that are.
static const char *line_end(const char *line, int *lines)
{
	const char *end = line + strcspn(line, "\n");

	*lines = 1;
	while (*end && end > line &&
	       (end[-1] == '\\' || (end[-1] == '\r' && end > line + 1 && end[-2] == '\\'))) {
		end = end + 1 + strcspn(end + 1, "\n");
		++*lines;
	}
	return end;
}

// The name of a directive, in buffer; *rest: what follows. 0 when the line has none.
static int directive(const char *line, char buffer[16], const char **rest)
{
	size_t n;

	line = skip_blanks(line);
	if (*line != '#')
		return 0;
	line = skip_blanks(line + 1);
	for (n = 0; n < 15 && g_ascii_isalpha(line[n]); n++)
		buffer[n] = line[n];
	buffer[n] = 0;
	*rest = skip_blanks(line + n);
	return 1;
}

static char *word_at(const char *at)
{
	size_t n = 0;

	while (is_word_char(at[n]))
		n++;
	return g_strndup(at, n);
}

char *text_without(const char *text, GHashTable *names)
{
	char *out = NULL, buffer[16];
	const char *line = text, *rest, *end;
	int lines;

	for (; *line; line = *end ? end + 1 : end) {
		char *name;

		end = line_end(line, &lines);
		if (!directive(line, buffer, &rest) ||
		    (strcmp(buffer, "define") != 0 && strcmp(buffer, "undef") != 0))
			continue;
		name = word_at(rest);
		if (g_hash_table_contains(names, name)) {
			if (!out)
				out = g_strdup(text);
			for (char *at = out + (line - text); at < out + (end - text); at++)
				if (*at != '\n')
					*at = ' ';
		}
		g_free(name);
	}
	return out;
}
