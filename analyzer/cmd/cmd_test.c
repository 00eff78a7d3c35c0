// wasmready test: rules against their fixtures, both ways.
//
// Each fixture is audited as a small project of its own, in a folder that goes
// again: the same code that audits a real one. What was found must be expected on
// its line, and what is expected must be found. Fixtures share nothing, so that
// child processes take them and leave what they have to say in files.

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/scratch.h"
#include "cmd.h"
#include "judge/merge.h"
#include "world/data.h"
#include "proof/check.h"
#include "opt.h"
#include "base/term.h"
#include "toolchain/batch.h"
#include "world/world.h"

static struct arguments {
	char **rules;
	int jobs, rule_timeout, verbose, prove;
} asked; // of the one test of a process

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "rules", 0, OPTION_FOLDERS, AT(rules), "DIR",
	  .text = "test the rules of this folder, not the built-in ones (again for more)",
	  .rc = RC_INSIDE },
	{ "prove", 0, OPTION_FLAG, AT(prove), NULL,
	  .text = "check the fixtures' proofs too, with clang, wasm-ld and node" },
	{ "jobs", 'j', OPTION_NUMBER, AT(jobs), "N",
	  .text = "fixtures at once (default: one a processor)" },
	{ "rule-timeout", 0, OPTION_NUMBER, AT(rule_timeout), "SECONDS",
	  .text = "stop a rule's query after this time (default 10)", .rc = RC_YES },
	{ "verbose", 'v', OPTION_FLAG, AT(verbose), NULL,
	  .text = "a line for each rule and known gap", .rc = RC_YES },
	{ 0 },
};

static const char details[] =
	"Audits the fixture beside each rule, NAME.c, and holds the findings against the\n"
	"expectations in its comments: both ways. RULE-GLOB chooses, as 'api/*'.\n"
	"With --prove the fixture is also compiled, linked and run for wasm32, and must\n"
	"fail as its proof lines say, where its FIXED variant works (see wasmready-rules(7)).\n";

struct suite {
	struct rules rules;
	GPtrArray *chosen;	// const struct rule *
	struct scratch scratch; // folder of this run
	char *blank;		// path of a database with its data tables filled
	struct prover prover;	// with --prove
};

// Paths of these files hold a run's results, for rule number i.
static char *result_path(const struct suite *suite, guint i, const char *what)
{
	return g_strdup_printf("%s/%u.%s", suite->scratch.path, i, what);
}

static void store_result(const struct suite *suite, guint i, const char *what, const GString *text)
{
	char *path = result_path(suite, i, what);

	file_write(path, text->str, text->len);
	g_free(path);
}

static int run_test(const struct suite *suite, guint i)
{
	char *folder = result_path(suite, i, "project");
	struct check check = {
		.rules = &suite->rules,
		.rule = suite->chosen->pdata[i],
		.blank = suite->blank,
		.folder = folder,
		.prover = asked.prove ? &suite->prover : NULL,
		.problems = g_string_new(NULL),
		.gaps = g_string_new(NULL),
		.proved = -1,
	};
	int err = check_rule(&check);

	store_result(suite, i, "gaps", check.gaps);
	store_result(suite, i, "result", check.problems);
	if (check.proved >= 0) {
		g_string_assign(check.gaps, check.proved ? "there" : "none");
		store_result(suite, i, "proof", check.gaps);
	}
	g_string_free(check.gaps, TRUE);
	g_string_free(check.problems, TRUE);
	g_free(folder);
	return err;
}

static int run_one(void *data, int i)
{
	int err = run_test(data, (guint)i);

	return err == INTERRUPTED ? err : failures() ? -1 : 0;
}

// Returns 0, INTERRUPTED when a test was, 128 and the signal where we were, or -1 when one said why
// it ended.
static int run_all(struct suite *suite)
{
	int count = (int)suite->chosen->len, *codes = g_new0(int, count);
	struct batch batch = {
		.work = run_one,
		.codes = codes,
		.count = count,
		.jobs = asked.jobs > 0 ? asked.jobs : (int)g_get_num_processors(),
		.quiet = 1,
		.total = count,
		.data = suite,
	};
	int code = batch_run(&batch);

	if (batch.signal)
		code = 128 + batch.signal;
	for (int i = 0; i < count && code != INTERRUPTED; i++)
		if (codes[i] == INTERRUPTED || (codes[i] == -1 && !code))
			code = codes[i];
	g_free(codes);
	return code;
}

static char *load_result(const struct suite *suite, guint i, const char *what)
{
	char *path = result_path(suite, i, what);
	char *text = NULL;

	g_file_get_contents(path, &text, NULL, NULL);
	g_free(path);
	return text;
}

// Prints lines "PATH:LINE: ..." indented, each as one printable line, its path
// shortened when it is below the current folder.
static void print_lines(const char *text)
{
	char **lines = g_strsplit(text, "\n", -1);
	char *here = g_get_current_dir();

	for (int i = 0; lines[i] && *lines[i]; i++) {
		char *safe = text_printable(path_below(here, lines[i]));

		printf("  %s\n", safe);
		g_free(safe);
	}
	g_free(here);
	g_strfreev(lines);
}

