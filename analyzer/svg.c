// DOT's layout as SVG: the only file that touches libgvc.
//
// libgvc writes a prolog that names a DTD on the network, and comments with the
// names of nodes; we hand out from <svg on, so that the picture refers to
// nothing and can be put into a page as it is.

#include <graphviz/gvc.h>
#include <string.h>

#include "graph_model.h"

// libgvc measures text with what fonts it finds, else by tables of its own. The
// tables do, and give the same picture on every machine.
static GVC_t *context_new(void)
{
	return gvContext();
}

// Past this many nodes and edges straight lines: splines take longer than the
// layout and are no easier to follow.
static void choose_effort(Agraph_t *g, const struct graph *graph)
{
	int size = graph->nodes->len + graph->edges->len;

	if (size < 800)
		return;
	graph_set(g, "splines", "line");
	graph_set(g, "nslimit", "2");
	graph_set(g, "nslimit1", "2");
	graph_set(g, "mclimit", "0.3");
}

static int put_svg(const char *data, FILE *out)
{
	const char *start = data ? strstr(data, "<svg") : NULL;

	if (!start) {
		complain("Graphviz made no picture");
		return -1;
	}
	fputs(start, out);
	return ferror(out) ? -1 : 0;
}

int graph_write_svg(struct graph *graph, FILE *out)
{
	GVC_t *gvc = context_new();
	Agraph_t *g = graph_to_cgraph(graph);
	char *data = NULL;
	unsigned size = 0;
	int err = -1;

	choose_effort(g, graph);
	if (gvLayout(gvc, g, "dot") != 0) {
		complain("Graphviz cannot lay the graph out: is its plugin for 'dot' installed?");
		goto out;
	}
	if (gvRenderData(gvc, g, "svg", &data, &size) == 0)
		err = put_svg(data, out);
	gvFreeRenderData(data);
	gvFreeLayout(gvc, g);
out:
	agclose(g);
	gvFreeContext(gvc);
	return err;
}
