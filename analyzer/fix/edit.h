// Edits: what a rule says is to be changed, as changes of a file's bytes.
//
// A rule's query gives an edit as JSON in its column `edit`: an object or an array of them,
// with a kind and what that kind needs (wasmready-rules(7)). An edit that does not find what
// it expects changes nothing and says why.
#ifndef WASMREADY_FIX_EDIT_H
#define WASMREADY_FIX_EDIT_H

#include "base/db.h"
#include "tokens.h"

// One part of an edit. Strings are NULL where it does not say.
struct edit {
	char *kind;
	char *file; // that of the finding
	int line, col;
	char *old, *new; // words
	char *header;	 // as in #include <HEADER>
	char *text;	 // what the compiler said, or the type of the function around it
	char *guard;	 // a condition as of #if
};

struct change {
	size_t start, end; // bytes that are replaced; none: an insertion
	char *text;	   // what stands there afterwards
};

// The parts of an edit (struct edit *); place: where the finding is. NULL after a complaint
// that names the rule: it is no JSON, or a kind is unknown. g_ptr_array_unref() it.
GPtrArray *edit_parse(struct db *db, const char *json, const char *rule, const char *file, int line,
		      int col);

// Appends what one part changes in the text of its file (struct change, which owns its text).
// Returns NULL, or why it changes nothing; that is static.
const char *edit_changes(const struct fix_text *text, const struct edit *edit, GArray *changes);

// Helpers of the kinds (edit_change.c): a change; whether a directive at token i is an #include;
// and an #include <HEADER>, unless the file has it.
void edit_change(GArray *changes, size_t start, size_t end, const char *replacement);
int edit_is_include(const struct fix_text *text, int i);
const char *edit_include(const struct fix_text *text, const char *header, GArray *changes);

// The kinds that have files of their own.
const char *edit_format(const struct fix_text *text, const struct edit *edit, GArray *changes);
const char *edit_type(const struct fix_text *text, const struct edit *edit, GArray *changes);
const char *edit_main(const struct fix_text *text, const struct edit *edit, GArray *changes);

#endif
