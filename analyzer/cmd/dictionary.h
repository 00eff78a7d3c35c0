// The dictionary of options: those of every command, as its own tables say them. Help,
// the project's option file and the completions of shells all read these tables, so that
// an option is written down once.
#ifndef WASMREADY_DICTIONARY_H
#define WASMREADY_DICTIONARY_H

#include "opt.h"

// Finds an option by its long name of n bytes, or by a short one. NULL when there is none.
const GOptionEntry *option_long(const GArray *entries, const char *name, size_t n);
const GOptionEntry *option_short(const GArray *entries, char name);

// Whether a command has the option of this long name.
int option_known(const char *name);

// What may be given to an option, as far as a table tells: the names of targets, or the
// words that its description lists ("text (default), json or csv", behind the last ": " and before
// a ";"). NULL when it takes anything, or nothing. g_strfreev() it.
char **option_choices(const GOptionEntry *entry);

// Whether its value may be several choices with commas between.
int option_takes_list(const GOptionEntry *entry);

#endif
