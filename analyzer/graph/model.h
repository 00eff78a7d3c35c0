// The graph in memory: plain arrays of nodes and edges that facts.c fills
// from the views, graph.c filters and collapses, and the writers read.
#ifndef WASMREADY_GRAPH_MODEL_H
#define WASMREADY_GRAPH_MODEL_H

#include "graph.h"

enum node_kind {
	NODE_FILE,
	NODE_FUNCTION,
	NODE_FOLDER,
	NODE_SCC,
	NODE_MISSING,  // a function or header that the target lacks
	NODE_GHOST,    // a header that another libc lends to the parse
	NODE_STUB,     // a function that links and does nothing
	NODE_EXTERNAL, // outside of the code that was read
	NODE_INDIRECT, // what calls by a pointer of one signature may reach
};
extern const char *const node_kind_name[];

// In order of gravity, so that the worst of two is the larger: as the judge has it of folders.
enum verdict { GRAVITY_READY, GRAVITY_FLAGS, GRAVITY_UNKNOWN, GRAVITY_HAZARD, GRAVITY_BLOCKED };
extern const char *const verdict_name[];

enum edge_kind { EDGE_DIRECT, EDGE_INDIRECT, EDGE_INCLUDE };
extern const char *const edge_kind_name[];

// Live findings of the graph's target.
struct counts {
	int blocker, flag, hazard, perf;
};

struct node {
	char *id;     // unique: path, symbol, or what facts.c makes up
	char *label;  // bytes as they are in the source; writers escape them
	char *file;   // where it is defined, or NULL
	char *folder; // its cluster; for what is missing, the family; or NULL. A collapsed
		      // folder keeps it too, and is drawn in no cluster
	enum node_kind kind;
	enum verdict verdict;
	struct counts counts;
	int members;  // nodes that were collapsed into it; 1: it is itself
	int unknown;  // indirect calls from it that nothing here answers
	int line;     // of a function's definition, else 0
	char *reason; // a file or a function: why something of it is not known, or NULL
	int alive;    // filters clear it
};

struct edge {
	int from, to; // indexes of nodes
	enum edge_kind kind;
	int count; // call sites or #include lines behind it
};

struct graph {
	char *kind, *target;
	int64_t mask;	   // bit of the target's world
	GPtrArray *nodes;  // struct node *, sorted by id once built
	GArray *edges;	   // struct edge, sorted, one a (from, to, kind) once built
	GHashTable *index; // id -> index of node + 1, while it is filled
	GHashTable *files; // path -> struct file_facts *
	int doubt;	   // a rule about the target failed, or it was not parsed: nothing is ready
	char *note;
};

// What the judge says of a file, whatever of it is drawn.
struct file_facts {
	struct counts counts;
	enum verdict verdict;
	char *reason; // why something of it is not known, or NULL
};

// facts.c
// Fill nodes and edges. hubs: a call with many candidates leads on to all of
// them through its node, which a search for paths needs and a picture does not.
// Return 0, or -1 after a complaint.
int graph_load_include(struct graph *graph, struct db *db, int system);
int graph_load_call(struct graph *graph, struct db *db, int system, int hubs);

// model.c
// Gives it arrays without nodes or edges.
void graph_empty(struct graph *graph);
// Returns the index of the node with that id; it is made when there is none.
int graph_node(struct graph *graph, const char *id, const char *label, enum node_kind kind);
int graph_find(const struct graph *graph, const char *id); // -1: none
void graph_edge(struct graph *graph, int from, int to, enum edge_kind kind, int count);
struct node *node_at(const struct graph *graph, int i);
struct edge *edge_at(const struct graph *graph, guint i);
int edge_compare(const void *a, const void *b); // by from, to and kind
// Drops dead nodes with their edges; sorts and merges what stays.
void graph_compact(struct graph *graph);
// Adds to what the graph says of itself.
void graph_note(struct graph *graph, const char *format, ...) G_GNUC_PRINTF(2, 3);

// filter.c
// Applies focus, paths and risky, and compacts. Returns 0, or -1 after a complaint.
int graph_filter(struct graph *graph, const struct graph_options *options);
// Gives each node the number of its strongly connected component: a node's index.
void graph_components(const struct graph *graph, int *component);
// Leaves edges out, light ones first, while every node still reaches what it
// reached and what the target lacks keeps all its edges. Returns how many went.
int graph_thin(struct graph *graph);

// dot.c
struct Agraph_s;
// Returns the graph as libcgraph's, with every attribute set. agclose() it.
struct Agraph_s *graph_to_cgraph(struct graph *graph);
// Sets an attribute of a graph, node or edge of libcgraph's.
void graph_set(void *object, const char *name, const char *value);

// write.c: what all formats share. g_free() the results.
// One line of text for people: label and what sets it apart.
char *node_text(const struct node *node);
// "3 blockers, 1 hazard", or "" when there is no finding.
char *node_counts(const struct node *node);

#endif
