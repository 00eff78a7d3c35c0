// Which folders of a project are others' work that lies in it: third_party/zlib, deps/lua, a
// submodule.
#ifndef WASMREADY_VENDORED_H
#define WASMREADY_VENDORED_H

#include "base/db.h"

// The folders that the project's .gitmodules names, relative to root; none when it has no such
// file, or one of more than a MiB. NULL-terminated; g_strfreev() it.
char **vendored_submodules(const char *root);

// The outermost vendored folder that path (relative to root) lies in, without a slash at its end:
// one of submodules (NULL: none), or what lies in a folder of a usual name (third_party, vendor,
// deps, external, subprojects and their spellings), that folder itself for a file right in it.
// NULL when it lies in none, or is absolute. g_free() it.
char *vendored_folder(const char *path, char **submodules);

// Makes main.vendored anew: the vendored folders of the files that are in the database. Runs inside
// the caller's transaction, or in its own. Returns 0, or -1 after a complaint.
int vendored_store(struct db *db, const char *root);

#endif
