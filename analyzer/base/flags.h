// Flags: from a compiler's command line to what libclang may be given.
//
// The command line is not trusted: a flag passes only when a table says that it
// changes how C is read and cannot load code, write files or run programs.
#ifndef WASMREADY_FLAGS_H
#define WASMREADY_FLAGS_H

#include <glib.h>

struct flags {
	char **args;	// safe flags, each one word: "-I" "x" becomes "-Ix"
	char *dropped;	// JSON array of {flag, reason}; plain build plumbing is not listed
	char *language; // of the last -x, or NULL
};

// Sorts the words of a command line, compiler left out and response files put in,
// into flags. Words that are no flag (files) are left out. flags_clear() it.
void flags_clean(struct flags *flags, char **words);
void flags_clear(struct flags *flags);

// Replaces each word "@FILE" by the words in FILE (GNU quoting; relative to dir;
// nested to a depth of 8, at most 65536 words and 4 MiB a file). Takes words and
// returns the new list; g_strfreev() it. *problem is set to a message (g_free() it)
// when one could not be read, and is left alone otherwise.
char **flags_expand(char **words, const char *dir, char **problem);

// Appends text as a JSON string with its quotes. Bytes that are no UTF-8 stay.
void json_string(GString *out, const char *text);

// Whether a flag of a unit (one word, from struct flags) means something in a
// world: machine flags, sysroots and the host's system folders are the host's,
// wasm features are wasm's.
int flag_fits_world(const char *flag, int wasm);

#endif
