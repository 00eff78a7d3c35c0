// Command lines: see opt.h.

#include "opt.h"

#include <stdio.h>
#include <string.h>

#include "base/base.h"

// What GLib calls a mistake reads like prose; ours is one line in our manner.
static void complain_usage(const char *command, const char *message)
{
	char *text = g_strdup(message);

	text[0] = g_ascii_tolower(text[0]);
	complain("%s: %s (see 'wasmready %s --help')", command, text, command);
	g_free(text);
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
