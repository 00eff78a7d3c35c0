// The HTML report: one file that says everything an audit found, opened from
// disk, loading nothing.
//
// The verdict, the table, the graphs and the units are plain HTML, readable
// with scripts off; the findings come as JSON (html_data.c) that the script
// turns into elements. The policy in the head allows this file's own style and
// script, by their hash, and nothing else. assets/report.html is the frame: each
// {{name}} in it is written by the function of that name below.
#include <stdlib.h>
#include <string.h>

#include "graph/graph.h"
#include "html.h"
#include "table.h"

#define GRAPH_LIMIT 400	    // nodes of a graph before it is collapsed
#define NOSCRIPT_LIMIT 5000 // findings listed for readers without scripts

struct page {
	const struct report *report;
	FILE *out;
	struct table table;
	GString *data;
	int failed;
};

static const char *const verdicts[] = { "ready", "flags", "hazard", "blocked", "unknown" };
static const char *const verdict_words[] = {
	"Nothing found that stands in the way.",
	"Ports with extra flags or libraries.",
	"Builds, but may trap, hang or behave differently.",
	"Will not compile, link or start as it is.",
	"Could not be judged: nothing of it could be parsed.",
};
static const char *const verdict_signs[] = { "✓", "⚑", "▲", "✕", "?" };

static int verdict_number(const char *verdict)
{
	for (int i = 0; i < (int)G_N_ELEMENTS(verdicts); i++)
		if (!strcmp(verdicts[i], verdict))
			return i;
	return (int)G_N_ELEMENTS(verdicts) - 1;
}

// A query whose failure makes the report fail.
static int next(struct page *page, sqlite3_stmt *stmt)
{
	int got = stmt ? db_step(page->report->db, stmt) : -1;

	if (got < 0)
		page->failed = 1;
	return got == 1;
}

// Text that may hold the audited folder's path: it is cut, so that the report
// does not depend on where the project lay.
static void put_local(struct page *page, const char *text)
{
	char *prefix = g_strconcat(page->report->root, "/", NULL);
	char **parts = g_strsplit(text, prefix, -1);
	char *local = g_strjoinv("", parts);

	html_put(page->out, local);
	g_free(local);
	g_strfreev(parts);
	g_free(prefix);
}

static const char *plural(int64_t n, const char *one, const char *many)
{
	return n == 1 ? one : many;
}

static char *content_hash(const char *text)
{
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
	guint8 digest[32];
	gsize size = sizeof(digest);
	char *base64, *hash;

	g_checksum_update(sum, (const guchar *)text, -1);
	g_checksum_get_digest(sum, digest, &size);
	g_checksum_free(sum);
	base64 = g_base64_encode(digest, size);
	hash = g_strdup_printf("'sha256-%s'", base64);
	g_free(base64);
	return hash;
}

static char *style_text(void)
{
	return g_strconcat(builtin_text("theme.css"), builtin_text("report.css"), NULL);
}

static void write_policy(struct page *page)
{
	char *styles = style_text(), *style = content_hash(styles);
	char *script = content_hash(builtin_text("report.js"));

	fprintf(page->out,
		"default-src 'none'; style-src %s; script-src %s; img-src data:; "
		"base-uri 'none'; form-action 'none'",
		style, script);
	g_free(style);
	g_free(styles);
	g_free(script);
}

static void write_style(struct page *page)
{
	char *text = style_text();

	fputs(text, page->out);
	g_free(text);
}

static void write_script(struct page *page)
{
	fputs(builtin_text("report.js"), page->out);
}

static void write_data(struct page *page)
{
	fwrite(page->data->str, 1, page->data->len, page->out);
}

static void write_project(struct page *page)
{
	char *name = g_path_get_basename(page->report->root);

	html_put(page->out, name);
	g_free(name);
}

static void write_version(struct page *page)
{
	html_put(page->out, WASMREADY_VERSION);
}

// Rows that are one file each, by verdict for a column.
static void count_files(const struct table *table, guint column, int counts[])
{
	for (guint i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		if (!strcmp(row->kind, "file"))
			counts[verdict_number(row->cells[column].verdict)]++;
	}
}

