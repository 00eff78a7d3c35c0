// Holds what git says of a change against the files themselves.
#ifndef WASMREADY_HOLD_H
#define WASMREADY_HOLD_H

#include "base/db.h"

// Adds to diff (since_diff(), of the commit base) each file of the audit that differs from what
// the commit has of it though git does not say so: whatever its index, attributes, settings or
// submodules make it overlook. Such a file counts as wholly new. root: absolute. Returns 0, or
// -1 after a complaint.
int hold_diff(GPtrArray *diff, struct db *db, const char *root, const char *base);

#endif
