// Edits of declarations: a type that gets its 64 bits by name, and main's third parameter.

#include <string.h>

#include "edit.h"

// Words of a type that may stand together, and those that may stand before it.
static const char *const type_words[] = { "long",   "int",     "unsigned", "signed",
					  "size_t", "ssize_t", NULL };
static const char *const qualifiers[] = { "static",   "extern",	 "register", "const",
					  "volatile", "_Atomic", "auto",     NULL };

static int is_one_of(const struct fix_text *text, int i, const char *const *words)
{
	for (; i >= 0 && *words; words++)
		if (fix_is(text, i, *words))
			return 1;
	return 0;
}

// The first token of the declaration that token i is in.
static int declaration_start(const struct fix_text *text, int i)
{
	int at;

	for (at = fix_previous(text, i); at >= 0; i = at, at = fix_previous(text, at)) {
		const struct token *token = fix_token(text, at);

		if (token->directive ||
		    (token->kind == TOKEN_PUNCT && strchr(";{}():", text->text[token->start])))
			break;
	}
	return i;
}

// int64_t or uint64_t for the words of a type that has 64 bits on the host and 32 in wasm;
// NULL for another one.
static const char *fixed_type(const struct fix_text *text, int first, int last)
{
	int longs = 0, is_unsigned = 0, sizes = 0, i;

	for (i = first; i >= 0 && i <= last; i = fix_next(text, i)) {
		longs += fix_is(text, i, "long");
		is_unsigned |= fix_is(text, i, "unsigned") || fix_is(text, i, "size_t");
		sizes += fix_is(text, i, "size_t") || fix_is(text, i, "ssize_t");
	}
	if (longs + sizes != 1)
		return NULL;
	return is_unsigned ? "uint64_t" : "int64_t";
}

// Replaces the type of the declaration of the name at token i.
static const char *replace_type(const struct fix_text *text, int i, GArray *changes)
{
	int first = declaration_start(text, i), last, at;
	const char *type;

	while (is_one_of(text, first, qualifiers))
		first = fix_next(text, first);
	if (!is_one_of(text, first, type_words))
		return "its type is written in another way";
	for (last = first, at = first; is_one_of(text, at, type_words); at = fix_next(text, at))
		last = at;
	// A comment, a pointer or another word: then it is not this type.
	if (at != last + 1 || !(at == i || fix_token(text, at)->kind == TOKEN_WORD) ||
	    fix_is(text, at, "double") || fix_is(text, fix_previous(text, i), "*"))
		return "its type is written in another way";
	for (at = first; at < last; at++)
		if (fix_token(text, at)->kind == TOKEN_COMMENT)
			return "its type is written in another way";
	type = fixed_type(text, first, last);
	if (!type)
		return "its type is written in another way";
	edit_change(changes, fix_token(text, first)->start, fix_token(text, last)->end, type);
	return edit_include(text, "stdint.h", changes);
}

const char *edit_type(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	int i = fix_token_at(text, edit->line, edit->col);

	if (i < 0 || fix_token(text, i)->kind != TOKEN_WORD || fix_token(text, i)->directive)
		return "the declaration comes from a macro";
	return replace_type(text, i, changes);
}

// The name that 'char **NAME' or 'char *NAME[]' between two tokens declares, or -1.
static int environment_name(const struct fix_text *text, int i, int end)
{
	int stars = 0, name = -1, brackets = 0;

	if (!fix_is(text, i, "char"))
		return -1;
	for (i = fix_next(text, i); i >= 0 && i < end; i = fix_next(text, i)) {
		if (fix_is(text, i, "*") && name < 0)
			stars++;
		else if (fix_token(text, i)->kind == TOKEN_WORD && name < 0)
			name = i;
		else if ((fix_is(text, i, "[") || fix_is(text, i, "]")) && name >= 0)
			brackets++;
		else
			return -1;
	}
	return stars + brackets / 2 == 2 ? name : -1;
}

// The second comma between two brackets that has no other brackets around it; -1 when there
// are not two.
static int second_comma(const struct fix_text *text, int open, int close)
{
	int commas = 0, second = -1, i;

	for (i = fix_next(text, open); i >= 0 && i < close; i = fix_next(text, i)) {
		if (fix_is(text, i, "(") || fix_is(text, i, "["))
			i = fix_closing(text, i);
		else if (fix_is(text, i, ",") && ++commas == 2)
			second = i;
	}
	return commas == 2 ? second : -1;
}

static int is_used(const struct fix_text *text, const char *name, int from, int to)
{
	for (; from >= 0 && from < to; from = fix_next(text, from))
		if (fix_is(text, from, name))
			return 1;
	return 0;
}

// Takes main's third parameter away; where it is used, a variable of that name holds environ,
// which is what the host passes.
const char *edit_main(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	int i = fix_token_at(text, edit->line, edit->col), open, close, comma, name, body, end;
	char *word, *lines;
	const char *eol;

	open = fix_is(text, i, "main") ? fix_next(text, i) : -1;
	close = fix_is(text, open, "(") ? fix_closing(text, open) : -1;
	comma = close < 0 ? -1 : second_comma(text, open, close);
	name = comma < 0 ? -1 : environment_name(text, fix_next(text, comma), close);
	body = close < 0 ? -1 : fix_next(text, close);
	end = fix_is(text, body, "{") ? fix_closing(text, body) : -1;
	if (name < 0 || end < 0)
		return "its parameters are written in another way";
	edit_change(changes, fix_token(text, comma)->start, fix_token(text, close)->start, "");
	word = fix_word(text, name);
	eol = fix_eol(text, fix_line(text, fix_token(text, body)->start));
	lines = g_strdup_printf("%s\textern char **environ;%s\tchar **%s = environ;", eol, eol,
				word);
	if (is_used(text, word, body, end))
		edit_change(changes, fix_token(text, body)->end, fix_token(text, body)->end, lines);
	g_free(lines);
	g_free(word);
	return NULL;
}
