// Paths from an entry point to the function that holds a finding.
//
// In a chain of calls each function's path is that of its caller and one step more: all paths
// are one tree, in which each step is kept once. A report writes a step once and refers to it,
// or both ends of a path. All reports read paths here and nowhere else.
//
// Several programs of a project may define the same symbol, main first of all: a function is a
// symbol and its home, the file that defines it.
#ifndef WASMREADY_PATH_H
#define WASMREADY_PATH_H

#include "base/db.h"

// Of a longer path this many steps from its entry point and as many before its end are given.
#define PATH_ENDS 20

struct path_step {
	char *function; // name
	char *symbol;
	char *home; // file that defines it, of several; "" where the symbol alone tells it
	char *file; // where the entry point is defined, else the call that leads here
	int line;   // 0: not known
	const struct path_step *from; // the step before; NULL: it is an entry point
	const struct path_step *top;  // the last of the first PATH_ENDS of the path to here
	guint depth;		      // steps before it
	int number;		      // for who writes steps: -1 until it is written
};

struct path {
	GPtrArray *steps; // struct path_step *, entry point first
	guint left_out;	  // how many are left out behind the first PATH_ENDS
};

struct paths;

// Reads the views reach, function, call and reference of db. Returns NULL after a complaint.
// paths_free() it.
struct paths *paths_new(struct db *db);
void paths_free(struct paths *paths); // NULL is fine

// The last step of a shortest path to a function of a world; NULL when nothing is known to
// reach it or symbol is NULL. file: where the function stands, as of a finding in it. Valid
// until paths_free().
struct path_step *paths_step(struct paths *paths, int64_t world, const char *symbol,
			     const char *file);

// The path itself, or its two ends; no steps where paths_step() is NULL. Valid until the next
// call.
const struct path *paths_find(struct paths *paths, int64_t world, const char *symbol,
			      const char *file);

// 'main > a > b', of which about max names are written when it is longer, the middle left out;
// places: each with its file and line. g_free() it.
char *path_text(const struct path *path, guint max, int places);

#endif
