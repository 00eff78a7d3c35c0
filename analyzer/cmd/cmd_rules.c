// wasmready rules and wasmready explain: what we look for, and what it means.
//
// Both print what the rules' headers say; no project is needed. The examples of
// `explain` are lines of the rule's fixture, so they are known to be true. `rules
// new` writes the pair of files that a rule of one's own starts from.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/csv_text.h"
#include "base/json_text.h"
#include "cmd.h"
#include "proof/fixture.h"
#include "opt.h"
#include "judge/rule.h"
#include "reports/report.h"
#include "reports/rules_index.h"
#include "suggest.h"
#include "base/term.h"

#define INDENT 4
#define WIDTH_MIN 30
#define WIDTH_MAX 100
#define EXAMPLES_MAX 5
#define SUGGESTIONS_MAX 3

struct arguments {
	char **rules;
	char *format, *family;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option list_options[] = {
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}",
	  .choices = "table, csv, json, markdown, html", .preset = "table", .rc = RC_YES },
	{ "family", 0, OPTION_TEXT, AT(family), "NAME", .text = "only the rules of this family" },
	{ 0 },
};

static const struct option shared_options[] = {
	{ "rules", 0, OPTION_FOLDERS, AT(rules), "DIR",
	  .text = "folder with rules of your own (again for more)", .rc = RC_INSIDE },
	{ 0 },
};

// Columns to wrap at. A file or a pipe gets whole lines, which are better to search.
static int wrap_width(int width_max)
{
	if (!isatty(STDOUT_FILENO) && !g_getenv("COLUMNS"))
		return G_MAXINT;
	return CLAMP(term_width(stdout), WIDTH_MIN, width_max);
}

// Prints text from column start on, its further lines indented to start; ends the line.
static void print_wrapped(const char *text, int start, int width)
{
	text_put_words(stdout, text, start, start, width);
	putchar('\n');
}

static char *targets_text(const struct rule *rule, const char *separator)
{
	return rule->targets ? g_strjoinv(separator, rule->targets) : g_strdup("all");
}

static void list_table(const GPtrArray *list)
{
	int id = 0, width = wrap_width(10000);

	for (guint i = 0; i < list->len; i++)
		id = MAX(id, term_columns(((struct rule *)list->pdata[i])->id));
	for (guint i = 0; i < list->len; i++) {
		const struct rule *rule = list->pdata[i];
		char *targets = targets_text(rule, ", ");
		char *text = rule->targets ? g_strdup_printf("%s [%s]", rule->message, targets)
					   : g_strdup(rule->message);

		printf("%-*s  %-7s  ", id, rule->id, rule->severity);
		print_wrapped(text, id + 11, width);
		g_free(text);
		g_free(targets);
	}
}

static void list_csv(const GPtrArray *list)
{
	fputs("id,severity,targets,message" CSV_END, stdout);
	for (guint i = 0; i < list->len; i++) {
		const struct rule *rule = list->pdata[i];
		char *targets = targets_text(rule, " ");
		const char *const cells[] = { rule->id, rule->severity, targets, rule->message };

		for (size_t k = 0; k < G_N_ELEMENTS(cells); k++) {
			fputs(k ? "," : "", stdout);
			csv_cell(stdout, cells[k], CSV_SPREADSHEET);
		}
		fputs(CSV_END, stdout);
		g_free(targets);
	}
}

static void list_json(const GPtrArray *list)
{
	// An empty list would read as "none".
	static const char *const all[] = { "all", NULL };
	GString *out = g_string_new("[");

	for (guint i = 0; i < list->len; i++) {
		const struct rule *rule = list->pdata[i];

		g_string_append(out, i ? ",\n {" : "\n {");
		json_member(out, "id", rule->id);
		json_member(out, "family", rule->family);
		json_member(out, "severity", rule->severity);
		json_member(out, "message", rule->message);
		json_member(out, "why", rule->why);
		json_member(out, "fix", rule->fix);
		json_items(out, "targets",
			   rule->targets ? (const char *const *)rule->targets : all);
		g_string_append_c(out, '}');
	}
	g_string_append(out, list->len ? "\n]\n" : "]\n");
	fputs(out->str, stdout);
	g_string_free(out, TRUE);
}

static void list_markdown(const GPtrArray *list)
{
	rules_index_markdown(list, stdout);
}

