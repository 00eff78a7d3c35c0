// The HTML report's comparison with an earlier run: what is fixed, new and moved, by target,
// severity and folder, and the places. What is there now is listed among the findings too,
// where the filter 'change' picks it out.
#include "brief.h"
#include "compare.h"
#include "html.h"
#include "judge/rule.h"

#define FIXED_MAX 500

static int64_t count_changes(struct page *page, const char *change)
{
	return db_int(page->report->db, 0, "SELECT count(*) FROM temp.place WHERE change = ?", "t",
		      change);
}

static void put_change(FILE *out, int64_t before, int64_t after)
{
	fprintf(out, "<td class=\"num %s\">",
		after < before	 ? "better"
		: after > before ? "worse"
				 : "same");
	html_put_number(out, before);
	if (after != before) {
		fprintf(out,
			" <span aria-hidden=\"true\">→</span> <b><span class=\"hidden\">%s to "
			"</span>",
			after < before ? "down" : "up");
		html_put_number(out, after);
		fputs("</b>", out);
	}
	fputs("</td>", out);
}

static void put_target(struct page *page, const char *target, const struct cell *cell)
{
	const int after[] = { cell->blocker, cell->hazard, cell->flag, cell->perf };
	int64_t before[4];

	for (int i = 0; i < 4; i++)
		before[i] = db_int(page->report->db, 0,
				   "SELECT count(*) FROM temp.baseline WHERE target = ?"
				   " AND severity = ? AND state = 'live'",
				   "tt", target, severities[i].name);
	fputs("<tr><th scope=\"row\">", page->out);
	html_put(page->out, target);
	fputs("</th><td>", page->out);
	html_put_verdict(page->out, html_verdict(brief_verdict_before(page->report->db, target)),
			 "pill");
	fputs("</td><td>", page->out);
	html_put_verdict(page->out, html_verdict(cell->verdict), "pill");
	fputs("</td>", page->out);
	for (int i = 0; i < 4; i++)
		put_change(page->out, before[i], after[i]);
	fputs("</tr>\n", page->out);
}

static void put_table_head(FILE *out, const char *id, const char *title, const char *heads)
{
	char **names = g_strsplit(heads, ",", -1);

	fprintf(out,
		"<h3 id=\"%s\">%s</h3>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" "
		"aria-labelledby=\"%s\"><table class=\"plain\"><thead><tr>",
		id, title, id);
	for (int i = 0; names[i]; i++)
		fprintf(out, "<th scope=\"col\">%s</th>", names[i]);
	fputs("</tr></thead>\n<tbody>\n", out);
	g_strfreev(names);
}

static void put_targets(struct page *page)
{
	const struct row *total = page->table.rows->pdata[0];

	put_table_head(page->out, "compare-targets", "Verdict",
		       "Target,Before,After,Blockers,Hazards,Flags,Perf");
	for (guint i = 0; i < page->table.targets->len; i++) {
		const char *target = page->table.targets->pdata[i];

		if (db_int(page->report->db, 0, "SELECT selected FROM target WHERE name = ?", "t",
			   target))
			put_target(page, target, &total->cells[i]);
	}
	fputs("</tbody></table></div>\n", page->out);
}

// Rows of a name and four counts.
static void put_counts(struct page *page, const char *id, const char *title, const char *heads,
		       const char *name)
{
	sqlite3_stmt *rows = db_prepare(page->report->db, builtin_sql(name));

	put_table_head(page->out, id, title, heads);
	while (html_next(page, rows)) {
		fputs("<tr><th scope=\"row\">", page->out);
		html_put(page->out, col_text(rows, 0));
		fputs("</th>", page->out);
		for (int i = 1; i <= 4; i++) {
			fputs("<td class=\"num\">", page->out);
			html_put_number(page->out, sqlite3_column_int64(rows, i));
			fputs("</td>", page->out);
		}
		fputs("</tr>\n", page->out);
	}
	fputs("</tbody></table></div>\n", page->out);
	sqlite3_finalize(rows);
}

// severity, rule, file, line, function, message, now, why, fix
static void put_fixed(struct page *page, sqlite3_stmt *row)
{
	fprintf(page->out,
		"<li><details><summary><span class=\"tag k-%s\">%s</span> <span class=\"where\">",
		col_text(row, 0), col_text(row, 0));
	html_put(page->out, col_text(row, 2));
	fprintf(page->out, ":<b>%d</b> ", sqlite3_column_int(row, 3));
	html_put(page->out, col_text(row, 4));
	fputs("</span> <span class=\"what\">", page->out);
	html_put(page->out, col_text(row, 5));
	fputs("</span></summary>\n<dl class=\"about\"><dt>Rule</dt><dd>", page->out);
	html_put(page->out, col_text(row, 1));
	fputs("</dd><dt>Now</dt><dd>", page->out);
	if (sqlite3_column_type(row, 6) == SQLITE_NULL)
		fputs("gone", page->out);
	else
		fprintf(page->out, "%s: it counts no more", col_text(row, 6));
	fputs("</dd>", page->out);
	if (*col_text(row, 7)) {
		fputs("<dt>Why</dt><dd>", page->out);
		html_put(page->out, col_text(row, 7));
		fputs("</dd>", page->out);
	}
	fputs("</dl></details></li>\n", page->out);
}