// A bar of the files by verdict. Widths are attributes: the policy forbids
// inline style.
static void put_bar(struct page *page, guint column)
{
	static const int order[] = { 3, 2, 1, 0, 4 };
	int counts[G_N_ELEMENTS(verdicts)] = { 0 };
	int total = 0, at = 0;

	count_files(&page->table, column, counts);
	for (guint i = 0; i < G_N_ELEMENTS(verdicts); i++)
		total += counts[i];
	if (!total)
		return;
	fputs("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
	      "aria-hidden=\"true\" focusable=\"false\">",
	      page->out);
	for (guint i = 0; i < G_N_ELEMENTS(order); i++) {
		int to = at + counts[order[i]];
		if (to > at)
			fprintf(page->out,
				"<rect class=\"s-%s\" x=\"%d\" width=\"%d\" height=\"10\"/>",
				verdicts[order[i]], at * 1000 / total,
				to * 1000 / total - at * 1000 / total);
		at = to;
	}
	fputs("</svg>\n<p class=\"legend\">", page->out);
	for (guint i = 0; i < G_N_ELEMENTS(order); i++)
		if (counts[order[i]])
			fprintf(page->out,
				"<span><i class=\"dot s-%s\"></i>%d %s <span>%s</span></span> ",
				verdicts[order[i]], counts[order[i]],
				plural(counts[order[i]], "file", "files"), verdicts[order[i]]);
	fputs("</p>\n", page->out);
}

static const char *judged_by(int parsed, const char *origin)
{
	if (!parsed)
		return "judged from the tables only, over another target's parse";
	if (!strcmp(origin, "installed"))
		return "judged with its own sysroot, installed here";
	if (!strcmp(origin, "stand-in"))
		return "judged with another libc's headers standing in for its sysroot";
	return "judged without a sysroot: the target has none";
}

static void put_count(struct page *page, const char *kind, int n, const char *one, const char *many)
{
	fprintf(page->out, "<li class=\"k-%s%s\"><b>%d</b> %s</li>", kind, n ? "" : " none", n,
		plural(n, one, many));
}

static void put_target_units(struct page *page, int64_t world)
{
	sqlite3_stmt *stmt = db_query(
		page->report->db,
		"SELECT count(*), count(*) FILTER (WHERE p.status = 'failed'),"
		" count(*) FILTER (WHERE p.status = 'errors'),"
		" count(*) FILTER (WHERE p.status = 'queued')"
		" FROM parse p JOIN world w ON w.name = p.world WHERE w.id = ?",
		"i", world);

	if (next(page, stmt)) {
		int units = sqlite3_column_int(stmt, 0), failed = sqlite3_column_int(stmt, 1);
		int errors = sqlite3_column_int(stmt, 2), queued = sqlite3_column_int(stmt, 3);
		fprintf(page->out, "<li>%d of %d %s parsed", units - failed - queued, units,
			plural(units, "unit", "units"));
		if (errors)
			fprintf(page->out, "; %d of them with errors, read as far as they go",
				errors);
		fputs("</li>\n", page->out);
		if (queued)
			fprintf(page->out,
				"<li class=\"warn\">%d not parsed yet: the audit was cut short</li>\n",
				queued);
		if (failed)
			fprintf(page->out,
				"<li class=\"warn\"><a href=\"#units\">%d %s failed</a>: what is in "
				"%s is not judged</li>\n",
				failed, plural(failed, "unit", "units"),
				plural(failed, "it", "them"));
	}
	sqlite3_finalize(stmt);
}

static void put_verdict(struct page *page, guint column, const char *name, sqlite3_stmt *stmt)
{
	const struct row *total = page->table.rows->pdata[0];
	const struct cell *cell = &total->cells[column];
	int verdict = verdict_number(cell->verdict);

	fprintf(page->out, "<article class=\"card v-%s\"><h2><span class=\"target\">",
		verdicts[verdict]);
	html_put(page->out, name);
	fprintf(page->out,
		"</span> <span class=\"pill s-%s\"><span aria-hidden=\"true\">%s</span> "
		"%s</span></h2>\n"
		"<p class=\"words\">%s</p>\n<ul class=\"counts\">",
		verdicts[verdict], verdict_signs[verdict], verdicts[verdict],
		verdict_words[verdict]);
	put_count(page, "blocker", cell->blocker, "blocker", "blockers");
	put_count(page, "hazard", cell->hazard, "hazard", "hazards");
	put_count(page, "flag", cell->flag, "flag", "flags");
	put_count(page, "perf", cell->perf, "perf", "perf");
	fputs("</ul>\n", page->out);
	put_bar(page, column);
	fputs("<ul class=\"facts\">\n", page->out);
	put_target_units(page, sqlite3_column_int64(stmt, 1));
	fprintf(page->out, "<li>%s</li>\n<li>",
		judged_by(sqlite3_column_int(stmt, 2), col_text(stmt, 3)));
	html_put(page->out, col_text(stmt, 4));
	fputs("</li>\n</ul></article>\n", page->out);
}

