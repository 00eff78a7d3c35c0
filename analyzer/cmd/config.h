// The project's option file, .wasmreadyrc: one command-line option a line.
//
// Not ".wasmready", as that is the folder of the database, which git ignores; and the file
// is to be committed.
//
// It is found in PATH or the nearest folder above it, but not above the folder that holds
// .git, where the project ends. A line is
//
//	# a comment
//	--target wasip1,emscripten
//	--exclude=third party/**
//	lint --fail-on hazard
//
// Blanks around a line and around what stands between do not count; behind the option all
// to the end of the line is its value, and quotes are part of it. A command before the
// option gives it to that command alone; else each command gets it that has it and takes
// the value: --format=csv is none of graph's.
//
// The file is part of the project, which is not trusted: it may say what is looked for and
// how it is told, but options that write files, run or choose programs, read files from
// outside the project or silence the notes are not taken from it: an option's row says whether
// it is (base/option.h).
#ifndef WASMREADY_CONFIG_H
#define WASMREADY_CONFIG_H

#include "opt.h"

#define CONFIG_NAME ".wasmreadyrc"

// Appends the options that the file gives command, as words of a command line ("--name" or
// "--name=value"), to words, which frees them. path is PATH of the command line, or NULL for
// the current folder. What was taken is said in one line on stderr unless quiet. Returns 0, also
// when there is no file; or EXIT_USAGE after a complaint that names file and line, or EXIT_CANNOT
// when it cannot be read.
int config_load(GPtrArray *words, const struct command *command, const char *path, int quiet);

#endif
