// The compatibility table: a verdict for each folder, file or function and target.
#ifndef WASMREADY_TABLE_H
#define WASMREADY_TABLE_H

#include "project/project.h"

struct cell {
	// blocked, hazard, flags, ready, or unknown: a file is when no unit that holds it
	// could be parsed and nothing blocks it; a folder when it would be ready but for
	// such files; and all that would be ready for a target of which a rule failed: what
	// was not read or judged is never called ready.
	const char *verdict;
	int blocker, flag, hazard, perf; // live findings
};

struct row {
	char *path;	    // "." for the whole project; "file:function" for a function
	const char *kind;   // total, folder, file, function
	struct cell *cells; // one a column
};

struct table {
	GPtrArray *targets; // char *: names, in column order
	GPtrArray *rows;    // struct row *: total first, then by path
};

// Builds it from finding, parse and unit_file: by is folder (total and folders), file
// (files too) or function (functions too). Rows come as a tree is read: a folder before
// what is in it, a file before its functions.
// Only files of the project that a unit read (and third-party files with findings)
// have rows. Returns 0 or -1 after a complaint. table_clear() in any case.
int table_build(struct table *table, struct db *db, const char *by);
void table_clear(struct table *table);

#endif
