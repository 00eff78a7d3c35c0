// JUnit XML, which every CI server shows: a test suite a file, a test case a finding.
//
// A live finding is a failure, any other one is skipped. A unit of which nothing is listed
// is a test that passed, so that there always are tests; one that could not be read is an
// error. Valid by Jenkins' schema (tests/_junit.xsd). A test is known by its name from one run to
// the next: that has no line, so that what moved is the same test, but the function it is in, and
// a number where it says the same twice.

#include "report.h"

#include <string.h>

#include "html.h"
#include "path.h"

enum { CASE_FINDING, CASE_ERROR, CASE_CLEAN };

enum {
	FILE_NAME,
	KIND,
	LINE,
	COL,
	RULE,
	SEVERITY,
	STATE,
	MESSAGE,
	FIX,
	TARGETS,
	JUSTIFICATION,
	WORLD,
	SYMBOL,
	TESTS,
	FAILURES,
	ERRORS,
	SKIPPED,
	FUNCTION,
};

// As HTML, without the two characters that XML has not.
static void put(FILE *out, const char *text)
{
	GString *safe = g_string_new(text);

	g_string_replace(safe, "\xef\xbf\xbe", "\\ufffe", 0);
	g_string_replace(safe, "\xef\xbf\xbf", "\\uffff", 0);
	html_put(out, safe->str);
	g_string_free(safe, TRUE);
}

static void put_attribute(FILE *out, const char *name, const char *value)
{
	fprintf(out, " %s=\"", name);
	put(out, value);
	fputc('"', out);
}

static void put_suite(FILE *out, sqlite3_stmt *stmt)
{
	fputs("<testsuite", out);
	put_attribute(out, "name", col_text(stmt, FILE_NAME));
	fprintf(out, " tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\" time=\"0\">\n",
		sqlite3_column_int(stmt, TESTS), sqlite3_column_int(stmt, FAILURES),
		sqlite3_column_int(stmt, ERRORS), sqlite3_column_int(stmt, SKIPPED));
}

static void put_line(FILE *out, const char *label, const char *text)
{
	if (!*text)
		return;
	fputs(label, out);
	put(out, text);
	fputc('\n', out);
}

static void put_failure(FILE *out, sqlite3_stmt *stmt, struct paths *paths)
{
	const char *symbol = (const char *)sqlite3_column_text(stmt, SYMBOL);
	char *path = path_text(paths_find(paths, sqlite3_column_int64(stmt, WORLD), symbol,
					  col_text(stmt, FILE_NAME)),
			       G_MAXUINT, 1);

	fputs("<failure", out);
	put_attribute(out, "type", col_text(stmt, SEVERITY));
	put_attribute(out, "message", col_text(stmt, MESSAGE));
	fputc('>', out);
	put(out, col_text(stmt, FILE_NAME));
	fprintf(out, ":%d:%d: ", sqlite3_column_int(stmt, LINE), sqlite3_column_int(stmt, COL));
	put_line(out, "", col_text(stmt, MESSAGE));
	put_line(out, "targets: ", col_text(stmt, TARGETS));
	put_line(out, "fix: ", col_text(stmt, FIX));
	put_line(out, "from: ", path);
	fputs("</failure>", out);
	g_free(path);
}

static void put_outcome(FILE *out, sqlite3_stmt *stmt, struct paths *paths)
{
	int kind = sqlite3_column_int(stmt, KIND);

	if (kind == CASE_ERROR) {
		fputs("<error", out);
		put_attribute(out, "message", col_text(stmt, MESSAGE));
		fputs("/>", out);
	} else if (kind == CASE_FINDING && strcmp(col_text(stmt, STATE), "live") == 0) {
		put_failure(out, stmt, paths);
	} else if (kind == CASE_FINDING) {
		fprintf(out, "<skipped>%s", col_text(stmt, STATE));
		if (*col_text(stmt, JUSTIFICATION)) {
			fputs(": ", out);
			put(out, col_text(stmt, JUSTIFICATION));
		}
		fputs("</skipped>", out);
	}
}

// A message without its numbers, of which some are lines: g_free() it.
static char *without_numbers(const char *message)
{
	GString *out = g_string_new(NULL);
	int in_word = 0;

	for (const char *p = message; *p; p++) {
		if (!g_ascii_isdigit(*p) || in_word) {
			g_string_append_c(out, *p);
			in_word = g_ascii_isalnum(*p) || *p == '_';
			continue;
		}
		g_string_append_c(out, '#');
		while (g_ascii_isdigit(p[1]))
			p++;
	}
	return g_string_free(out, FALSE);
}

static char *finding_name(sqlite3_stmt *stmt)
{
	char *said = without_numbers(col_text(stmt, MESSAGE));
	const char *function = col_text(stmt, FUNCTION);
	char *name = g_strdup_printf("%s%s%s%s: %s [%s]", col_text(stmt, RULE),
				     *function ? " in " : "", function, *function ? "()" : "", said,
				     col_text(stmt, TARGETS));

	g_free(said);
	return name;
}

// Names differ within a file: GitLab takes two of one name for the same test.
static char *case_name(sqlite3_stmt *stmt)
{
	switch (sqlite3_column_int(stmt, KIND)) {
	case CASE_ERROR:
		return g_strdup_printf("analysis for %s", col_text(stmt, TARGETS));
	case CASE_CLEAN:
		return g_strdup("no findings");
	default:
		return finding_name(stmt);
	}
}

// The name with a number behind it where the file has had it before. Takes the name; g_free() it.
static char *numbered(GHashTable *names, char *name)
{
	int n = GPOINTER_TO_INT(g_hash_table_lookup(names, name)) + 1;
	char *again = n > 1 ? g_strdup_printf("%s #%d", name, n) : g_strdup(name);

	g_hash_table_replace(names, name, GINT_TO_POINTER(n));
	return again;
}

static void put_case(FILE *out, sqlite3_stmt *stmt, struct paths *paths, GHashTable *names)
{
	char *name = numbered(names, case_name(stmt));

	fputs("<testcase", out);
	put_attribute(out, "classname", col_text(stmt, FILE_NAME));
	put_attribute(out, "name", name);
	fputs(" time=\"0\">", out);
	put_outcome(out, stmt, paths);
	fputs("</testcase>\n", out);
	g_free(name);
}

static int put_cases(const struct report *report, FILE *out, struct paths *paths)
{
	sqlite3_stmt *stmt = db_prepare(report->db, builtin_sql("junit/cases"));
	GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	char *file = NULL;
	int got;

	while ((got = db_step(report->db, stmt)) > 0) {
		if (!file || strcmp(file, col_text(stmt, FILE_NAME)) != 0) {
			g_hash_table_remove_all(names);
			fputs(file ? "</testsuite>\n" : "", out);
			put_suite(out, stmt);
			g_free(file);
			file = g_strdup(col_text(stmt, FILE_NAME));
		}
		put_case(out, stmt, paths, names);
	}
	fputs(file ? "</testsuite>\n" : "", out);
	g_hash_table_unref(names);
	g_free(file);
	sqlite3_finalize(stmt);
	return got;
}

int report_junit(const struct report *report, FILE *out)
{
	struct paths *paths = paths_new(report->db);
	int err = -1;

	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"wasmready\">\n", out);
	if (paths)
		err = put_cases(report, out, paths);
	fputs("</testsuites>\n", out);
	paths_free(paths);
	return err;
}