static void list_html(const GPtrArray *list)
{
	rules_index_html(list, stdout);
}

static const struct {
	const char *name;
	void (*print)(const GPtrArray *list);
} formats[] = {
	{ "table", list_table },       { "csv", list_csv },   { "json", list_json },
	{ "markdown", list_markdown }, { "html", list_html },
};

// Returns the rules of --family, or NULL after a complaint.
static GPtrArray *family_rules(const struct rules *rules, const char *family)
{
	GPtrArray *list = g_ptr_array_new();
	GString *known = g_string_new(NULL);
	const char *last = "";

	for (guint i = 0; i < rules->list->len; i++) {
		struct rule *rule = rules->list->pdata[i];

		if (!family || !strcmp(family, rule->family))
			g_ptr_array_add(list, rule);
		if (strcmp(last, rule->family))
			g_string_append_printf(known, "%s%s", *last ? ", " : "", rule->family);
		last = rule->family;
	}
	if (family && !list->len) {
		complain("unknown family '%s': choose from %s", family, known->str);
		g_clear_pointer(&list, g_ptr_array_unref);
	}
	g_string_free(known, TRUE);
	return list;
}

static int list_rules(const struct arguments *args)
{
	struct rules rules = { 0 };
	size_t format = 0;
	int err;

	while (strcmp(formats[format].name, args->format) != 0)
		format++;
	err = rules_load(&rules, args->rules);
	if (!err) {
		GPtrArray *list = family_rules(&rules, args->family);

		if (list) {
			formats[format].print(list);
			g_ptr_array_unref(list);
		} else {
			err = EXIT_USAGE;
		}
	}
	rules_clear(&rules);
	return err;
}

static const char *bare_name(const char *id)
{
	const char *slash = strchr(id, '/');

	return slash ? slash + 1 : id;
}

// What a new rule starts from: a query that finds nothing yet, and a fixture that
// says it should. {name} stands for the rule's name.
static const char template_sql[] =
	"-- severity: hazard\n"
	"-- message: '{callee}' is called\n"
	"-- why: TODO: say what goes wrong in wasm, and name the source that says so.\n"
	"-- fix: TODO: say what to write instead.\n"
	"--\n"
	"-- 'wasmready query --schema' prints the views that a rule may read.\n"
	"SELECT file, line, col, function, worlds, callee\n"
	"FROM call\n"
	"WHERE callee = 'TODO';\n";
static const char template_c[] = "// TODO: say what is found here, and what is not.\n"
				 "// proof: wasip1 link: undefined symbol: replace_me\n"
				 "void replace_me(void);\n"
				 "\n"
				 "int main(void)\n"
				 "{\n"
				 "#ifndef FIXED\n"
				 "\treplace_me(); // expect: {name} replace_me\n"
				 "#endif\n"
				 "\treturn 0; // ok: {name}\n"
				 "}\n";

// Writes a new file; one that is there already is left alone. Returns 0 or -1.
static int write_new(const char *path, const char *template, const char *name)
{
	char **parts = g_strsplit(template, "{name}", -1);
	char *text = g_strjoinv(name, parts);
	FILE *file = fopen(path, "wxe");
	int err = file ? 0 : -1;

	if (file && fputs(text, file) < 0)
		err = -1;
	if (file && fclose(file))
		err = -1;
	if (err)
		complain("cannot write '%s': %s", path, g_strerror(errno));
	if (err && file)
		unlink(path);
	g_free(text);
	g_strfreev(parts);
	return err;
}

static int write_pair(const char *folder, const char *id)
{
	char *base = g_build_filename(folder, id, NULL);
	char *sql = g_strconcat(base, ".sql", NULL), *fixture = g_strconcat(base, ".c", NULL);
	char *family = g_path_get_dirname(base);
	int err = -1;

	if (g_file_test(sql, G_FILE_TEST_EXISTS) || g_file_test(fixture, G_FILE_TEST_EXISTS))
		complain("'%s' is there already",
			 g_file_test(sql, G_FILE_TEST_EXISTS) ? sql : fixture);
	else if (g_mkdir_with_parents(family, 0777))
		complain("cannot make '%s': %s", family, g_strerror(errno));
	else
		err = write_new(sql, template_sql, bare_name(id)) ||
				      write_new(fixture, template_c, bare_name(id))
			      ? -1
			      : 0;
	if (!err)
		printf("%s: the query, and what it says\n"
		       "%s: what it must find, and what not\n"
		       "Next: edit the two, and run 'wasmready test --rules %s %s'\n",
		       sql, fixture, folder, id);
	g_free(family);
	g_free(fixture);
	g_free(sql);
	g_free(base);
	return err ? EXIT_CANNOT : 0;
}

