// What a lint says in few words: how many findings it lists, and of verdicts.
#ifndef WASMREADY_BRIEF_H
#define WASMREADY_BRIEF_H

#include "report.h"

// '2 new findings: 1 blocker, 1 hazard; 3 fixed; 4 more are not listed'. report->lint must be
// set. Plain text; g_free() it. NULL after a complaint.
char *brief_text(const struct report *report);

// The verdict that the live findings of a table or view stand for, with columns as finding
// has: blocked, hazard, flags or ready. Static.
const char *brief_verdict(struct db *db, const char *table, const char *target);

#endif
