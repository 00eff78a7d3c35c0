// Whether a database was made here: by this user, as this very file.
//
// A database that nobody named may have come with the project. What we make at its usual place
// is therefore signed (key.h), in a file beside it, facts.db.origin: its inode number, the time
// that file was made, and a salt that stands in its table meta as well. A copy, a checkout or
// an archive's file is another file; what is written over ours has not its salt. The log that
// SQLite plays after a run that was killed (facts.db-wal) is signed in the same way.
//
// It is a file of its own, so that SQLite sees nothing of a database before it is known.
#ifndef WASMREADY_ORIGIN_H
#define WASMREADY_ORIGIN_H

#include "place.h"

enum db_known {
	ORIGIN_OURS,
	ORIGIN_FOREIGN,
	ORIGIN_NO_KEY, // nobody can know
};

// What signs a database, and what it is known by.
struct db_origin {
	char *salt;  // NULL: none
	char *token; // of the database
	char *log;   // of its log, or "-"
};
void origin_clear(struct db_origin *origin); // a cleared one is fine

// Reads and checks what signs the database at place. *why: the reason where there is no key.
enum db_known origin_check(const struct db_place *place, struct db_origin *origin,
			   const char **why);

// Whether the log beside it is the one that it says, is empty, or is not there.
int origin_has_log(const struct db_place *place, const struct db_origin *origin);

// Signs the file at place, which was just made, with a new salt. Returns 0; 1 where there is no
// key, with *why: the reason, never freed; -1 with errno set.
int origin_make(const struct db_place *place, struct db_origin *origin, const char **why);

// Signs the log beside it. Returns 0, or -1 with errno set.
int origin_sign_log(const struct db_place *place, struct db_origin *origin);

#endif
