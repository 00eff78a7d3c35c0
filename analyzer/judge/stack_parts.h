// The call graph of stack.c, for the files that walk it.
#ifndef WASMREADY_STACK_PARTS_H
#define WASMREADY_STACK_PARTS_H

#include "base/db.h"

enum edge_kind { EDGE_DIRECT, EDGE_TYPE, EDGE_SIGNATURE, EDGE_CALLBACK };

struct edge {
	int from, to;
	enum edge_kind kind;
	int inlined;
	int64_t worlds;
	const char *file;
	int line;
};

struct node {
	const char *symbol; // of a type: its text
	const char *file;   // that defines it
	int is_type;
	int several; // the symbol has a second definition
	int64_t shared, fixed; // of the frame, with what is inlined; fixed alone when plain
	int cost, dynamic, optimized, defined;
	int local; // cannot be called from elsewhere
	int ends;  // does not return
	int may_inline, must_inline, taken, sites;
	int64_t worlds;
	int64_t frame, depth, heaviest; // heaviest: node with the largest frame on the path
	const struct edge *next;
	int state; // of a walk: 0 new, 1 running, 2 done
};

struct graph {
	GStringChunk *text;
	GHashTable *ids;   // symbol, or "SYMBOL\nFILE" of its second definition -> index plus one
	GHashTable *types; // "t TYPE" or "s SIGNATURE" -> index plus one
	GArray *nodes;	   // struct node
	GArray *edges;	   // struct edge, sorted by from
	int *first;	   // by node: its first edge; one more at the end
	int64_t mask;	   // the world that is walked
};

static inline struct node *node_at(const struct graph *graph, int id)
{
	return &g_array_index(graph->nodes, struct node, id);
}

static inline struct edge *edge_at(const struct graph *graph, int i)
{
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

// Edges by callee, as indexes into edges.
struct reverse {
	int *first, *edges;
};

// The caller frees it with reverse_clear().
struct reverse reverse_of(const struct graph *graph);
void reverse_clear(struct reverse *reverse);

// Writes the rows of main.recursion for a world, graph->mask; frames are known. Returns 0, or
// -1 after a complaint.
int rounds_store(struct db *db, struct graph *graph, int world);

#endif
