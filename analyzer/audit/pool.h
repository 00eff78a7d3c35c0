// Worker processes: hands queued units to extractors and survives their deaths.
#ifndef WASMREADY_POOL_H
#define WASMREADY_POOL_H

#include "project/project.h"

struct pool_job {
	int64_t unit;
	int world;     // the one to parse it in; -1: all that are queued
	char *file;    // as file.path
	int64_t group; // row of the table prefix; 0: shares no prefix
	int finished;  // set by pool_run()
};

// Runs every job (struct pool_job, grouped: equal groups lie together) in
// project->jobs workers, which may read what reads.h says; builds: the folders of the
// compilation databases, or NULL. A worker that dies or passes project->unit_timeout costs
// its unit, whose queued parses become failed with the reason. Returns 0; -1 after a complaint when
// workers cannot be started or cannot write; INTERRUPTED, with every finished unit in the database.
int pool_run(struct db *db, const struct project *project, char *const *builds, GArray *jobs);

#endif
