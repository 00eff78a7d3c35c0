// The archives that a build links its programs with.
#ifndef WASMREADY_ARCHIVES_H
#define WASMREADY_ARCHIVES_H

#include "job.h"
#include "project.h"

// Adds to paths (of char * to g_free()) the archives that the words of a compiler's or linker's
// command name, which runs in dir (absolute): files that end in .a, and what -lNAME finds as
// libNAME.a in the folders of -L. Absolute; they may not be there.
void archives_take(GPtrArray *paths, const char *dir, char *const *words);

// Those that the commands of a build name, where it is known: compile commands that link as well,
// CMake's link.txt beside the units' objects, build.ninja in builds (folders of the compilation
// databases, ending with NULL). Each once, in the order in which they are named; they are there,
// and may be read for the project. NULL-terminated; g_strfreev() it.
char **archives_built(const struct jobs *jobs, const struct project *project, char *const *builds);

#endif
