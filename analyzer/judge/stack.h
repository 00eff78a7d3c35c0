// Whole-program analyses of the call graph: stack depth, recursion, suspension.
#ifndef WASMREADY_STACK_H
#define WASMREADY_STACK_H

#include "base/db.h"

// Rebuilds the tables stack, recursion and suspend for every wasm world, from m_frame,
// m_call, m_mark, m_function and the API table. Needs the temporary views and the table
// reach. Runs inside the caller's transaction. Returns 0, or -1 after a complaint.
int stack_build(struct db *db);

#endif
