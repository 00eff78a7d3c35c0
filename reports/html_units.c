// The HTML report's section of translation units: what was parsed, and what was not.
#include "html.h"

// A table of a query's columns, all text; nothing when there is no row.
static void put_list(struct page *page, const char *title, const char *heads, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(page->report->db, sql);
	char **names = g_strsplit(heads, ",", -1);
	int any = 0;

	while (html_next(page, stmt)) {
		if (!any++) {
			fprintf(page->out,
				"<h3>%s</h3>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\""
				" aria-label=\"%s\"><table class=\"plain\"><thead><tr>",
				title, title);
			for (int i = 0; names[i]; i++)
				fprintf(page->out, "<th scope=\"col\">%s</th>", names[i]);
			fputs("</tr></thead>\n<tbody>\n", page->out);
		}
		fputs("<tr>", page->out);
		for (int i = 0; names[i]; i++) {
			fputs(i ? "<td>" : "<td class=\"path\">", page->out);
			html_put_local(page, col_text(stmt, i));
			fputs("</td>", page->out);
		}
		fputs("</tr>\n", page->out);
	}
	if (any)
		fputs("</tbody></table></div>\n", page->out);
	sqlite3_finalize(stmt);
	g_strfreev(names);
}

void html_units(struct page *page)
{
	struct db *db = page->report->db;
	int64_t units = db_int(db, 0, "SELECT count(*) FROM unit", "");
	int64_t noted = db_int(db, 0, "SELECT count(*) FROM unit WHERE note <> ''", "");
	int64_t failed = db_int(
		db, 0, "SELECT count(DISTINCT unit) FROM parse WHERE status = 'failed'", "");
	int64_t broken = db_int(db, 0, "SELECT count(DISTINCT unit) FROM doubt WHERE kind = 'host'",
				"");
	int64_t parsed = db_int(
		db, 0,
		"SELECT count(*) FROM unit u WHERE note = '' AND language = 'c'"
		" AND id NOT IN (SELECT unit FROM doubt WHERE kind IN ('host', 'failed'))",
		"");

	fputs("<p>", page->out);
	html_put_count(page->out, units, "translation unit", "translation units");
	fprintf(page->out,
		": %d parsed in every world, %d with errors on the host too, %d failed,"
		" %d not analysed.</p>\n",
		(int)parsed, (int)broken, (int)failed, (int)noted);
	put_list(page, "Rules that failed", "Rule,Reason",
		 "SELECT rule, reason FROM failed_rule ORDER BY rule");
	put_list(page, "Failed", "Unit,World,Reason",
		 "SELECT file, world, reason FROM parse WHERE status = 'failed'"
		 " ORDER BY file, world, reason");
	put_list(page, "Does not compile on the host either", "Place,Error,Units",
		 "SELECT file || iif(line, ':' || line || ':' || col, ''), text, units"
		 " FROM host_error ORDER BY file, line LIMIT 1000");
	put_list(page, "Not analysed", "Unit,Language,Reason",
		 "SELECT file, language, note FROM unit WHERE note <> '' ORDER BY file, note");
	put_list(page, "Flags left out", "Flag,Reason,Units",
		 "SELECT flag, reason, count(DISTINCT unit) FROM dropped_flag GROUP BY flag, reason"
		 " ORDER BY flag, reason");
	if (!db_int(db, 0, "SELECT 1 FROM parse WHERE status = 'errors' LIMIT 1", ""))
		return;
	fputs("<details class=\"long\"><summary>Units parsed with errors</summary>\n", page->out);
	put_list(page, "Parsed with errors", "Unit,World,Errors",
		 "SELECT file, world, errors FROM parse WHERE status = 'errors'"
		 " ORDER BY file, world, errors");
	fputs("</details>\n", page->out);
}
