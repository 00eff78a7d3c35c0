// Sources of other languages in a folder that has no compilation database.
#ifndef WASMREADY_OTHERS_H
#define WASMREADY_OTHERS_H

#include <glib.h>

// Adds to list a job (struct job *) with a note for each path of paths (a set of paths below
// root) that is source of another language than C, and for each grammar whose C is not there.
// One that the tree builds, as far as can be told, is a unit that is not analysed; others
// have their language in apart_name. It builds what lies outside of the folders of tests, examples, bindings and
// other systems, and is named by a build file (CMakeLists.txt, a makefile, meson.build, ...) of
// its folder or one above; where none of these has a build file, nothing tells otherwise.
// Assembler of which nothing is left for wasm has no job.
void others_infer(GPtrArray *list, const char *root, GHashTable *paths);

// What jobs of a list that are apart are, as "3 C++, 1 assembler"; they are taken out of it.
// NULL when there are none. g_free() it.
char *others_take(GPtrArray *list);

#endif
