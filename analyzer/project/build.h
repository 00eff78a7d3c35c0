// What builds a tree, and the compile commands of doing so.
//
// A build is the user's own command, run because the user asks for it: as the user, in the
// tree, outside of our sandbox. Nothing here runs one unasked.
#ifndef WASMREADY_BUILD_H
#define WASMREADY_BUILD_H

#include "project.h"

// What makes a compile_commands.json of the tree at root (absolute), to be told: the command as
// one would type it there, by what lies in root, in root/src or in its only folder with a build,
// and ours. Never NULL; g_free() it.
char *build_advice(const char *root);

// Runs project->build_command, if there is one, in the project, "auto" standing for what
// build_advice() says, and records its compile commands in root/.wasmready/compile_commands.json,
// which becomes the only one of project->build_dirs; what it prints goes to
// root/.wasmready/build.log, with --verbose to standard error. CMake and meson write compile
// commands themselves and only configure; of all else bear(1) records them, beside those of an
// earlier build. A build that fails and still gained some is told and goes on. Returns 0;
// -1 after a complaint, MISUSED where that is no command; or INTERRUPTED, as the build was.
int build_run(struct project *project);

#endif
