// Command lines: see opt.h.

#include "opt.h"

#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "config.h"
#include "dictionary.h"
#include "suggest.h"
#include "world/world.h"

// What GLib calls a mistake reads like prose; ours is one line in our manner.
static void complain_usage(const char *command, const char *message)
{
	char *text = g_strdup(message);

	text[0] = g_ascii_tolower(text[0]);
	complain("%s: %s (see 'wasmready %s --help')", command, text, command);
	g_free(text);
}

static void (*describing)(const struct opt_description *description, void *data);
static void *describing_for;

void opt_describe(const struct command *command,
		  void (*visit)(const struct opt_description *description, void *data), void *data)
{
	char *argv[] = { (char *)command->name, NULL };

	describing = visit;
	describing_for = data;
	command->run(1, argv);
	describing = NULL;
}

static int takes_value(const GOptionEntry *entry)
{
	return entry && entry->arg != G_OPTION_ARG_NONE;
}

// GLib wants -j 4; everybody writes -j4. Returns a vector with the two apart; its strings
// live as long as words, and argv, do.
static GPtrArray *split_values(int argc, char **argv, const GArray *entries)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	int i, operands = 0;

	for (i = 0; i < argc; i++) {
		const char *arg = argv[i];

		operands |= strcmp(arg, "--") == 0;
		if (!operands && arg[0] == '-' && g_ascii_isalpha(arg[1]) && arg[2] &&
		    takes_value(option_short(entries, arg[1]))) {
			g_ptr_array_add(list, g_strndup(arg, 2));
			g_ptr_array_add(list, g_strdup(arg + 2));
		} else {
			g_ptr_array_add(list, g_strdup(arg));
		}
	}
	return list;
}

// What must be known of a command line before it is parsed.
struct outline {
	GPtrArray *operands; // const char *
	int help, quiet, no_config, build;
};

static void note_option(struct outline *outline, const GOptionEntry *entry)
{
	outline->help |= entry && !strcmp(entry->long_name, "help");
	outline->quiet |= entry && !strcmp(entry->long_name, "quiet");
	outline->no_config |= entry && !strcmp(entry->long_name, "no-config");
	outline->build |= entry && g_str_has_prefix(entry->long_name, "build");
}

// Whether the value of the options in word is the next word.
static int outline_options(struct outline *outline, const GArray *entries, const char *word)
{
	const GOptionEntry *entry = NULL;
	size_t n = strcspn(word, "=");

	if (word[1] == '-') {
		entry = option_long(entries, word + 2, n - 2);
		note_option(outline, entry);
		return takes_value(entry) && !word[n];
	}
	while (*++word) {
		entry = option_short(entries, *word);
		note_option(outline, entry);
		if (takes_value(entry))
			return !word[1];
	}
	return 0;
}

static struct outline outline_of(const GPtrArray *words, const GArray *entries)
{
	struct outline outline = { .operands = g_ptr_array_new() };
	int options = 1;

	for (guint i = 1; i < words->len; i++) {
		char *word = words->pdata[i];

		if (options && !strcmp(word, "--"))
			options = 0;
		else if (!options || word[0] != '-' || !word[1])
			g_ptr_array_add(outline.operands, word);
		else
			i += outline_options(&outline, entries, word);
	}
	return outline;
}

// Which operand PATH is, from 0; -1 when the command takes none.
static int path_operand(const char *arguments)
{
	char **words = g_strsplit(arguments, " ", -1);
	int at = -1;

	for (int i = 0; words[i]; i++)
		if (!strcmp(words[i], "[PATH]"))
			at = i;
	g_strfreev(words);
	return at;
}

// Puts the options of the project's file before the others, so that those win.
static int add_config(GPtrArray *words, const char *command, const GArray *entries, int path)
{
	struct outline outline = outline_of(words, entries);
	GPtrArray *more = g_ptr_array_new();
	static int without_config;
	int err = 0;

	// What a command runs before it is as little the file's.
	without_config |= outline.no_config;
	if (!outline.help && !without_config)
		err = config_load(
			more, command, entries,
			(guint)path < outline.operands->len ? outline.operands->pdata[path] : NULL,
			outline.quiet);
	for (guint i = 0, at = 1; i < more->len; i++)
		// Of compilation databases several are merged: those of the command line are
		// others.
		if (outline.build && g_str_has_prefix(more->pdata[i], "--build-dir="))
			g_free(more->pdata[i]);
		else
			g_ptr_array_insert(words, at++, more->pdata[i]);
	g_ptr_array_unref(more);
	g_ptr_array_unref(outline.operands);
	return err;
}

static void print_help(GOptionContext *context, const char *command, const char *arguments,
		       const char *details)
{
	char *text = g_option_context_get_help(context, TRUE, NULL);
	// GLib's first lines name the program alone; ours name the command.
	char *list = strstr(text, "Options:\n");

	printf("Usage: wasmready %s [OPTION]... %s\n\n%s%s%s", command, arguments,
	       details ? details : "", details ? "\n" : "", list ? list : "");
	g_free(text);
}