static int new_rule(const char *id, char **folders)
{
	const char *folder = folders ? folders[0] : "rules";
	struct rules rules = { 0 };
	int err;

	if (!rule_id_valid(id)) {
		complain("rules new: '%s' is not FAMILY/NAME of letters, digits, '-' and '_'", id);
		return EXIT_USAGE;
	}
	if (folders && folders[1]) {
		complain("rules new: one --rules is taken, the folder to write to");
		return EXIT_USAGE;
	}
	// A second rule of that id would stop every audit with these rules.
	err = rules_load(&rules, NULL);
	if (!err && rules_find(&rules, id)) {
		complain("rules new: '%s' is a built-in rule: choose another name", id);
		err = EXIT_USAGE;
	}
	rules_clear(&rules);
	return err ? err : write_pair(folder, id);
}

static int run_rules(void *values, int argc, char **argv)
{
	const struct arguments *args = values;

	if (argc == 1)
		return list_rules(args);
	if (argc == 3 && !strcmp(argv[1], "new"))
		return new_rule(argv[2], args->rules);
	if (!strcmp(argv[1], "new"))
		complain("rules new: one FAMILY/NAME is taken");
	else
		complain("rules: no operand is taken but 'new', and '%s' is given", argv[1]);
	return EXIT_USAGE;
}

const struct command rules_command = {
	"rules",
	"list the rules",
	"[new FAMILY/NAME]",
	"Lists the rules: id, severity, message and, when not all, targets. With 'new',\n"
	"writes a rule to start from, FAMILY/NAME.sql and FAMILY/NAME.c, in the folder of\n"
	"--rules (default: rules).\n",
	sizeof(struct arguments),
	{ { list_options, 0 }, { shared_options, 0 } },
	.run = run_rules,
};

struct suggestion {
	const struct rule *rule;
	int distance;
};

static int suggestion_order(const void *a, const void *b)
{
	const struct suggestion *x = a, *y = b;

	return x->distance != y->distance ? x->distance - y->distance
					  : strcmp(x->rule->id, y->rule->id);
}

// Names the rules that are closest to a wrong id.
static void complain_unknown(const struct rules *rules, const char *id)
{
	guint count = rules->list->len;
	struct suggestion *list = g_new(struct suggestion, count + 1);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < count; i++) {
		const struct rule *rule = rules->list->pdata[i];

		list[i].rule = rule;
		// Half a name is a better hint than many equal letters.
		list[i].distance = strstr(rule->id, id)
					   ? 0
					   : MIN(suggest_slips(id, rule->id),
						 suggest_slips(bare_name(id), bare_name(rule->id)));
	}
	qsort(list, count, sizeof *list, suggestion_order);
	for (guint i = 0; i < count && i < SUGGESTIONS_MAX; i++)
		g_string_append_printf(text, "%s'%s'", i ? ", " : "", list[i].rule->id);
	complain("unknown rule '%s': nearest are %s", id, text->str);
	g_string_free(text, TRUE);
	g_free(list);
}

// Finds a rule by FAMILY/NAME, or by a NAME that one family alone has.
static const struct rule *rule_named(const struct rules *rules, const char *id)
{
	const struct rule *found = rules_find(rules, id);
	GString *same;
	int count = 0;

	if (found)
		return found;
	same = g_string_new(NULL);
	for (guint i = 0; i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];

		if (strcmp(bare_name(rule->id), id))
			continue;
		g_string_append_printf(same, "%s'%s'", count++ ? ", " : "", rule->id);
		found = rule;
	}
	if (!count)
		complain_unknown(rules, id);
	if (count > 1) {
		complain("'%s' is the name of several rules: %s", id, same->str);
		found = NULL;
	}
	g_string_free(same, TRUE);
	return found;
}

static int is_about(const struct expectation *expectation, const struct rule *rule)
{
	return !strcmp(expectation->rule, rule->id) ||
	       !strcmp(expectation->rule, bare_name(rule->id));
}

