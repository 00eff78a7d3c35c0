// What a collector is, and what it is told of where the walk stands.
//
// A collector is a row: the kinds of cursors that it wants to see and what it does there. Each has
// its row at the end of its file; collectors.h lists them, walk.c calls them, and nobody else names
// one. What a collector keeps between two calls is its own: bytes that the walk makes, zeroed.
#ifndef WASMREADY_COLLECTOR_H
#define WASMREADY_COLLECTOR_H

#include "collectors.h"
#include "cursor.h"

// Where the walk is.
struct scope {
	struct parse *parse;
	const char *fn;		 // symbol of the function around that is defined, or NULL
	CXCursor function;	 // its cursor; also that of one that is declared
	struct loop *loop;	 // innermost loop, or NULL
	const struct call *call; // whose callee and arguments are walked, or NULL
	int in_switch;		 // break belongs to a switch inside the loop
	int depth;		 // loops around, without do { } while (0)
	int dead;		 // arms of ?: around that a constant condition never takes
	CXCursor variable;	 // last one that was declared: what an initialiser is for
	CXCursor parent;	 // of the cursor that a collector is called for
	void *own;		 // the collector's: struct collector.of_function or .of_unit
	guint8 *states;		 // of all collectors in this function
};

struct loop {
	struct loop *outer;
	int endless; // its condition is always true
	int exits, calls;
	int writes;	     // assignments inside
	const char *clock;   // a call inside that asks for the time, or NULL
	const char *watched; // a volatile or atomic variable that is read inside, or NULL
	int clocks;	     // calls that ask for the time or yield
};

struct call {
	CXCursor cursor, callee; // callee: null cursor when there is none
	CXCursor name;		 // without casts, & and *, the name of a function; else null cursor
	struct callee *known;	 // that function; NULL: called through a pointer
	struct site site;
	int is_intrinsic; // of the compiler's headers: what it calls is no function of a library
};

// A declaration that is called or referred to.
struct callee {
	char *name, *symbol;
	enum origin origin;
	int known;	   // 0: no place, or declared by its first use
	int builtin;	   // a compiler builtin
	unsigned pointers; // mask of the parameters that may carry a function
	int noproto;	   // its declaration has no prototype: its calls say its type
	int zero_fails;	   // of its results 0 is that of a failure, as NULL is
	char *header;	   // base name of the file that declares it, or NULL
	char *attributes;  // as attributes_of() has them; NULL until asked for
};

#define KINDS_MAX 16
struct collector {
	enum CXCursorKind kinds[KINDS_MAX];	 // up to 0
	void (*enter)(struct scope *, CXCursor); // at such a cursor
	// Behind its children, where it opens a scope: a function, a block, a loop, a call.
	void (*leave)(struct scope *, CXCursor);
	enum CXCursorKind around;		      // 0: none. At each child of that kind, before
	void (*inside)(struct scope *, CXCursor);     // what is at its own
	int unevaluated;			      // also inside of sizeof and its like
	void (*begin)(struct parse *);		      // of a unit
	void (*file)(struct parse *, struct chunk *); // ours, behind the walk; not of a prefix
	void (*end)(struct parse *);		      // behind all, and gives back what it keeps
	size_t of_function, of_unit;		      // bytes that are its own; one of both is 0
};

// What a collector keeps of the function that is walked, or of the unit. The collector is of the
// list. Also for those that ask it something while others are called.
void *function_state(const struct scope *scope, const struct collector *collector);
void *unit_state(const struct parse *parse, const struct collector *collector);

// Where the walk stands at a cursor.
static inline struct site site_at(const struct scope *scope, CXCursor cursor)
{
	return cursor_site(scope->parse, cursor);
}

// scope.c: what a function, a call and a loop are before they are walked.
struct callee *callee_get(struct parse *parse, CXCursor declaration); // the parse's
void callee_free(void *callee);
struct call call_read(struct scope *scope, CXCursor cursor);
// Whether a name is a function's whose address is used, not called. Then also callee and site.
int is_function_taken(const struct scope *scope, CXCursor name);
struct loop loop_read(struct scope *scope, CXCursor cursor);
int loop_runs_once(CXCursor loop); // do { ... } while (0), as macros of several statements are
// Which arm of a ?: is never taken as its condition is a constant: 1, 2, or 0.
unsigned dead_arm(CXCursor conditional);
// Whether the leftmost leaf of an expression is a number or a sizeof: what a constant starts with,
// and a cheap look before it is evaluated.
int starts_with_number(CXCursor expression);
// Whether a variable is one of the function around, on its stack or in wasm's locals.
int is_automatic(const struct scope *scope, CXCursor variable);
// Whether a declaration of a function, struct or union defines it. clang_isCursorDefinition()
// asks all declarations of the name each time.
int parse_defines(struct parse *parse, CXCursor declaration);

// collect_*.c: what one collector asks another.
// The macro that is expanded at a place, interned, or NULL.
const char *macro_at(const struct parse *parse, struct site site);
// What the source has for the C library's own name at a place: the public macro that leads to it,
// interned. NULL where it is the source's own name, or no macro is expanded there.
const char *written_name(struct parse *parse, struct site site, const char *name);
// What names are the size of, of the header that maker ('cmake', 'configure', ...) made in the
// build folder dir: by name the type as AC_CHECK_SIZEOF spells it ("VOID_P"). Empty where nothing
// is known; what cannot be read is not known. g_hash_table_unref() it.
GHashTable *sizes_read(const char *header, const char *dir, const char *maker);
int comments_mark_kernel(struct parse *parse, struct chunk *chunk); // whether one in it does
int frame_is_local(const struct scope *scope, CXCursor declaration);
// Attributes of a declaration as ' a b(c) ', sorted; "" when none. g_free() it.
char *attributes_if_any(CXCursor declaration);
// The bytes of an integer or a pointer, 0 of another type; and the same on a host of 64 bits.
int64_t scalar_bytes(CXType type);
int64_t scalar_host_bytes(CXType type);
// The argument that a call gives back in another language: its function has attribute 'format_arg'.
// Null cursor for another call.
CXCursor translated_text(struct parse *parse, CXCursor call);
#define COPY_MIN 32 // bytes that every build copies without a call, -Os too
// Which of the first 32 parameters of a function type may carry a function, as a mask.
unsigned pointer_parameters(CXType function);
// The node of a declaration, and the place that an expression names, without casts, & *
// and indices; *inner is the expression left. NULL: none that is followed. g_free() them.
char *node_of(struct parse *parse, CXCursor declaration);
char *place_named(struct parse *parse, CXCursor expression, CXCursor *inner);
// The largest number that an expression can be in the function around, as far as constants, a
// choice of the smaller, its type or a comparison with a constant tell; -1: not known.
int64_t guard_bound(const struct scope *scope, CXCursor expression);
// A value of type long, or of a type by another name for it, becomes one of type to.
void word_widened(struct scope *scope, CXCursor from, CXType to);

#endif
