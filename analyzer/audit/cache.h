// The cache: which units must be parsed again.
//
// A parse is good as long as its flags, its world and we ourselves are the same,
// and every file it read has the content it had.
#ifndef WASMREADY_CACHE_H
#define WASMREADY_CACHE_H

#include "project/jobs.h"

// Brings the tables unit and parse in line with the jobs and the worlds, and queues
// (status 'queued') every parse that is not good. Runs inside the caller's
// transaction. *changed becomes 1 when units came or went. Returns 0 or -1 after a complaint.
int cache_queue(struct db *db, const struct project *project, const struct jobs *jobs,
		int *changed);

// The queued units as struct pool_job, grouped by the directives they start with;
// fills the table prefix. So few that workers would have nothing to do are a job for each world.
// Returns NULL after a complaint. g_array_unref() it.
GArray *cache_jobs(struct db *db, const struct project *project);

// Drops facts that no unit has any more. Returns 0 or -1 after a complaint.
int cache_sweep(struct db *db);

#endif
