// wasmready flags: the recipe of the last audit: what a target's build needs, and
// which findings ask for it.

#include <string.h>

#include "audited.h"
#include "base/json_text.h"
#include "base/output.h"
#include "base/quote.h"
#include "cmd.h"
#include "opt.h"
#include "project/project.h"
#include "toolchain/recipe.h"
#include "world/world.h"

struct arguments {
	char *target, *format, *output, *suspend;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "target", 't', OPTION_TARGET, AT(target), "TARGET",
	  .text = "the recipe for this target (default: the audit's first)", .rc = RC_YES },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}",
	  .choices = "text, json, cmake, make", .preset = "text", .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE",
	  .text = "write to FILE instead of standard output" },
	{ "suspend", 0, OPTION_TEXT, AT(suspend), "WAY",
	  .text = "how Emscripten suspends what waits: {}",
	  .choices = "asyncify, asyncify-add, jspi", .preset = "asyncify", .rc = RC_YES },
	{ 0 },
};

static const char details[] =
	"Prints the flags that the last audit of PATH (default: the current folder) asks for: what\n"
	"to compile with and what to link with, each with the rule that asks, how often, and where\n"
	"first; and the size of static data, the depth of the stack, what a round of recursion adds to\n"
	"it, directly and through a pointer, and for emscripten the functions\n"
	"that wait, and the ways to suspend them. As make or cmake it is a file to include.\n";

struct report {
	struct recipe recipe;
	const char *target;
};

static const char *const step_names[] = { "compile", "link" };

// Of an interpreter that is nearly every function, which no one reads.
#define WAITS_SHOWN 24

// Words as one line, each quoted for its reader. Takes words; g_free() it.
static char *joined(char **words, char *(*quote)(const char *word))
{
	GString *line = g_string_new(NULL);

	for (int i = 0; words[i]; i++) {
		char *quoted = quote(words[i]);

		g_string_append_printf(line, "%s%s", i ? " " : "", quoted);
		g_free(quoted);
	}
	g_strfreev(words);
	return g_string_free(line, FALSE);
}

static void print_text(FILE *out, const char *before, const char *text, const char *behind)
{
	char *printable = text_printable(text);

	fprintf(out, "%s%s%s", before, printable, behind);
	g_free(printable);
}

static void write_waits(const GPtrArray *names, FILE *out)
{
	guint i;

	if (!names->len)
		return;
	fputs("waits (what Asyncify or JSPI must cover):", out);
	for (i = 0; i < names->len && i < WAITS_SHOWN; i++)
		print_text(out, " ", names->pdata[i], "");
	if (names->len > WAITS_SHOWN)
		fprintf(out, " and %u more ('--format json' has all)", names->len - WAITS_SHOWN);
	fputc('\n', out);
}

static void write_item(const struct recipe_item *item, FILE *out)
{
	char *flag = joined(recipe_split(item->flag), quote_shell);

	fprintf(out, "%s (%s)\n", flag, step_names[item->step]);
	print_text(out, "  ", item->rule, "");
	if (item->count)
		fprintf(out, ": %d finding%s, first at ", item->count, item->count == 1 ? "" : "s");
	else
		fputs(": no live finding, but one at ", out);
	print_text(out, "", item->file, "");
	fprintf(out, ":%d\n", item->line);
	g_free(flag);
}

static void write_text(const struct report *report, FILE *out)
{
	guint i;
	int step;

	for (step = RECIPE_COMPILE; step <= RECIPE_LINK; step++) {
		char *line = joined(recipe_words(&report->recipe, step), quote_shell);

		fprintf(out, "%s: %s\n", step_names[step], *line ? line : "(nothing)");
		g_free(line);
	}
	fprintf(out,
		"memory: %" G_GINT64_FORMAT " bytes of static data, stack %" G_GINT64_FORMAT
		" bytes deep without the C library's frames\n",
		report->recipe.data, report->recipe.stack);
	for (i = 0; i < G_N_ELEMENTS(report->recipe.rounds); i++) {
		if (!report->recipe.rounds[i].bytes)
			continue;
		print_text(out, "recursion: each round of ", report->recipe.rounds[i].path, "");
		fprintf(out, " takes %" G_GINT64_FORMAT " bytes more\n",
			report->recipe.rounds[i].bytes);
	}
	write_waits(report->recipe.suspends, out);
	for (i = 0; i < RECIPE_WAYS; i++)
		if (report->recipe.ways[i]) {
			char *line = joined(recipe_split(report->recipe.ways[i]), quote_shell);

			fprintf(out, "--suspend %s: %s\n", recipe_way_name(i), line);
			g_free(line);
		}
	for (i = 0; i < report->recipe.items->len; i++) {
		fputs(i ? "" : "\n", out);
		write_item(report->recipe.items->pdata[i], out);
	}
}

