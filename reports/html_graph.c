// Graphs in the HTML report: SVG of libgvc, made fit to stand in a page.
#include <stdlib.h>
#include <string.h>

#include "html.h"

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
