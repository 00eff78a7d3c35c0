// The text report: the plan for each target (text_plan.c), what was not analysed, the compatibility
// table (text_table.c), and a line of figures for each target. With --all, or alone (-q), or of a
// lint, the findings stand there as a compiler prints them (text_findings.c).

#include "report.h"

#include <string.h>

#include "brief.h"
#include "compare.h"
#include "path.h"
#include "project/source.h"
#include "text_print.h"

// Runs queries of text.sql whose rows are one note each; names ends with NULL.
static int put_notes(const struct text *text, const char *prefix, const char *const *names)
{
	int got = 0;

	for (; *names && !got; names++) {
		char *name = g_strconcat("text/", *names, NULL);
		sqlite3_stmt *stmt = db_prepare(text->report->db, builtin_sql(name));

		while ((got = db_step(text->report->db, stmt)) > 0) {
			fputs(prefix, text->out);
			text_put_words(text->out, col_text(stmt, 0), strlen(prefix), strlen(prefix),
				       text_width(text));
			fputc('\n', text->out);
		}
		sqlite3_finalize(stmt);
		g_free(name);
	}
	return got;
}

// What was not analysed, and what the reader must know to weigh the columns of the table.
static int put_origins(const struct text *text)
{
	int all = text->report->verbose;
	const char *const notes[] = { "left_out",  all ? "other_units" : "other_counts",
				      "vendored",  all ? "dropped" : "dropped_count",
				      "inferred",  "apart",
				      "stand_ins", "no_sysroot",
				      "symbols",   "by_tables",
				      "unparsed",  NULL };

	return put_notes(text, "note: ", notes);
}

static void append_count(GString *line, int n, const char *one, const char *many)
{
	if (n)
		g_string_append_printf(line, ", %d %s", n, n == 1 ? one : many);
}

static int put_summary(const struct text *text)
{
	sqlite3_stmt *stmt = db_prepare(text->report->db, builtin_sql("text/summary"));
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		GString *line = g_string_new(NULL);
		int n = sqlite3_column_int(stmt, 1), guarded = sqlite3_column_int(stmt, 7);
		int suppressed = sqlite3_column_int(stmt, 8);

		g_string_printf(line, "%s: %d live %s", col_text(stmt, 0), n,
				n == 1 ? "finding" : "findings");
		append_count(line, sqlite3_column_int(stmt, 2), "blocker", "blockers");
		append_count(line, sqlite3_column_int(stmt, 3), "hazard", "hazards");
		append_count(line, sqlite3_column_int(stmt, 4), "flag", "flags");
		append_count(line, sqlite3_column_int(stmt, 5), "perf", "perf");
		g_string_append_printf(line, "; %d unreached, %d guarded",
				       sqlite3_column_int(stmt, 6), guarded);
		if (guarded && !text->report->show_guarded)
			g_string_append(line, " (--guarded lists them)");
		if (suppressed)
			g_string_append_printf(
				line, ", %d suppressed%s", suppressed,
				text->report->show_suppressed ? "" : " (--suppressed lists them)");
		if (sqlite3_column_int(stmt, 9))
			g_string_append_printf(line, "; %d %s unknown", sqlite3_column_int(stmt, 9),
					       sqlite3_column_int(stmt, 9) == 1 ? "file is"
										: "files are");
		text_put_words(text->out, line->str, 0, 2, text_width(text));
		fputc('\n', text->out);
		g_string_free(line, TRUE);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_names(struct text *text)
{
	sqlite3_stmt *stmt = db_prepare(text->report->db,
					"SELECT name FROM target WHERE selected ORDER BY position");
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0)
		g_ptr_array_add(text->names, g_strdup(col_text(stmt, 0)));
	sqlite3_finalize(stmt);
	return got;
}

static int put_statistics(const struct text *text)
{
	sqlite3_stmt *stmt = db_prepare(text->report->db, builtin_sql("text/statistics"));
	char *last = g_strdup("");
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		int files = sqlite3_column_int(stmt, 4);

		if (strcmp(last, col_text(stmt, 0)) != 0)
			fprintf(text->out, "%sFindings for %s by rule%s\n",
				text_paint(text, "\033[1m"), col_text(stmt, 0),
				text_paint(text, "\033[0m"));
		fprintf(text->out, "%7d  %-8s %s, in %d file%s\n", sqlite3_column_int(stmt, 3),
			col_text(stmt, 2), col_text(stmt, 1), files, files == 1 ? "" : "s");
		g_free(last);
		last = col_copy(stmt, 0);
	}
	sqlite3_finalize(stmt);
	g_free(last);
	return got;
}

static int put_brief(const struct text *text)
{
	char *line = brief_text(text->report);

	if (!line)
		return -1;
	text_put_words(text->out, line, 0, 2, text_width(text));
	fputc('\n', text->out);
	g_free(line);
	return 0;
}

static int put_rest(struct text *text)
{
	int changed = source_changed(text->source);
	int err = put_origins(text);

	if (changed)
		fprintf(text->out, "note: %d %s changed since the audit: no excerpts from %s\n",
			changed, changed == 1 ? "file has" : "files have",
			changed == 1 ? "it" : "them");
	if (!err) {
		fputc('\n', text->out);
		err = report_table(text->report, text->out);
	}
	if (!err) {
		fputc('\n', text->out);
		err = put_summary(text);
	}
	if (!err && text->report->compare)
		err = compare_text(text->report, text->out);
	return err;
}

static int has_plan(const struct report *report)
{
	return !report->quiet && !report->lint && !report->statistics;
}

// Whether the findings stand there one by one: that is many lines.
static int lists_findings(const struct report *report)
{
	return report->quiet || report->lint || report->show_all || report->verbose ||
	       report->max_findings || report->show_guarded || report->show_suppressed ||
	       report->show_notes;
}

int report_text(const struct report *report, FILE *out)
{
	static const char *const doubts[] = { "failed", "broken", "failed_rules", NULL };
	struct text text = { .report = report, .out = out };
	int err;

	text.source = source_new(report->db, report->root);
	text.fixes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	text.shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	text.names = g_ptr_array_new_with_free_func(g_free);
	text.paths = paths_new(report->db);
	err = text.paths ? load_names(&text) : -1;
	if (!err && has_plan(report))
		err = text_put_plans(&text);
	if (!err && report->statistics)
		err = put_statistics(&text);
	else if (!err && lists_findings(report))
		err = text_put_findings(&text);
	if (!err) {
		fputs(report->quiet || report->lint ||
				      !(lists_findings(report) || report->statistics)
			      ? ""
			      : "\n",
		      out);
		err = put_notes(&text, "", doubts);
	}
	if (!err && !report->quiet)
		err = report->lint ? put_brief(&text) : put_rest(&text);
	g_ptr_array_free(text.names, TRUE);
	g_hash_table_destroy(text.shown);
	g_hash_table_destroy(text.fixes);
	paths_free(text.paths);
	source_free(text.source);
	return err;
}
