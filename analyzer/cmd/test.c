// wasmready test: rules against their fixtures, both ways.
//
// Each fixture is audited as a small project of its own, in a folder that goes
// again: the same code that audits a real one. What was found must be expected on
// its line, and what is expected must be found. Fixtures share nothing, so that
// child processes take them from a pipe and leave what they have to say in files.

#include <errno.h>
#include <fnmatch.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "audit/audit.h"
#include "base/flags.h"
#include "base/scratch.h"
#include "cmd.h"
#include "world/data.h"
#include "proof/fixture.h"
#include "opt.h"
#include "proof/prove.h"
#include "base/term.h"
#include "world/world.h"

#define UNIT_SECONDS 60

static char **rules_option;
static int jobs_option, rule_timeout_option;
static gboolean verbose_option, prove_option;

static GOptionEntry test_entries[] = {
	{ "rules", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rules_option,
	  "test the rules of this folder, not the built-in ones (again for more)", "DIR" },
	{ "prove", 0, 0, G_OPTION_ARG_NONE, &prove_option,
	  "check the fixtures' proofs too, with clang, wasm-ld and node", NULL },
	{ "jobs", 'j', 0, G_OPTION_ARG_INT, &jobs_option,
	  "fixtures at once (default: one a processor)", "N" },
	{ "rule-timeout", 0, 0, G_OPTION_ARG_INT, &rule_timeout_option,
	  "stop a rule's query after this time (default 10)", "SECONDS" },
	{ "verbose", 'v', 0, G_OPTION_ARG_NONE, &verbose_option,
	  "a line for each rule and known gap", NULL },
	G_OPTION_ENTRY_NULL,
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

// One rule's test, in a child.
struct test {
	const struct suite *suite;
	const struct rule *rule;
	struct fixture fixture;
	char *folder;	     // scratch folder; the sources are in its src
	GString *problems;   // a line each
	GString *gaps;	     // known ones
	GHashTable *checked; // ids of the rules whose findings must all be expected
};

static char *fixture_path(const struct rule *rule)
{
	return g_strdup_printf("%.*s.c", (int)(strlen(rule->path) - strlen(".sql")), rule->path);
}

// Says something of a line of the fixture.
static void problem(struct test *test, const char *file, int line, const char *format, ...)
	G_GNUC_PRINTF(4, 5);

static void problem(struct test *test, const char *file, int line, const char *format, ...)
{
	va_list args;

	g_string_append_printf(test->problems, "%s/%s:%d: ", test->fixture.folder, file, line);
	va_start(args, format);
	g_string_append_vprintf(test->problems, format, args);
	va_end(args);
	g_string_append_c(test->problems, '\n');
}

static const char *first_file(const struct test *test)
{
	return test->fixture.files->pdata[0];
}

// Finds the rule that an expectation names: of the fixture's own family first.
static const struct rule *resolve(const struct test *test, const char *name)
{
	const struct rules *rules = &test->suite->rules;
	const struct rule *found = NULL;

	if (strchr(name, '/'))
		return rules_find(rules, name);
	char *own = g_strdup_printf("%s/%s", test->rule->family, name);
	found = rules_find(rules, own);
	g_free(own);
	for (guint i = 0; !found && i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];

		if (g_str_has_suffix(rule->id, name) &&
		    rule->id[strlen(rule->id) - strlen(name) - 1] == '/')
			found = rule;
	}
	return found;
}

// Replaces the names in expectations by ids, and sees that there is a case that
// fires and a near miss.
static void check_expectations(struct test *test)
{
	int fires = 0, misses = 0;

	g_hash_table_add(test->checked, test->rule->id);
	for (guint i = 0; i < test->fixture.expectations->len; i++) {
		struct expectation *expectation = test->fixture.expectations->pdata[i];
		const struct rule *rule = resolve(test, expectation->rule);

		if (!rule) {
			problem(test, expectation->file, expectation->line, "unknown rule '%s'",
				expectation->rule);
			continue;
		}
		g_free(expectation->rule);
		expectation->rule = g_strdup(rule->id);
		if (!expectation->target)
			g_hash_table_add(test->checked, rule->id);
		if (rule == test->rule) {
			fires |= expectation->kind == EXPECT;
			misses |= expectation->kind == OK || expectation->kind == GUARDED;
		}
	}
	if (!fires)
		problem(test, first_file(test), 1, "no line expects '%s'", test->rule->id);
	if (!misses)
		problem(test, first_file(test), 1, "no near miss of '%s': none is ok or guarded",
			test->rule->id);
}

