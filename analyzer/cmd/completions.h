// Completions for shells: what the three writers share. All that they tell comes from the
// tables of the commands (dictionary.h), by way of struct completion.
#ifndef WASMREADY_COMPLETIONS_H
#define WASMREADY_COMPLETIONS_H

#include "dictionary.h"

// What may stand somewhere: as an option's value, or as an operand.
enum completion_kind {
	COMPLETE_NOTHING, // no value is taken
	COMPLETE_ANY,	  // something that we cannot list
	COMPLETE_WORDS,	  // one of words
	COMPLETE_LIST,	  // several of words, with commas between
	COMPLETE_FILE,
	COMPLETE_FOLDER,
	COMPLETE_RULE, // the id of a rule; the program is asked
};

struct completion {
	const GOptionEntry *option; // NULL: an operand
	enum completion_kind kind;
	char **words;	  // of COMPLETE_WORDS and COMPLETE_LIST, else NULL
	const char *name; // of the value: its metavariable; "" when none is taken
	int again;	  // it may be given again
};

// Describes each option of a command, in the order of --help, or each operand, in theirs.
// Returns an array of struct completion; completions_free() it. The entries must outlive it.
GArray *completions_of_options(const struct opt_description *description);
GArray *completions_of_operands(const struct opt_description *description);
void completions_free(GArray *list);

// Print a whole completion script.
void completions_bash(void);
void completions_zsh(void);
void completions_fish(void);

#endif
