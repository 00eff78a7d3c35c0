// Compilation databases: the jobs that a compile_commands.json tells of.
#ifndef WASMREADY_COMPDB_H
#define WASMREADY_COMPDB_H

#include "job.h"
#include "project.h"

// clang's call of itself, which bear records beside the call that led to it.
#define INNER_NOTE "a command of the compiler's own (-cc1)"

// Adds to list a job (struct job *) for each entry of the database at path that --object admits, in
// the order of the file; *unwanted is the number of the others. An inner command has INNER_NOTE as
// its note. Returns 0, or -1 after a complaint, with what was read until then in list.
int compdb_read(GPtrArray *list, const struct project *project, const char *path, int *unwanted);

#endif