static int file_copy(const char *from, const char *to)
{
	GError *error = NULL;
	char *text;
	gsize size;
	int err = -1;

	if (g_file_get_contents(from, &text, &size, &error)) {
		err = g_file_set_contents(to, text, size, &error) ? 0 : -1;
		g_free(text);
	}
	if (err) {
		complain("cannot copy '%s': %s", from, error->message);
		g_error_free(error);
	}
	return err;
}

static int is_header(const char *name)
{
	return g_str_has_suffix(name, ".h");
}

static int append_job(struct test *test, GString *out, const char *name, const char *flags)
{
	char *source = g_build_filename(test->folder, "src", NULL);
	GError *error = NULL;
	char **words = NULL;

	// No words at all is an error to GLib.
	if (flags[strspn(flags, " \t")] && !g_shell_parse_argv(flags, NULL, &words, &error)) {
		problem(test, first_file(test), 1, "flags: %s", error->message);
		g_error_free(error);
		g_free(source);
		return -1;
	}
	g_string_append(out, out->len > 1 ? ",\n{\"directory\":" : "{\"directory\":");
	json_string(out, source);
	g_string_append(out, ",\"file\":");
	json_string(out, name);
	g_string_append(out, ",\"arguments\":[\"cc\"");
	for (int i = 0; words && words[i]; i++) {
		g_string_append_c(out, ',');
		json_string(out, words[i]);
	}
	g_string_append(out, ",\"-c\",");
	json_string(out, name);
	g_string_append(out, "]}");
	g_strfreev(words);
	g_free(source);
	return 0;
}

static int write_database(struct test *test)
{
	char *path = g_build_filename(test->folder, "compile_commands.json", NULL);
	GString *out = g_string_new("[");
	int err = 0;

	for (guint i = 0; !err && i < test->fixture.jobs->len; i++)
		err = append_job(test, out, first_file(test), test->fixture.jobs->pdata[i]);
	for (guint i = 1; !err && i < test->fixture.files->len; i++)
		if (!is_header(test->fixture.files->pdata[i]))
			err = append_job(test, out, test->fixture.files->pdata[i], "");
	g_string_append_c(out, ']');
	if (!err && !g_file_set_contents(path, out->str, out->len, NULL))
		err = -1;
	g_string_free(out, TRUE);
	g_free(path);
	return err;
}

// Lays the fixture out as a project.
static int make_project(struct test *test)
{
	char *source = g_build_filename(test->folder, "src", NULL);
	char *database = g_build_filename(test->folder, "facts.db", NULL);
	int err = g_mkdir_with_parents(source, 0700);

	for (guint i = 0; !err && i < test->fixture.files->len; i++) {
		const char *name = test->fixture.files->pdata[i];
		char *from = g_build_filename(test->fixture.folder, name, NULL);
		char *to = g_build_filename(source, name, NULL);

		err = file_copy(from, to);
		g_free(to);
		g_free(from);
	}
	if (!err)
		err = file_copy(test->suite->blank, database);
	if (!err)
		err = write_database(test);
	g_free(database);
	g_free(source);
	return err;
}

// A unit that the compiler refuses proves nothing.
static void check_units(struct test *test, struct db *db)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT file, world, reason FROM parse WHERE status = 'failed' "
		    "ORDER BY file, world");

	while (db_step(db, stmt) > 0)
		problem(test, col_text(stmt, 0), 1, "could not be parsed for %s: %s",
			col_text(stmt, 1), col_text(stmt, 2));
	sqlite3_finalize(stmt);
	if (test->fixture.errors_allowed)
		return;
	stmt = db_prepare(db, "SELECT file, line, text FROM diagnostic "
			      "WHERE worlds & 1 AND level IN ('error', 'fatal') "
			      "ORDER BY file, line, col");
	while (db_step(db, stmt) > 0)
		problem(test, col_text(stmt, 0), sqlite3_column_int(stmt, 1),
			"does not compile for the host: %s", col_text(stmt, 2));
	sqlite3_finalize(stmt);
}

