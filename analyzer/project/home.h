// From a folder that a build writes into to the sources that it builds.
#ifndef WASMREADY_HOME_H
#define WASMREADY_HOME_H

// The folder of the sources that dir (absolute, links resolved) was set up to build, or NULL where
// dir is none that CMake, Meson or a configure script set up, holds its sources itself, or lies
// beside them. Only parents are looked at: what a file in dir names could be anybody's folder, and
// an audit writes into the one that it takes. g_free() it.
// Sources: CMake's cmake(1), "Generate a Project Buildsystem" (CMakeCache.txt marks a build tree);
// Meson's layout (meson-private); Autoconf's manual, 17 config.status Invocation.
char *home_of_build(const char *dir);

#endif
