// The folder of a database, by handle.
//
// A checkout may hold a link, a pipe or somebody's file where the database and what lies
// beside it would be. So the folder is opened once, and all that is made, read, renamed or
// removed in it goes through that handle, follows no link, and touches plain files with one
// name only.
#ifndef WASMREADY_PLACE_H
#define WASMREADY_PLACE_H

#include "base.h"

struct db_place {
	int folder;		  // handle of the folder
	char *path;		  // of the database, absolute, without links; NULL: not open
	const char *name;	  // its last part
	int found;		  // 1: nobody named it, so what lies there may be the project's
	int usual;		  // 1: it is a .wasmready/facts.db, where it would be found
	int lock;		  // descriptor that holds it, -1 none
	int new_folder, new_lock; // made by us just now
};

// Opens the folder of the database at path (absolute). root: NULL where the user named path,
// whose folder may be reached by links; else the project's folder (absolute), of which path
// is root/.wasmready/facts.db, with no link below root. make: the folder is made when it is
// missing. Returns 0; -1 after a complaint, also when the database is there and is no plain
// file; 1 without one when there is no such folder (never with make). place_close() it if 0.
int place_open(struct db_place *place, const char *path, const char *root, int make);
void place_close(struct db_place *place); // a cleared one is fine

// Holds the database against other runs until place_close(). Returns 0, or -1 after a complaint.
int place_lock(struct db_place *place);

// What there is at the database's name and end ("" of itself, "-wal", ".lock", ...): 1 a plain
// file with one name, 0 nothing, -1 something else, after a complaint. st may be NULL.
int place_look(const struct db_place *place, const char *end, struct stat *st);

// Opens the file NAME+end: flags of open(2), which never follow a link or wait; made with mode.
// Returns a descriptor of a plain file with one name, or -1 with errno set.
int place_file(const struct db_place *place, const char *end, int flags, mode_t mode);

// Writes it whole or not at all. Returns 0, or -1 with errno set.
int place_write(const struct db_place *place, const char *end, const char *text);

// Removes NAME+end, if it is there: no folder, and never what a link leads to.
void place_drop(const struct db_place *place, const char *end);

// Moves the database to NAME+end, with its write-ahead log; a rollback journal, which SQLite
// would play, gets a name that SQLite does not know. *kept: the path it has now; g_free() it.
// Returns 0, or -1 after a complaint.
int place_set_aside(const struct db_place *place, const char *end, char **kept);

// Removes what place_open() and place_lock() have just made, where nothing came of it; made: the
// database that could not be made too, and what SQLite has beside it.
void place_undo(struct db_place *place, int made);

#endif
