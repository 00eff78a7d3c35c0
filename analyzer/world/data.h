// Data tables: rules/data/*.tsv into the d_* tables.
#ifndef WASMREADY_DATA_H
#define WASMREADY_DATA_H

#include "base/db.h"

// Loads the tables when a file changed since they were loaded last (meta 'data'
// holds their sizes and times), in a transaction of its own. Returns 0, or -1 after
// a complaint that names file and line.
int data_load(struct db *db);

#endif
