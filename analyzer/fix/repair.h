// What can be fixed by an edit, file by file, and what cannot and why.
#ifndef WASMREADY_REPAIR_H
#define WASMREADY_REPAIR_H

#include "edit.h"

struct fix_change {
	size_t start, end; // bytes of the file; changes do not overlap
	char *text;
};

struct fix_file {
	char *name; // relative to the root
	char *path; // absolute
	struct fix_text *text;
	const char *problem; // why it is left alone; NULL: it may be edited
	GArray *changes;     // struct fix_change, in the order of start, end and text
};

// An edit that is made: the finding's fingerprint, and its changes in files.
struct fix_part {
	const struct fix_file *file;
	struct fix_change change; // its text is the file's
};

struct fix_skip {
	char *file, *rule;
	int line, col;
	const char *why;
};

struct fix_plan {
	GPtrArray *files;    // struct fix_file *, by name; those without changes too
	GHashTable *by_name; // while it is made: their names -> them
	GHashTable *edits;   // fingerprint -> GArray of struct fix_part
	GPtrArray *skips;    // struct fix_skip *, by place
	int count;	     // edits that are made
};

// Makes the edits of the last audit's live and unreached findings of selected targets, in
// memory. rules: globs of ids or of what is behind the slash; NULL: all; except: none of
// these. A file that has changed since the audit, lies outside of root, is a library's,
// says that it is generated, or cannot be written is left alone. Returns 0, or -1 after a
// complaint. fix_plan_clear() in any case.
int fix_plan_make(struct fix_plan *plan, struct db *db, const char *root, char **only,
		  char **except);
void fix_plan_clear(struct fix_plan *plan);

// The file's bytes with its changes. g_free() it; *size is set.
char *fix_apply(const struct fix_file *file, size_t *size);

#endif