static int column_of(const struct table *table, const char *target)
{
	for (guint i = 0; i < table->targets->len; i++)
		if (!strcmp(table->targets->pdata[i], target))
			return (int)i;
	return -1;
}

// The other columns of the table, one line each.
static void put_other_targets(struct page *page)
{
	const struct row *total = page->table.rows->pdata[0];
	sqlite3_stmt *stmt = db_prepare(
		page->report->db,
		"SELECT name, symbols FROM target WHERE NOT selected ORDER BY position");
	int any = 0;

	while (next(page, stmt)) {
		int column = column_of(&page->table, col_text(stmt, 0));
		int verdict;
		if (column < 0)
			continue;
		verdict = verdict_number(total->cells[column].verdict);
		if (!any++)
			fputs("<p class=\"others\">Other targets, from the tables: ", page->out);
		fputs("<span class=\"other\" title=\"", page->out);
		html_put(page->out, col_text(stmt, 1));
		fputs("\">", page->out);
		html_put(page->out, col_text(stmt, 0));
		fprintf(page->out,
			" <span class=\"tag v-%s\"><span aria-hidden=\"true\">%s</span> "
			"%s</span></span> ",
			verdicts[verdict], verdict_signs[verdict], verdicts[verdict]);
	}
	if (any)
		fputs("</p>\n", page->out);
	sqlite3_finalize(stmt);
}

static void write_verdict(struct page *page)
{
	sqlite3_stmt *stmt = db_prepare(
		page->report->db,
		"SELECT name, world, parsed, origin, symbols FROM target WHERE selected ORDER BY position");

	if (db_int(page->report->db, 0, "SELECT 1 FROM unit WHERE inferred LIMIT 1", ""))
		fputs("<p class=\"notice\"><strong>Flags were inferred.</strong> There is no "
		      "compile_commands.json, so include paths and macros are a guess from the "
		      "folder; the verdict is no better than the guess.</p>\n",
		      page->out);
	fputs("<div class=\"cards\">\n", page->out);
	while (page->table.rows->len && next(page, stmt)) {
		int column = column_of(&page->table, col_text(stmt, 0));
		if (column >= 0)
			put_verdict(page, (guint)column, col_text(stmt, 0), stmt);
	}
	fputs("</div>\n", page->out);
	sqlite3_finalize(stmt);
	if (page->table.rows->len)
		put_other_targets(page);
}

static const char severity_rank[] =
	"CASE %s WHEN 'blocker' THEN 0 WHEN 'hazard' THEN 1 WHEN 'flag' THEN 2 ELSE 3 END";

#define LIVE_PLACES                                                                           \
	"(SELECT f.rule, f.severity, f.file, f.line, f.col, min(f.message) AS message,"       \
	" min(f.fix) AS fix FROM finding f JOIN target t ON t.name = f.target AND t.selected" \
	" WHERE f.state = 'live' GROUP BY f.rule, f.severity, f.file, f.line, f.col)"

#define MESSAGES_SHOWN 4

