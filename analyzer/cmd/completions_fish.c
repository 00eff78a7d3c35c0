// Completions for fish: see completions.h.

#include "completions.h"

#include <stdio.h>

#include "cmd.h"

static const char head[] =
	"# Completions of wasmready for fish, by 'wasmready completions fish'.\n"
	"function __wasmready_no_command\n"
	"    test (count (commandline -opc)) -eq 1\n"
	"end\n"
	"function __wasmready_command\n"
	"    set -l words (commandline -opc)\n"
	"    test (count $words) -ge 2; and test $words[2] = $argv[1]\n"
	"end\n"
	"# Whether the operand to complete is number $argv[2] of a command. Words behind an option\n"
	"# that takes a value, which are the further arguments, are none.\n"
	"function __wasmready_operand\n"
	"    __wasmready_command $argv[1]; or return 1\n"
	"    set -l count 0\n"
	"    set -l value 0\n"
	"    for word in (commandline -opc)[3..-1]\n"
	"        if test $value = 1\n"
	"            set value 0\n"
	"        else if contains -- $word $argv[3..-1]\n"
	"            set value 1\n"
	"        else if not string match -q -- '-*' $word\n"
	"            set count (math $count + 1)\n"
	"        end\n"
	"    end\n"
	"    test $argv[2] = '*'; or test $count = $argv[2]\n"
	"end\n"
	"function __wasmready_rules\n"
	"    set -l program (commandline -opc)[1]\n"
	"    $program rules 2>/dev/null | string replace -r '^(\\S+)\\s+\\S+\\s+(.*)$' '$1\\t$2'\n"
	"end\n"
	"complete -c wasmready -f\n"
	"complete -c wasmready -n __wasmready_no_command -l help -d 'print this help'\n"
	"complete -c wasmready -n __wasmready_no_command -l version -d 'print the version'\n";

static void put_quoted(const char *text)
{
	putchar('\'');
	for (; *text; text++) {
		if (*text == '\'' || *text == '\\')
			putchar('\\');
		putchar(*text);
	}
	putchar('\'');
}

static void put_words(const struct completion *completion)
{
	char *words = g_strjoinv(" ", completion->words);

	// __fish_append completes the part behind the last comma.
	if (completion->kind == COMPLETE_LIST)
		printf(" -a '(__fish_append , %s)'", words);
	else
		printf(" -a '%s'", words);
	g_free(words);
}

static void put_arguments(const struct completion *completion)
{
	if (completion->words)
		put_words(completion);
	else if (completion->kind == COMPLETE_FOLDER)
		fputs(" -a '(__fish_complete_directories)'", stdout);
	else if (completion->kind == COMPLETE_RULE)
		fputs(" -a '(__wasmready_rules)'", stdout);
}

static void put_option(const char *command, const struct completion *completion)
{
	const GOptionEntry *entry = completion->option;

	printf("complete -c wasmready -n '__wasmready_command %s' -l %s", command,
	       entry->long_name);
	if (entry->short_name)
		printf(" -s %c", entry->short_name);
	// -r alone lets files complete, which -f above forbids elsewhere.
	if (completion->kind == COMPLETE_FILE)
		fputs(" -r -F", stdout);
	else if (completion->kind != COMPLETE_NOTHING)
		fputs(" -x", stdout);
	put_arguments(completion);
	fputs(" -d ", stdout);
	put_quoted(entry->description);
	putchar('\n');
}

static void put_valued(const GArray *options)
{
	for (guint i = 0; i < options->len; i++) {
		const struct completion *completion = &g_array_index(options, struct completion, i);

		if (completion->kind == COMPLETE_NOTHING)
			continue;
		printf(" --%s", completion->option->long_name);
		if (completion->option->short_name)
			printf(" -%c", completion->option->short_name);
	}
}

static void put_command(const struct opt_description *description, void *data)
{
	GArray *options = completions_of_options(description);
	GArray *operands = completions_of_operands(description);

	(void)data;
	for (guint i = 0; i < options->len; i++)
		put_option(description->command, &g_array_index(options, struct completion, i));
	for (guint i = 0; i < operands->len; i++) {
		const struct completion *operand = &g_array_index(operands, struct completion, i);

		if (operand->kind <= COMPLETE_ANY)
			continue;
		printf("complete -c wasmready -n '__wasmready_operand %s ", description->command);
		if (operand->again)
			fputs("\\*", stdout);
		else
			printf("%u", i);
		put_valued(options);
		putchar('\'');
		put_arguments(operand);
		putchar('\n');
	}
	completions_free(operands);
	completions_free(options);
}

void completions_fish(void)
{
	fputs(head, stdout);
	for (const struct command *command = commands; command->name; command++)
		if (!command->hidden) {
			printf("complete -c wasmready -n __wasmready_no_command -a %s -d ",
			       command->name);
			put_quoted(command->summary);
			putchar('\n');
			opt_describe(command, put_command, NULL);
		}
}
