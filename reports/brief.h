// What a lint says in few words: how many findings it lists, and of verdicts.
#ifndef WASMREADY_BRIEF_H
#define WASMREADY_BRIEF_H

#include "report.h"

// '2 new findings: 1 blocker, 1 hazard; 3 fixed; 4 more are not listed'. report->lint must be
// set. Plain text; g_free() it. NULL after a complaint.
char *brief_text(const struct report *report);

// Tells of each selected target in a line on standard error, as what the report in file says is not
// seen by who waits.
void brief_tell(struct db *db, const char *file);

// The verdict on the project for a target: ready, flags, hazard, blocked or unknown. Static.
const char *brief_verdict(struct db *db, const char *target);

// The one of the baseline that is loaded (audit/baseline.h): as it tells, or else as its live
// findings do. Static.
const char *brief_verdict_before(struct db *db, const char *target);

#endif
