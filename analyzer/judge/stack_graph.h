// Private to this folder.
// The call graph of one world, for the files that walk it.
#ifndef WASMREADY_STACK_GRAPH_H
#define WASMREADY_STACK_GRAPH_H

#include "program.h"
#include "rows.h"

enum edge_kind { EDGE_DIRECT, EDGE_TYPE, EDGE_SIGNATURE, EDGE_CALLBACK };

struct edge {
	int from, to;
	int file, line;
	enum edge_kind kind;
	int inlined;
};

// Of functions, those of one symbol follow each other, and are in the order of their files.
struct node {
	int symbol;	       // of a type: its text
	int file;	       // that defines it; -1: a type
	int64_t shared, fixed; // of the frame, with what is inlined; fixed alone when plain
	int64_t frame, depth;
	const struct edge *next; // on the deepest path
	int heaviest;		 // node with the largest frame on it
	int cost, sites;
	unsigned char is_type, dynamic, optimized;
	unsigned char local;	 // cannot be called from elsewhere
	unsigned char ends;	 // does not return
	unsigned char recursive; // calls itself
	unsigned char may_inline, must_inline, taken;
	unsigned char state; // of a walk: 0 new, 1 running, 2 done
};

struct graph {
	const struct program *program;
	GStringChunk *text;
	GArray *nodes;	       // struct node: functions, then types
	int functions;	       // how many of the nodes they are
	int *defined;	       // by symbol: its first node, or -1
	int *types;	       // by symbol: the node of a type that calls go through, or -1
	int *sigs;	       // and of a wasm signature
	GArray *edges;	       // struct edge, sorted by from
	int *first;	       // by node: its first edge; one more at the end
	struct groups callers; // edges by to
	int64_t mask;	       // of the world that it is of
};

// Fills a graph, of which text is set, with what one wasm world has. levels: by file how far its
// units are optimised. graph_clear() it; text stays the caller's.
void graph_load(struct graph *graph, const struct program *program, const int *levels, int world);
void graph_clear(struct graph *graph);

static inline struct node *node_at(const struct graph *graph, int id)
{
	assert_slow(id >= 0 && (guint)id < graph->nodes->len);
	return &g_array_index(graph->nodes, struct node, id);
}

static inline struct edge *edge_at(const struct graph *graph, int i)
{
	assert_slow(i >= 0 && (guint)i < graph->edges->len);
	return &g_array_index(graph->edges, struct edge, i);
}

// A depth-first walk without recursion. enter() sees a node first, leave() last; back()
// an edge into a node that is still running. Edges whose kind is not wanted are skipped.
struct walk {
	struct graph *graph;
	int kinds;	 // bits
	GArray *running; // int: nodes, the innermost last
	int *at;	 // by node: the next edge to look at
	void (*back)(struct walk *walk, const struct edge *edge);
	void (*leave)(struct walk *walk, int id);
	void *data;
};

// Walks all of the graph: from main first, then from what others may call, then the rest.
// The caller has set kinds, back, leave and data.
void walk_all(struct graph *graph, struct walk *walk);

// The definition of a symbol that a file means: its own, else the first there is; -1: none.
int node_in(const struct graph *graph, int symbol, int file);

static inline const char *node_symbol(const struct graph *graph, int id)
{
	return symbol_text(graph->program, node_at(graph, id)->symbol);
}

// rounds.c

// Says the rows of main.recursion for a world, graph->mask; frames are known.
extern const struct rows_table recursion_table;
void rounds_put(struct graph *graph, struct rows *rows, int world);

// suspend.c

// Rebuilds the table suspend; levels as in graph_load(), text for names. Returns 0, or -1 after a
// complaint.
int suspends_build(struct db *db, const struct program *program, const int *levels,
		   GStringChunk *text);

#endif
