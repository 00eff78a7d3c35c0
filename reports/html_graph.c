// Graphs in the HTML report: SVG of libgvc, made fit to stand in a page, and the place of the
// viewer that scripts make (assets/graph*.js).
#include <stdlib.h>
#include <string.h>

#include "html.h"

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

int html_graphs(struct db *db, const char *target, FILE *out)
{
	GString *data = html_graph_data(db, target);

	if (!data)
		return -1;
	fputs("<p>Coloured by the verdict for <b>", out);
	html_put(out, target);
	fputs("</b>.</p>\n<div id=\"graph-viewer\"></div>\n", out);
	put_still(db, out, "include", "Include graph", target);
	put_still(db, out, "call", "Call graph", target);
	fprintf(out, "<script type=\"application/json\" id=\"graph-data\">%s</script>\n",
		data->str);
	g_string_free(data, TRUE);
	return 0;
}

char *html_graph_script(void)
{
	return g_strconcat(builtin_text("graph.lib.js"), "(() => {\n\"use strict\";\n",
			   builtin_text("graph-model.js"), builtin_text("graph-layout.js"),
			   builtin_text("graph-view.js"), builtin_text("graph.js"), "})();\n",
			   NULL);
}