static void put_item(GString *text, const struct recipe_item *item)
{
	char *file = text_printable(item->file);

	json_begin(text, '{');
	json_member(text, "flag", item->flag);
	json_member(text, "step", step_names[item->step]);
	json_member(text, "rule", item->rule);
	json_number(text, "count", item->count);
	json_member(text, "file", file);
	json_number(text, "line", item->line);
	json_member(text, "message", item->why);
	g_string_append_c(text, '}');
	g_free(file);
}

// Each round of recursion that adds to the stack.
static void put_rounds(GString *text, const struct recipe *recipe)
{
	json_key(text, "recursion");
	g_string_append_c(text, '[');
	for (guint i = 0; i < G_N_ELEMENTS(recipe->rounds); i++) {
		if (!recipe->rounds[i].bytes)
			continue;
		json_begin(text, '{');
		json_number(text, "bytes", recipe->rounds[i].bytes);
		json_member(text, "path", recipe->rounds[i].path);
		g_string_append_c(text, '}');
	}
	g_string_append_c(text, ']');
}

static void write_json(const struct report *report, FILE *out)
{
	const struct recipe *recipe = &report->recipe;
	GString *text = g_string_new("{");

	json_member(text, "target", report->target);
	for (int step = RECIPE_COMPILE; step <= RECIPE_LINK; step++) {
		char **words = recipe_words(recipe, step);

		json_items(text, step_names[step], (const char *const *)words);
		g_strfreev(words);
	}
	json_number(text, "static_data", recipe->data);
	json_number(text, "stack", recipe->stack);
	put_rounds(text, recipe);
	json_key(text, "suspends");
	g_string_append_c(text, '[');
	for (guint i = 0; i < recipe->suspends->len; i++)
		json_item(text, recipe->suspends->pdata[i]);
	g_string_append(text, "],\"suspend_ways\":{");
	for (guint i = 0; i < RECIPE_WAYS; i++)
		if (recipe->ways[i])
			json_member(text, recipe_way_name(i), recipe->ways[i]);
	g_string_append(text, "},\"reasons\":[");
	for (guint i = 0; i < recipe->items->len; i++)
		put_item(text, recipe->items->pdata[i]);
	fprintf(out, "%s]}\n", text->str);
	g_string_free(text, TRUE);
}

static void write_make(const struct report *report, FILE *out)
{
	char *compile = joined(recipe_words(&report->recipe, RECIPE_COMPILE), quote_make);
	char *link = joined(recipe_words(&report->recipe, RECIPE_LINK), quote_make);

	fprintf(out, "# For %s, by wasmready flags.\nCFLAGS += %s\nLDLIBS += %s\n", report->target,
		compile, link);
	g_free(link);
	g_free(compile);
}

// One argument of CMake's for the words at words, and how many they are. Of a pair CMake would
// drop the second "-mllvm" as told before; SHELL: is read as a shell does.
static char *cmake_argument(char **words, int *count)
{
	char *value, *both, *text;

	*count = 1 + (recipe_takes_next(words[0]) && words[1]);
	if (*count == 1)
		return quote_cmake(words[0]);
	value = quote_shell(words[1]);
	both = g_strdup_printf("SHELL:%s %s", words[0], value);
	text = quote_cmake(both);
	g_free(both);
	g_free(value);
	return text;
}

// libraries: which words are taken, 1 those of -l only, 0 the others. What link_libraries()
// is given reaches the shell as it is, but for options there is another command.
static void write_cmake_list(FILE *out, const char *command, char **words, int libraries)
{
	int written = 0, n;

	for (; *words; words += n) {
		char *text = cmake_argument(words, &n);

		if (g_str_has_prefix(*words, "-l") == libraries)
			fprintf(out, "%s%s", written++ ? " " : command, text);
		g_free(text);
	}
	fputs(written ? ")\n" : "", out);
}

