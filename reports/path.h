// Paths from an entry point to the function that holds a finding.
#ifndef WASMREADY_PATH_H
#define WASMREADY_PATH_H

#include "base/db.h"

struct path_step {
	char *function; // name
	char *file;	// where the entry point is defined, else the call that leads here
	int line;	// 0: not known
};

struct paths;

// Reads the views reach and function of db. Returns NULL after a complaint. paths_free() it.
struct paths *paths_new(struct db *db);
void paths_free(struct paths *paths); // NULL is fine

// Steps (struct path_step *) of a shortest path to a function of a world, entry point first;
// none when nothing is known to reach it or symbol is NULL. Valid until paths_free().
const GPtrArray *paths_find(struct paths *paths, int64_t world, const char *symbol);

// 'main > a > b', of which about max names are written when it is longer, the middle left out;
// places: each with its file and line. g_free() it.
char *path_text(const GPtrArray *steps, guint max, int places);

#endif
