// Completions for zsh: see completions.h. The script describes each command to _arguments.

#include "completions.h"

#include <stdio.h>

#include "cmd.h"

static const char head[] =
	"#compdef wasmready\n"
	"# Completions of wasmready for zsh, by 'wasmready completions zsh'.\n"
	"_wasmready_rules() {\n"
	"\tlocal -a ids\n"
	"\tids=(${(f)\"$(_call_program rules $words_command rules 2>/dev/null | cut -d' ' -f1)\"})\n"
	"\tcompadd -a ids\n"
	"}\n"
	"\n"
	"_wasmready() {\n"
	"\tlocal words_command=$words[1] state line\n"
	"\tlocal -a commands\n"
	"\tcommands=(\n";

static const char middle[] = "\t)\n"
			     "\tif ((CURRENT == 2)); then\n"
			     "\t\t_describe -t commands command commands\n"
			     "\t\t[[ $PREFIX == -* ]] && compadd -- --help --version\n"
			     "\t\treturn\n"
			     "\tfi\n"
			     "\tlocal command=$words[2]\n"
			     "\tshift words\n"
			     "\t((CURRENT--))\n"
			     "\tcase $command in\n";

static const char tail[] = "\tesac\n"
			   "}\n"
			   "\n"
			   "if [[ $funcstack[1] == _wasmready ]]; then\n"
			   "\t_wasmready \"$@\"\n"
			   "else\n"
			   "\tcompdef _wasmready wasmready\n"
			   "fi\n";

// Writes text within '...', with a backslash before the characters in special.
static void put_quoted(const char *text, const char *special)
{
	for (; *text; text++) {
		for (const char *c = special; *c; c++)
			if (*c == *text)
				putchar('\\');
		if (*text == '\'')
			fputs("'\\''", stdout);
		else
			putchar(*text);
	}
}

static void put_words(char **words)
{
	for (int i = 0; words[i]; i++)
		printf("%s%s", i ? " " : "", words[i]);
}

// The action of a specification: what completes there.
static void put_action(const struct completion *completion)
{
	switch (completion->kind) {
	case COMPLETE_NOTHING:
	case COMPLETE_ANY:
		putchar(' ');
		break;
	case COMPLETE_WORDS:
		putchar('(');
		put_words(completion->words);
		putchar(')');
		break;
	case COMPLETE_LIST:
		fputs("_values -s , ", stdout);
		fputs(completion->name, stdout);
		putchar(' ');
		put_words(completion->words);
		break;
	case COMPLETE_FILE:
		fputs("_files", stdout);
		break;
	case COMPLETE_FOLDER:
		fputs("_files -/", stdout);
		break;
	case COMPLETE_RULE:
		fputs("_wasmready_rules", stdout);
		break;
	}
}

static void put_option(const struct completion *completion)
{
	const GOptionEntry *entry = completion->option;
	int valued = completion->kind != COMPLETE_NOTHING;

	fputs(" \\\n\t\t\t", stdout);
	if (entry->short_name && completion->again)
		printf("'*'{-%c%s,--%s%s}'", entry->short_name, valued ? "+" : "", entry->long_name,
		       valued ? "=" : "");
	else if (entry->short_name)
		printf("'(-%c --%s)'{-%c%s,--%s%s}'", entry->short_name, entry->long_name,
		       entry->short_name, valued ? "+" : "", entry->long_name, valued ? "=" : "");
	else
		printf("'%s--%s%s", completion->again ? "*" : "", entry->long_name,
		       valued ? "=" : "");
	putchar('[');
	put_quoted(entry->description, "[]:\\");
	putchar(']');
	if (valued) {
		printf(":%s:", completion->name);
		put_action(completion);
	}
	putchar('\'');
}

static void put_operand(const struct completion *completion, guint number)
{
	fputs(" \\\n\t\t\t'", stdout);
	if (completion->again)
		putchar('*');
	else
		printf("%u", number + 1);
	fputs(":argument:", stdout);
	put_action(completion);
	putchar('\'');
}

static void put_command(const struct opt_description *description, void *data)
{
	GArray *options = completions_of_options(description);
	GArray *operands = completions_of_operands(description);

	(void)data;
	printf("\t%s)\n\t\t_arguments -s", description->command);
	for (guint i = 0; i < options->len; i++)
		put_option(&g_array_index(options, struct completion, i));
	for (guint i = 0; i < operands->len; i++)
		put_operand(&g_array_index(operands, struct completion, i), i);
	puts(" ;;");
	completions_free(operands);
	completions_free(options);
}

void completions_zsh(void)
{
	fputs(head, stdout);
	for (const struct command *command = commands; command->name; command++)
		if (!command->hidden) {
			printf("\t\t'%s:", command->name);
			put_quoted(command->summary, ":\\");
			puts("'");
		}
	fputs(middle, stdout);
	for (const struct command *command = commands; command->name; command++)
		if (!command->hidden)
			opt_describe(command, put_command, NULL);
	fputs(tail, stdout);
}
