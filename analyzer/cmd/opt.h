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

// What a command says of itself.
struct opt_description {
	const char *command, *arguments, *details; // details may be NULL
	const GArray *entries;			   // of GOptionEntry; their arg_data is not ours
};

// Shows visit() what the command hands to opt_parse(). Of the command nothing runs but what
// stands before that call, which is nothing but its tables. Not while a command's own
// values are being parsed.
void opt_describe(const struct command *command,
		  void (*visit)(const struct opt_description *description, void *data), void *data);

// Parses argv in place by the given tables (NULL-terminated list; a table ends
// with an empty entry). arguments describes the operands, as "[PATH]"; details
// is printed above the options by --help. A command with a "[PATH]" among its arguments
// also gets the options of the project's option file (config.h), before those of argv,
// and an option --no-config. Afterwards argv[1..*argc-1] are the
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
