// Private to this folder.
// What the parts of reach share: entries.c says where it begins, reach.c walks from there.
#ifndef WASMREADY_REACH_GRAPH_H
#define WASMREADY_REACH_GRAPH_H

#include "program.h"

// A symbol in a file that defines it, or one that none does. Nodes come by symbol, those of one
// symbol by file.
struct node {
	int symbol;
	int file;	 // -1: none defines it
	int64_t worlds;	 // that have the definition
	int64_t entry;	 // the worlds where it is an entry point
	const char *why; // it is one, the first reason
};

struct reach {
	struct db *db;
	const struct program *program;
	// program->sites by who calls: the node that its file defines, else (where it defines none:
	// a part of a body that lies in another file) the symbol.
	struct groups of_node, of_symbol;
	int64_t *broken;     // by file: worlds that have errors in it
	GArray *nodes;	     // struct node
	int *first;	     // by symbol: its first node; one more at the end
	struct links *links; // entries.c
};

static inline struct node *reach_node(const struct reach *reach, int id)
{
	return &g_array_index(reach->nodes, struct node, id);
}

static inline const struct site *site_at(const struct reach *reach, int i)
{
	return &g_array_index(reach->program->sites, struct site, i);
}

// The worlds where something counts that a file has: it is there, or may have been lost to errors.
static inline int64_t seen_in(const struct reach *reach, int file, int64_t worlds)
{
	return worlds & 1 ? worlds | reach->broken[file] : worlds;
}

// The node of a symbol that a file defines, or -1.
int reach_home(const struct reach *reach, int symbol, int file);

// Visits the nodes that a use of symbol in a file means, in the worlds of mask: the file's own
// definition, else those that are linked to it, else all there are.
void reach_targets(const struct reach *reach, int symbol, int file, int64_t mask,
		   void (*visit)(int node, void *data), void *data);

// entries.c

// Reads main.link_unit, and which of its names each file's units belong to when that is asked.
// Returns NULL after a complaint. links_free() it.
struct links *links_load(struct db *db, const struct program *program);
void links_free(struct links *links); // NULL is fine

// Whether two files have a link unit in common, or the build says nothing of one of them.
int links_share(struct links *links, int file, int other);

// Marks the entry points: entry and why of the nodes. entries: as of reach_build(). Says the kind
// of each link unit. Returns 0 or an exit code after a complaint.
int entries_mark(struct reach *reach, char **entries);

#endif
