// What collectors ask of libclang: cursors without casts, the types behind names, constants, texts
// of ranges. Strings that are returned are copies: g_free() them.
#ifndef WASMREADY_CURSOR_H
#define WASMREADY_CURSOR_H

#include "extract.h"

char *string(CXString text); // copies and disposes
char *cursor_name(CXCursor cursor);
char *type_name(CXType type);
// The declaration as clang prints it, every macro expanded; terse: without bodies.
char *cursor_printed(CXCursor declaration, int terse);

// Where it stands; of what a macro makes, where that is used.
struct site cursor_site(struct parse *parse, CXCursor cursor);
unsigned cursor_end_line(CXCursor cursor);
// From its first byte to behind its last one, as offsets in its file.
void cursor_extent(CXCursor cursor, unsigned *begin, unsigned *end);
// Whether two are the same expression. clang_equalCursors() takes one for another when it was come to
// from another cursor.
int is_same_expression(CXCursor a, CXCursor b);
// What an expression is a child of, somewhere in a body, which is looked through; null cursor when it is
// not in it.
CXCursor parent_in(CXCursor body, CXCursor expression);

// The text of a range as libclang has it, n bytes; NULL where it is not in one file. Of the parse.
const char *range_text(struct parse *parse, CXSourceRange range, size_t *n);
// An expression as one line of the source, cut at max bytes; "" where it is no one text.
char *expression_text(struct parse *parse, CXCursor expression, unsigned max);
// Calls take for the ranges that conditions skip, with where each begins, until it returns 1.
// Returns whether it did.
int each_skipped(struct parse *parse,
		 int (*take)(struct parse *, CXSourceRange, struct site, void *), void *data);
// Whether a place of a file, as an offset, is in one of its ranges; NULL: none.
int ranges_hold(const CXSourceRangeList *ranges, unsigned at);

CXCursor first_child(CXCursor cursor, unsigned index); // null cursor when there is none
CXCursor strip(CXCursor expression);		       // without parentheses and implicit casts
CXCursor strip_casts(CXCursor expression);	       // nor written ones
CXCursor strip_address(CXCursor expression);	       // nor & and *
// What a cast or parentheses stand around, behind the name of a type; null cursor for nothing.
CXCursor cast_operand(CXCursor cast);
// A table by cursors, which are copied with g_memdup2(); free_value may be NULL.
GHashTable *cursor_table(void (*free_value)(void *));
int is_kind(CXCursor cursor, enum CXCursorKind kind);
int is_binary(CXCursor cursor, enum CXBinaryOperatorKind kind);
int is_unary(CXCursor cursor, enum CXUnaryOperatorKind kind);
int is_relation(enum CXBinaryOperatorKind kind); // < > <= >=
// A number that is written out, or a sizeof.
int is_written_number(CXCursor expression);

// Types are canonical, but what is printed.
CXType type_of(CXCursor expression);
CXType pointee_of(CXType type);	    // what a pointer points to; another type itself
CXType innermost_type(CXType type); // of an array of arrays what it holds; another type itself
CXType function_type(CXType type);  // the function that it is or points to; invalid for another
extern const CXType no_type;	    // invalid
int type_is_integer(CXType type);
int type_is_unsigned(CXType type);
int type_is_floating(CXType type);
int type_is_long(CXType type); // 64 bits on most hosts and 32 in wasm
int type_is_wide(CXType type); // 64 bits in every world: long long
int type_is_byte(CXType type); // what memory is handed on as: any char, or void

// What clang makes of an expression.
struct value {
	enum { VALUE_NONE, VALUE_INTEGER, VALUE_FLOATING } kind;
	int64_t integer; // the bits of one without a sign that is larger
	int is_unsigned;
	double floating;
};
struct value evaluate(CXCursor expression);
// Whether an expression is an integer constant, before it is converted implicitly. What is too
// large for *value is INT64_MAX.
int integer_constant(CXCursor expression, int64_t *value);

#endif
