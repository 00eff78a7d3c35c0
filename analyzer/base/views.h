// The views of views/: the public language of rules, reports and queries.
#ifndef WASMREADY_VIEWS_H
#define WASMREADY_VIEWS_H

#include <stdio.h>

#include "db.h"

// Creates the temporary views on this connection. Tables of the same names are then main.NAME.
// Returns 0 or -1.
int db_views(struct db *db);

// Prints each view with its comment and its columns, which db has (db_views()); of name, unless it
// is NULL, the comment and the query alone. Returns 0, or an exit code after a complaint:
// EXIT_USAGE when there is no such view.
int views_print(struct db *db, FILE *out, const char *name);

#endif
