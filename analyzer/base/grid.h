// The printer of tables: text in columns as wide as what stands in them.
#ifndef WASMREADY_GRID_H
#define WASMREADY_GRID_H

#include <glib.h>
#include <stdio.h>

#include "db.h"

struct grid_column {
	const char *head; // lines of its heading, apart by '\n', the last at the foot; NULL: none
	int gap;	  // blanks before it
	int least;	  // columns on the screen that it takes at least, besides the gap
	int right;	  // it is set right, as numbers are
	int digits;	  // 0, or of a figure behind the point; NULL in a database is then "-"
};

// A table of count columns, one at least, which must last as long as it. grid_print() frees it.
struct grid *grid_new(const struct grid_column *columns, int count);

// Adds the next cell of the row; the last one ends it. color: NULL or the sequence that paints it.
// The text may be any bytes: it is made printable.
void grid_cell(struct grid *grid, const char *color, const char *format, ...) G_GNUC_PRINTF(3, 4);

// Adds what fills the rest of the row, or a row of its own, whatever the columns' widths, likewise.
void grid_rest(struct grid *grid, const char *format, ...) G_GNUC_PRINTF(2, 3);

// Adds cells to the end of the row: columns of stmt's row, from that one on.
void grid_row(struct grid *grid, sqlite3_stmt *stmt, int from);

// Prints heading (bold with color) and rows, or nothing where there is no row, and frees the grid.
// The last column is not padded.
void grid_print(struct grid *grid, FILE *out, int color);

// Prints a table of what a statement without parameters gives, and above before it; nothing where
// it gives no row. Returns 0, or -1 after a complaint.
int grid_query(FILE *out, struct db *db, const char *sql, const char *above,
	       const struct grid_column *columns, int count);

#endif
