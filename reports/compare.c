// Comparing with an earlier run: the findings are paired (audit/baseline.c), here the pairs are
// counted and listed.

#include "compare.h"

#include <assert.h>
#include <string.h>

#include "audit/baseline.h"

#define LISTED_MAX 100 // places of a list in text and Markdown

// The latest baseline's findings, or this run's.
static int trend_add(struct db *db, int nth, const char *name, int earlier)
{
	return db_run(db, builtin_sql("compare/run"), "iti", (int64_t)nth, name, (int64_t)earlier);
}

// What tells a run's file from the others': its name, or where they share names the path.
static char *run_name(char *const *paths, guint nth)
{
	char *name = g_path_get_basename(paths[nth]);
	int same = 0;

	for (guint i = 0; paths[i]; i++) {
		char *other = g_path_get_basename(paths[i]);

		same += strcmp(name, other) == 0;
		g_free(other);
	}
	assert(same >= 1);
	if (same == 1)
		return name;
	g_free(name);
	return g_strdup(paths[nth]);
}

int compare_load(struct db *db, char *const *paths)
{
	int err = db_exec(db, builtin_sql("compare/trend")), n = 0;

	for (; !err && paths[n]; n++) {
		char *name = run_name(paths, (guint)n);

		err = baseline_load(db, paths[n]) || trend_add(db, n + 1, name, 1);
		g_free(name);
	}
	return err || trend_add(db, n + 1, "now", 0) || baseline_match(db) ? -1 : 0;
}

int compare_has_trend(struct db *db)
{
	return db_int(db, 0, "SELECT max(nth) > 2 FROM temp.trend", "") == 1;
}

int compare_ensure(struct db *db)
{
	return db_exec(db, builtin_sql("compare/compared"));
}

int compare_make(struct db *db)
{
	return db_exec(db, "DROP TABLE IF EXISTS temp.compared") || compare_ensure(db) ||
			       db_exec(db, builtin_sql("compare/make"))
		       ? -1
		       : 0;
}

// The lists, each of the same columns.

static const struct {
	const char *name, *note, *sql; // note: before the last column
} lists[] = {
	{ "fixed", "now", "compare/fixed" },
	{ "new", "", "compare/new" },
	{ "moved", "was at", "compare/moved" },
};

static int64_t count_rows(struct db *db, const char *name)
{
	char *sql = g_strdup(builtin_sql(name)), *counting;
	int64_t n;

	assert(strchr(sql, ';'));
	*strchr(sql, ';') = '\0';
	counting = g_strdup_printf("SELECT count(*) FROM (%s)", sql);
	n = db_int(db, 0, counting, "");
	g_free(counting);
	g_free(sql);
	return n;
}

static void put_place(FILE *out, sqlite3_stmt *row, const char *note)
{
	char *file = text_printable(col_text(row, 2)), *said = text_printable(col_text(row, 4));

	fprintf(out, "%s:%d: %s [%s]", file, sqlite3_column_int(row, 3), said, col_text(row, 1));
	if (sqlite3_column_type(row, 5) != SQLITE_NULL)
		fprintf(out, " (%s %s)", note, col_text(row, 5));
	g_free(said);
	g_free(file);
}

static int put_lists(struct db *db, FILE *out, const char *head, const char *item, const char *end)
{
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
		sqlite3_stmt *rows = db_prepare(db, builtin_sql(lists[i].sql));
		int got = -1, n = 0;

		while (rows && (got = db_step(db, rows)) > 0) {
			if (!n++)
				fprintf(out, head, lists[i].name);
			if (n > LISTED_MAX)
				continue;
			fputs(item, out);
			put_place(out, rows, lists[i].note);
			fputs(end, out);
		}
		if (n > LISTED_MAX)
			fprintf(out, "%sand %d more%s", item, n - LISTED_MAX, end);
		sqlite3_finalize(rows);
		if (got < 0)
			return -1;
	}
	return 0;
}

static void put_counts(struct db *db, FILE *out, const char *before)
{
	fputs(before, out);
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
		fprintf(out, "%" G_GINT64_FORMAT " %s, ", count_rows(db, lists[i].sql),
			lists[i].name);
	fprintf(out, "%" G_GINT64_FORMAT " unchanged\n",
		db_int(db, 0, "SELECT count(*) FROM temp.place WHERE change = 'unchanged'", ""));
}

// severity, count; a run that has nothing about the target has a dash.
static void put_series(struct db *db, FILE *out, const char *severity, const char *target)
{
	char *sql = g_strdup_printf("SELECT coalesce(%s, '-') FROM temp.trend WHERE target = ?"
				    " ORDER BY nth",
				    severity);
	sqlite3_stmt *rows = db_query(db, sql, "t", target);

	for (int n = 0; rows && db_step(db, rows) == 1; n++)
		fprintf(out, "%s%s", n ? " → " : "", col_text(rows, 0));
	sqlite3_finalize(rows);
	g_free(sql);
}

// How far the port has come: for each target its counts, a run after the other.
static int put_trend(struct db *db, FILE *out, const char *head, const char *row, const char *cell,
		     const char *end)
{
	static const char *const names[] = { "blocker", "hazard", "flag" };
	sqlite3_stmt *targets;
	int got = -1;

	if (!compare_has_trend(db))
		return 0;
	targets = db_prepare(db, "SELECT name FROM target WHERE selected ORDER BY position");
	fputs(head, out);
	while (targets && (got = db_step(db, targets)) > 0) {
		fprintf(out, row, col_text(targets, 0));
		for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
			fprintf(out, cell, names[i]);
			put_series(db, out, names[i], col_text(targets, 0));
		}
		fputs(end, out);
	}
	sqlite3_finalize(targets);
	return got;
}

int compare_text(const struct report *report, FILE *out)
{
	if (put_trend(report->db, out, "\ntrend, oldest first:\n", "  %s", "  %s ", "\n"))
		return -1;
	put_counts(report->db, out, "\nsince the earlier run: ");
	return put_lists(report->db, out, "%s:\n", "  ", "\n");
}

int compare_markdown(const struct report *report, FILE *out)
{
	if (put_trend(
		    report->db, out,
		    "\n## Trend\n\n| oldest first | blockers | hazards | flags |\n|---|---|---|---|\n",
		    "| %s", " | %.0s", " |\n"))
		return -1;
	put_counts(report->db, out, "\n## Since the earlier run\n\n");
	return put_lists(report->db, out, "\n### %s\n\n```\n", "", "\n");
}