// What a rule says most often, with how many places each, and the fix of the
// most frequent.
static void put_messages(struct page *page, const char *rule, const char *severity)
{
	sqlite3_stmt *stmt = db_query(page->report->db,
				      "SELECT message, count(*), min(fix) FROM " LIVE_PLACES
				      " WHERE rule = ? AND severity = ?"
				      " GROUP BY message ORDER BY count(*) DESC, message",
				      "tt", rule, severity);
	char *fix = NULL;
	int n = 0;

	fputs("<ul>", page->out);
	for (; next(page, stmt); n++) {
		if (n >= MESSAGES_SHOWN)
			continue;
		if (!fix)
			fix = g_strdup(col_text(stmt, 2));
		fputs("<li>", page->out);
		html_put(page->out, col_text(stmt, 0));
		if (sqlite3_column_int(stmt, 1) > 1)
			fprintf(page->out, " <span class=\"dim\">×%d</span>",
				sqlite3_column_int(stmt, 1));
		fputs("</li>", page->out);
	}
	if (n > MESSAGES_SHOWN)
		fprintf(page->out, "<li class=\"dim\">and %d more</li>", n - MESSAGES_SHOWN);
	fputs("</ul><p class=\"fix\">", page->out);
	html_put(page->out, fix ? fix : "");
	fputs("</p>", page->out);
	g_free(fix);
	sqlite3_finalize(stmt);
}

static void put_first(struct page *page, sqlite3_stmt *stmt)
{
	const char *rule = col_text(stmt, 0), *severity = col_text(stmt, 1);
	int places = sqlite3_column_int(stmt, 2), files = sqlite3_column_int(stmt, 3);

	fprintf(page->out, "<li><span class=\"tag k-%s\">%s</span> <a href=\"#rule-", severity,
		severity);
	html_put(page->out, rule);
	fputs("\">", page->out);
	html_put(page->out, rule);
	fprintf(page->out, "</a> <span class=\"dim\">%d %s in %d %s</span>", places,
		plural(places, "place", "places"), files, plural(files, "file", "files"));
	put_messages(page, rule, severity);
	fputs("</li>\n", page->out);
}

// The rules with most places, worst severity first.
static void write_first(struct page *page)
{
	char *rank = g_strdup_printf(severity_rank, "severity");
	char *sql = g_strdup_printf("SELECT rule, severity, count(*), count(DISTINCT file)"
				    " FROM " LIVE_PLACES " GROUP BY rule, severity"
				    " ORDER BY %s, count(*) DESC, rule LIMIT 8",
				    rank);
	sqlite3_stmt *stmt = db_prepare(page->report->db, sql);
	int any = 0;

	while (next(page, stmt)) {
		if (!any++)
			fputs("<ol class=\"first\">\n", page->out);
		put_first(page, stmt);
	}
	fputs(any ? "</ol>\n" : "<p>Nothing: no rule found anything live.</p>\n", page->out);
	sqlite3_finalize(stmt);
	g_free(sql);
	g_free(rank);
}

// A cell is its verdict and counts as text, and as numbers to sort by.
static void put_cell(struct page *page, const struct cell *cell)
{
	int verdict = verdict_number(cell->verdict);
	const int counts[] = { cell->blocker, cell->hazard, cell->flag, cell->perf };

	fprintf(page->out, "<td class=\"v-%s\" data-v=\"%d %d %d %d %d\"><b>%s</b>",
		verdicts[verdict], verdict == 4 ? -1 : verdict, counts[0], counts[1], counts[2],
		counts[3], verdicts[verdict]);
	for (int i = 0; i < 4; i++)
		if (counts[i])
			fprintf(page->out, " <i class=\"%c\">%c%d</i>", "bhfp"[i], "BHFP"[i],
				counts[i]);
	fputs("</td>", page->out);
}

static void put_column_heads(struct page *page)
{
	sqlite3_stmt *stmt = db_prepare(
		page->report->db, "SELECT name, parsed, selected FROM target ORDER BY position");

	while (next(page, stmt)) {
		if (column_of(&page->table, col_text(stmt, 0)) < 0)
			continue;
		fprintf(page->out, "<th scope=\"col\"%s><span>",
			sqlite3_column_int(stmt, 2) ? " class=\"selected\"" : "");
		html_put(page->out, col_text(stmt, 0));
		fprintf(page->out, "</span><small>%s</small></th>",
			sqlite3_column_int(stmt, 1) ? "parsed" : "tables only");
	}
	sqlite3_finalize(stmt);
}

static void write_table(struct page *page)
{
	fputs("<thead><tr><th scope=\"col\"><span>Path</span></th>", page->out);
	put_column_heads(page);
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
			put_cell(page, &row->cells[j]);
		fputs("</tr>\n", page->out);
	}
	fputs("</tbody>\n", page->out);
}

