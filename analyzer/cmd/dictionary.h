// The dictionary of options: those of every command, as its own tables say them. Help,
// the project's option file and the completions of shells all read these tables, so that
// an option is written down once.
#ifndef WASMREADY_DICTIONARY_H
#define WASMREADY_DICTIONARY_H

#include "opt.h"

// The command of that name, or NULL.
const struct command *command_find(const char *name);

// All options of a command, in the order of --help: its own, and those that every command has.
// An array of const struct option *, ended by NULL, which is not counted. g_ptr_array_unref() it.
GPtrArray *command_options(const struct command *command);

// Whether PATH is among its operands: which one, from 0; else -1.
int command_path(const struct command *command);

// Finds an option by its long name of n bytes, or by a short one, in what command_options() gives.
// NULL when there is none.
const struct option *option_long(const GPtrArray *options, const char *name, size_t n);
const struct option *option_short(const GPtrArray *options, char name);

// The option in word, "--name=value" or "-qj4", that takes a value, or NULL, and where the value
// stands: *value is NULL when that is the next word. visit (NULL: nothing) sees each option in it.
const struct option *option_valued(const GPtrArray *options, const char *word, const char **value,
				   void (*visit)(const struct option *option, void *data),
				   void *data);

// A command's option of that long name, or NULL.
const struct option *option_of(const struct command *command, const char *name);

// What may be given to an option. NULL when it takes anything, or nothing. g_strfreev() it.
char **option_choices(const struct option *option);

// Whether the option takes the value, as far as its row tells: its choices, its limits.
int option_takes(const struct option *option, const char *value);

// "takes one of text, json", "takes a number above 0": what option_takes() wants. g_free() it.
char *option_wants(const struct option *option);

// What --help says of it, with its choices and its default. g_free() it.
char *option_text(const struct option *option);

#endif
