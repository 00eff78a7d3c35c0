// The Markdown report, for a pull request or a wiki: the verdict, the table by
// folder, the rules by count, and the findings that weigh most.
//
// Every name is escaped, so that no source can write links, HTML or tables.

#include "plan.h"
#include "report.h"

#include <string.h>

#include "compare.h"
#include "markdown.h"
#include "path.h"
#include "table.h"

#define TOP_FINDINGS 50
#define PATH_STEPS 6

void markdown_text(GString *out, const char *bytes)
{
	char *safe = text_printable(bytes);

	for (const char *p = safe; *p; p++) {
		if (*p == '<' || *p == '>' || *p == '&') {
			g_string_append(out, *p == '<' ? "&lt;" : *p == '>' ? "&gt;" : "&amp;");
			continue;
		}
		// '@' and ':' would make mentions and links of themselves.
		if (*p == '@') {
			g_string_append(out, "&#64;");
			continue;
		}
		if (*p == ':' && p[1] == '/') {
			g_string_append(out, "&#58;");
			continue;
		}
		if (strchr("\\`*_{}[]()#|~!", *p))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *p);
	}
	g_free(safe);
}

static void put(FILE *out, const char *bytes)
{
	GString *text = g_string_new(NULL);

	markdown_text(text, bytes);
	fwrite(text->str, 1, text->len, out);
	g_string_free(text, TRUE);
}

static void put_cell(FILE *out, const struct cell *cell)
{
	static const struct {
		const char *verdict;
		size_t count;
	} counts[] = {
		{ "blocked", offsetof(struct cell, blocker) },
		{ "hazard", offsetof(struct cell, hazard) },
		{ "flags", offsetof(struct cell, flag) },
	};
	size_t i;

	fputs(cell->verdict, out);
	for (i = 0; i < G_N_ELEMENTS(counts); i++)
		if (strcmp(counts[i].verdict, cell->verdict) == 0)
			fprintf(out, " %d", *(const int *)((const char *)cell + counts[i].count));
}

static int put_table(const struct report *report, FILE *out)
{
	struct table table = { 0 };
	int err = table_build(&table, report->db, report->by ? report->by : "folder");
	guint i, k;

	if (err)
		goto done;
	fputs("\n## Compatibility\n\n| |", out);
	for (k = 0; k < table.targets->len; k++)
		fprintf(out, " %s |", (char *)table.targets->pdata[k]);
	fputs("\n|---|", out);
	for (k = 0; k < table.targets->len; k++)
		fputs("---|", out);
	fputc('\n', out);
	for (i = 0; i < table.rows->len; i++) {
		const struct row *row = table.rows->pdata[i];

		fputs("| ", out);
		put(out, row->path);
		fputs(strcmp(row->kind, "folder") == 0 ? "/ |" : " |", out);
		for (k = 0; k < table.targets->len; k++) {
			fputc(' ', out);
			put_cell(out, &row->cells[k]);
			fputs(" |", out);
		}
		fputc('\n', out);
	}
done:
	table_clear(&table);
	return err;
}

static void put_line(FILE *out, sqlite3_stmt *stmt, int columns, struct paths *paths)
{
	int i;

	fputc('|', out);
	for (i = 0; i < columns; i++) {
		fputc(' ', out);
		put(out, col_text(stmt, i));
		fputs(" |", out);
	}
	if (paths) {
		char *path = path_text(
			paths_find(paths, sqlite3_column_int64(stmt, columns),
				   (const char *)sqlite3_column_text(stmt, columns + 1),
				   col_text(stmt, columns + 2)),
			PATH_STEPS, 0);

		fputc(' ', out);
		put(out, path);
		fputs(" |", out);
		g_free(path);
	}
	fputc('\n', out);
}

// Writes a table of the query's rows under a heading; nothing when there are none. With
// paths, the last three columns are a world, a symbol and its file, in whose place the path to it
// is written.
static int put_rows(const struct report *report, FILE *out, const char *heading, sqlite3_stmt *stmt,
		    struct paths *paths)
{
	int columns = stmt ? sqlite3_column_count(stmt) - (paths ? 3 : 0) : 0;
	int got, i, n = 0;

