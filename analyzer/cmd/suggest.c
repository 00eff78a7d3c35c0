// Suggestions: Damerau's distance to every known word, and silence where two are equally near.

#include "suggest.h"

#include <string.h>

#include "base/base.h"
#include "cmd.h"
#include "dictionary.h"

#define WORD_MAX 32

// Damerau's distance, where no letter takes part in two slips.
int suggest_slips(const char *a, const char *b)
{
	int m = (int)strlen(a), n = (int)strlen(b), wide = n + 1, result;
	int *at = g_new(int, (gsize)(m + 1) * wide);

	for (int i = 0; i <= m; i++)
		at[i * wide] = i;
	for (int k = 0; k <= n; k++)
		at[k] = k;
	for (int i = 1; i <= m; i++)
		for (int k = 1; k <= n; k++) {
			int *here = &at[i * wide + k];

			*here = here[-wide - 1] + (a[i - 1] != b[k - 1]);
			*here = MIN(*here, here[-wide] + 1);
			*here = MIN(*here, here[-1] + 1);
			if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
				*here = MIN(*here, here[-2 * wide - 2] + 1);
		}
	result = at[m * wide + n];
	g_free(at);
	return result;
}

const char *suggest_word(const char *word, const char *const *names)
{
	size_t length = strlen(word);
	int least = length <= 4 ? 2 : 3;
	const char *best = NULL;

	if (!length || length > WORD_MAX)
		return NULL;
	for (; *names; names++) {
		int count = strlen(*names) > WORD_MAX ? least : suggest_slips(word, *names);

		if (count >= (int)strlen(*names) || count > (best ? least : least - 1))
			continue;
		// Of two that are equally near neither is clearly meant.
		best = count == least ? NULL : *names;
		least = count;
	}
	return best;
}

const char *suggest_command(const char *word)
{
	GPtrArray *names = g_ptr_array_new();
	const char *best;

	for (const struct command *const *command = commands; *command; command++)
		if (!(*command)->hidden)
			g_ptr_array_add(names, (gpointer)(*command)->name);
	g_ptr_array_add(names, (gpointer) "version");
	g_ptr_array_add(names, (gpointer) "help");
	g_ptr_array_add(names, NULL);
	best = suggest_word(word, (const char *const *)names->pdata);
	g_ptr_array_unref(names);
	return best;
}

// Whether a command has the option: a long one, or a short one of one letter.
static int has_option(const struct command *command, const char *name, int is_short)
{
	GPtrArray *options = command_options(command);
	int has = is_short ? option_short(options, *name) != NULL
			   : option_long(options, name, strlen(name)) != NULL;

	g_ptr_array_unref(options);
	return has;
}

// 'audit, flags and graph have it', or NULL. g_free() it.
static char *who_has(const char *name, int is_short)
{
	GPtrArray *names = g_ptr_array_new();
	GString *text = g_string_new(NULL);
	guint count;

	for (const struct command *const *command = commands; *command; command++)
		if (!(*command)->hidden && has_option(*command, name, is_short))
			g_ptr_array_add(names, (gpointer)(*command)->name);
	count = names->len;
	for (guint i = 0; i < count; i++)
		g_string_append_printf(text, "%s%s",
				       !i	       ? ""
				       : i + 1 < count ? ", "
						       : " and ",
				       (const char *)names->pdata[i]);
	if (count)
		g_string_append(text, count > 1 ? " have it" : " has it");
	g_ptr_array_unref(names);
	return g_string_free(text, !count);
}

static const char *nearest(const char *name, const GPtrArray *options)
{
	GPtrArray *names = g_ptr_array_new();
	const char *best;

	for (guint i = 0; i < options->len; i++)
		g_ptr_array_add(names, (gpointer)((const struct option *)options->pdata[i])->name);
	g_ptr_array_add(names, NULL);
	best = suggest_word(name, (const char *const *)names->pdata);
	g_ptr_array_unref(names);
	return best;
}

void suggest_option(const char *command, const char *option, const GPtrArray *options)
{
	int is_short = option[1] != '-';
	char *name = g_strndup(option + 2 - is_short, is_short ? 1 : strcspn(option + 2, "="));
	const char *best = is_short ? NULL : nearest(name, options);
	char *has = best ? NULL : who_has(name, is_short);

	if (best)
		complain("%s: unknown option --%s: did you mean --%s? (see 'wasmready %s --help')",
			 command, name, best, command);
	else
		complain("%s: unknown option %s%s%s%s (see 'wasmready %s --help')", command,
			 is_short ? "-" : "--", name, has ? ": " : "", has ? has : "", command);
	g_free(has);
	g_free(name);
}
