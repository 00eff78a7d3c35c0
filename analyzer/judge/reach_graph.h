// Private to this folder.
// The functions of a program and what is linked with what: entries.c says where it begins, reach.c
// walks from there.
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

struct link_unit {
	const char *name, *told;
	int is_build;		  // its build says what belongs to it, and not a folder
	int has_main, is_product; // a main, and one that is neither test nor example
	const char *kind;
};

// Of main.link_unit: which of its names each file's units belong to is read when that is asked.
struct links {
	struct db *db;
	const struct program *program;
	GStringChunk *text;
	GArray *units;	     // struct link_unit
	GHashTable *numbers; // name -> its number plus one
	GArray **of_file;    // by file: int, the numbers of its link units; NULL: not asked yet
	GPtrArray *vendored; // char *: folders
	sqlite3_stmt *ask;
	int failed;
};

struct reach {
	struct db *db;
	const struct program *program;
	// program->sites by who calls: the node that its file defines, else (where it defines none:
	// a part of a body that lies in another file) the symbol.
	struct groups of_node, of_symbol;
	int64_t *broken; // by file: worlds that have errors in it
	GArray *nodes;	 // struct node
	int *first;	 // by symbol: its first node; one more at the end
	struct links *links;
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

static inline struct link_unit *unit_at(const struct links *links, int number)
{
	return &g_array_index(links->units, struct link_unit, number);
}

// Reads what is defined and who calls it, main.link_unit, and where errors are. Returns 0, or
// -1 after a complaint. reach_clear() it in any case.
int reach_load(struct reach *reach, struct db *db, const struct program *program);
void reach_clear(struct reach *reach);

// The numbers of the link units that read a file, in order; the links' own. Where they cannot be
// read links->failed is set.
const GArray *links_of(struct links *links, int file);

// The node of a symbol that a file defines, or -1.
int reach_home(const struct reach *reach, int symbol, int file);

// Visits the nodes that a use of symbol in a file means, in the worlds of mask: the file's own
// definition, else those that are linked to it, else all there are.
void reach_targets(const struct reach *reach, int symbol, int file, int64_t mask,
		   void (*visit)(int node, void *data), void *data);

// entries.c

// Marks the entry points: entry and why of the nodes. entries: as of reach_build(). Says the kind
// of each link unit. Returns 0, or -1 or MISUSED after a complaint.
int entries_mark(struct reach *reach, char **entries);

#endif
