// Which option a word is: the longest name in flags/options.tsv that it begins with.

#include "flags_options.h"

#include <glib.h>

// In order of their names.
static const struct option options[] = {
#include "flags_options_rows.h"
};

// Whether word is such an option, by its name and how that may go on.
static int is_named(const struct option *option, const char *word)
{
	const char *name = option->name;

	while (*name && *name == *word)
		name++, word++;
	if (*name)
		return 0;
	return !*word || option->value == TAIL || option->value == EITHER ||
	       option->value == BOTH || (option->value == ASSIGNED && *word == '=');
}

const struct option *flags_find_option(enum compiler compiler, const char *word)
{
	// Behind a name come those that it begins: from the last on, the longest is the first.
	for (size_t i = G_N_ELEMENTS(options); i--;)
		if (options[i].compiler == compiler && is_named(&options[i], word))
			return &options[i];
	return NULL;
}

int flags_find(struct found *found, const char *word)
{
	const struct option *option = flags_find_option(COMMON, word);
	const char *as = option && option->as ? option->as : NULL;

	if (option)
		*found = (struct found){ option->name, option->value, as ? as : option->name,
					 as ? flags_find_option(COMMON, as) : option };
	return option != NULL;
}
