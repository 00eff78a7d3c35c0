// The files whose facts a run changed.
#ifndef WASMREADY_TOUCHED_H
#define WASMREADY_TOUCHED_H

#include "base/db.h"

// Remembers what the queued parses (status 'queued') read, before they are done again.
// Returns 0, or -1 after a complaint.
int touched_begin(struct db *db);

// After the parses: makes the TEMP TABLE touched_path(file TEXT PRIMARY KEY) of the files, as
// file.path, of which some unit now says something else in some world than before; and
// relinked_path(file, ...) of these and of those of which it says the same in other chunks.
// Returns how many there are, or -1 after a complaint.
int touched_end(struct db *db);

// The names in temp.touched_path as an SQL list: 'a', 'b'; NULL after a complaint. g_free() it.
char *touched_list(struct db *db);

#endif
