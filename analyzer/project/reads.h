// What those that read a project for us may read: workers, compilers.
#ifndef WASMREADY_READS_H
#define WASMREADY_READS_H

#include "project.h"

// The folders and files, absolute, NULL-terminated: the tree, our own headers, the folder of precompiled prefixes
// (kept), the systems' own, --read, those of the worlds, and those of the units that may be read
// (admit.h; builds: folders of the compilation databases, or NULL). NULL after a complaint.
// g_strfreev() it.
// worlds: the database whose worlds count, often the same.
char **reads_list(struct db *db, struct db *worlds, const struct project *project,
		  char *const *builds, const char *kept);

#endif
