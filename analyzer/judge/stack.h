// Whole-program analyses of the call graph: stack depth, recursion, suspension.
#ifndef WASMREADY_STACK_H
#define WASMREADY_STACK_H

#include "program.h"

// Rebuilds the tables stack, recursion and suspend for every wasm world, from the program
// and the API table. Needs the temporary views. Runs inside the caller's transaction.
// Returns 0, or -1 after a complaint.
int stack_build(struct db *db, const struct program *program);

#endif
