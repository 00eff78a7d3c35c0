// Options of all commands, and the values that they take: whether a value fits is told from the
// same words that --help prints.

#include "dictionary.h"

#include <string.h>

#include "cmd.h"
#include "config.h"
#include "world/world.h"

// Their values are opt_parse()'s own.
static const struct option no_config = {
	"no-config", 0, OPTION_FLAG, 0, NULL, .text = "do not read the project's " CONFIG_NAME
};
static const struct option help = { "help", 'h', OPTION_FLAG, 0, NULL, .text = "print this help" };

const struct command *command_find(const char *name)
{
	const struct command *const *command = commands;

	while (*command && strcmp((*command)->name, name) != 0)
		command++;
	return *command;
}

int command_path(const struct command *command)
{
	char **words = g_strsplit(command->arguments, " ", -1);
	int at = -1;

	for (int i = 0; words[i]; i++)
		if (!strcmp(words[i], "[PATH]"))
			at = i;
	g_strfreev(words);
	return at;
}

GPtrArray *command_options(const struct command *command)
{
	GPtrArray *options = g_ptr_array_new();

	for (const struct option_set *set = command->sets; set->options; set++)
		for (const struct option *option = set->options; option->name; option++)
			g_ptr_array_add(options, (gpointer)option);
	if (command_path(command) >= 0)
		g_ptr_array_add(options, (gpointer)&no_config);
	g_ptr_array_add(options, (gpointer)&help);
	g_ptr_array_add(options, NULL);
	options->len--;
	return options;
}

const struct option *option_long(const GPtrArray *options, const char *name, size_t n)
{
	for (guint i = 0; i < options->len; i++) {
		const struct option *option = options->pdata[i];

		if (strlen(option->name) == n && !memcmp(option->name, name, n))
			return option;
	}
	return NULL;
}

const struct option *option_short(const GPtrArray *options, char name)
{
	for (guint i = 0; i < options->len; i++) {
		const struct option *option = options->pdata[i];

		if (name && option->letter == name)
			return option;
	}
	return NULL;
}

const struct option *option_valued(const GPtrArray *options, const char *word, const char **value,
				   void (*visit)(const struct option *option, void *data),
				   void *data)
{
	size_t n = strcspn(word, "=");
	int is_long = word[1] == '-';
	const struct option *option;

	do {
		option = is_long ? option_long(options, word + 2, n - 2)
				 : option_short(options, *++word);
		if (option && visit)
			visit(option, data);
	} while (!is_long && *word && (!option || option->type == OPTION_FLAG));
	*value = is_long ? (word[n] ? word + n + 1 : NULL) : *word && word[1] ? word + 1 : NULL;
	return option && option->type != OPTION_FLAG ? option : NULL;
}

const struct option *option_of(const struct command *command, const char *name)
{
	GPtrArray *options;
	const struct option *found;

	if (!command->arguments)
		return NULL;
	options = command_options(command);
	found = option_long(options, name, strlen(name));
	g_ptr_array_unref(options);
	return found;
}

static char **target_names(int with_all)
{
	int count = target_count();
	char **names = g_new0(char *, count + 2);

	for (int i = 0; i < count; i++)
		names[i] = g_strdup(target_at(i)->name);
	if (with_all)
		names[count] = g_strdup("all");
	return names;
}

char **option_choices(const struct option *option)
{
	if (option->type == OPTION_TARGET || option->type == OPTION_TARGETS)
		return target_names(option->type == OPTION_TARGETS);
	return option->choices ? g_strsplit(option->choices, ", ", -1) : NULL;
}

static int takes_number(const struct option *option, const char *value)
{
	gint64 most = option->most ? option->most : G_MAXINT, number;

	return g_ascii_string_to_signed(value, 10, option->least, most, &number, NULL);
}

static int takes_part(const struct option *option, const char *value)
{
	char *end;
	double part = g_ascii_strtod(value, &end);

	return end != value && !*end && part >= option->least && part <= option->most;
}

static int takes_choice(const struct option *option, const char *value)
{
	const char *const one[] = { value, NULL };
	char **choices = option_choices(option);
	char **list = option->type == OPTION_TARGETS ? g_strsplit(value, ",", -1) : NULL;
	int ok = 1;

	for (const char *const *part = list ? (const char *const *)list : one; choices && *part;
	     part++)
		// Commas may be too many.
		ok &= (list && !**part) || g_strv_contains((const char *const *)choices, *part);
	g_strfreev(list);
	g_strfreev(choices);
	return ok;
}

int option_takes(const struct option *option, const char *value)
{
	if (option->preset && !strcmp(value, option->preset))
		return 1;
	if (option->type == OPTION_NUMBER)
		return takes_number(option, value);
	if (option->type == OPTION_PART)
		return takes_part(option, value);
	return takes_choice(option, value);
}

char *option_wants(const struct option *option)
{
	char **choices = option_choices(option), *list, *text;

	if (!choices)
		return option->most ? g_strdup_printf("takes a number from %d to %d", option->least,
						      option->most)
				    : g_strdup_printf("takes a number from %d on", option->least);
	list = g_strjoinv(", ", choices);
	text = g_strdup_printf("takes one of %s", list);
	g_free(list);
	g_strfreev(choices);
	return text;
}

// "text (default), json or csv", or the preset alone. g_free() it.
static char *values_phrase(const struct option *option)
{
	char **choices = option_choices(option);
	GString *text = g_string_new(choices ? NULL : option->preset);

	for (int i = 0; choices && choices[i]; i++)
		g_string_append_printf(text, "%s%s%s",
				       !i		? ""
				       : choices[i + 1] ? ", "
							: " or ",
				       choices[i],
				       g_strcmp0(choices[i], option->preset) ? "" : " (default)");
	g_strfreev(choices);
	return g_string_free(text, FALSE);
}

char *option_text(const struct option *option)
{
	char **parts = g_strsplit(option->text, "{}", -1), *values = values_phrase(option);
	char *text = g_strjoinv(values, parts);

	g_free(values);
	g_strfreev(parts);
	return text;
}
