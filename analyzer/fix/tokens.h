// A source file as bytes, lines and tokens, for edits that must know what they change.
#ifndef WASMREADY_TOKENS_H
#define WASMREADY_TOKENS_H

#include <glib.h>

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_STRING, TOKEN_CHAR, TOKEN_PUNCT, TOKEN_COMMENT };

struct token {
	enum token_kind kind;
	size_t start, end; // offsets in the text
	int directive;	   // 1: it is part of a preprocessor directive
	int depth;	   // conditionals around it
};

struct fix_text {
	char *text; // NUL-terminated; the file's bytes
	size_t size;
	GArray *lines;	// size_t: where each starts
	GArray *tokens; // struct token, in order; comments too
};

// Takes text (g_malloc'd, size bytes and a NUL) and reads it. fix_text_free() it.
struct fix_text *fix_text_new(char *text, size_t size);
void fix_text_free(struct fix_text *text); // NULL is fine

const struct token *fix_token(const struct fix_text *text, int i);

// Index of the token that starts at a line and a column, both 1-based, the column in bytes;
// -1 when none does.
int fix_token_at(const struct fix_text *text, int line, int col);

// Index of the next or the last token that is no comment; -1 when there is none.
int fix_next(const struct fix_text *text, int i);
int fix_previous(const struct fix_text *text, int i);

// Whether token i (-1: none) is written so.
int fix_is(const struct fix_text *text, int i, const char *word);
// A copy of the token. g_free() it.
char *fix_word(const struct fix_text *text, int i);

// Index of the bracket that closes the one at i, or -1.
int fix_closing(const struct fix_text *text, int i);

// The line (1-based) that an offset is in, where it starts, and where the next one does.
int fix_line(const struct fix_text *text, size_t offset);
size_t fix_line_start(const struct fix_text *text, int line);
size_t fix_line_end(const struct fix_text *text, int line);

// How the line ends: "\r\n" or "\n". Static.
const char *fix_eol(const struct fix_text *text, int line);

#endif
