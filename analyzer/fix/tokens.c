// As much of C's lexical rules as edits need: comments and literals are never taken for code,
// and each token knows whether it is in a directive and how many conditionals are around it.

#include "tokens.h"

#include <assert.h>
#include <string.h>

const struct token *fix_token(const struct fix_text *text, int i)
{
	assert(i >= 0 && (guint)i < text->tokens->len);
	return &g_array_index(text->tokens, struct token, i);
}

static void split_lines(struct fix_text *text)
{
	size_t at = 0;

	while (at < text->size) {
		const char *end = memchr(text->text + at, '\n', text->size - at);

		g_array_append_val(text->lines, at);
		at = end ? (size_t)(end - text->text) + 1 : text->size;
	}
}

static int is_word_byte(char c)
{
	return g_ascii_isalnum(c) || c == '_' || c == '$' || (c & 0x80);
}

// Each returns where the thing that starts at p ends.
static const char *comment_end(const char *p, const char *end)
{
	const char *close;

	if (p[1] == '*') {
		close = g_strstr_len(p + 2, end - p - 2, "*/");
		return close ? close + 2 : end;
	}
	for (; p < end && *p != '\n'; p++)
		if (*p == '\\' && p + 1 < end && p[1] == '\n')
			p++;
	return p;
}

static const char *literal_end(const char *p, const char *end)
{
	char quote = *p++;

	while (p < end && *p != quote && *p != '\n')
		p += *p == '\\' && p + 1 < end ? 2 : 1;
	return p < end && *p == quote ? p + 1 : MIN(p, end);
}

static const char *number_end(const char *p, const char *end)
{
	for (; p < end && (is_word_byte(*p) || *p == '.'); p++)
		if (strchr("eEpP", *p) && p + 1 < end && (p[1] == '+' || p[1] == '-'))
			p++;
	return p;
}

static const char *word_end(const char *p, const char *end)
{
	while (p < end && is_word_byte(*p))
		p++;
	return p;
}

// Whether the word at p is the prefix of a literal.
static int is_prefix(const char *p, const char *end)
{
	const char *after = word_end(p, end);

	return after < end && (*after == '"' || *after == '\'') && after - p <= 2 &&
	       strchr("LuU", *p) && (after - p == 1 || p[1] == '8');
}

static const char *token_end(const char *p, const char *end, enum token_kind *kind)
{
	*kind = TOKEN_PUNCT;
	if (*p == '/' && p + 1 < end && (p[1] == '/' || p[1] == '*')) {
		*kind = TOKEN_COMMENT;
		return comment_end(p, end);
	}
	if (is_word_byte(*p) && is_prefix(p, end))
		p = word_end(p, end);
	if (*p == '"' || *p == '\'') {
		*kind = *p == '"' ? TOKEN_STRING : TOKEN_CHAR;
		return literal_end(p, end);
	}
	if (g_ascii_isdigit(*p) || (*p == '.' && p + 1 < end && g_ascii_isdigit(p[1]))) {
		*kind = TOKEN_NUMBER;
		return number_end(p, end);
	}
	if (is_word_byte(*p)) {
		*kind = TOKEN_WORD;
		return word_end(p, end);
	}
	return p + (end - p > 1 && (*p == '<' || *p == '>') && p[1] == *p ? 2 : 1);
}

// What the lexer is in.
struct place {
	int directive, depth;
	int first; // no token of this line has come
	int hash;  // the token before was a directive's '#'
};

// Conditionals count from the directive that opens them to the one that closes them, with
// both outside.
static void count_conditional(struct place *place, const char *word, size_t length)
{
	if (length == 5 && strncmp(word, "endif", 5) == 0)
		place->depth--;
	else if (length >= 2 && strncmp(word, "if", 2) == 0)
		place->depth++;
	place->depth = MAX(place->depth, 0);
}

static const char *skip_blanks(const char *p, const char *end, struct place *place)
{
	for (; p < end; p++) {
		if (*p == '\\' && p + 1 < end && (p[1] == '\n' || p[1] == '\r')) {
			p += p[1] == '\r' && p + 2 < end ? 2 : 1;
		} else if (*p == '\n') {
			place->first = 1;
			place->directive = 0;
		} else if (!g_ascii_isspace(*p) && *p) {
			break;
		}
	}
	return p;
}

