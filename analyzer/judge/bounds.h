// Bounds of a connection that runs queries of strangers.
#ifndef WASMREADY_BOUNDS_H
#define WASMREADY_BOUNDS_H

#include <sqlite3.h>

// Longest value, in bytes: what a single call of a function may go through.
#define BOUNDS_VALUE_MAX (4 << 20)

// Puts functions that take linear time in the place of those of SQLite that do not (instr(),
// replace(), trim(), ltrim(), rtrim()), with the same results, for as long as the connection
// lives. To be called while no statement runs. Returns 0, or -1 when memory is short.
int bounds_functions(sqlite3 *sql);

// The limits of SQLite that a query is held to while it is prepared and runs.
struct bounds {
	int before[16]; // what they were
};
void bounds_set(sqlite3 *sql, struct bounds *bounds);
void bounds_unset(sqlite3 *sql, const struct bounds *bounds);

// Whether a query may call the function: one of those that answer from their arguments alone,
// the same each time, in a time that their arguments' lengths bound. A list of what is admitted:
// what a later SQLite brings is not.
int bounds_admit(const char *function);

#endif
