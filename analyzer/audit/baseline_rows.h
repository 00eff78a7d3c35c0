// Private to this folder.
// How the two kinds of baseline put their rows where baseline.c compares them.
#ifndef WASMREADY_BASELINE_ROWS_H
#define WASMREADY_BASELINE_ROWS_H

#include "base/db.h"

#define BASELINE_ROWS_MAX 1000000

// Columns of temp.baseline behind id, in its order.
enum baseline_column {
	BASELINE_RULE,
	BASELINE_SEVERITY,
	BASELINE_TARGET,
	BASELINE_STATE,
	BASELINE_FILE,
	BASELINE_LINE,
	BASELINE_COL,
	BASELINE_FUNCTION,
	BASELINE_MESSAGE,
	BASELINE_SOURCE,
	BASELINE_FINGERPRINT,
	BASELINE_COLUMNS
};

struct baseline_sink {
	struct db *db;
	const char *path;     // of the baseline
	sqlite3_stmt *insert; // into temp.baseline
	int64_t rows;
};

// Takes the row of stmt, which has the columns above. Refuses a row without rule, target,
// file or message, with a severity or state that there is not, and too many of them.
// Returns 0, or -1 after a complaint.
int baseline_take(struct baseline_sink *sink, sqlite3_stmt *stmt);

// Each takes all findings of its kind of file. Returns 0, or -1 after a complaint.
int baseline_take_database(struct baseline_sink *sink);
int baseline_take_sarif(struct baseline_sink *sink);

#endif
