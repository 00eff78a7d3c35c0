// The views of views/: the public language of rules, reports and queries.
#ifndef WASMREADY_VIEWS_H
#define WASMREADY_VIEWS_H

#include <stdio.h>

#include "db.h"

// Creates the temporary views on this connection. Tables of the same names are then main.NAME.
// Returns 0 or -1.
int db_views(struct db *db);

// Prints each view with its comment and its columns, which db has (db_views()); of name, unless it
// is NULL, the comment and the query alone. Returns 0; after a complaint
// MISUSED where there is no such view, or -1.
int views_print(struct db *db, FILE *out, const char *name);

// What to say behind an error of SQLite about a column that had another word in an earlier version
// of the language (views/about.sql): "; fn is function now". Else "". g_free() it.
char *views_renamed(const char *error);

#endif
