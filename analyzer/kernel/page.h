// The page of kernels: static files that run a project's kernels in a browser.
#ifndef WASMREADY_PAGE_H
#define WASMREADY_PAGE_H

#include "project/project.h"

// Builds a freestanding module of each kernel of the last audit, plain and simd128, and
// puts them into dir with the page that runs them (page/) and kernels.json, which lists
// them, and says of a kernel without module what is missing. dir is made, or replaced as a
// whole when it is empty or such a page. clang: as builder_open() takes it. db has the views.
// Returns 0; or -1 after a complaint, or INTERRUPTED, and then dir is as it was.
int kernels_page(struct db *db, const struct project *project, const char *clang, const char *dir);

#endif
