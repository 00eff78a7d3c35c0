// Comparing with an earlier run: see compare.h.

#include "compare.h"

#include <string.h>

#include "audit/baseline.h"
#include "listing.h"

#define LISTED_MAX 100 // places of a list in text and Markdown

static const char compared_sql[] =
	"CREATE TEMP TABLE IF NOT EXISTS compared(finding INTEGER PRIMARY KEY, change TEXT NOT NULL,"
	" was_file TEXT, was_line INTEGER)";

#define COUNTS(state) state " IN ('live', 'unreached')"

static const char make_sql[] =
	"INSERT INTO temp.compared SELECT l.id,"
	" CASE WHEN b.id IS NULL OR NOT " COUNTS(
		"b.state") " THEN 'new' ELSE m.change END,"
			   " b.file, b.line FROM temp.listed l LEFT JOIN temp.matched m ON m.finding = l.id"
			   " LEFT JOIN temp.baseline b ON b.id = m.baseline WHERE " COUNTS(
				   "l.state") ";"
					      "UPDATE temp.listing SET change ="
					      " (SELECT change FROM temp.compared c WHERE c.finding = listing.finding);"
					      "DROP TABLE IF EXISTS temp.place;"
					      // Of a place's targets one may be new and one not:
					      // 'new', 'updated', 'unchanged'.
					      "CREATE TEMP TABLE place AS SELECT rule, severity, file, line, col, min(function) AS function,"
					      " message, CASE max(CASE c.change WHEN 'new' THEN 2 WHEN 'updated' THEN 1 ELSE 0 END)"
					      " WHEN 2 THEN 'new' WHEN 1 THEN 'updated' ELSE 'unchanged' END AS change,"
					      " min(was_file) AS was_file, min(was_line) AS was_line"
					      " FROM temp.compared c JOIN temp.listed l ON l.id = c.finding"
					      " GROUP BY rule, severity, file, line, col, message;"
					      "DROP TABLE IF EXISTS temp.fixed;"
					      "CREATE TEMP TABLE fixed AS SELECT b.rule, b.severity, b.file, b.line, b.col,"
					      " min(b.function) AS function, b.message, min(f.state) AS now FROM temp.baseline b"
					      " JOIN target t ON t.name = b.target AND t.selected"
					      " LEFT JOIN temp.matched m ON m.baseline = b.id LEFT JOIN finding f ON f.id = m.finding"
					      " WHERE b.severity <> 'note' AND " COUNTS("b.state") " AND (f.id IS NULL OR NOT " COUNTS(
						      "f.state") ")"
								 // What a failed rule does not say
								 // is not fixed.
								 " AND NOT EXISTS (SELECT 1 FROM rule_failure x WHERE x.rule = b.rule AND x.target = b.target)"
								 " GROUP BY b.rule, b.severity, b.file, b.line, b.col, b.message;";

static const char trend_sql[] =
	"DROP TABLE IF EXISTS temp.trend;"
	"CREATE TEMP TABLE trend(nth INTEGER, name TEXT, target TEXT, blocker INTEGER, hazard INTEGER,"
	" flag INTEGER, perf INTEGER, PRIMARY KEY(nth, target))";

#define TREND_COUNT(severity)                                    \
	" iif(count(b.rule) OR NOT EXISTS (SELECT 1 FROM %1$s)," \
	" coalesce(sum(b.state = 'live' AND b.severity = '" severity "'), 0), NULL)"
// Of a run's findings, which stand in a table.
#define TREND_RUN                                                                               \
	"INSERT INTO temp.trend SELECT ?1, ?2, t.name," TREND_COUNT("blocker") "," TREND_COUNT( \
		"hazard") "," TREND_COUNT("flag") "," TREND_COUNT("perf") " FROM target t LEFT JOIN %1$s b ON b.target = t.name WHERE t.selected GROUP BY t.name"

static int trend_add(struct db *db, int nth, const char *name, const char *table)
{
	char *sql = g_strdup_printf(TREND_RUN, table);
	int err = db_run(db, sql, "it", (int64_t)nth, name);

	g_free(sql);
	return err;
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
	if (same == 1)
		return name;
	g_free(name);
	return g_strdup(paths[nth]);
}

int compare_load(struct db *db, char *const *paths)
{
	int err = db_exec(db, trend_sql) ? EXIT_CANNOT : 0, n = 0;

	for (; !err && paths[n]; n++) {
		char *name = run_name(paths, (guint)n);

		err = baseline_load(db, paths[n]);
		if (!err && trend_add(db, n + 1, name, "temp.baseline"))
			err = EXIT_CANNOT;
		g_free(name);
	}
	if (!err && (trend_add(db, n + 1, "now", "finding") || baseline_match(db)))
		err = EXIT_CANNOT;
	return err;
}

int compare_has_trend(struct db *db)
{
	return db_int(db, 0, "SELECT max(nth) > 2 FROM temp.trend", "") == 1;
}

int compare_ensure(struct db *db)
{
	return db_exec(db, compared_sql);
}

int compare_make(struct db *db)
{
	return db_exec(db, "DROP TABLE IF EXISTS temp.compared") || compare_ensure(db) ||
			       db_exec(db, make_sql)
		       ? -1
		       : 0;
}

// The lists, each of the same columns.

#define RANK SEVERITY_RANK("severity")
#define ORDER " ORDER BY " RANK ", rule, file, line, col, message"
#define COLUMNS "SELECT severity, rule, file, line, message, "

static const struct {
	const char *name, *note, *sql; // note: before the last column
} lists[] = {
	{ "fixed", "now", COLUMNS "now FROM temp.fixed" ORDER },
	{ "new", "", COLUMNS "NULL FROM temp.place WHERE change = 'new'" ORDER },
	{ "moved", "was at",
	  COLUMNS
	  "printable(was_file) || ':' || was_line FROM temp.place WHERE change = 'updated'" ORDER },
};

static int64_t count_rows(struct db *db, const char *sql)
{
	char *counting = g_strdup_printf("SELECT count(*) FROM (%s)", sql);
	int64_t n = db_int(db, 0, counting, "");

	g_free(counting);
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
		sqlite3_stmt *rows = db_prepare(db, lists[i].sql);
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