	while ((got = db_step(report->db, stmt)) > 0) {
		if (n++ == 0) {
			fprintf(out, "\n## %s\n\n|", heading);
			for (i = 0; i < columns; i++)
				fprintf(out, " %s |", sqlite3_column_name(stmt, i));
			fputs(paths ? " reached by |\n|---|" : "\n|", out);
			for (i = 0; i < columns; i++)
				fputs("---|", out);
			fputc('\n', out);
		}
		put_line(out, stmt, columns, paths);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int put_query(const struct report *report, FILE *out, const char *heading, const char *name)
{
	return put_rows(report, out, heading, db_prepare(report->db, builtin_sql(name)), NULL);
}

static int put_top(const struct report *report, FILE *out)
{
	struct db *db = report->db;
	int64_t n = db_int(db, 0, "SELECT count(*) FROM temp.listing", ""), top = TOP_FINDINGS;
	struct paths *paths = paths_new(db);
	int err = -1;

	if (paths)
		err = put_rows(report, out, "Findings",
			       db_query(db, builtin_sql("markdown/findings"), "i", top), paths);
	paths_free(paths);
	if (!err)
		err = put_rows(report, out, "Fixes",
			       db_query(db, builtin_sql("markdown/fixes"), "i", top), NULL);
	if (!err && n > TOP_FINDINGS)
		fprintf(out, "\nThe first %d of %d; `wasmready report --all` lists them all.\n",
			TOP_FINDINGS, (int)n);
	return err;
}

static int put_summary(const struct report *report, FILE *out)
{
	struct db *db = report->db;
	sqlite3_stmt *stmt = db_prepare(db, builtin_sql("markdown/summary"));
	int got, i;

	while ((got = db_step(db, stmt)) > 0) {
		static const char *const names[] = { NULL,   "blocker",	  "hazard",  "flag",
						     "perf", "unreached", "guarded", "suppressed" };

		fprintf(out, "- **%s**:", col_text(stmt, 0));
		for (i = 1; i < (int)G_N_ELEMENTS(names); i++)
			fprintf(out, "%s %d %s", i > 1 ? "," : "", sqlite3_column_int(stmt, i),
				names[i]);
		if (sqlite3_column_int(stmt, 9))
			fprintf(out, ", %d unknown", sqlite3_column_int(stmt, 9));
		fputs("; ", out);
		put(out, col_text(stmt, G_N_ELEMENTS(names)));
		fputc('\n', out);
	}
	sqlite3_finalize(stmt);
	if (!got && db_int(db, 0, "SELECT count(*) FROM unit WHERE inferred", NULL)) {
		char *advice = db_text(db, "SELECT value FROM main.meta WHERE key = 'advice'",
				       NULL);
		char *apart = db_text(db, "SELECT '- ' || said FROM apart", NULL);

		fputs("- no compilation database: the units' flags are inferred; one is made by ",
		      out);
		put(out, advice ? advice : "bear");
		fputc('\n', out);
		if (apart)
			fprintf(out, "%s\n", apart);
		g_free(apart);
		g_free(advice);
	}
	return got;
}

// "12 decisions, 3 of them for tests only": of all, where the table has the first.
static int put_decisions(const struct report *report, FILE *out, const char *target)
{
	GPtrArray *plan = plan_load(report->db, target);
	char *aside;

	if (!plan)
		return -1;
	aside = plan_aside(plan);
	if (plan->len)
		fprintf(out, "\n%u decision%s%s.\n", plan->len, plan->len == 1 ? "" : "s", aside);
	g_free(aside);
	g_ptr_array_unref(plan);
	return 0;
}

// The plan of each selected target.
static int put_plan(const struct report *report, FILE *out)
{
	sqlite3_stmt *stmt = db_prepare(report->db,
					"SELECT name FROM target WHERE selected ORDER BY position");
	int got, err = 0;

	while (!err && (got = db_step(report->db, stmt)) > 0) {
		char *heading = g_strdup_printf("Plan for %s", col_text(stmt, 0));

		err = put_rows(report, out, heading,
			       db_query(report->db, builtin_sql("markdown/plan"), "ti",
					col_text(stmt, 0), (int64_t)TOP_FINDINGS),
			       NULL);
		if (!err)
			err = put_decisions(report, out, col_text(stmt, 0));
		g_free(heading);
	}
	sqlite3_finalize(stmt);
	return err;
}

int report_markdown(const struct report *report, FILE *out)
{
	char *name = g_path_get_basename(report->root);
	int err;

	fputs("# wasmready: ", out);
	put(out, name);
	fputs("\n\n", out);
	err = put_summary(report, out) || put_plan(report, out) || put_table(report, out) ||
	      put_query(report, out, "Not analysed", "markdown/not_analysed") ||
	      put_query(report, out, "Rules that failed", "markdown/failed_rules") ||
	      put_rows(report, out, "Findings by rule",
		       db_query(report->db, builtin_sql("markdown/rules"), "i",
				(int64_t)report->show_notes),
		       NULL) ||
	      put_top(report, out) || (report->compare && compare_markdown(report, out));
	g_free(name);
	return err ? -1 : 0;
}
