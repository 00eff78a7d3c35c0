// Where the compilation databases of a project lie.
#ifndef WASMREADY_DATABASES_H
#define WASMREADY_DATABASES_H

#include "project.h"

// What databases_find() found.
struct databases {
	GPtrArray *paths; // char *, absolute and normal, the newest first; owned; may be empty
	int above;	  // 1: a parent's, which may say nothing of the project
	int below;	  // 1: those of parts of the project
};

// Finds compile_commands.json: in root, else in root/build* and the like, or the folders of
// these, and what --build gained, in root/.wasmready; where there is none, unless only_below, the
// nearest parent's; else those of root's folders, each in itself or its builds. Several are all of
// one kind. databases_clear() it.
void databases_find(struct databases *found, const char *root, int only_below);

// Whether a folder holds one.
int databases_in(const char *dir);

// The databases that -p names: folders, or the files themselves. Returns 0, or -1 after a
// complaint. databases_clear() it in any case.
int databases_named(struct databases *found, char *const *names);
void databases_clear(struct databases *found);

#endif
