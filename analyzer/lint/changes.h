// The difference between two audits, as it is printed while files change.
#ifndef WASMREADY_CHANGES_H
#define WASMREADY_CHANGES_H

#include <stdio.h>

#include "base/db.h"

// Prints what differs between temp.baseline and the findings of the selected targets, which
// baseline_match() has paired: live findings that are new, gone or in another file, and the
// verdicts that changed. As text a line a site, as compilers print it, and one that counts;
// as JSON an object a line, the last of which counts; with only_some nothing when nothing
// differs. Returns 0, or -1 after a complaint.
int changes_print(struct db *db, int json, int only_some, FILE *out);

// Prints the verdict of each selected target in the same manner, as a start.
int changes_start(struct db *db, int json, FILE *out);

#endif
