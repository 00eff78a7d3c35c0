// Groups findings into causes: what one decision removes.
#ifndef WASMREADY_CAUSE_H
#define WASMREADY_CAUSE_H

#include "base/db.h"

// Fills the table cause anew and finding.cause of every finding, behind all stages of the rules.
// The same findings give the same bytes, whether all was judged or a part. Runs in the caller's
// transaction. Returns 0, or -1 after a complaint.
int causes_build(struct db *db);

#endif