static void read_tokens(struct fix_text *text)
{
	const char *p = text->text, *end = p + text->size;
	struct place place = { .first = 1 };

	while ((p = skip_blanks(p, end, &place)) < end) {
		struct token token = { .start = p - text->text };
		const char *after = token_end(p, end, &token.kind);

		if (place.first && *p == '#')
			place.directive = 1;
		assert(after > p && after <= end); // each token has bytes
		token.end = after - text->text;
		token.directive = place.directive;
		token.depth = place.depth;
		if (place.hash && token.kind == TOKEN_WORD)
			count_conditional(&place, p, after - p);
		if (token.kind != TOKEN_COMMENT) {
			place.hash = place.first && *p == '#';
			place.first = 0;
		}
		g_array_append_val(text->tokens, token);
		p = after;
	}
}

struct fix_text *fix_text_new(char *bytes, size_t size)
{
	struct fix_text *text = g_new0(struct fix_text, 1);

	text->text = bytes;
	text->size = size;
	text->lines = g_array_new(FALSE, FALSE, sizeof(size_t));
	text->tokens = g_array_new(FALSE, FALSE, sizeof(struct token));
	split_lines(text);
	read_tokens(text);
	return text;
}

void fix_text_free(struct fix_text *text)
{
	if (!text)
		return;
	g_free(text->text);
	g_array_free(text->lines, TRUE);
	g_array_free(text->tokens, TRUE);
	g_free(text);
}

// Index of the first token that starts at the offset or behind it.
static int find(const struct fix_text *text, size_t offset)
{
	int low = 0, high = text->tokens->len;

	while (low < high) {
		int middle = (low + high) / 2;

		if (fix_token(text, middle)->start < offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

int fix_token_at(const struct fix_text *text, int line, int col)
{
	size_t offset;
	int i;

	if (line < 1 || (guint)line > text->lines->len || col < 1)
		return -1;
	offset = g_array_index(text->lines, size_t, line - 1) + col - 1;
	i = find(text, offset);
	return i < (int)text->tokens->len && fix_token(text, i)->start == offset ? i : -1;
}

int fix_next(const struct fix_text *text, int i)
{
	for (i++; i < (int)text->tokens->len; i++)
		if (fix_token(text, i)->kind != TOKEN_COMMENT)
			return i;
	return -1;
}

int fix_previous(const struct fix_text *text, int i)
{
	for (i--; i >= 0; i--)
		if (fix_token(text, i)->kind != TOKEN_COMMENT)
			return i;
	return -1;
}

int fix_is(const struct fix_text *text, int i, const char *word)
{
	const struct token *token;

	if (i < 0)
		return 0;
	token = fix_token(text, i);
	return token->end - token->start == strlen(word) &&
	       memcmp(text->text + token->start, word, token->end - token->start) == 0;
}

char *fix_word(const struct fix_text *text, int i)
{
	const struct token *token = fix_token(text, i);

	return g_strndup(text->text + token->start, token->end - token->start);
}

int fix_closing(const struct fix_text *text, int i)
{
	int depth = 0;

	assert(i >= 0 && strchr("([{", text->text[fix_token(text, i)->start]));
	for (; i >= 0; i = fix_next(text, i)) {
		const struct token *token = fix_token(text, i);

		if (token->kind != TOKEN_PUNCT)
			continue;
		if (strchr("([{", text->text[token->start]))
			depth++;
		else if (strchr(")]}", text->text[token->start]) && --depth == 0)
			return i;
	}
	return -1;
}

int fix_line(const struct fix_text *text, size_t offset)
{
	guint low = 0, high = text->lines->len;

	while (low < high) {
		guint middle = (low + high) / 2;

		if (g_array_index(text->lines, size_t, middle) <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

size_t fix_line_start(const struct fix_text *text, int line)
{
	assert(line >= 1 && (guint)line <= text->lines->len);
	return g_array_index(text->lines, size_t, line - 1);
}

size_t fix_line_end(const struct fix_text *text, int line)
{
	return (guint)line < text->lines->len ? g_array_index(text->lines, size_t, line)
					      : text->size;
}

const char *fix_eol(const struct fix_text *text, int line)
{
	size_t end = fix_line_end(text, line);

	return end >= 2 && text->text[end - 1] == '\n' && text->text[end - 2] == '\r' ? "\r\n"
										      : "\n";
}
