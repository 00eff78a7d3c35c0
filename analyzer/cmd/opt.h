// Command lines: a command is a row of data, parsed by GLib's GOption.
#ifndef WASMREADY_OPT_H
#define WASMREADY_OPT_H

#include <glib.h>

#include "base/option.h"

#define COMMAND_SETS 8

struct command {
	const char *name;
	const char *summary;   // one line, lower case, no full stop
	const char *arguments; // the operands, as "[PATH]"; NULL: its words are not parsed
	const char *details;   // lines that --help prints above the options, or NULL
	size_t size;	       // of the structure that its options fill
	struct option_set sets[COMMAND_SETS]; // the last has no options
	// Gets that structure (NULL where size is 0), which it may change, and the operands from
	// argv[1] on; argv[argc] is NULL. Returns an exit code, or -1, MISUSED or
	// INTERRUPTED, which become one.
	int (*run)(void *values, int argc, char **argv);
	int hidden; // left out of --help
};

// Parses argv[1..] by the command's tables and runs it, or prints its --help. A command with
// "[PATH]" among its arguments also gets the options of the project's option file (config.h),
// before those of argv, and an option --no-config; of one with no other argument, one operand at
// most is taken. Values are checked as the tables say. Returns an exit code, after a complaint
// where it is EXIT_USAGE.
int command_run(const struct command *command, int argc, char **argv);

// The two halves, for who runs one command before another. opt_parse() fills values, which are
// zero before, and sets *argc and *argv to the operands. Returns 0; or an exit code + 1 (so never
// 0) when the command is done: --help was printed, or the usage was wrong and has been reported.
// Either way opt_clear() frees what values hold, and makes it NULL.
int opt_parse(const struct command *command, int *argc, char ***argv, void *values);
void opt_clear(const struct command *command, void *values);

#endif