static void print_verdict(const char *id, int passed, int color)
{
	const char *paint = !color ? "" : passed ? "\033[32m" : "\033[1;31m";

	printf("%s%s%s  %s\n", paint, passed ? "pass" : "FAIL", color ? "\033[0m" : "", id);
}

// Sees that rules without a proof, which must say why, are few. Returns the number of
// failures.
static int print_waived(const struct suite *suite, int all_builtin)
{
	guint waived = 0;

	for (guint i = 0; i < suite->chosen->len; i++) {
		char *word = load_result(suite, i, "proof");

		waived += word && !strcmp(word, "none");
		g_free(word);
	}
	if (!all_builtin || waived * 10 <= suite->chosen->len)
		return 0;
	printf("%u of %u rules have 'proof: none': at most one in ten may\n", waived,
	       suite->chosen->len);
	return 1;
}

static int print_results(const struct suite *suite, int all_builtin)
{
	int color = term_color(stdout, COLOR_AUTO), failed = 0, gaps = 0, excess = 0;

	for (guint i = 0; i < suite->chosen->len; i++) {
		const struct rule *rule = suite->chosen->pdata[i];
		char *result = load_result(suite, i, "result"),
		     *gap = load_result(suite, i, "gaps");
		int passed = result && !*result;

		failed += !passed;
		for (const char *at = gap; at && *at; at++)
			gaps += *at == '\n';
		if (!passed || asked.verbose)
			print_verdict(rule->id, passed, color);
		print_lines(result ? result : "the test ended before its result was there");
		if (gap && asked.verbose)
			print_lines(gap);
		g_free(gap);
		g_free(result);
	}
	if (asked.prove)
		excess = print_waived(suite, all_builtin);
	printf("%u passed, %d failed", suite->chosen->len - failed, failed);
	if (gaps)
		printf(", %d known gap%s", gaps, gaps > 1 ? "s" : "");
	putchar('\n');
	return failed || excess ? EXIT_FINDINGS : EXIT_CLEAN;
}

// Makes the database that every test starts with, and runs the rules on it: what
// is wrong with a query itself shows here, once.
static int make_blank(struct suite *suite)
{
	struct db *db;
	int done;

	suite->blank = g_build_filename(suite->scratch.path, "blank.db", NULL);
	db = db_open(suite->blank, DB_CREATE);
	done = db && !data_load(db) && !worlds_survey(db, NULL) &&
	       !db_exec(db, "PRAGMA journal_mode = DELETE; BEGIN") && !facts_merge(db) &&
	       !rules_judge(db, &suite->rules, NULL) && !rules_failed(db) &&
	       !db_exec(db, "ROLLBACK");
	db_close(db);
	return done ? 0 : -1;
}

static int is_below(const char *path, const char *folder)
{
	char *real = realpath(folder, NULL), *real_path = realpath(path, NULL);
	int below = real && real_path && path_below(real, real_path) != real_path;

	free(real_path);
	free(real);
	return below;
}

// With --rules the built-in rules are only there to be named.
static int is_chosen(const struct rule *rule, char **globs)
{
	int chosen = !asked.rules;

	for (int i = 0; asked.rules && asked.rules[i]; i++)
		chosen |= is_below(rule->path, asked.rules[i]);
	if (!chosen || !*globs)
		return chosen;
	for (; *globs; globs++)
		if (!fnmatch(*globs, rule->id, 0) || !fnmatch(*globs, strchr(rule->id, '/') + 1, 0))
			return 1;
	return 0;
}

static int choose(struct suite *suite, char **globs)
{
	suite->chosen = g_ptr_array_new();
	for (guint i = 0; i < suite->rules.list->len; i++)
		if (is_chosen(suite->rules.list->pdata[i], globs))
			g_ptr_array_add(suite->chosen, suite->rules.list->pdata[i]);
	if (suite->chosen->len)
		return 0;
	complain("test: no rule matches");
	return EXIT_USAGE;
}

// All of a run that needs its scratch folder.
static int run_suite(struct suite *suite, int all_builtin)
{
	int err = make_blank(suite);

	if (!err && asked.prove && prover_open(&suite->prover, suite->scratch.path))
		err = EXIT_CANNOT;
	if (!err)
		err = run_all(suite);
	if (!err)
		err = print_results(suite, all_builtin);
	prover_close(&suite->prover);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct suite suite = { 0 };
	int err;

	(void)argc;
	asked = *(const struct arguments *)values;
	// A fixture says what the tables do of the current wasi-libc, whatever lies here.
	g_setenv("WASMREADY_WASI_SYSROOT", "", TRUE);
	err = rules_load(&suite.rules, asked.rules);
	suite.rules.seconds = asked.rule_timeout;
	if (!err)
		err = choose(&suite, argv + 1);
	if (!err)
		err = scratch_open(&suite.scratch, NULL, "wasmready-test");
	if (!err)
		err = run_suite(&suite, !asked.rules && !argv[1]);
	scratch_close(&suite.scratch);
	if (suite.chosen)
		g_ptr_array_unref(suite.chosen);
	rules_clear(&suite.rules);
	g_free(suite.blank);
	return err;
}

const struct command test_command = {
	"test",
	"check rules against their fixtures",
	"[RULE-GLOB]...",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
	},
	.run = run,
};
