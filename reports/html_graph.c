// Graphs in the HTML report: SVG of libgvc, made fit to stand in a page, and the place of the
// viewer that scripts make (assets/graph*.js).
#include <stdlib.h>
#include <string.h>

#include "html.h"
#include "html_graph.h"

#define STILL_LIMIT 60 // nodes of a graph on paper before it is collapsed

// Writes SVG so that it may stand in HTML beside another: no prolog, no
// comments, ids with a prefix.
static void put_svg(FILE *out, const char *svg, const char *prefix)
{
	const char *p = strstr(svg, "<svg");

	while (p && *p) {
		const char *end;
		if (g_str_has_prefix(p, "<!--")) {
			end = strstr(p, "-->");
			p = end ? end + 3 : NULL;
		} else if (g_str_has_prefix(p, " id=\"")) {
			fprintf(out, " id=\"%s", prefix);
			p += strlen(" id=\"");
		} else if (g_str_has_prefix(p, "url(#")) {
			fprintf(out, "url(#%s", prefix);
			p += strlen("url(#");
		} else {
			fputc(*p++, out);
		}
	}
}

static void put_graph_svg(FILE *out, struct graph *graph, const char *prefix, const char *class)
{
	char *buffer = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&buffer, &size);
	int err = stream ? graph_write_svg(graph, stream) : -1;

	if (stream)
		fclose(stream);
	if (!err && buffer && g_utf8_validate(buffer, (gssize)size, NULL) &&
	    strstr(buffer, "<svg")) {
		fprintf(out, "<div class=\"%s\">", class);
		put_svg(out, buffer, prefix);
		fputs("</div>\n", out);
	} else {
		fputs("<p class=\"notice\">This graph could not be laid out.</p>\n", out);
	}
	free(buffer);
}

void html_graph(FILE *out, struct db *db, const struct graph_options *options, const char *id,
		const char *class)
{
	const char *note = "";
	struct graph *graph = graph_build(db, options, &note);
	char *prefix = g_strconcat(id, "-", NULL);

	if (graph && note && *note) {
		fputs("<p class=\"dim\">", out);
		html_put(out, note);
		fputs("</p>\n", out);
	}
	if (graph)
		put_graph_svg(out, graph, prefix, class);
	else
		fputs("<p class=\"notice\">This graph could not be built.</p>\n", out);
	g_free(prefix);
	graph_free(graph);
}

static void put_still(struct db *db, FILE *out, const char *kind, const char *title,
		      const char *target)
{
	const struct graph_options options = {
		.kind = kind,
		.target = target,
		.depth = -1,
		.limit = STILL_LIMIT,
	};

	fprintf(out, "<div class=\"gv-still\">\n<h3>%s</h3>\n", title);
	html_graph(out, db, &options, kind, "figure");
	fputs("</div>\n", out);
}

static struct graph *whole_graph(struct db *db, const char *kind, const char *target)
{
	const struct graph_options options = { .kind = kind, .target = target, .depth = -1 };
	const char *note;

	return graph_build(db, &options, &note);
}

static void put_data(struct db *db, FILE *out, struct graph *const *graphs, int n)
{
	GString *data = html_graph_data(db, graphs, n);

	fprintf(out, "<script type=\"application/json\" id=\"graph-data\">%s</script>\n",
		data->str);
	g_string_free(data, TRUE);
}

int html_graphs(struct db *db, const char *target, FILE *out)
{
	struct graph *graphs[] = { whole_graph(db, "include", target),
				   whole_graph(db, "call", target) };
	int err = -1;

	if (!graphs[0] || !graphs[1])
		goto out;
	fputs("<p>Coloured by the verdict for <b>", out);
	html_put(out, target);
	fputs("</b>. A function that is ready and calls a blocked one is <em>blocked through</em> it.</p>\n"
	      "<div id=\"graph-viewer\"></div>\n",
	      out);
	put_still(db, out, "include", "Include graph", target);
	put_still(db, out, "call", "Call graph", target);
	put_data(db, out, graphs, 2);
	err = 0;
out:
	graph_free(graphs[0]);
	graph_free(graphs[1]);
	return err;
}

char *html_graph_script(void)
{
	static const char *const scripts[] = { "elements.js",	  "graph-model.js",
					       "graph-layout.js", "graph-view.js",
					       "graph-search.js", "graph-words.js",
					       "graph.js",	  NULL };
	char *viewer = html_joined(scripts);
	char *script = g_strconcat(builtin_text("graph.lib.js"), "(() => {\n\"use strict\";\n",
				   viewer, "})();\n", NULL);

	g_free(viewer);
	return script;
}

struct graph_page {
	struct db *db;
	struct graph *graph;
	FILE *out;
};

static void put_policy(FILE *out, const char *style, const char *script)
{
	char *style_hash = html_hash(style), *script_hash = html_hash(script);

	fprintf(out,
		"default-src 'none'; style-src %s; script-src %s; img-src data:; "
		"base-uri 'none'; form-action 'none'",
		style_hash, script_hash);
	g_free(style_hash);
	g_free(script_hash);
}

static void put_title(FILE *out, struct graph *graph)
{
	char *title = graph_title(graph);

	html_put(out, title);
	g_free(title);
}

static void put_page_part(void *data, const char *name, size_t length)
{
	static const char *const styles[] = { "theme.css", "report.css", "graph.css", NULL };
	struct graph_page *page = data;
	char *style = html_joined(styles), *script = html_graph_script();

	if (!strncmp(name, "policy", length))
		put_policy(page->out, style, script);
	else if (!strncmp(name, "style", length))
		fputs(style, page->out);
	else if (!strncmp(name, "script", length))
		fputs(script, page->out);
	else if (!strncmp(name, "title", length))
		put_title(page->out, page->graph);
	else if (!strncmp(name, "data", length))
		put_data(page->db, page->out, &page->graph, 1);
	else if (!strncmp(name, "licences", length))
		html_licences(page->out);
	else
		g_assert_not_reached();
	g_free(style);
	g_free(script);
}

int html_graph_page(struct db *db, struct graph *graph, FILE *out)
{
	struct graph_page page = { db, graph, out };

	html_fill(out, builtin_text("graph.html"), put_page_part, &page);
	return ferror(out) ? -1 : 0;
}
