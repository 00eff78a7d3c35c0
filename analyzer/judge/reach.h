// Reachability: which functions an entry point reaches, with shortest paths.
#ifndef WASMREADY_REACH_H
#define WASMREADY_REACH_H

#include "program.h"

// Rebuilds the table reach for every wasm world, and says the kind of each link unit. Entry points:
// main, constructors, exported functions, functions whose address a static initializer takes,
// kernels that are marked; the public functions of libraries; in a project whose only mains are those of
// tests and examples, or that has none, every external function. entries (NULL-terminated names, or
// globs of external ones), when not NULL, stand in for main, exported, public and external functions. In files where a world has
// errors, what the host's world has counts too. Runs inside the caller's transaction. Returns 0 or
// -1 or MISUSED after a complaint.
int reach_build(struct db *db, const struct program *program, char **entries);

#endif
