// A command's rows become GLib's options, its help, and checks of what was given.

#include "opt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "config.h"
#include "dictionary.h"
#include "suggest.h"

// What GLib calls a mistake reads like prose; ours is one line in our manner.
static void complain_usage(const char *command, const char *message)
{
	char *text = g_strdup(message);

	text[0] = g_ascii_tolower(text[0]);
	complain("%s: %s (see 'wasmready %s --help')", command, text, command);
	g_free(text);
}

static int takes_value(const struct option *option)
{
	return option && option->type != OPTION_FLAG;
}

// GLib wants -j 4; everybody writes -j4. Returns a vector with the two apart; its strings
// live as long as words, and argv, do.
static GPtrArray *split_values(int argc, char **argv, const GPtrArray *options)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	int i, operands = 0;

	for (i = 0; i < argc; i++) {
		const char *arg = argv[i];

		operands |= strcmp(arg, "--") == 0;
		if (!operands && arg[0] == '-' && g_ascii_isalpha(arg[1]) && arg[2] &&
		    takes_value(option_short(options, arg[1]))) {
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

static void note_option(const struct option *option, void *data)
{
	struct outline *outline = data;

	outline->help |= !strcmp(option->name, "help");
	outline->quiet |= !strcmp(option->name, "quiet");
	outline->no_config |= !strcmp(option->name, "no-config");
	outline->build |= g_str_has_prefix(option->name, "build");
}

// Whether the value of the options in word is the next word.
static int outline_options(struct outline *outline, const GPtrArray *options, const char *word)
{
	const char *value;

	return option_valued(options, word, &value, note_option, outline) && !value;
}

static struct outline outline_of(const GPtrArray *words, const GPtrArray *options)
{
	struct outline outline = { .operands = g_ptr_array_new() };
	int ended = 0;

	for (guint i = 1; i < words->len; i++) {
		char *word = words->pdata[i];

		if (!ended && !strcmp(word, "--"))
			ended = 1;
		else if (ended || word[0] != '-' || !word[1])
			g_ptr_array_add(outline.operands, word);
		else
			i += outline_options(&outline, options, word);
	}
	return outline;
}

// Puts the options of the project's file before the others, so that those win.
static int add_config(GPtrArray *words, const struct command *command, const GPtrArray *options)
{
	struct outline outline = outline_of(words, options);
	GPtrArray *more = g_ptr_array_new();
	guint path = command_path(command);
	static int without_config;
	int err = 0;

	// What a command runs before it is as little the file's.
	without_config |= outline.no_config;
	if (!outline.help && !without_config)
		err = config_load(more, command,
				  path < outline.operands->len ? outline.operands->pdata[path]
							       : NULL,
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

static void print_help(GOptionContext *context, const struct command *command)
{
	char *text = g_option_context_get_help(context, TRUE, NULL);
	// GLib's first lines name the program alone; ours name the command.
	char *list = strstr(text, "Options:\n");

	printf("Usage: wasmready %s [OPTION]... %s\n\n%s%s%s", command->name, command->arguments,
	       command->details ? command->details : "", command->details ? "\n" : "",
	       list ? list : "");
	g_free(text);
}

// The first of words that begins as an option and is none of options; NULL: none.
static const char *unknown_option(const GPtrArray *words, const GPtrArray *options)
{
	struct outline outline = { 0 };

	for (guint i = 1; i < words->len && words->pdata[i]; i++) {
		const char *word = words->pdata[i];

		if (!strcmp(word, "--"))
			return NULL;
		if (word[0] != '-' || !word[1])
			continue;
		if (word[1] == '-' ? !option_long(options, word + 2, strcspn(word + 2, "="))
				   : !option_short(options, word[1]))
			return word;
		i += outline_options(&outline, options, word);
	}
	return NULL;
}

static void complain_parse(const char *command, const GError *error, const GPtrArray *words,
			   const GPtrArray *options)
{
	const char *unknown = g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION)
				      ? unknown_option(words, options)
				      : NULL;

	if (unknown)
		suggest_option(command, unknown, options);
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
static int parse(GOptionContext *context, GPtrArray *words, const GPtrArray *options,
		 const char *command, int *argc, char ***argv)
{
	// GLib takes what it has understood out of the vector; the strings stay words'.
	char **vector = keep(g_memdup2(words->pdata, (words->len + 1) * sizeof *vector));
	GError *error = NULL;
	int count = words->len;

	if (!g_option_context_parse(context, &count, &vector, &error)) {
		complain_parse(command, error, words, options);
		g_error_free(error);
		return EXIT_USAGE + 1;
	}
	// "--" ends the options and is no operand; GLib leaves it.
	if (count > 1 && strcmp(vector[1], "--") == 0) {
		memmove(vector + 1, vector + 2, (count - 1) * sizeof *vector);
		count--;
	}
	vector[count] = NULL;
	*argc = count;
	*argv = vector;
	return 0;
}

static const GOptionArg glib_types[] = {
	[OPTION_FLAG] = G_OPTION_ARG_NONE,	    [OPTION_NUMBER] = G_OPTION_ARG_INT,
	[OPTION_PART] = G_OPTION_ARG_DOUBLE,	    [OPTION_TEXT] = G_OPTION_ARG_STRING,
	[OPTION_TEXTS] = G_OPTION_ARG_STRING_ARRAY, [OPTION_RULES] = G_OPTION_ARG_STRING_ARRAY,
	[OPTION_TARGET] = G_OPTION_ARG_STRING,	    [OPTION_TARGETS] = G_OPTION_ARG_STRING,
	[OPTION_FILE] = G_OPTION_ARG_FILENAME,	    [OPTION_FILES] = G_OPTION_ARG_FILENAME_ARRAY,
	[OPTION_FOLDER] = G_OPTION_ARG_FILENAME,    [OPTION_FOLDERS] = G_OPTION_ARG_FILENAME_ARRAY,
};

// A command line's parse: GLib's entries and the texts that they point to.
struct parse {
	GArray *entries; // of GOptionEntry
	GPtrArray *texts;
	GOptionContext *context;
	int help, no_config;
};

static void add_entry(struct parse *parse, const struct option *option, void *value)
{
	GOptionEntry entry = { option->name, option->letter, 0, glib_types[option->type], value,
			       NULL,	     option->value };

	g_ptr_array_add(parse->texts, option_text(option));
	entry.description = parse->texts->pdata[parse->texts->len - 1];
	g_array_append_val(parse->entries, entry);
}

static void *value_at(const struct option_set *set, const struct option *option, void *values)
{
	return (char *)values + set->at + option->at;
}

// Each option of the command's own tables.
#define EACH_OPTION(command, set, option)                                         \
	for (const struct option_set *set = (command)->sets; set->options; set++) \
		for (const struct option *option = set->options; option->name; option++)

static void parse_open(struct parse *parse, const struct command *command, const GPtrArray *options,
		       void *values)
{
	GOptionEntry none = G_OPTION_ENTRY_NULL;

	parse->entries = g_array_new(FALSE, FALSE, sizeof(GOptionEntry));
	parse->texts = g_ptr_array_new_with_free_func(g_free);
	EACH_OPTION(command, set, option)
	add_entry(parse, option, value_at(set, option, values));
	// What is left are those that every command has.
	for (guint i = parse->entries->len; i < options->len; i++) {
		const struct option *option = options->pdata[i];

		add_entry(parse, option,
			  strcmp(option->name, "help") ? &parse->no_config : &parse->help);
	}
	g_array_append_val(parse->entries, none);
	parse->context = g_option_context_new(NULL);
	g_option_context_set_help_enabled(parse->context, FALSE);
	g_option_context_add_main_entries(parse->context, (GOptionEntry *)parse->entries->data,
					  NULL);
}

static void parse_close(struct parse *parse)
{
	g_option_context_free(parse->context);
	g_array_unref(parse->entries);
	g_ptr_array_unref(parse->texts);
}

// Numbers before the parse, which writes those that are given; texts after it, which does not free
// what it finds.
static void preset_number(const struct option *option, void *value)
{
	if (option->preset && option->type == OPTION_NUMBER)
		*(int *)value = atoi(option->preset);
	else if (option->preset && option->type == OPTION_PART)
		*(double *)value = g_ascii_strtod(option->preset, NULL);
}

static void preset_text(const struct option *option, void *value)
{
	if (option->preset && option->type == OPTION_TEXT && !*(char **)value)
		*(char **)value = g_strdup(option->preset);
}

// The value as it would be written, where a row may say which are taken; else NULL. g_free() it.
static char *written(const struct option *option, const void *value)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	switch (option->type) {
	case OPTION_NUMBER:
		return g_strdup_printf("%d", *(const int *)value);
	case OPTION_PART:
		return g_strdup(g_ascii_dtostr(digits, sizeof digits, *(const double *)value));
	case OPTION_TEXT:
	case OPTION_TARGET:
	case OPTION_TARGETS:
		return g_strdup(*(char *const *)value);
	default:
		return NULL;
	}
}

// Returns 0, or EXIT_USAGE after a complaint.
static int check_value(const struct command *command, const struct option *option,
		       const void *value)
{
	char *text = written(option, value), *wants = NULL;

	if (text && !option_takes(option, text)) {
		wants = option_wants(option);
		complain("%s: --%s %s, not '%s'", command->name, option->name, wants, text);
	}
	g_free(text);
	g_free(wants);
	return wants ? EXIT_USAGE : 0;
}

static int check(const struct command *command, int argc, void *values)
{
	if (!strcmp(command->arguments, "[PATH]") && argc > 2) {
		complain("%s: one PATH is taken (see 'wasmready %s --help')", command->name,
			 command->name);
		return EXIT_USAGE;
	}
	EACH_OPTION(command, set, option)
	if (check_value(command, option, value_at(set, option, values)))
		return EXIT_USAGE;
	EACH_OPTION(command, set, option)
	preset_text(option, value_at(set, option, values));
	return 0;
}

int opt_parse(const struct command *command, int *argc, char ***argv, void *values)
{
	GPtrArray *options = command_options(command);
	GPtrArray *words = keep(split_values(*argc, *argv, options));
	struct parse state = { 0 };
	int result = 0;

	EACH_OPTION(command, set, option)
	preset_number(option, value_at(set, option, values));
	parse_open(&state, command, options, values);
	if (command_path(command) >= 0 && (result = add_config(words, command, options)))
		result++;
	g_ptr_array_add(words, NULL);
	words->len--;
	if (!result)
		result = parse(state.context, words, options, command->name, argc, argv);
	if (!result && state.help) {
		print_help(state.context, command);
		result = EXIT_CLEAN + 1;
	} else if (!result && check(command, *argc, values)) {
		result = EXIT_USAGE + 1;
	}
	parse_close(&state);
	g_ptr_array_unref(options);
	return result;
}

void opt_clear(const struct command *command, void *values)
{
	EACH_OPTION(command, set, option)
	{
		void *value = value_at(set, option, values);
		GOptionArg type = glib_types[option->type];

		if (type == G_OPTION_ARG_STRING || type == G_OPTION_ARG_FILENAME)
			g_clear_pointer((char **)value, g_free);
		else if (type == G_OPTION_ARG_STRING_ARRAY || type == G_OPTION_ARG_FILENAME_ARRAY)
			g_clear_pointer((char ***)value, g_strfreev);
	}
}

// Of what a command returns: what failed below it has complained, and knows no exit code.
static int exit_code(int result)
{
	switch (result) {
	case MISUSED:
		return EXIT_USAGE;
	case INTERRUPTED:
		return EXIT_INTERRUPTED;
	default:
		return result < 0 ? EXIT_CANNOT : result;
	}
}

int command_run(const struct command *command, int argc, char **argv)
{
	void *values = command->size ? g_malloc0(command->size) : NULL;
	int err = command->arguments ? opt_parse(command, &argc, &argv, values) : 0;

	err = err ? err - 1 : exit_code(command->run(values, argc, argv));
	opt_clear(command, values);
	g_free(values);
	return err;
}