static void put_fixed_list(struct page *page, int64_t fixed)
{
	sqlite3_stmt *rows = db_query(page->report->db, builtin_sql("html/fixed"), "i",
				      (int64_t)FIXED_MAX);
	int n = 0;

	while (html_next(page, rows)) {
		if (!n++)
			fputs("<h3>Fixed</h3>\n<ul class=\"fixed\">\n", page->out);
		put_fixed(page, rows);
	}
	if (n)
		fputs("</ul>\n", page->out);
	if (fixed > n)
		fprintf(page->out, "<p class=\"dim\">and %d more</p>\n", (int)(fixed - n));
	sqlite3_finalize(rows);
}

static void put_link(struct page *page, const char *change, int64_t n, const char *word)
{
	if (!n) {
		fprintf(page->out, "none %s", word);
		return;
	}
	fputs("<a", page->out);
	html_put_view(page->out, "findings", "change", change, NULL);
	fputs(">", page->out);
	html_put_number(page->out, n);
	fprintf(page->out, " %s</a>", word);
}

static void put_trend_cell(FILE *out, sqlite3_stmt *row, int column)
{
	fputs("<td class=\"num\">", out);
	if (sqlite3_column_type(row, column) == SQLITE_NULL)
		fputs("<span class=\"dim\">unknown</span>", out);
	else
		html_put_number(out, sqlite3_column_int64(row, column));
	fputs("</td>", out);
}

// How far the port has come to a target: a row for each run, its blockers and hazards as bars.
static void put_trend(struct page *page, const char *target)
{
	sqlite3_stmt *row = db_query(page->report->db, builtin_sql("html/trend"), "t", target);
	char *title = g_strdup_printf("Trend for %s", target);
	char *id = g_strdup_printf("trend-%s", target);

	put_table_head(page->out, id, title,
		       "Run,Blockers,Hazards,Flags,Perf,Blockers and hazards");
	while (html_next(page, row)) {
		fputs("<tr><th scope=\"row\">", page->out);
		html_put(page->out, col_text(row, 0));
		fputs("</th>", page->out);
		for (int i = 1; i <= 4; i++)
			put_trend_cell(page->out, row, i);
		fprintf(page->out,
			"<td class=\"wide\"><svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\""
			" aria-hidden=\"true\" focusable=\"false\"><rect class=\"s-blocked\" width=\"%d\" height=\"10\"/>"
			"<rect class=\"s-hazard\" x=\"%d\" width=\"%d\" height=\"10\"/></svg></td></tr>\n",
			sqlite3_column_int(row, 5), sqlite3_column_int(row, 5),
			sqlite3_column_int(row, 6));
	}
	fputs("</tbody></table></div>\n", page->out);
	sqlite3_finalize(row);
	g_free(id);
	g_free(title);
}

static void put_trends(struct page *page)
{
	sqlite3_stmt *row;

	if (!compare_has_trend(page->report->db))
		return;
	row = db_prepare(page->report->db,
			 "SELECT name FROM target WHERE selected ORDER BY position");
	while (html_next(page, row))
		put_trend(page, col_text(row, 0));
	sqlite3_finalize(row);
}

void html_compare(struct page *page)
{
	int64_t fixed;
	char *name;

	if (!page->report->compare)
		return;
	fixed = db_int(page->report->db, 0, "SELECT count(*) FROM temp.fixed", "");
	name = g_path_get_basename(page->report->compare);
	fputs("<section id=\"compare\" aria-labelledby=\"compare-title\">\n"
	      "<h2 id=\"compare-title\">What changed</h2>\n<p class=\"lead\">Since <code>",
	      page->out);
	html_put(page->out, name);
	fputs("</code>: <b>", page->out);
	html_put_number(page->out, fixed);
	fputs(" fixed</b>, ", page->out);
	put_link(page, "new", count_changes(page, "new"), "new");
	fputs(", ", page->out);
	put_link(page, "moved", count_changes(page, "updated"), "moved");
	fputs(", ", page->out);
	put_link(page, "unchanged", count_changes(page, "unchanged"), "unchanged");
	fputs(".</p>\n", page->out);
	put_trends(page);
	put_targets(page);
	put_counts(page, "compare-severities", "By severity", "Severity,Fixed,New,Moved,Unchanged",
		   "html/severities");
	put_counts(page, "compare-folders", "By folder", "Folder,Fixed,New,Moved,Unchanged",
		   "html/folders");
	put_fixed_list(page, fixed);
	fputs("</section>\n", page->out);
	g_free(name);
}