// Rows of functions are too many for markup; the script makes them when their
// file is unfolded: [path, [verdict, blockers, hazards, flags, perf], ...].
static void write_functions(struct page *page)
{
	GString *json = g_string_new("[");

	for (guint i = 0; i < page->table.rows->len; i++) {
		const struct row *row = page->table.rows->pdata[i];
		char *path;
		if (strcmp(row->kind, "function"))
			continue;
		path = text_printable(row->path);
		g_string_append(json, json->len > 1 ? ",\n[" : "\n[");
		json_put(json, path);
		for (guint j = 0; j < page->table.targets->len; j++) {
			const struct cell *cell = &row->cells[j];
			int verdict = verdict_number(cell->verdict);
			g_string_append_printf(json, ",[%d,%d,%d,%d,%d]",
					       verdict == 4 ? -1 : verdict, cell->blocker,
					       cell->hazard, cell->flag, cell->perf);
		}
		g_string_append_c(json, ']');
		g_free(path);
	}
	fprintf(page->out, "%s]", json->str);
	g_string_free(json, TRUE);
}

static void put_plain_finding(struct page *page, sqlite3_stmt *stmt)
{
	fputs("<li><code>", page->out);
	html_put(page->out, col_text(stmt, 1));
	fprintf(page->out, ":%d:%d</code> ", sqlite3_column_int(stmt, 2),
		sqlite3_column_int(stmt, 3));
	html_put(page->out, col_text(stmt, 5));
	fputs(" <span class=\"dim\">(", page->out);
	html_put(page->out, col_text(stmt, 6));
	fputs(")</span></li>\n", page->out);
}

// The live findings as plain lists, for readers without scripts.
static void write_plain(struct page *page)
{
	char *rank = g_strdup_printf(severity_rank, "f.severity");
	char *sql = g_strdup_printf(
		"SELECT f.rule, f.file, f.line, f.col, f.severity, f.message,"
		" group_concat(f.target, ', ')"
		" FROM finding f JOIN target t ON t.name = f.target AND t.selected"
		" WHERE f.state = 'live' GROUP BY f.rule, f.file, f.line, f.col, f.message"
		" ORDER BY %s, f.rule, f.file, f.line, f.col, f.message LIMIT %d",
		rank, NOSCRIPT_LIMIT);
	sqlite3_stmt *stmt = db_prepare(page->report->db, sql);
	char *rule = NULL;
	int n = 0;

	while (next(page, stmt)) {
		if (!rule || strcmp(rule, col_text(stmt, 0))) {
			fprintf(page->out, "%s<h3>%s: ", rule ? "</ul>\n" : "", col_text(stmt, 4));
			html_put(page->out, col_text(stmt, 0));
			fputs("</h3>\n<ul>\n", page->out);
			g_free(rule);
			rule = g_strdup(col_text(stmt, 0));
		}
		put_plain_finding(page, stmt);
		n++;
	}
	fputs(rule ? "</ul>\n" : "<p>No live findings.</p>\n", page->out);
	if (n == NOSCRIPT_LIMIT)
		fputs("<p>The list ends here; with scripts on it is complete.</p>\n", page->out);
	g_free(rule);
	sqlite3_finalize(stmt);
	g_free(sql);
	g_free(rank);
}

static void put_graph(struct page *page, const char *kind, const char *title, const char *target)
{
	struct graph_options options = {
		.kind = kind,
		.target = target,
		.depth = -1,
		.limit = GRAPH_LIMIT,
	};

	fprintf(page->out,
		"<section class=\"graph\" aria-labelledby=\"%s-graph\">\n"
		"<h3 id=\"%s-graph\">%s</h3>\n",
		kind, kind, title);
	html_graph(page->out, page->report->db, &options, kind, "view");
	fputs("</section>\n", page->out);
}

static void write_graphs(struct page *page)
{
	char *target = db_text(page->report->db,
			       "SELECT name FROM target WHERE selected ORDER BY position LIMIT 1",
			       "");

	if (target) {
		fputs("<p>Coloured by the verdict for <b>", page->out);
		html_put(page->out, target);
		fputs("</b>.</p>\n", page->out);
		put_graph(page, "include", "Include graph", target);
		put_graph(page, "call", "Call graph", target);
	}
	g_free(target);
}