// By kind of expectation.
static const char *const states[] = { "live", "guarded", "unreached", "suppressed" };

static int state_kind(const char *state)
{
	int kind = EXPECT;

	while (kind < SUPPRESSED && strcmp(states[kind], state))
		kind++;
	return kind;
}

static const char *checked_target(const struct test *test, const struct expectation *expectation)
{
	return expectation->target ? expectation->target : test->fixture.target;
}

// Findings of the rules that are checked must each be expected.
static void check_findings(struct test *test, struct db *db)
{
	sqlite3_stmt *stmt = db_query(
		db,
		"SELECT rule, state, file, line, message FROM finding WHERE target = ? "
		"ORDER BY file, line, col, rule, message, state",
		"t", test->fixture.target);

	while (db_step(db, stmt) > 0) {
		const char *rule = col_text(stmt, 0), *state = col_text(stmt, 1);
		const char *file = col_text(stmt, 2), *message = col_text(stmt, 4);
		int line = sqlite3_column_int(stmt, 3),
		    met = !g_hash_table_contains(test->checked, rule);

		for (guint i = 0; !met && i < test->fixture.expectations->len; i++) {
			const struct expectation *e = test->fixture.expectations->pdata[i];

			// What a todo line says is said when it is checked.
			met = e->line == line && !strcmp(e->file, file) && !strcmp(e->rule, rule) &&
			      !e->target &&
			      (e->kind == TODO ||
			       (e->kind == (enum expectation_kind)state_kind(state) &&
				strstr(message, e->fragment)));
		}
		if (!met)
			problem(test, file, line, "unexpected: %s '%s' [%s]", state, message, rule);
	}
	sqlite3_finalize(stmt);
}

static void check_expectation(struct test *test, struct db *db, const struct expectation *e)
{
	const char *target = checked_target(test, e);
	int wanted = e->kind <= SUPPRESSED;
	int64_t count = db_int(
		db, 0,
		"SELECT count(*) FROM finding WHERE rule = ?1 AND target = ?2 AND file = ?3 "
		"AND line = ?4 AND (?5 = '' OR state = ?5) AND (?6 = '' OR instr(message, ?6))",
		"tttitt", e->rule, target, e->file, (int64_t)e->line, wanted ? states[e->kind] : "",
		wanted ? e->fragment : "");

	if (wanted && !count)
		problem(test, e->file, e->line, "expected: %s '%s' [%s] for %s, not found",
			states[e->kind], e->fragment, e->rule, target);
	else if (e->kind == OK && count && e->target)
		problem(test, e->file, e->line, "unexpected: [%s] for %s", e->rule, target);
	else if (e->kind == TODO && count)
		problem(test, e->file, e->line, "now found: make it expect: %s", e->rule);
	else if (e->kind == TODO)
		g_string_append_printf(test->gaps, "%s/%s:%d: known gap: %s\n",
				       test->fixture.folder, e->file, e->line, e->rule);
}

static int audit_fixture(struct test *test)
{
	char *targets[] = { test->fixture.target, NULL };
	struct project project = {
		.root = g_build_filename(test->folder, "src", NULL),
		.db_path = g_build_filename(test->folder, "facts.db", NULL),
		.build_dir = test->folder,
		.targets = targets,
		.jobs = 1,
		.unit_timeout = UNIT_SECONDS,
		.quiet = 1,
	};
	struct audit audit = { 0 };
	int err = audit_run(&audit, &project, &test->suite->rules);

	if (!err) {
		check_units(test, audit.db);
		check_findings(test, audit.db);
		for (guint i = 0; i < test->fixture.expectations->len; i++)
			check_expectation(test, audit.db, test->fixture.expectations->pdata[i]);
	} else {
		problem(test, first_file(test), 1, "could not be audited");
	}
	audit_close(&audit);
	g_free(project.root);
	g_free(project.db_path);
	return err;
}

