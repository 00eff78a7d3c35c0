// Prefixes: which units start with the same directives, and may share their parse.
#ifndef WASMREADY_GROUP_H
#define WASMREADY_GROUP_H

#include "project/project.h"

// Sets job->group of each struct pool_job to a row of the table prefix (0: none) and
// sorts the array so that groups lie together: units that start with what an earlier run
// kept (kept_prefix), and others that start alike. stamp: of the extractor, whose facts these
// are. Returns 0 or -1 after a complaint.
int prefix_group(struct db *db, const struct project *project, const char *stamp, GArray *jobs);

#endif
