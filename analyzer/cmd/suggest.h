// What somebody may have meant by a word that is none of ours.
#ifndef WASMREADY_SUGGEST_H
#define WASMREADY_SUGGEST_H

#include "opt.h"

// The least number of letters that are put in, left out, exchanged or swapped with the next to make
// b of a.
int suggest_slips(const char *a, const char *b);

// The nearest of names (NULL-terminated) to word, by such slips: one in a word of up to 4 letters,
// two in a longer one. NULL when none is near, or two are equally near. Nothing is allocated.
const char *suggest_word(const char *word, const char *const *names);

// The same of the commands' names.
const char *suggest_command(const char *word);

// Complains of an option that a command does not have, as written ("--targt=x"): with the nearest
// of options, else with the commands that have one of that name.
void suggest_option(const char *command, const char *option, const GPtrArray *options);

#endif