// Paths of these files hold a run's results, for rule number i.
static char *result_path(const struct suite *suite, guint i, const char *what)
{
	return g_strdup_printf("%s/%u.%s", suite->scratch.path, i, what);
}

static void store_result(const struct suite *suite, guint i, const char *what, const GString *text)
{
	char *path = result_path(suite, i, what);
	GError *error = NULL;

	if (!g_file_set_contents(path, text->str, text->len, &error)) {
		complain("cannot write '%s': %s", path, error->message);
		g_error_free(error);
	}
	g_free(path);
}

// Leaves a file behind that says whether the rule is proved or says why not.
static void prove(struct test *test, guint i)
{
	char *source = g_build_filename(test->folder, "src", NULL);
	int proved = prove_fixture(&test->suite->prover, &test->fixture, source, test->folder,
				   test->problems);
	GString *word = g_string_new(proved ? "there" : "none");

	store_result(test->suite, i, "proof", word);
	g_string_free(word, TRUE);
	g_free(source);
}

static int run_test(const struct suite *suite, guint i)
{
	struct test test = {
		.suite = suite,
		.rule = suite->chosen->pdata[i],
		.folder = result_path(suite, i, "project"),
		.problems = g_string_new(NULL),
		.gaps = g_string_new(NULL),
		.checked = g_hash_table_new(g_str_hash, g_str_equal),
	};
	char *path = fixture_path(test.rule);
	int err = 0;

	if (fixture_load(&test.fixture, path, test.problems) == 0) {
		check_expectations(&test);
		if (make_project(&test) == 0)
			err = audit_fixture(&test);
		else
			problem(&test, first_file(&test), 1, "could not be laid out as a project");
		if (!err && prove_option)
			prove(&test, i);
	}
	tree_remove(test.folder);
	store_result(suite, i, "gaps", test.gaps);
	store_result(suite, i, "result", test.problems);
	fixture_clear(&test.fixture);
	g_hash_table_unref(test.checked);
	g_string_free(test.gaps, TRUE);
	g_string_free(test.problems, TRUE);
	g_free(test.folder);
	g_free(path);
	return err;
}

// Takes numbers of rules from the pipe until it is empty, or the user interrupts.
static int child_main(const struct suite *suite, int from)
{
	guint i;

	while (read(from, &i, sizeof i) == sizeof i)
		if (run_test(suite, i) == 130)
			return 130;
	return 0;
}

// The children, for the signal handler.
static pid_t *children;
static volatile sig_atomic_t children_count, ended_by;
static const int ends[] = { SIGINT, SIGTERM, SIGHUP };

static void on_end(int number)
{
	ended_by = number;
	for (int i = 0; i < children_count; i++)
		if (children[i] > 0)
			kill(children[i], SIGKILL);
}

static void handle_ends(void (*handler)(int))
{
	struct sigaction action = { .sa_handler = handler };

	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++)
		sigaction(ends[i], &action, NULL);
}

// What dead children leave behind comes to us, ends, and then writes no more.
static void end_strays(void)
{
	char *path = g_strdup_printf("/proc/self/task/%d/children", getpid()), *list = NULL;

	while (g_file_get_contents(path, &list, NULL, NULL) && *list) {
		char *at = list, *end;

		for (long pid; (pid = strtol(at, &end, 10)) > 0; at = end) {
			kill(pid, SIGKILL);
			waitpid(pid, NULL, 0);
		}
		g_free(list);
		list = NULL;
	}
	g_free(list);
	g_free(path);
}

static void start_child(const struct suite *suite, int from)
{
	pid_t parent = getpid(), pid;

	fflush(NULL);
	pid = fork();
	if (!pid) {
		handle_ends(SIG_DFL);
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		_exit(getppid() == parent ? child_main(suite, from) : EXIT_CANNOT);
	}
	if (pid > 0)
		children[children_count++] = pid;
	if (pid > 0 && ended_by)
		kill(pid, SIGKILL);
	if (pid < 0)
		complain("cannot start a process: %s", g_strerror(errno));
}