static void print_heading(const char *text, int color)
{
	printf("\n%s%s%s\n", color ? "\033[1m" : "", text, color ? "\033[0m" : "");
}

static void print_fragment(const char *fragment)
{
	char *safe = text_printable(fragment);

	printf("%*s-> %s\n", 2 * INDENT, "", safe);
	g_free(safe);
}

// Prints lines of the fixture that bear an expectation of one kind.
static void print_lines(const struct fixture *fixture, const struct rule *rule,
			enum expectation_kind kind, const char *heading, int color)
{
	int count = 0;

	for (guint i = 0; i < fixture->expectations->len && count < EXAMPLES_MAX; i++) {
		const struct expectation *expectation = fixture->expectations->pdata[i];
		char *code, *safe;

		if (expectation->kind != kind || !is_about(expectation, rule))
			continue;
		code = g_strstrip(g_strdelimit(g_strdup(expectation->code), "\t", ' '));
		safe = text_printable(code);
		if (*code && !count++)
			print_heading(heading, color);
		if (*code)
			printf("%*s%s\n", INDENT, "", safe);
		if (*code && *expectation->fragment)
			print_fragment(expectation->fragment);
		g_free(safe);
		g_free(code);
	}
}

static void print_examples(const struct rule *rule, int color)
{
	char *base = g_strndup(rule->path, strlen(rule->path) - strlen(".sql"));
	char *path = g_strconcat(base, ".c", NULL);
	GString *problems = g_string_new(NULL);
	struct fixture fixture;

	if (!fixture_load(&fixture, path, problems)) {
		print_lines(&fixture, rule, EXPECT, "Found", color);
		print_lines(&fixture, rule, OK, "Not found", color);
	}
	fixture_clear(&fixture);
	g_string_free(problems, TRUE);
	g_free(path);
	g_free(base);
}

static void explain(const struct rule *rule, int color)
{
	char *targets = targets_text(rule, ", ");
	char *severity = g_strdup_printf("%s: it %s", rule->severity,
					 severity_find(rule->severity)->meaning);
	int width = wrap_width(WIDTH_MAX);

	printf("%s%s%s\n%*s", color ? "\033[1m" : "", rule->id, color ? "\033[0m" : "", INDENT, "");
	print_wrapped(rule->message, INDENT, width);
	print_heading("Severity", color);
	printf("%*s", INDENT, "");
	print_wrapped(severity, INDENT, width);
	print_heading("Targets", color);
	printf("%*s", INDENT, "");
	print_wrapped(targets, INDENT, width);
	print_heading("Why", color);
	printf("%*s", INDENT, "");
	print_wrapped(rule->why, INDENT, width);
	print_heading("Fix", color);
	printf("%*s", INDENT, "");
	print_wrapped(rule_fix(rule), INDENT, width);
	if (strchr(rule->message, '{') || strchr(rule_fix(rule), '{')) {
		printf("\n%*s", INDENT, "");
		print_wrapped("What stands in braces is filled in for each finding.", INDENT,
			      width);
	}
	print_examples(rule, color);
	g_free(severity);
	g_free(targets);
}

static int explain_all(char **names, char **folders)
{
	struct rules rules = { 0 };
	int err = rules_load(&rules, folders);

	for (int i = 0; !err && names[i]; i++) {
		const struct rule *rule = rule_named(&rules, names[i]);

		if (i && rule)
			putchar('\n');
		if (rule)
			explain(rule, term_color(stdout, COLOR_AUTO));
		else
			err = EXIT_USAGE;
	}
	rules_clear(&rules);
	return err;
}

static int run_explain(void *values, int argc, char **argv)
{
	const struct arguments *args = values;

	if (argc > 1)
		return explain_all(argv + 1, args->rules);
	complain("explain: a rule is needed (see 'wasmready rules')");
	return EXIT_USAGE;
}

const struct command explain_command = {
	"explain",
	"print what a rule means and how to fix it",
	"RULE...",
	"Prints what a rule means, why it matters, how to fix what it finds, and\n"
	"lines that it finds. RULE is FAMILY/NAME, or NAME when only one has it.\n",
	sizeof(struct arguments),
	{ { shared_options, 0 } },
	.run = run_explain,
};
