// wasmready completions: prints the completions of a shell: see completions.h.

#include "completions.h"

#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "cmd.h"

static const char details[] =
	"Prints the completions of a shell, made from the options of all commands. They are\n"
	"installed with the program; without an installation:\n"
	"  bash: source <(wasmready completions bash)\n"
	"  zsh:  wasmready completions zsh > _wasmready, in a folder of $fpath\n"
	"  fish: wasmready completions fish | source\n";

static const struct {
	const char *name;
	void (*print)(void);
} shells[] = {
	{ "bash", completions_bash },
	{ "zsh", completions_zsh },
	{ "fish", completions_fish },
};

// What is told by the name of a value or an operand alone.
static const struct {
	const char *name;
	enum completion_kind kind;
} names[] = {
	{ "DIR", COMPLETE_FOLDER },	{ "PATH", COMPLETE_FOLDER }, { "RULE", COMPLETE_RULE },
	{ "RULE-GLOB", COMPLETE_RULE }, { "RULES", COMPLETE_RULE },
};

static enum completion_kind kind_of_name(const char *name, enum completion_kind otherwise)
{
	for (size_t i = 0; name && i < G_N_ELEMENTS(names); i++)
		if (!strcmp(names[i].name, name))
			return names[i].kind;
	return otherwise;
}

static struct completion of_option(const GOptionEntry *entry)
{
	struct completion made = { .option = entry, .name = entry->arg_description };
	int is_path = entry->arg == G_OPTION_ARG_FILENAME ||
		      entry->arg == G_OPTION_ARG_FILENAME_ARRAY;

	made.again = entry->arg == G_OPTION_ARG_FILENAME_ARRAY ||
		     entry->arg == G_OPTION_ARG_STRING_ARRAY;
	if (!made.name)
		made.name = "";
	if (entry->arg == G_OPTION_ARG_NONE)
		return made;
	made.words = option_choices(entry);
	if (made.words)
		made.kind = option_takes_list(entry) ? COMPLETE_LIST : COMPLETE_WORDS;
	else if (is_path)
		made.kind = strcmp(made.name, "DIR") ? COMPLETE_FILE : COMPLETE_FOLDER;
	else
		made.kind = kind_of_name(made.name, COMPLETE_ANY);
	return made;
}

GArray *completions_of_options(const struct opt_description *description)
{
	GArray *list = g_array_new(FALSE, FALSE, sizeof(struct completion));

	for (guint i = 0; i < description->entries->len; i++) {
		struct completion made = of_option(
			&g_array_index(description->entries, GOptionEntry, i));

		g_array_append_val(list, made);
	}
	return list;
}

// An operand as --help writes it: "[PATH]", "RULE...", "include|call", "[new".
static struct completion of_operand(const char *text)
{
	char *name = g_strdup(text);
	struct completion made = { .name = "", .again = g_str_has_suffix(text, "...") };

	g_strdelimit(name, "[].", ' ');
	g_strstrip(name);
	if (g_ascii_islower(*name)) {
		made.kind = COMPLETE_WORDS;
		made.words = g_strsplit(name, "|", -1);
	} else {
		made.kind = kind_of_name(name, COMPLETE_ANY);
	}
	g_free(name);
	return made;
}

GArray *completions_of_operands(const struct opt_description *description)
{
	GArray *list = g_array_new(FALSE, FALSE, sizeof(struct completion));
	char **texts = g_strsplit(description->arguments, " ", -1);

	for (int i = 0; texts[i] && *texts[i]; i++) {
		struct completion made = of_operand(texts[i]);

		g_array_append_val(list, made);
	}
	g_strfreev(texts);
	return list;
}

void completions_free(GArray *list)
{
	for (guint i = 0; i < list->len; i++)
		g_strfreev(g_array_index(list, struct completion, i).words);
	g_array_unref(list);
}

int cmd_completions(int argc, char **argv)
{
	GOptionEntry *tables[] = { NULL };
	int err = opt_parse(&argc, &argv, "completions", "bash|zsh|fish", details, tables);

	if (err)
		return err - 1;
	for (size_t i = 0; argc == 2 && i < G_N_ELEMENTS(shells); i++)
		if (!strcmp(shells[i].name, argv[1])) {
			shells[i].print();
			return EXIT_CLEAN;
		}
	complain("completions: say which shell's: bash, zsh or fish");
	return EXIT_USAGE;
}
