// The HTML report's section of image kernels: the table, and the call graph of each.
#include <string.h>

#include "html.h"

#define GRAPHS_MAX 24	// marked kernels whose graph is drawn; each costs a look at all facts
#define GRAPHS_OTHERS 6 // the same of recognised ones
#define GRAPH_NODES 60

static const char heads[] =
	"<thead><tr><th scope=\"col\">Kernel</th><th scope=\"col\">Checks on entry</th>"
	"<th scope=\"col\"><abbr title=\"side of a square image from which a product in an address does not fit in"
	" 32 bits\">Wraps from</abbr></th><th scope=\"col\">Vectors</th>"
	"<th scope=\"col\"><abbr title=\"no state, no allocation, no calls out: may run in workers, and be a module"
	" of its own\">Pure</abbr></th><th scope=\"col\">Stack</th><th scope=\"col\">1080p</th>"
	"<th scope=\"col\">4K</th><th scope=\"col\">8K</th><th scope=\"col\">Findings</th></tr></thead>\n";

// On a narrow screen a row is a card, whose cells say by themselves what they are.
static void put_size(FILE *out, const char *label, int64_t bytes)
{
	fprintf(out, "<td class=\"num\" data-label=\"%s\">", label);
	if (bytes < 1024)
		fprintf(out, "%d B</td>", (int)bytes);
	else if (bytes < 10 << 20)
		fprintf(out, "%.0f KiB</td>", (double)bytes / 1024);
	else
		fprintf(out, "%.0f MiB</td>", (double)bytes / (1 << 20));
}

static void put_vectors(FILE *out, sqlite3_stmt *row)
{
	const char *isa = col_text(row, 6), *simd128 = col_text(row, 7);

	fputs("<td data-label=\"Vectors\">", out);
	html_put(out, isa);
	if (*simd128 && !strstr(isa, "simd128"))
		fprintf(out, "%ssimd128%s", *isa ? ", " : "",
			strcmp(simd128, "off") == 0 ? " <span class=\"dim\">(off)</span>" : "");
	if (!sqlite3_column_int(row, 8))
		fputs(" <strong>only</strong>", out);
	fputs("</td>", out);
}

static void put_row(FILE *out, sqlite3_stmt *row)
{
	static const char *const sizes[] = { "Stack", "1080p", "4K", "8K" };

	fputs("<tr><th scope=\"row\"><code>", out);
	html_put(out, col_text(row, 0));
	fputs("</code><br><small class=\"dim\">", out);
	html_put(out, col_text(row, 1));
	fprintf(out, ":%d, ", sqlite3_column_int(row, 2));
	html_put(out, col_text(row, 3));
	fprintf(out,
		"</small></th><td data-label=\"Checks on entry\">%s</td>"
		"<td class=\"num\" data-label=\"Wraps from\">%s</td>",
		col_text(row, 4), col_text(row, 5));
	put_vectors(out, row);
	if (sqlite3_column_int(row, 9)) {
		fputs("<td data-label=\"Pure\">yes</td>", out);
	} else {
		fputs("<td data-label=\"Pure\">no: <code>", out);
		html_put(out, col_text(row, 10));
		fputs("</code></td>", out);
	}
	for (int i = 0; i < 4; i++)
		put_size(out, sizes[i], sqlite3_column_int64(row, 11 + i));
	fprintf(out, "<td class=\"num\" data-label=\"Findings\">%d</td></tr>\n",
		sqlite3_column_int(row, 15));
}

static int put_table(struct db *db, FILE *out)
{
	sqlite3_stmt *row = db_prepare(db, builtin_sql("html/kernels"));
	int got = -1;

	fprintf(out,
		"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table of image kernels\">"
		"<table class=\"plain kernels\">%s<tbody>\n",
		heads);
	while (row && (got = db_step(db, row)) > 0)
		put_row(out, row);
	fputs("</tbody></table></div>\n", out);
	sqlite3_finalize(row);
	return got;
}

static int put_graphs(struct db *db, FILE *out, const char *target, int *drawn)
{
	sqlite3_stmt *row = db_query(
		db,
		"SELECT name, symbol FROM (SELECT *, row_number() OVER (PARTITION BY marked"
		" ORDER BY file, line, symbol) AS nth FROM kernel)"
		" WHERE nth <= iif(marked, ?, ?) ORDER BY file, line, symbol",
		"ii", (int64_t)GRAPHS_MAX, (int64_t)GRAPHS_OTHERS);
	int got = -1, n = 0;

	while (row && (got = db_step(db, row)) > 0) {
		char *symbol = g_strdup(col_text(row, 1)), *id = g_strdup_printf("kernel%d", n++);
		struct graph_options options = {
			.kind = "call",
			.target = target,
			.from = symbol,
			.depth = -1,
			.limit = GRAPH_NODES,
		};

		fputs("<details class=\"kernel\"><summary>Call graph of <code>", out);
		html_put(out, col_text(row, 0));
		fputs("</code></summary>\n", out);
		fputs("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Call graph of ",
		      out);
		html_put(out, col_text(row, 0));
		fputs("\">\n", out);
		html_graph(out, db, &options, id, "figure");
		fputs("</div></details>\n", out);
		g_free(id);
		g_free(symbol);
	}
	sqlite3_finalize(row);
	*drawn = n;
	return got;
}

int html_kernels(const struct report *report, FILE *out)
{
	struct db *db = report->db;
	int64_t count = db_int(db, 0, "SELECT count(*) FROM kernel", "");
	char *target;
	int err, drawn = 0;

	if (!count)
		return 0;
	target = db_text(db, "SELECT name FROM target WHERE selected ORDER BY position LIMIT 1",
			 "");
	fputs("<section id=\"kernels\" aria-labelledby=\"kernels-title\">\n"
	      "<h2 id=\"kernels-title\">Image kernels</h2>\n"
	      "<p>Functions that make pixels from pixels, marked or recognised. Memory is that of a module "
	      "with the images at that size, of four channels unless the mark says so.</p>\n",
	      out);
	err = put_table(db, out);
	if (!err)
		err = put_graphs(db, out, target, &drawn);
	if (drawn < count)
		fprintf(out,
			"<p class=\"dim\">Graphs of %d of the %d kernels: mark those that matter.</p>\n",
			drawn, (int)count);
	fputs("</section>\n", out);
	g_free(target);
	return err < 0 ? -1 : 0;
}
