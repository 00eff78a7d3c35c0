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

#include "base/scratch.h"
#include "cmd.h"
#include "judge/merge.h"
#include "world/data.h"
#include "proof/check.h"
#include "opt.h"
#include "base/term.h"
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

// Takes numbers of rules from the pipe until it is empty, or the user interrupts.
static int child_main(const struct suite *suite, int from)
{
	guint i;

	while (read(from, &i, sizeof i) == sizeof i)
		if (run_test(suite, i) == 130)
			return 130;
	return failures() ? EXIT_CANNOT : 0;
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

// Waits for all. Returns 0, 130 when one was interrupted, or EXIT_CANNOT when one said why it
// ended.
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
		else if (!code && WIFEXITED(status) && WEXITSTATUS(status) == EXIT_CANNOT)
			code = EXIT_CANNOT;
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
	int count = asked.jobs > 0 ? asked.jobs : (int)g_get_num_processors();
	int pipe_ends[2], code;

	// The pipe holds every number at once: there are fewer rules than fit.
	if (suite->chosen->len > 4096 / sizeof(guint) || pipe(pipe_ends)) {
		complain("cannot test %u rules at once", suite->chosen->len);
		return EXIT_CANNOT;
	}
	for (guint i = 0; i < suite->chosen->len; i++) {
		if (fd_write(pipe_ends[1], &i, sizeof i)) {
			complain("cannot write to a pipe: %s", g_strerror(errno));
			failure_note();
			break;
		}
	}
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
	if (!err && facts_merge(db))
		err = EXIT_CANNOT;
	if (!err)
		err = rules_judge(db, &suite->rules, NULL);
	if (!err && rules_failed(db))
		err = EXIT_CANNOT;
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

	if (!err && asked.prove)
		err = prover_open(&suite->prover, suite->scratch.path);
	if (!err)
		err = run_all(suite);
	if (!err && !ended_by)
		err = print_results(suite, all_builtin);
	prover_close(&suite->prover);
	return ended_by ? 128 + ended_by : err;
}

static int run(void *values, int argc, char **argv)
{
	struct suite suite = { 0 };
	int err;

	(void)argc;
	asked = *(const struct arguments *)values;
	// A fixture says what the tables do of the current wasi-libc, whatever lies here.
	g_setenv("WASMREADY_WASI_SYSROOT", "", TRUE);
	// Whoever ends us, the scratch folder goes.
	handle_ends(on_end);
	err = rules_load(&suite.rules, asked.rules);
	suite.rules.seconds = asked.rule_timeout;
	if (!err)
		err = choose(&suite, argv + 1);
	if (!err)
		err = scratch_open(&suite.scratch, NULL, "wasmready-test");
	if (!err)
		err = run_suite(&suite, !asked.rules && !argv[1]);
	scratch_close(&suite.scratch);
	handle_ends(SIG_DFL);
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
