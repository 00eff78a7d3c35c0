// Include and call graphs: facts to libcgraph, DOT, Mermaid and JSON.
#ifndef WASMREADY_GRAPH_H
#define WASMREADY_GRAPH_H

#include <stdio.h>

#include "project/project.h"

struct graph_options {
	const char *kind;      // include, call
	const char *target;    // colours and verdicts are this target's
	char **focus;	       // names of nodes; NULL: all
	int depth;	       // steps around focus; -1: no limit
	const char *from, *to; // only what lies on a path
	int risky;	       // only what reaches a finding
	const char *collapse;  // NULL (none), folder, file, scc
	int limit;	       // nodes above which it is collapsed by itself; 0: never
	int system;	       // include graph: show the C library's headers too
};

struct graph;

// Builds it from the views. note (never NULL, the graph's) says what was
// collapsed on its own, or is "". Returns NULL after a complaint. graph_free() it.
struct graph *graph_build(struct db *db, const struct graph_options *options, const char **note);
void graph_free(struct graph *graph);

// What the picture shows, in one line, note included. g_free() it.
char *graph_title(const struct graph *graph);

// Each returns 0, or -1 after a complaint. Output is the same for the same facts.
int graph_write_dot(struct graph *graph, FILE *out);
int graph_write_mermaid(struct graph *graph, FILE *out);
int graph_write_json(struct graph *graph, FILE *out);
// Lays out with libgvc (svg.c). The SVG has no script and no external reference;
// nodes carry class, id and <title>.
int graph_write_svg(struct graph *graph, FILE *out);

#endif