// Waits for all. Returns 0, or 130 when one was interrupted.
static int wait_children(void)
{
	int code = 0;

	for (int i = 0; i < children_count; i++) {
		int status = 0;

		while (waitpid(children[i], &status, 0) < 0 && errno == EINTR)
			;
		children[i] = 0;
		if ((WIFEXITED(status) && WEXITSTATUS(status) == 130) ||
		    (WIFSIGNALED(status) && WTERMSIG(status) == SIGINT))
			code = 130;
	}
	return code;
}

static int run_children(const struct suite *suite, int count, int from)
{
	int code;

	children = g_new0(pid_t, count);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	for (int i = 0; i < count && !ended_by; i++)
		start_child(suite, from);
	code = children_count ? wait_children() : EXIT_CANNOT;
	end_strays();
	children_count = 0;
	g_free(children);
	return code;
}

static int run_all(const struct suite *suite)
{
	int count = jobs_option > 0 ? jobs_option : (int)g_get_num_processors();
	int pipe_ends[2], code;

	// The pipe holds every number at once: there are fewer rules than fit.
	if (suite->chosen->len > 4096 / sizeof(guint) || pipe(pipe_ends)) {
		complain("cannot test %u rules at once", suite->chosen->len);
		return EXIT_CANNOT;
	}
	for (guint i = 0; i < suite->chosen->len; i++)
		if (write(pipe_ends[1], &i, sizeof i) != sizeof i)
			complain("cannot write to a pipe: %s", g_strerror(errno));
	close(pipe_ends[1]);
	code = run_children(suite, MIN(count, (int)suite->chosen->len), pipe_ends[0]);
	close(pipe_ends[0]);
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
		if (!passed || verbose_option)
			print_verdict(rule->id, passed, color);
		print_lines(result ? result : "the test ended before its result was there");
		if (gap && verbose_option)
			print_lines(gap);
		g_free(gap);
		g_free(result);
	}
	if (prove_option)
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
	int err;

	suite->blank = g_build_filename(suite->scratch.path, "blank.db", NULL);
	db = db_open(suite->blank, DB_CREATE);
	if (!db)
		return EXIT_CANNOT;
	err = data_load(db);
	if (!err && worlds_survey(db, NULL))
		err = EXIT_CANNOT;
	if (!err && db_exec(db, "PRAGMA journal_mode = DELETE; BEGIN"))
		err = EXIT_CANNOT;
	if (!err && db_exec(db, builtin_text("judge.sql")))
		err = EXIT_CANNOT;
	if (!err)
		err = rules_judge(db, &suite->rules, NULL);
	if (!err && db_exec(db, "ROLLBACK"))
		err = EXIT_CANNOT;
	db_close(db);
	return err;
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
	int chosen = !rules_option;

	for (int i = 0; rules_option && rules_option[i]; i++)
		chosen |= is_below(rule->path, rules_option[i]);
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

	if (!err && prove_option)
		err = prover_open(&suite->prover, suite->scratch.path);
	if (!err)
		err = run_all(suite);
	if (!err && !ended_by)
		err = print_results(suite, all_builtin);
	prover_close(&suite->prover);
	return ended_by ? 128 + ended_by : err;
}

int cmd_test(int argc, char **argv)
{
	GOptionEntry *tables[] = { test_entries, NULL };
	struct suite suite = { 0 };
	int err = opt_parse(&argc, &argv, "test", "[RULE-GLOB]...", details, tables);

	if (err)
		return err - 1;
	argv[argc] = NULL; // GLib leaves what it took behind the operands
	// Whoever ends us, the scratch folder goes.
	handle_ends(on_end);
	err = rules_load(&suite.rules, rules_option);
	suite.rules.seconds = rule_timeout_option;
	if (!err)
		err = choose(&suite, argv + 1);
	if (!err)
		err = scratch_open(&suite.scratch, NULL, "wasmready-test");
	if (!err)
		err = run_suite(&suite, !rules_option && !argv[1]);
	scratch_close(&suite.scratch);
	handle_ends(SIG_DFL);
	if (suite.chosen)
		g_ptr_array_unref(suite.chosen);
	rules_clear(&suite.rules);
	g_free(suite.blank);
	g_strfreev(rules_option);
	rules_option = NULL;
	return err;
}
