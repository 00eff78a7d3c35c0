// Jobs of a folder that has no compilation database.
#ifndef WASMREADY_INFER_H
#define WASMREADY_INFER_H

#include <glib.h>

// Adds to list a job (struct job *) for every .c file below root, in no order, and those of other
// languages (others.h).
// Hidden folders, node_modules and symbolic links to folders are not entered.
// A job's flags are -I (or -iquote) for the folders below root from which the
// #includes it can reach resolve, the nearest first.
void jobs_infer(GPtrArray *list, const char *root);

#endif
