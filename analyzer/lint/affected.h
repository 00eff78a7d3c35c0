// What a change touches, as the database names it.
#ifndef WASMREADY_AFFECTED_H
#define WASMREADY_AFFECTED_H

#include "base/db.h"

// Makes the TEMP TABLE in_change(finding): findings that the change of a diff (diff_parse())
// touches: on lines that it adds, in functions and headers where it adds or deletes lines, of
// what such a line of a header declares; and when compared, with temp.matched there, findings
// that are new below a header that it touches, and those that are live now and were not.
// Names in the diff are held against the files of the project; those of others mean nothing.
// Returns 0, or -1 after a complaint.
int touch_findings(struct db *db, GPtrArray *diff, const char *root, int compared);

#endif
