// The functions of a project with who calls and names whom, read once for reach.c and stack.c.
//
// Symbols, types and signatures are numbers here, and so are files; numbers are in the order
// of the texts, as SQLite sorts them, so that whoever goes by numbers goes by texts.
#ifndef WASMREADY_PROGRAM_H
#define WASMREADY_PROGRAM_H

#include "base/db.h"

enum site_kind {
	SITE_CALL,    // to: whom it calls
	SITE_POINTER, // to: the signature
	SITE_USE      // to: the function whose address is taken
};

struct site {
	int from, to; // symbols; from is -1 at file scope
	int file, line;
	int64_t worlds;
	enum site_kind kind;
};

enum function_flag {
	FUNCTION_EXTERNAL = 1,
	FUNCTION_STATIC = 2,
	FUNCTION_VARIADIC = 4,
	FUNCTION_NORETURN = 8,
	FUNCTION_STARTUP = 16,	// runs by itself: a constructor or destructor
	FUNCTION_EXPORTED = 32, // may be called by the host
	FUNCTION_ALWAYS_INLINE = 64,
	FUNCTION_NEVER_INLINE = 128
};

// A definition.
struct function {
	int symbol, file, line;
	int sig; // -1: none
	unsigned flags;
	int64_t worlds;
};

struct frame {
	int symbol, file, line;
	int cost, dynamic;
	int64_t shared, fixed, plain, worlds;
};

struct names {
	GHashTable *ids; // while they are gathered: name -> number plus one
	GPtrArray *list;
};

struct program {
	GStringChunk *text;
	struct names symbols, files;
	GArray *functions; // struct function
	GArray *frames;	   // struct frame
	GArray *sites;	   // struct site
	// Of marks, struct site: calls through pointers, by the type; functions whose address
	// is taken, by the type; functions handed to a library's that calls them.
	GArray *dispatches, *takings, *callbacks;
};

// Reads m_outline and m_argument. Returns NULL after a complaint.
// program_free() it.
struct program *program_load(struct db *db);
void program_free(struct program *program); // NULL is fine

// The number of a name, or -1 when the program has none such.
int names_find(const struct names *names, const char *name);

static inline const char *symbol_text(const struct program *program, int symbol)
{
	return program->symbols.list->pdata[symbol];
}

static inline const char *file_text(const struct program *program, int file)
{
	return program->files.list->pdata[file];
}

// The places of an array's elements by a number that they have: those with number n are
// items[first[n]] to items[first[n + 1] - 1], in the array's order.
struct groups {
	int *first, *items;
};

// Groups by the int at an offset of each element; it is below count, or negative in those
// that are left out. groups_clear() it.
struct groups groups_by(const GArray *array, size_t offset, int count);
void groups_clear(struct groups *groups);

#endif
