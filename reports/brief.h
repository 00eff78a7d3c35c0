// What a lint says in one line: how many findings it lists, and what it does not.
#ifndef WASMREADY_BRIEF_H
#define WASMREADY_BRIEF_H

#include "report.h"

// '2 new findings: 1 blocker, 1 hazard; 3 fixed; 4 more are not listed'. report->lint must be
// set. Plain text; g_free() it. NULL after a complaint.
char *brief_text(const struct report *report);

#endif
