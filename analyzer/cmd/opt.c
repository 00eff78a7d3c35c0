// Command lines: see opt.h.

#include "opt.h"

#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "world/world.h"

// What GLib calls a mistake reads like prose; ours is one line in our manner.
static void complain_usage(const char *command, const char *message)
{
	char *text = g_strdup(message);

	text[0] = g_ascii_tolower(text[0]);
	complain("%s: %s (see 'wasmready %s --help')", command, text, command);
	g_free(text);
}

// Whether a table has the short option and it takes a value.
static int takes_value(GOptionEntry **tables, char name)
{
	const GOptionEntry *entry;

	for (; *tables; tables++)
		for (entry = *tables; entry->long_name; entry++)
			if (entry->short_name == name)
				return entry->arg != G_OPTION_ARG_NONE;
	return 0;
}

// GLib wants -j 4; everybody writes -j4. Returns a vector with the two apart, of
// which *argc is the length; it and its strings live as long as the program, as argv
// does (GLib takes what it has understood out of the vector, hence `made`).
static char **split_values(int *argc, char **argv, GOptionEntry **tables)
{
	static GPtrArray *list, *made;
	int i, operands = 0;

	list = g_ptr_array_new();
	made = g_ptr_array_new();
	for (i = 0; i < *argc; i++) {
		const char *arg = argv[i];

		operands |= strcmp(arg, "--") == 0;
		if (!operands && arg[0] == '-' && g_ascii_isalpha(arg[1]) && arg[2] &&
		    takes_value(tables, arg[1])) {
			g_ptr_array_add(made, g_strndup(arg, 2));
			g_ptr_array_add(list, made->pdata[made->len - 1]);
			g_ptr_array_add(list, argv[i] + 2);
		} else {
			g_ptr_array_add(list, argv[i]);
		}
	}
	*argc = list->len;
	g_ptr_array_add(list, NULL);
	return (char **)list->pdata;
}

int opt_parse(int *argc, char ***argv, const char *command, const char *arguments,
	      const char *details, GOptionEntry **tables)
{
	GOptionContext *context = g_option_context_new(NULL);
	GError *error = NULL;
	gboolean help = FALSE;
	GOptionEntry help_entry[] = {
		{ "help", 'h', 0, G_OPTION_ARG_NONE, &help, "print this help", NULL },
		G_OPTION_ENTRY_NULL,
	};
	int result = 0;
	char *text, *list;

	*argv = split_values(argc, *argv, tables);
	g_option_context_set_help_enabled(context, FALSE);
	for (; *tables; tables++)
		g_option_context_add_main_entries(context, *tables, NULL);
	g_option_context_add_main_entries(context, help_entry, NULL);
	if (!g_option_context_parse(context, argc, argv, &error)) {
		complain_usage(command, error->message);
		g_error_free(error);
		result = EXIT_USAGE + 1;
	} else if (help) {
		text = g_option_context_get_help(context, TRUE, NULL);
		// GLib's first lines name the program alone; ours name the command.
		list = strstr(text, "Options:\n");
		printf("Usage: wasmready %s [OPTION]... %s\n\n%s%s%s", command, arguments,
		       details ? details : "", details ? "\n" : "", list ? list : "");
		g_free(text);
		result = EXIT_CLEAN + 1;
	}
	g_option_context_free(context);
	// "--" ends the options and is no operand; GLib leaves it.
	if (*argc > 1 && strcmp((*argv)[1], "--") == 0) {
		memmove(*argv + 1, *argv + 2, (*argc - 1) * sizeof **argv);
		--*argc;
	}
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
	GString *names;
	int i;

	if (!name || target_find(name) >= 0)
		return 0;
	names = g_string_new(NULL);
	for (i = 0; i < TARGET_COUNT; i++)
		g_string_append_printf(names, "%s%s", i ? ", " : "", target_table[i].name);
	complain("unknown target '%s': choose from %s", name, names->str);
	g_string_free(names, TRUE);
	return EXIT_USAGE;
}
