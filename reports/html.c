// The HTML report: one file that says everything an audit found, opened from
// disk, loading nothing.
//
// The answer, the table, the graphs and the units are plain HTML, readable
// with scripts off; the findings come as JSON (html_data.c) that the script
// turns into elements. The policy in the head allows this file's own style and
// script, by their hash, and nothing else. assets/report.html is the frame: each
// {{name}} in it is written by the function of that name below.
#include <string.h>

#include "compare.h"
#include "html.h"
#include "html_graph.h"

static const char *const styles[] = { "theme.css", "report.css", "graph.css", NULL };
static const char *const libraries[] = { "highlight.lib.js", NULL };
static const char *const scripts[] = { "elements.js",	     "report-base.js",
				       "report-view.js",     "report-code.js",
				       "report-findings.js", "report-tree.js",
				       "report-source.js",   "report-map.js",
				       "report-main.js",     NULL };

static char *joined_hash(const char *const *names)
{
	char *text = html_joined(names), *hash = html_hash(text);

	g_free(text);
	return hash;
}

static void write_joined(struct page *page, const char *const *names)
{
	char *text = html_joined(names);

	fputs(text, page->out);
	g_free(text);
}

static void write_policy(struct page *page)
{
	char *style = joined_hash(styles), *library = joined_hash(libraries);
	char *script = joined_hash(scripts);
	char *graph_text = html_graph_script(), *graph = html_hash(graph_text);

	fprintf(page->out,
		"default-src 'none'; style-src %s; script-src %s %s %s; img-src data:; "
		"base-uri 'none'; form-action 'none'",
		style, library, script, graph);
	g_free(graph);
	g_free(graph_text);
	g_free(script);
	g_free(library);
	g_free(style);
}

static void write_style(struct page *page)
{
	write_joined(page, styles);
}

static void write_libraries(struct page *page)
{
	write_joined(page, libraries);
}

static void write_script(struct page *page)
{
	write_joined(page, scripts);
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

static void write_graphs(struct page *page)
{
	if (html_graphs(page->report->db, page->table.targets->pdata[page->first], page->out) < 0)
		page->failed = 1;
}

static void write_graph_script(struct page *page)
{
	char *script = html_graph_script();

	fputs(script, page->out);
	g_free(script);
}

static void write_kernels(struct page *page)
{
	if (html_kernels(page->report, page->out) < 0)
		page->failed = 1;
}

static void write_compare_link(struct page *page)
{
	if (page->report->compare)
		fputs("<a href=\"#compare\">Changes</a>\n", page->out);
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
	{ "async", html_async },
	{ "compare", html_compare },
	{ "compare_link", write_compare_link },
	{ "stack", html_stack },
	{ "answer", html_answer },
	{ "causes", html_causes },
	{ "data", write_data },
	{ "functions", html_functions },
	{ "graph_script", write_graph_script },
	{ "graphs", write_graphs },
	{ "kernels", write_kernels },
	{ "kernels_link", write_kernels_link },
	{ "libraries", write_libraries },
	{ "licences", write_licences },
	{ "plain", html_plain },
	{ "plan", html_plan },
	{ "policy", write_policy },
	{ "project", write_project },
	{ "recipe", html_recipe },
	{ "script", write_script },
	{ "style", write_style },
	{ "table", html_table },
	{ "targets", html_targets },
	{ "units", html_units },
	{ "version", write_version },
};

static void write_part(void *data, const char *name, size_t n)
{
	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
		if (strlen(parts[i].name) == n && !strncmp(parts[i].name, name, n)) {
			parts[i].write(data);
			return;
		}
	}
	g_assert_not_reached();
}

// The column that a query names; 0 when it names none.
static int column_of(const struct page *page, const char *sql)
{
	char *name = db_text(page->report->db, sql, "");
	int column = 0;

	for (int i = 0; i < (int)page->table.targets->len; i++)
		if (name && !strcmp(page->table.targets->pdata[i], name))
			column = i;
	g_free(name);
	return column;
}

// Which columns the page speaks of first.
static void choose_columns(struct page *page)
{
	page->first = column_of(page,
				"SELECT name FROM target WHERE selected ORDER BY position LIMIT 1");
	page->best = column_of(page, "SELECT name FROM best_target");
}

int report_html(const struct report *report, FILE *out)
{
	struct page page = { .report = report, .out = out };
	int err = -1;

	if (compare_ensure(report->db) ||
	    table_build(&page.table, report->db, report->by ? report->by : "function"))
		goto out;
	choose_columns(&page);
	page.plan = plan_load(report->db, page.table.targets->pdata[page.first]);
	if (!page.plan)
		goto out;
	page.data = html_data(report, page.first, page.plan);
	if (!page.data)
		goto out;
	html_fill(out, builtin_text("report.html"), write_part, &page);
	err = page.failed || ferror(out) ? -1 : 0;
out:
	if (page.data)
		g_string_free(page.data, TRUE);
	if (page.plan)
		g_ptr_array_unref(page.plan);
	table_clear(&page.table);
	return err;
}
