// Writes the edits of a plan into the project's files.
#ifndef WASMREADY_FIX_APPLY_H
#define WASMREADY_FIX_APPLY_H

#include "repair.h"

// Replaces each file of the plan that has changes, as a whole, below root (absolute, its real
// name): by handles of its folder and of the file, which must still have the content that was
// read, so that nothing that is put in a folder's place meanwhile is followed. Owner, group,
// mode and attributes stay, or the file does. *written counts the files. Returns 0, or
// -1 after a complaint about the first that could not be written, which is the last
// that was tried.
int fix_write(const struct fix_plan *plan, const char *root, int *written);

#endif
