// The compatibility table: a verdict for each folder, file or function and target.
#ifndef WASMREADY_TABLE_H
#define WASMREADY_TABLE_H

#include "project/project.h"

struct cell {
	const char *verdict;		 // of view verdict: ready, flags, hazard, blocked, unknown
	char *reason;			 // why something of it is not known, or ""
	int blocker, flag, hazard, perf; // live findings
	int unknown; // of the total and of folders: files below that are unknown
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

// Reads it from the view verdict: by is folder (total and folders), file (files too) or
// function (functions too). Rows come as a tree is read: a folder before what is in it, a file
// before its functions. Returns 0 or -1 after a complaint. table_clear() in any case.
int table_build(struct table *table, struct db *db, const char *by);
void table_clear(struct table *table);

#endif
