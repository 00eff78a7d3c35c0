// The HTML report's view of what waits: the functions that Asyncify or JSPI must cover, by the
// call that makes the program wait, and how each comes to it.
#include <string.h>

#include "html.h"

#define FUNCTIONS_MAX 100 // of one call that waits

static void put_name(FILE *out, const char *symbol)
{
	char *name = g_strndup(symbol, strcspn(symbol, "@"));

	html_put(out, name);
	g_free(name);
}

// symbol, distance, next, indirect, file, line
static void put_function(FILE *out, sqlite3_stmt *row, const char *via)
{
	int direct = sqlite3_column_type(row, 2) == SQLITE_NULL;

	fputs("<tr><th scope=\"row\"><code>", out);
	put_name(out, col_text(row, 0));
	fputs("</code></th><td><code>", out);
	put_name(out, direct ? via : col_text(row, 2));
	fprintf(out, "</code>%s</td><td class=\"num\">%d</td><td class=\"path\">",
		sqlite3_column_int(row, 3) ? " <span class=\"dim\">through a pointer</span>" : "",
		sqlite3_column_int(row, 1));
	if (*col_text(row, 4)) {
		html_put(out, col_text(row, 4));
		fprintf(out, ":%d", sqlite3_column_int(row, 5));
	}
	fputs("</td></tr>\n", out);
}

static void put_functions(struct page *page, const char *target, const char *via)
{
	sqlite3_stmt *rows = db_query(
		page->report->db,
		"SELECT function, distance, next, indirect, file, line FROM suspends"
		" WHERE target = ? AND via = ? ORDER BY distance, function LIMIT ?",
		"tti", target, via, (int64_t)FUNCTIONS_MAX);

	fputs("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Functions that wait in ",
	      page->out);
	html_put(page->out, via);
	fputs("\">\n<table class=\"plain\"><thead><tr><th scope=\"col\">Function</th>"
	      "<th scope=\"col\">calls</th><th scope=\"col\">Calls in between</th>"
	      "<th scope=\"col\">At</th></tr></thead>\n<tbody>\n",
	      page->out);
	while (html_next(page, rows))
		put_function(page->out, rows, via);
	fputs("</tbody></table></div>\n", page->out);
	sqlite3_finalize(rows);
}

// via, functions, of them through a pointer, most calls in between
static void put_call(struct page *page, sqlite3_stmt *row, const char *target)
{
	int functions = sqlite3_column_int(row, 1), pointers = sqlite3_column_int(row, 2);

	fputs("<details class=\"entry\"><summary><code>", page->out);
	put_name(page->out, col_text(row, 0));
	fputs("</code> <b>", page->out);
	html_put_count(page->out, functions, "function", "functions");
	fputs("</b> <span class=\"dim\">", page->out);
	if (pointers) {
		html_put_number(page->out, pointers);
		fputs(" through a pointer; ", page->out);
	}
	fprintf(page->out, "up to %d calls away</span></summary>\n", sqlite3_column_int(row, 3));
	put_functions(page, target, col_text(row, 0));
	if (functions > FUNCTIONS_MAX)
		fprintf(page->out,
			"<p class=\"dim\">The nearest %d are shown; <code>wasmready flags --format json</code> names "
			"them all.</p>\n",
			FUNCTIONS_MAX);
	fputs("</details>\n", page->out);
}

// The first target asked for that can suspend, else plain Emscripten.
static char *choose_target(struct page *page)
{
	return db_text(page->report->db,
		       "SELECT t.name FROM target t WHERE EXISTS (SELECT 1 FROM suspends s"
		       " WHERE s.target = t.name) ORDER BY NOT t.selected, t.position LIMIT 1",
		       "");
}

void html_async(struct page *page)
{
	struct db *db = page->report->db;
	char *target = choose_target(page);
	sqlite3_stmt *rows;

	if (!target) {
		fputs("<p>No function is known to wait.</p>\n", page->out);
		return;
	}
	fputs("<p>On the browser's main thread a program must not wait: for <b>", page->out);
	html_put(page->out, target);
	fputs("</b>, ", page->out);
	html_put_count(page->out,
		       db_int(db, 0,
			      "SELECT count(DISTINCT function) FROM suspends WHERE target = ?", "t",
			      target),
		       "function has", "functions have");
	fputs(" a path to a call that does. Asyncify or JSPI must cover them, or they must not run "
	      "there. Each is listed under the call that is nearest.</p>\n",
	      page->out);
	rows = db_query(db,
			"SELECT via, count(*), sum(indirect), max(distance) FROM suspends"
			" WHERE target = ? GROUP BY via ORDER BY count(*) DESC, via",
			"t", target);
	while (html_next(page, rows))
		put_call(page, rows, target);
	sqlite3_finalize(rows);
	g_free(target);
}
