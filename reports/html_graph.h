// The graph viewer: in the HTML report, and as a page of its own.
#ifndef WASMREADY_HTML_GRAPH_H
#define WASMREADY_HTML_GRAPH_H

#include "graph/graph.h"

// Writes the include and the call graph, coloured by the verdict for a target: as SVG for
// paper and readers without scripts, and the viewer's place and data. Returns 0, or -1 after
// a complaint.
int html_graphs(struct db *db, const char *target, FILE *out);

// The viewer's script with its libraries, for a <script> element of its own. g_free() it.
char *html_graph_script(void);

// Writes one graph as a page of its own with the viewer. Returns 0, or -1 after a complaint.
int html_graph_page(struct db *db, struct graph *graph, FILE *out);

// What the viewer reads: n graphs of one target, the format told in html_graph_data.c.
// g_string_free() it.
GString *html_graph_data(struct db *db, struct graph *const *graphs, int n);

#endif
