// Comparing with an earlier run: see compare.h.

#include "compare.h"

#include <string.h>

#include "lint/baseline.h"
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
					      " WHERE " COUNTS("b.state") " AND (f.id IS NULL OR NOT " COUNTS(
						      "f.state") ")"
								 // What a failed rule does not say
								 // is not fixed.
								 " AND NOT EXISTS (SELECT 1 FROM rule_failure x WHERE x.rule = b.rule AND x.target = b.target)"
								 " GROUP BY b.rule, b.severity, b.file, b.line, b.col, b.message;";

int compare_load(struct db *db, const char *path)
{
	int err = baseline_load(db, path);

	if (!err && baseline_match(db))
		err = EXIT_CANNOT;
	return err;
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

int compare_text(const struct report *report, FILE *out)
{
	put_counts(report->db, out, "\nsince the earlier run: ");
	return put_lists(report->db, out, "%s:\n", "  ", "\n");
}

int compare_markdown(const struct report *report, FILE *out)
{
	put_counts(report->db, out, "\n## Since the earlier run\n\n");
	return put_lists(report->db, out, "\n### %s\n\n```\n", "", "\n");
}
