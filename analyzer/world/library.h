// Libraries that are linked: what their archives define, kept by content in the database.
#ifndef WASMREADY_LIBRARY_H
#define WASMREADY_LIBRARY_H

#include "base/db.h"

// The id (main.archive) of what is at path, an archive or a JavaScript library of Emscripten's
// (.js): read when its content is not known yet, found by size and times of the file when it is.
// Runs inside the caller's transaction. Returns 0 when it cannot be read, with *problem in words
// to put behind its name (static, or the system's); -1 after a complaint when the database fails.
// What is wrong with its content stands in main.archive.
int64_t library_read(struct db *db, const char *path, const char **problem);

// Makes main.linked_archive anew: the archives that are linked besides the C library, in the order
// in which the linker looks. given: --archive, or NULL; one that cannot be read, or has nothing
// for wasm in it, is told in one line, and is a failure. built: what the build links, absolute, or
// NULL; of these what is no archive for wasm is passed over. Both end with NULL. Runs inside the
// caller's transaction. Returns 0, or -1 after a complaint.
int linked_store(struct db *db, char *const *given, char *const *built);

#endif
