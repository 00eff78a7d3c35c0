// A unified diff of a file and its changes.
#ifndef WASMREADY_UNIFIED_H
#define WASMREADY_UNIFIED_H

#include <stdio.h>

#include "repair.h"

// Writes the file's changes as git apply and patch -p1 take them in the root; nothing when
// there are none. Names are quoted as git quotes them.
void fix_diff(const struct fix_file *file, FILE *out);

#endif
