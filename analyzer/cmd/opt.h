// Command lines: one table of options a command, parsed by GLib's GOption.
#ifndef WASMREADY_OPT_H
#define WASMREADY_OPT_H

#include <glib.h>

struct command {
	const char *name;
	int (*run)(int argc, char **argv); // argv[0] is the command's name; returns an exit code
	const char *summary;		   // one line, lower case, no full stop
	int hidden;			   // left out of --help
};

// Parses argv in place by the given tables (NULL-terminated list; a table ends
// with an empty entry). arguments describes the operands, as "[PATH]"; details
// is printed below the options by --help. Afterwards argv[1..*argc-1] are the
// operands. Returns 0; or an exit code + 1 (so never 0) when the command is
// done: --help was printed, or the usage was wrong and has been reported.
int opt_parse(int *argc, char ***argv, const char *command, const char *arguments,
	      const char *details, GOptionEntry **tables);

// Whether value is among the choices ("text, json"), or NULL, which stands for a default.
// Returns 0, or EXIT_USAGE after a complaint that names command and option.
int opt_one_of(const char *command, const char *option, const char *value, const char *choices);

// Whether name is a target, or NULL. Returns 0, or EXIT_USAGE after a complaint.
int opt_target(const char *name);

#endif
