// wasmready complete WORD...: what may stand at the end of a command line. The words are those
// behind the program's name; the last is the one to complete, which may be empty.
//
// The first line that is printed says how to go on: ":words" and ":list", where the others are
// the candidates, each with its description behind a tab, and of a list more may follow behind a
// comma; ":file" and ":folder", which the shell lists itself. A candidate stands for the whole
// word, but for that of "--option=value", which stands for the value: bash takes it for a word.

#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "cmd.h"
#include "dictionary.h"
#include "judge/rule.h"

// A command line, as far as the word to complete.
struct line {
	const GPtrArray *options;
	const struct option *open; // whose value is the next word
	int ended;		   // "--" was there
	int operands;
};

// Prints the word if it begins as the one to complete does; before: what stands of that word before
// what is compared.
static void offer(const char *before, const char *word, const char *begun, const char *text)
{
	if (g_str_has_prefix(word, begun))
		printf("%s%s%s%s\n", before, word, text ? "\t" : "", text ? text : "");
}

static void offer_commands(const char *begun)
{
	puts(":words");
	for (const struct command *const *command = commands; *command; command++)
		if (!(*command)->hidden)
			offer("", (*command)->name, begun, (*command)->summary);
	offer("", "--help", begun, "print this help");
	offer("", "--version", begun, "print the version");
}

static void offer_options(const GPtrArray *options, const char *begun)
{
	puts(":words");
	for (guint i = 0; i < options->len; i++) {
		const struct option *option = options->pdata[i];
		char *word = g_strconcat("--", option->name, NULL), *text = option_text(option);
		char letter[] = { '-', option->letter, 0 };

		offer("", word, begun, text);
		if (option->letter)
			offer("", letter, begun, text);
		g_free(text);
		g_free(word);
	}
}

static int offer_rules(const char *begun)
{
	struct rules rules = { 0 };
	int err = rules_load(&rules, NULL);

	puts(":words");
	for (guint i = 0; !err && i < rules.list->len; i++) {
		const struct rule *rule = rules.list->pdata[i];

		offer("", rule->id, begun, rule->message);
	}
	rules_clear(&rules);
	return err;
}

static void offer_choices(const char *kind, const char *before, char **choices, const char *begun)
{
	puts(kind);
	for (int i = 0; choices && choices[i]; i++)
		offer(before, choices[i], begun, NULL);
}

// before: "-f" of "-fjson", else "".
static int offer_values(const struct option *option, const char *before, const char *begun)
{
	char **choices = option_choices(option);
	const char *comma = option->type == OPTION_TARGETS ? strrchr(begun, ',') : NULL;
	char *list = g_strdup_printf("%s%.*s", before, comma ? (int)(comma + 1 - begun) : 0, begun);
	int err = 0;

	if (option->type == OPTION_FILE || option->type == OPTION_FILES)
		puts(":file");
	else if (option->type == OPTION_FOLDER || option->type == OPTION_FOLDERS)
		puts(":folder");
	else if (option->type == OPTION_RULES)
		err = offer_rules(begun);
	else
		offer_choices(option->type == OPTION_TARGETS ? ":list" : ":words", list, choices,
			      comma ? comma + 1 : begun);
	g_free(list);
	g_strfreev(choices);
	return err;
}

// Operand number n of the command, as its usage writes it: "[PATH]", "RULE...", "include|call".
static int offer_operand(const struct command *command, int n, const char *begun)
{
	char **texts = g_strsplit(command->arguments, " ", -1), **choices = NULL;
	int count = (int)g_strv_length(texts), err = 0;
	int at = count && n >= count && g_str_has_suffix(texts[count - 1], "...") ? count - 1 : n;
	char *name = g_strdelimit(g_strdup(at < count ? texts[at] : ""), "[].", ' ');

	g_strstrip(name);
	if (!strcmp(name, "PATH") || !strcmp(name, "DIR"))
		puts(":folder");
	else if (g_str_has_prefix(name, "RULE"))
		err = offer_rules(begun);
	else
		choices = g_strsplit(g_ascii_islower(*name) ? name : "", "|", -1);
	if (choices)
		offer_choices(":words", "", choices, begun);
	g_strfreev(choices);
	g_free(name);
	g_strfreev(texts);
	return err;
}

static void take_word(struct line *line, const char *word)
{
	const char *value = NULL;

	if (line->open) {
		// bash's words end at '=', which is one.
		if (strcmp(word, "=") != 0)
			line->open = NULL;
	} else if (!line->ended && !strcmp(word, "--")) {
		line->ended = 1;
	} else if (!line->ended && word[0] == '-' && word[1]) {
		line->open = option_valued(line->options, word, &value, NULL, NULL);
		if (value)
			line->open = NULL;
	} else {
		line->operands++;
	}
}

static int offer_last(const struct command *command, const struct line *line, const char *word)
{
	const struct option *option;
	const char *value = NULL;
	char *before;
	int err = 0;

	if (line->open)
		return offer_values(line->open, "", strcmp(word, "=") ? word : "");
	if (line->ended || *word != '-')
		return offer_operand(command, line->operands, word);
	option = option_valued(line->options, word, &value, NULL, NULL);
	if (!option || !value) {
		offer_options(line->options, word);
		return 0;
	}
	before = word[1] == '-' ? g_strdup("") : g_strndup(word, value - word);
	err = offer_values(option, before, value);
	g_free(before);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	const struct command *command = argc > 2 ? command_find(argv[1]) : NULL;
	struct line line = { 0 };
	GPtrArray *options;
	int err;

	(void)values;
	if (argc < 2) {
		complain(
			"complete: the words of a command line are needed, the last of which may be "
			"empty");
		return EXIT_USAGE;
	}
	if (argc == 2)
		offer_commands(argv[1]);
	if (!command || !command->arguments)
		return EXIT_CLEAN;
	line.options = options = command_options(command);
	for (int i = 2; i < argc - 1; i++)
		take_word(&line, argv[i]);
	err = offer_last(command, &line, argv[argc - 1]);
	g_ptr_array_unref(options);
	return err;
}

const struct command complete_command = {
	.name = "complete",
	.summary = "print what may stand at the end of a command line",
	.run = run,
	.hidden = 1,
};
