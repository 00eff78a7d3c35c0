// Facts of all worlds as one: what rules and reports read.
#ifndef WASMREADY_MERGE_H
#define WASMREADY_MERGE_H

#include "base/db.h"

// Makes the indexes of parse_chunk's and the t_ tables' chunks where they are not there yet: a
// first run's parses write twice as fast without them. To be run before anything looks for facts by
// their chunk. Returns 0, or -1 after a complaint.
int facts_index(struct db *db);

// Makes the m_ tables behind the views from the t_ tables: one row a site, with the mask of
// the worlds that have it; follows pointers and wide integers (judge.sql); and finds the
// kernels among the functions (kernel.sql). To be run after an extraction in which a chunk
// changed. Returns 0, or -1 after a complaint.
int facts_merge(struct db *db);

// The same where only the files in temp.touched_path changed (audit/touched.h), of which list is
// the SQL list of names, and chunks only of those in temp.relinked_path. Rows of other files stay
// as they are, even where what they say of functions that are defined elsewhere would be different
// now, and kernels in other files keep what they lead to. Returns 0, or -1 after a complaint.
int facts_merge_touched(struct db *db, const char *list);

#endif
