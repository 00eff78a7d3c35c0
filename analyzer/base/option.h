// An option of a command, as a row of a table. Parsing, checks, --help, completions and what the
// project's option file may say (cmd/config.h) all follow from it.
#ifndef WASMREADY_OPTION_H
#define WASMREADY_OPTION_H

#include <stddef.h>

enum option_type {	// the type of its value in C
	OPTION_FLAG,	// int, 1 when it is given
	OPTION_NUMBER,	// int
	OPTION_PART,	// double
	OPTION_TEXT,	// char *, UTF-8; NULL when it is not given
	OPTION_TEXTS,	// char **, one for each time that it is given; NULL
	OPTION_RULES,	// the same: ids of rules or globs of them
	OPTION_TARGET,	// char *, a target's name
	OPTION_TARGETS, // char *, several with commas between, or all
	OPTION_FILE,	// char *, bytes
	OPTION_FILES,	// char **
	OPTION_FOLDER,	// char *
	OPTION_FOLDERS, // char **
};

// Whether a project's option file may give it: no, unless its row says so.
enum option_rc {
	RC_NO,
	RC_YES,
	RC_INSIDE, // a path, which must not lead out of the file's folder
};

struct option {
	const char *name; // without dashes
	char letter;	  // its short name, or 0
	enum option_type type;
	size_t at;	   // where its value is in the structure that the table fills
	const char *value; // how --help calls it; NULL of a flag
	// What --help says of it. In it "{}" stands for the choices ("text (default), json or
	// csv"), or for the preset where there are none; a text without "{}" names each choice
	// itself.
	const char *text;
	const char *choices; // "text, json, csv"; NULL: any value
	const char *preset;  // the value when none is given; NULL: 0 or NULL
	int least, most;     // of numbers; a most of 0 is no limit
	enum option_rc rc;
};

// Options, the last of which has no name, and where the structure that they fill begins in the
// command's.
struct option_set {
	const struct option *options;
	size_t at;
};

#endif
