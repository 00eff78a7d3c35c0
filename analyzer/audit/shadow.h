// Shadows: headers that came since a parse and that it would now read instead.
//
// The cache knows the files a parse read, not those it looked for in vain. A folder
// in which a file came or went has another time, so only then is every #include
// looked up again; one that was missing is looked up each time.
#ifndef WASMREADY_SHADOW_H
#define WASMREADY_SHADOW_H

#include "project/project.h"

// Queues (status 'queued') the parses that would find another header; *shadowed becomes 1
// when there are any. Runs inside the caller's transaction. Returns 0 or -1 after a complaint.
int shadow_queue(struct db *db, const struct project *project, int *shadowed);

// Remembers the time and the names of every folder that includes are looked for in; the units'
// flags are only asked for them again when units changed. Runs inside the caller's transaction,
// after the facts are published. Returns 0 or -1 after a complaint.
int shadow_remember(struct db *db, const struct project *project, int units_changed);

#endif
