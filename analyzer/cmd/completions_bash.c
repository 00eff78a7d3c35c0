// Completions for bash: see completions.h. The script needs nothing but bash 4.

#include "completions.h"

#include <stdio.h>

#include "cmd.h"

// bash splits words at '=' too, so that a value is the word behind it.
static const char head[] =
	"# Completions of wasmready for bash, by 'wasmready completions bash'.\n"
	"_wasmready_fill() {\n"
	"\tlocal cur=$1 line\n"
	"\tcase $2 in\n"
	"\twords) mapfile -t COMPREPLY < <(compgen -W \"$3\" -- \"$cur\") ;;\n"
	"\tlist)\n"
	"\t\tcompopt -o nospace\n"
	"\t\tlocal before=\n"
	"\t\t[[ $cur == *,* ]] && before=${cur%,*},\n"
	"\t\tmapfile -t COMPREPLY < <(compgen -P \"$before\" -W \"$3\" -- \"${cur##*,}\")\n"
	"\t\t;;\n"
	"\tfile) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\") ;;\n"
	"\tfolder) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\") ;;\n"
	"\trule)\n"
	"\t\tline=$(\"${COMP_WORDS[0]}\" rules 2>/dev/null | cut -d' ' -f1)\n"
	"\t\tmapfile -t COMPREPLY < <(compgen -W \"$line\" -- \"$cur\")\n"
	"\t\t;;\n"
	"\tesac\n"
	"}\n"
	"\n"
	"# The value of an option, of a command.\n"
	"_wasmready_value() {\n"
	"\tcase $2:$3 in\n";

static const char middle[] = "\tesac\n"
			     "}\n"
			     "\n"
			     "# Operand number $3 of a command.\n"
			     "_wasmready_operand() {\n"
			     "\tcase $2:$3 in\n";

static const char tail[] =
	"}\n"
	"\n"
	"_wasmready() {\n"
	"\tlocal cur=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} option= i n=0\n"
	"\tlocal -A options=() valued=()\n"
	"\tCOMPREPLY=()\n"
	"\t_wasmready_options\n"
	"\tif ((COMP_CWORD == 1)); then\n"
	"\t\t_wasmready_fill \"$cur\" words \"${!options[*]} --help --version\"\n"
	"\t\treturn\n"
	"\tfi\n"
	"\t[[ -n ${options[$command]-} ]] || return\n"
	"\tfor ((i = 2; i < COMP_CWORD; i++)); do\n"
	"\t\tcase ${COMP_WORDS[i]} in\n"
	"\t\t=) option=${COMP_WORDS[i - 1]} ;;\n"
	"\t\t-*)\n"
	"\t\t\toption=\n"
	"\t\t\t[[ ${valued[$command]} == *\" ${COMP_WORDS[i]} \"* ]] && option=${COMP_WORDS[i]}\n"
	"\t\t\t;;\n"
	"\t\t*) [[ -n $option ]] && option= || n=$((n + 1)) ;;\n"
	"\t\tesac\n"
	"\tdone\n"
	"\tif [[ $cur == = ]]; then\n"
	"\t\tcur= option=${COMP_WORDS[COMP_CWORD - 1]}\n"
	"\tfi\n"
	"\tif [[ -n $option ]]; then\n"
	"\t\t_wasmready_value \"$cur\" \"$command\" \"$option\"\n"
	"\telif [[ $cur == -* ]]; then\n"
	"\t\t_wasmready_fill \"$cur\" words \"${options[$command]}\"\n"
	"\telse\n"
	"\t\t_wasmready_operand \"$cur\" \"$command\" \"$n\"\n"
	"\tfi\n"
	"}\n"
	"complete -F _wasmready wasmready\n";

static void print_fill(const struct completion *completion)
{
	static const char *const kinds[] = {
		NULL, NULL, "words", "list", "file", "folder", "rule"
	};

	printf(") _wasmready_fill \"$1\" %s", kinds[completion->kind]);
	for (int i = 0; completion->words && completion->words[i]; i++)
		printf("%s%s", i ? " " : " '", completion->words[i]);
	puts(completion->words ? "' ;;" : " ;;");
}

static void print_values(const struct opt_description *description, void *data)
{
	GArray *list = completions_of_options(description);

	(void)data;
	for (guint i = 0; i < list->len; i++) {
		const struct completion *completion = &g_array_index(list, struct completion, i);

		if (completion->kind <= COMPLETE_ANY)
			continue;
		printf("\t%s:--%s", description->command, completion->option->long_name);
		if (completion->option->short_name)
			printf(" | %s:-%c", description->command, completion->option->short_name);
		print_fill(completion);
	}
	completions_free(list);
}

static void print_operands(const struct opt_description *description, void *data)
{
	GArray *list = completions_of_operands(description);

	(void)data;
	for (guint i = 0; i < list->len; i++) {
		const struct completion *completion = &g_array_index(list, struct completion, i);

		if (completion->kind <= COMPLETE_ANY)
			continue;
		if (completion->again)
			printf("\t%s:*", description->command);
		else
			printf("\t%s:%u", description->command, i);
		print_fill(completion);
	}
	completions_free(list);
}

// The names of all options, and of those that take a value, with blanks around each.
static void print_options(const struct opt_description *description, void *data)
{
	GString *all = g_string_new(" "), *valued = g_string_new(" ");

	(void)data;
	for (guint i = 0; i < description->entries->len; i++) {
		const GOptionEntry *entry = &g_array_index(description->entries, GOptionEntry, i);
		GString *lists[] = { all, entry->arg == G_OPTION_ARG_NONE ? NULL : valued };

		for (int k = 0; k < 2 && lists[k]; k++) {
			g_string_append_printf(lists[k], "--%s ", entry->long_name);
			if (entry->short_name)
				g_string_append_printf(lists[k], "-%c ", entry->short_name);
		}
	}
	printf("\toptions[%s]='%s'\n\tvalued[%s]='%s'\n", description->command, all->str,
	       description->command, valued->str);
	g_string_free(valued, TRUE);
	g_string_free(all, TRUE);
}

static void for_commands(void (*print)(const struct opt_description *description, void *data))
{
	for (const struct command *command = commands; command->name; command++)
		if (!command->hidden)
			opt_describe(command, print, NULL);
}

void completions_bash(void)
{
	fputs(head, stdout);
	for_commands(print_values);
	fputs(middle, stdout);
	for_commands(print_operands);
	fputs("\tesac\n}\n\n# Fills the caller's options and valued, by command.\n"
	      "_wasmready_options() {\n",
	      stdout);
	for_commands(print_options);
	fputs(tail, stdout);
}
