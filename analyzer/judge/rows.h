// A table that is made anew, of which only the rows that changed are written.
#ifndef WASMREADY_ROWS_H
#define WASMREADY_ROWS_H

#include "base/db.h"

#define ROWS_MAX 12

struct rows_table {
	const char *name;   // main.NAME, WITHOUT ROWID
	const char *keys;   // columns of its primary key, in their order
	const char *values; // the others
	const char *types;  // a letter a column: i integer, l line (0: NULL), t text (NULL: NULL)
};

union cell {
	int64_t number;
	const char *text;
};

struct rows;

// Begins to compare a table with what it shall hold. Returns NULL after a complaint.
struct rows *rows_begin(struct db *db, const struct rows_table *table);

// Says the next row, in the order of the keys: a cell for each column, keys first. Texts
// last until rows_end().
void rows_put(struct rows *rows, const union cell *row);

// Makes the table hold these rows and no others, and frees rows. With failed (or NULL rows)
// the table is left as it is. Returns 0, or -1 after a complaint.
int rows_end(struct rows *rows, int failed);

#endif