// The first of words that begins as an option and is none of entries; NULL: none.
static const char *unknown_option(const GPtrArray *words, const GArray *entries)
{
	struct outline outline = { 0 };

	for (guint i = 1; i < words->len && words->pdata[i]; i++) {
		const char *word = words->pdata[i];

		if (!strcmp(word, "--"))
			return NULL;
		if (word[0] != '-' || !word[1])
			continue;
		if (word[1] == '-' ? !option_long(entries, word + 2, strcspn(word + 2, "="))
				   : !option_short(entries, word[1]))
			return word;
		i += outline_options(&outline, entries, word);
	}
	return NULL;
}

static void complain_parse(const char *command, const GError *error, const GPtrArray *words,
			   const GArray *entries)
{
	const char *unknown = g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION)
				      ? unknown_option(words, entries)
				      : NULL;

	if (unknown)
		suggest_option(command, unknown, entries);
	else
		complain_usage(command, error->message);
}

// Keeps what a command's argv points to, which lives as long as the program. One command may run
// another before it (audited.h).
static void *keep(void *pointer)
{
	static GSList *kept;

	kept = g_slist_prepend(kept, pointer);
	return pointer;
}

// Parses words; those that are left are the operands, behind the name.
static int parse(GOptionContext *context, GPtrArray *words, const GArray *entries,
		 const char *command, int *argc, char ***argv)
{
	// GLib takes what it has understood out of the vector; the strings stay words'.
	char **vector = keep(g_memdup2(words->pdata, (words->len + 1) * sizeof *vector));
	GError *error = NULL;
	int count = words->len;

	if (!g_option_context_parse(context, &count, &vector, &error)) {
		complain_parse(command, error, words, entries);
		g_error_free(error);
		return EXIT_USAGE + 1;
	}
	// "--" ends the options and is no operand; GLib leaves it.
	if (count > 1 && strcmp(vector[1], "--") == 0) {
		memmove(vector + 1, vector + 2, (count - 1) * sizeof *vector);
		count--;
	}
	*argc = count;
	*argv = vector;
	return 0;
}

// The entries of all tables, and those that every command has.
static GArray *all_entries(GOptionEntry **tables, int with_config, gboolean *help)
{
	static gboolean ignored;
	const GOptionEntry no_config = { "no-config", 0,
					 0,	      G_OPTION_ARG_NONE,
					 &ignored,    "do not read the project's " CONFIG_NAME,
					 NULL };
	const GOptionEntry help_entry = {
		"help", 'h', 0, G_OPTION_ARG_NONE, help, "print this help", NULL
	};
	GArray *entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));

	for (; *tables; tables++)
		for (const GOptionEntry *entry = *tables; entry->long_name; entry++)
			g_array_append_val(entries, *entry);
	if (with_config)
		g_array_append_val(entries, no_config);
	g_array_append_val(entries, help_entry);
	return entries;
}

int opt_parse(int *argc, char ***argv, const char *command, const char *arguments,
	      const char *details, GOptionEntry **tables)
{
	GPtrArray *words;
	gboolean help = FALSE;
	int path = path_operand(arguments), result = 0;
	GArray *entries = all_entries(tables, path >= 0, &help);
	const struct opt_description description = { command, arguments, details, entries };
	GOptionContext *context = g_option_context_new(NULL);

	g_option_context_set_help_enabled(context, FALSE);
	g_option_context_add_main_entries(context, (GOptionEntry *)entries->data, NULL);
	if (describing) {
		describing(&description, describing_for);
		result = EXIT_CLEAN + 1;
		goto out;
	}
	words = keep(split_values(*argc, *argv, entries));
	if (path >= 0 && (result = add_config(words, command, entries, path)))
		result++;
	g_ptr_array_add(words, NULL);
	words->len--;
	if (!result)
		result = parse(context, words, entries, command, argc, argv);
	if (!result && help) {
		print_help(context, command, arguments, details);
		result = EXIT_CLEAN + 1;
	}
out:
	g_option_context_free(context);
	g_array_unref(entries);
	return result;
}

int opt_one_of(const char *command, const char *option, const char *value, const char *choices)
{
	char **names = g_strsplit(choices, ", ", -1);
	int found = !value || g_strv_contains((const char *const *)names, value);

	g_strfreev(names);
	if (!found)
		complain("%s: %s takes one of %s, not '%s'", command, option, choices, value);
	return found ? 0 : EXIT_USAGE;
}

int opt_target(const char *name)
{
	char *known;

	if (!name || target_find(name) >= 0)
		return 0;
	known = target_list(", ");
	complain("unknown target '%s': choose from %s", name, known);
	g_free(known);
	return EXIT_USAGE;
}
