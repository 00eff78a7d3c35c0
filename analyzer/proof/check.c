// A fixture is laid out as a project of its own and audited; what is found is held against its
// lines.

#include "check.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/audit.h"
#include "base/json_text.h"
#include "base/scratch.h"
#include "fixture.h"

#define FIXTURE_SECONDS 60

struct test {
	const struct rules *rules;
	const struct rule *rule;
	const char *blank;
	struct fixture fixture;
	char *folder;	     // scratch folder; the sources are in its src
	GString *problems;   // a line each
	GString *gaps;	     // known ones
	GHashTable *checked; // ids of the rules whose findings must all be expected
};

static char *fixture_path(const struct rule *rule)
{
	assert(g_str_has_suffix(rule->path, ".sql"));
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
	const struct rules *rules = test->rules;
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
			fires |= expectation->kind == EXPECT || expectation->kind == NOTE;
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
		err = file_write(to, text, size);
		g_free(text);
	} else {
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
	json_begin(out, '{');
	json_key(out, "directory");
	json_exact(out, source);
	json_member(out, "file", name);
	json_key(out, "arguments");
	g_string_append(out, "[\"cc\"");
	for (int i = 0; words && words[i]; i++) {
		g_string_append_c(out, ',');
		json_exact(out, words[i]);
	}
	json_item(out, "-c");
	json_item(out, name);
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
	if (!err)
		err = file_write(path, out->str, out->len);
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
		err = file_copy(test->blank, database);
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
static const char *const states[] = { "live", "guarded", "unreached", "suppressed", "live" };

// Whether a finding is of the state and the severity that an expectation wants. What a rule
// of notes says may be expected either way.
static int is_kind(const struct test *test, const struct expectation *e, const char *state,
		   const char *severity)
{
	const struct rule *rule = rules_find(test->rules, e->rule);
	int note = strcmp(severity, "note") == 0;

	if (e->kind > NOTE || strcmp(states[e->kind], state) != 0)
		return 0;
	if (e->kind == NOTE)
		return note;
	return e->kind != EXPECT || !note || (rule && strcmp(rule->severity, "note") == 0);
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
		"SELECT rule, state, file, line, message, severity FROM finding WHERE target = ? "
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
			      (e->kind == TODO || (is_kind(test, e, state, col_text(stmt, 5)) &&
						   strstr(message, e->fragment)));
		}
		if (!met)
			problem(test, file, line, "unexpected: %s%s '%s' [%s]", state,
				strcmp(col_text(stmt, 5), "note") == 0 ? " note" : "", message,
				rule);
	}
	sqlite3_finalize(stmt);
}

static void check_expectation(struct test *test, struct db *db, const struct expectation *e)
{
	const char *target = checked_target(test, e);
	int wanted = e->kind <= NOTE;
	int64_t count = db_int(
		db, 0,
		"SELECT count(*) FROM finding WHERE rule = ?1 AND target = ?2 AND file = ?3 "
		"AND line = ?4 AND (?5 = '' OR state = ?5) AND (?6 = '' OR instr(message, ?6)) "
		"AND (NOT ?7 OR severity = 'note')",
		"tttitti", e->rule, target, e->file, (int64_t)e->line,
		wanted ? states[e->kind] : "", wanted ? e->fragment : "",
		(int64_t)(e->kind == NOTE));

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
	char *targets[] = { test->fixture.target, NULL }, *builds[] = { test->folder, NULL };
	struct project project = {
		.root = g_build_filename(test->folder, "src", NULL),
		.db_path = g_build_filename(test->folder, "facts.db", NULL),
		.build_dirs = builds,
		.targets = targets,
		.sysroot = test->fixture.sysroot,
		.jobs = 1,
		.unit_timeout = FIXTURE_SECONDS,
		.unit_memory = UNIT_MEMORY_MIB,
		.quiet = 1,
	};
	struct audit audit = { 0 };
	int err = audit_run(&audit, &project, test->rules, AUDIT_WHOLE);

	if (!err && audit.failed)
		err = -1;
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

int check_rule(struct check *check)
{
	struct test test = {
		.rules = check->rules,
		.rule = check->rule,
		.blank = check->blank,
		.folder = g_strdup(check->folder),
		.problems = check->problems,
		.gaps = check->gaps,
		.checked = g_hash_table_new(g_str_hash, g_str_equal),
	};
	char *path = fixture_path(test.rule), *source = g_build_filename(test.folder, "src", NULL);
	int err = 0;

	if (fixture_load(&test.fixture, path, test.problems) == 0) {
		check_expectations(&test);
		if (make_project(&test) == 0)
			err = audit_fixture(&test);
		else
			problem(&test, first_file(&test), 1, "could not be laid out as a project");
		if (!err && check->prover)
			check->proved = prove_fixture(check->prover, &test.fixture, source,
						      test.folder, test.problems);
	}
	tree_remove(test.folder);
	fixture_clear(&test.fixture);
	g_hash_table_unref(test.checked);
	g_free(test.folder);
	g_free(source);
	g_free(path);
	return err;
}
