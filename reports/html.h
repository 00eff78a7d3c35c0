// The HTML report's parts: escaping, and the data its script reads.
#ifndef WASMREADY_HTML_H
#define WASMREADY_HTML_H

#include "graph/graph.h"
#include "report.h"

// Writes bytes as HTML text or attribute value: made printable, then escaped.
void html_put(FILE *out, const char *bytes);

// Writes the licences of the libraries that stand in the page (LICENSES.third-party), folded.
void html_licences(FILE *out);

// Appends text as a JSON string that may stand inside a <script> element. The
// text must be valid UTF-8, as text_printable() returns it.
void json_put(GString *json, const char *text);

// What the script reads: targets, rules, findings, source lines, paths from the
// entry points, as one JSON object. Returns it, g_string_free() it; or NULL
// after a complaint.
GString *html_data(const struct report *report);

// Writes a graph as SVG in a <div> of that class, its ids with "ID-" before them, and what
// the graph says of itself above; a sentence when it cannot be built or laid out.
void html_graph(FILE *out, struct db *db, const struct graph_options *options, const char *id,
		const char *class);

// Writes the section of the image kernels: the table of view kernel_table, and the call
// graph of each; nothing when there are none. Returns 0, or -1 after a complaint.
int html_kernels(const struct report *report, FILE *out);

#endif