static void write_cmake(const struct report *report, FILE *out)
{
	char **compile = recipe_words(&report->recipe, RECIPE_COMPILE);
	char **link = recipe_words(&report->recipe, RECIPE_LINK);

	fprintf(out, "# For %s, by wasmready flags.\n", report->target);
	write_cmake_list(out, "add_compile_options(", compile, 0);
	write_cmake_list(out, "add_link_options(", link, 0);
	write_cmake_list(out, "link_libraries(", link, 1);
	g_strfreev(link);
	g_strfreev(compile);
}

static const struct {
	const char *name;
	void (*write)(const struct report *report, FILE *out);
} formats[] = {
	{ "text", write_text },
	{ "json", write_json },
	{ "cmake", write_cmake },
	{ "make", write_make },
};

struct writing {
	const struct report *report;
	const char *format;
};

static int write_format(void *data, FILE *out)
{
	const struct writing *writing = data;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(formats); i++)
		if (strcmp(formats[i].name, writing->format) == 0)
			formats[i].write(writing->report, out);
	return 0;
}

// Takes the way that --suspend names. Returns 0, or EXIT_USAGE after a complaint.
static int choose_way(struct recipe *recipe, const char *name)
{
	int way = 0;

	while (way < RECIPE_WAYS && strcmp(recipe_way_name(way), name) != 0)
		way++;
	if (recipe->ways[WAY_ASYNCIFY] && !recipe->ways[way]) {
		complain("flags: '%s' does not do: %s", name, recipe->obstacles[way]);
		return EXIT_USAGE;
	}
	recipe->way = way;
	return 0;
}

// A library's name goes to the linker as it is.
static int is_library(const char *word)
{
	char *quoted = quote_shell(word);
	int plain = strcmp(quoted, word) == 0;

	g_free(quoted);
	return plain;
}

static int fits(const char *word, enum recipe_step step, const char *format)
{
	if (strcmp(format, "make") == 0)
		return quote_fits_make(word);
	return strcmp(format, "cmake") != 0 ||
	       (quote_fits_cmake(word, step == RECIPE_LINK) &&
		(!g_str_has_prefix(word, "-l") || is_library(word)));
}

// Whether the words of a step can be written in a format; complains of the first that cannot.
static int check_words(const struct recipe *recipe, enum recipe_step step, const char *format)
{
	char **words = recipe_words(recipe, step);
	int i, good = 1;

	for (i = 0; words[i] && good; i++) {
		good = fits(words[i], step, format);
		if (!good)
			complain("flags: %s cannot hand on '%s' as it is: take another --format",
				 strcmp(format, "make") == 0 ? "make" : "CMake", words[i]);
	}
	g_strfreev(words);
	return good;
}

// Whether the recipe can be written. All of it or nothing: what is left out would be missed.
static int check_recipe(const struct report *report, const char *format)
{
	const struct recipe *recipe = &report->recipe;

	if (target_find(report->target) < 0) {
		if (!failures())
			complain("flags: the database has a target that is none: '%s'",
				 report->target);
		return EXIT_CANNOT;
	}
	if (recipe->refused) {
		complain("flags: rule '%s' asks for a flag of which a shell could run a part: '%s'",
			 recipe->refused_by, recipe->refused);
		return EXIT_CANNOT;
	}
	return check_words(recipe, RECIPE_COMPILE, format) &&
			       check_words(recipe, RECIPE_LINK, format)
		       ? 0
		       : EXIT_CANNOT;
}

static int print_flags(const struct project *project, const struct arguments *args)
{
	struct report report = { 0 };
	struct writing writing = { &report, args->format };
	struct db *db = audited_open(project);
	char *first;
	int err = EXIT_CANNOT;

	if (!db)
		return EXIT_CANNOT;
	first = audited_target(db);
	report.target = args->target ? args->target : first ? first : "";
	if (recipe_load(&report.recipe, db, report.target) == 0)
		err = choose_way(&report.recipe, args->suspend);
	if (!err)
		err = check_recipe(&report, writing.format);
	if (!err)
		err = output_write(args->output && strcmp(args->output, "-") ? args->output : NULL,
				   write_format, &writing);
	recipe_clear(&report.recipe);
	g_free(first);
	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);

	if (!err)
		err = print_flags(&args->project, args);
	project_clear(&args->project);
	return err;
}

const struct command flags_command = {
	"flags",
	"print the flags and libraries that a target's build needs",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
