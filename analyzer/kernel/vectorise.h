// Which loops clang vectorises for wasm's vectors.
#ifndef WASMREADY_VECTORISE_H
#define WASMREADY_VECTORISE_H

#include "project/project.h"

// Compiles the units of the kernels with -msimd128 and -Rpass=loop-vectorize, and leaves a
// row for each kernel in the temporary table
//   k_loop(kernel, loops, vectorised, missed)
// loops: of its functions, in lines; vectorised: those that clang says it vectorised (or,
// fully unrolled, by superwords), missed: those it says it could not, the rest being loops
// around others. clang: program, or NULL. Source: clang's user manual, "Options to emit
// optimization reports". Returns as builder_run().
int vectorise_ask(struct db *db, const struct project *project, const char *clang);

#endif
