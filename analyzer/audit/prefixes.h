// The files of precompiled prefixes that are kept for later runs (the table kept_prefix).
#ifndef WASMREADY_PREFIXES_H
#define WASMREADY_PREFIXES_H

#include "base/db.h"

// The folder that holds them, beside the database; it need not be there. g_free() it.
char *prefixes_folder(const struct db *db);

// After a run: moves what its workers made from their scratch folder to the kept ones, and
// drops what no row speaks of, rows without a file, and those of the fewest units where all
// together are larger than PREFIXES_BYTES. Returns 0, or -1 after a complaint of the
// database; files that cannot be moved are not kept.
int prefixes_settle(struct db *db, const char *scratch);
#define PREFIXES_BYTES ((int64_t)128 << 20)

// Drops those whose flags no unit has any more. Returns 0 or -1 after a complaint.
int prefixes_prune(struct db *db);

// Drops them all, where headers may be found elsewhere now. Returns 0 or -1 after a complaint.
int prefixes_forget(struct db *db);

#endif