// A table of a query's columns, all text; nothing when there is no row.
static void put_list(struct page *page, const char *title, const char *heads, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(page->report->db, sql);
	char **names = g_strsplit(heads, ",", -1);
	int any = 0;

	while (next(page, stmt)) {
		if (!any++) {
			fprintf(page->out,
				"<h3>%s</h3>\n<div class=\"scroll\"><table class=\"plain\">"
				"<thead><tr>",
				title);
			for (int i = 0; names[i]; i++)
				fprintf(page->out, "<th scope=\"col\">%s</th>", names[i]);
			fputs("</tr></thead>\n<tbody>\n", page->out);
		}
		fputs("<tr>", page->out);
		for (int i = 0; names[i]; i++) {
			fputs(i ? "<td>" : "<td class=\"path\">", page->out);
			put_local(page, col_text(stmt, i));
			fputs("</td>", page->out);
		}
		fputs("</tr>\n", page->out);
	}
	if (any)
		fputs("</tbody></table></div>\n", page->out);
	sqlite3_finalize(stmt);
	g_strfreev(names);
}

static void write_units(struct page *page)
{
	struct db *db = page->report->db;
	int64_t units = db_int(db, 0, "SELECT count(*) FROM unit", "");
	int64_t noted = db_int(db, 0, "SELECT count(*) FROM unit WHERE note <> ''", "");
	int64_t failed = db_int(
		db, 0, "SELECT count(DISTINCT unit) FROM parse WHERE status = 'failed'", "");
	int64_t parsed = db_int(
		db, 0,
		"SELECT count(*) FROM unit u WHERE note = '' AND NOT EXISTS (SELECT 1"
		" FROM parse p WHERE p.unit = u.id AND p.status NOT IN ('ok', 'errors'))",
		"");

	fprintf(page->out,
		"<p>%d translation %s: %d parsed in every world, %d failed, %d not analysed.</p>\n",
		(int)units, plural(units, "unit", "units"), (int)parsed, (int)failed, (int)noted);
	put_list(page, "Failed", "Unit,World,Reason",
		 "SELECT file, world, reason FROM parse WHERE status = 'failed'"
		 " ORDER BY file, world, reason");
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

static void write_kernels(struct page *page)
{
	if (html_kernels(page->report, page->out) < 0)
		page->failed = 1;
}

static void write_kernels_link(struct page *page)
{
	if (db_int(page->report->db, 0, "SELECT 1 FROM kernel LIMIT 1", ""))
		fputs("<a href=\"#kernels\">Kernels</a>\n", page->out);
}

static void write_licences(struct page *page)
{
	html_licences(page->out);
}

static const struct part {
	const char *name;
	void (*write)(struct page *page);
} parts[] = {
	{ "data", write_data },		  { "first", write_first },
	{ "functions", write_functions }, { "graphs", write_graphs },
	{ "kernels", write_kernels },	  { "kernels_link", write_kernels_link },
	{ "licences", write_licences },	  { "plain", write_plain },
	{ "policy", write_policy },	  { "project", write_project },
	{ "script", write_script },	  { "style", write_style },
	{ "table", write_table },	  { "units", write_units },
	{ "verdict", write_verdict },	  { "version", write_version },
};

static void write_part(struct page *page, const char *name, size_t n)
{
	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
		if (strlen(parts[i].name) == n && !strncmp(parts[i].name, name, n)) {
			parts[i].write(page);
			return;
		}
	}
	g_assert_not_reached();
}

static void write_page(struct page *page)
{
	const char *p = builtin_text("report.html");

	for (const char *open; (open = strstr(p, "{{"));) {
		const char *close = strstr(open, "}}");
		fwrite(p, 1, (size_t)(open - p), page->out);
		write_part(page, open + 2, (size_t)(close - open - 2));
		p = close + 2;
	}
	fputs(p, page->out);
}

int report_html(const struct report *report, FILE *out)
{
	struct page page = { .report = report, .out = out };
	int err = -1;

	if (table_build(&page.table, report->db, report->by ? report->by : "file"))
		goto out;
	page.data = html_data(report);
	if (!page.data)
		goto out;
	write_page(&page);
	err = page.failed || ferror(out) ? -1 : 0;
out:
	if (page.data)
		g_string_free(page.data, TRUE);
	table_clear(&page.table);
	return err;
}
