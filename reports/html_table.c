// The HTML report's compatibility table, and the plain list of findings for readers
// without scripts. The script (assets/report-tree.js) makes a tree of the rows.
#include <string.h>

#include "base/json_text.h"
#include "html.h"

#define PLAIN_LIMIT 5000 // findings listed for readers without scripts

// A cell is its verdict and counts as text, and as numbers to sort by.
static void put_cell(FILE *out, const struct cell *cell)
{
	int verdict = html_verdict(cell->verdict);
	const int counts[] = { cell->blocker, cell->hazard, cell->flag, cell->perf };

	fprintf(out, "<td class=\"v-%s\" data-v=\"%d %d %d %d %d\"><b>%s</b>",
		html_verdicts[verdict], verdict == VERDICT_UNKNOWN ? -1 : verdict, counts[0],
		counts[1], counts[2], counts[3], html_verdicts[verdict]);
	for (int i = 0; i < 4; i++)
		if (counts[i])
			fprintf(out, " <i class=\"%c\">%c%d</i>", "bhfp"[i], "BHFP"[i], counts[i]);
	fputs("</td>", out);
}

static void put_heads(struct page *page)
{
	// As target.parsed has it: not, for it, for another with its C library.
	static const char *const words[] = { "tables only", "parsed", "by another's parse" };
	sqlite3_stmt *stmt = db_prepare(
		page->report->db,
		"SELECT name, parsed, selected, family FROM target ORDER BY position");

	while (html_next(page, stmt)) {
		fprintf(page->out, "<th scope=\"col\"%s><span>",
			sqlite3_column_int(stmt, 2) ? " class=\"selected\"" : "");
		html_put(page->out, col_text(stmt, 0));
		// Of no C library there is no table.
		fprintf(page->out, "</span><small>%s</small></th>",
			!sqlite3_column_int(stmt, 1) && !strcmp(col_text(stmt, 3), "none")
				? "not parsed"
				: words[CLAMP(sqlite3_column_int(stmt, 1), 0, 2)]);
	}
	sqlite3_finalize(stmt);
}

void html_table(struct page *page)
{
	fputs("<thead><tr><th scope=\"col\"><span>Path</span></th>", page->out);
	put_heads(page);
	fputs("</tr></thead>\n<tbody>\n", page->out);
	for (guint i = 0; i < page->table.rows->len; i++) {
		const struct row *row = page->table.rows->pdata[i];
		if (!strcmp(row->kind, "function"))
			continue;
		fprintf(page->out, "<tr class=\"r-%s\"><th scope=\"row\">", row->kind);
		if (!strcmp(row->kind, "total"))
			fputs("whole project", page->out);
		else
			html_put(page->out, row->path);
		fputs("</th>", page->out);
		for (guint j = 0; j < page->table.targets->len; j++)
			put_cell(page->out, &row->cells[j]);
		fputs("</tr>\n", page->out);
	}
	fputs("</tbody>\n", page->out);
}

static int is_ready(const struct page *page, const struct row *row)
{
	for (guint j = 0; j < page->table.targets->len; j++)
		if (html_verdict(row->cells[j].verdict) != VERDICT_READY)
			return 0;
	return 1;
}

// Rows of functions are too many for markup; the script makes them when their
// file is unfolded: [path, [verdict, blockers, hazards, flags, perf], ...], and
// [path] of one that is ready for every target.
void html_functions(struct page *page)
{
	GString *json = g_string_new("[");

	for (guint i = 0; i < page->table.rows->len; i++) {
		const struct row *row = page->table.rows->pdata[i];

		if (strcmp(row->kind, "function"))
			continue;
		g_string_append(json, json->len > 1 ? ",\n[" : "\n[");
		json_script_text(json, row->path);
		for (guint j = 0; j < page->table.targets->len && !is_ready(page, row); j++) {
			const struct cell *cell = &row->cells[j];
			int verdict = html_verdict(cell->verdict);
			g_string_append_printf(json, ",[%d,%d,%d,%d,%d]",
					       verdict == VERDICT_UNKNOWN ? -1 : verdict,
					       cell->blocker, cell->hazard, cell->flag, cell->perf);
		}
		g_string_append_c(json, ']');
	}
	fprintf(page->out, "%s]", json->str);
	g_string_free(json, TRUE);
}

static void put_finding(FILE *out, sqlite3_stmt *stmt)
{
	fputs("<li><code>", out);
	html_put(out, col_text(stmt, 1));
	fprintf(out, ":%d:%d</code> ", sqlite3_column_int(stmt, 2), sqlite3_column_int(stmt, 3));
	html_put(out, col_text(stmt, 5));
	fputs(" <span class=\"dim\">(", out);
	html_put(out, col_text(stmt, 6));
	fputs(")</span></li>\n", out);
}

void html_plain(struct page *page)
{
	sqlite3_stmt *stmt = db_query(page->report->db, builtin_sql("html/plain"), "i",
				      (int64_t)PLAIN_LIMIT);
	GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	char *rule = NULL;
	int n = 0;

	while (html_next(page, stmt)) {
		if (!rule || strcmp(rule, col_text(stmt, 0))) {
			g_free(rule);
			rule = g_strdup(col_text(stmt, 0));
			fprintf(page->out, "%s<h3", n ? "</ul>\n" : "");
			// A rule may have findings of two severities; one id each.
			if (g_hash_table_add(seen, g_strdup(rule))) {
				fputs(" id=\"rule-", page->out);
				html_put(page->out, rule);
				fputs("\"", page->out);
			}
			fprintf(page->out, ">%s: ", col_text(stmt, 4));
			html_put(page->out, rule);
			fputs("</h3>\n<ul>\n", page->out);
		}
		put_finding(page->out, stmt);
		n++;
	}
	fputs(rule ? "</ul>\n" : "<p>No live findings.</p>\n", page->out);
	if (n == PLAIN_LIMIT)
		fputs("<p>The list ends here; with scripts on it is complete.</p>\n", page->out);
	g_hash_table_unref(seen);
	g_free(rule);
	sqlite3_finalize(stmt);
}
