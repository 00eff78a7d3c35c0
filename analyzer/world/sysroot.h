// The libraries of an installed sysroot: what they define, and how old they are.
#ifndef WASMREADY_SYSROOT_H
#define WASMREADY_SYSROOT_H

#include "base/db.h"
#include "base/target.h"

// What is read of a target's sysroot. Emscripten's is a folder of its cache, in which each library
// lies in a build for every setting; what emcc links without being asked is read, and the
// JavaScript library (below src/), which defines the other half.
struct sysroot {
	const struct target_info *target;
	int world;	       // world.id
	const char *libraries; // folder of libc.a and its like; NULL: none
	const char *triple;
	const char *resource; // clang's resource folder, which has the compiler's library
};

// Links the world to the archives of its sysroot (world_library, archive_symbol); an
// archive is read when its content is not known yet. Runs inside the caller's
// transaction. Returns 1 when the archives tell what can be linked; 0 when there is no
// libc.a (or no JavaScript library for Emscripten), or one is not readable (said in one
// line): then the table must judge; -1 after a complaint when the database fails.
int sysroot_store(struct db *db, const struct sysroot *sysroot);

// Fills world_symbol from the archives that worlds are linked to and from linked_archive, when
// they changed.
// Returns 0, or -1 after a complaint.
int sysroot_symbols(struct db *db);

// The version of the C library in a sysroot, as its files or the package that brought
// them tell: "wasi-sdk 24.0", "0.0~git20220510.9886d3d-2", "Emscripten 6.0.9"; "" when
// nothing tells. g_free() it.
char *sysroot_version(const char *sysroot);

#endif
