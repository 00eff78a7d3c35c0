// Private to this folder.
// What the parts of the builder share: the lines of compilers and linkers (build_line.c),
// and what is made with them in which order (make.c).
#ifndef WASMREADY_MAKE_STATE_H
#define WASMREADY_MAKE_STATE_H

#include "base/scratch.h"
#include "make.h"
#include "toolchain/verify.h"

// One unit of the project, as the audit knows it.
struct build_unit {
	int64_t id;
	char *file; // absolute
	char *dir;
	char **args;
};

// The words of one wasm world.
struct build_world {
	GPtrArray *words; // char *; NULL: no such C library is installed
	char *libraries;  // folder of libc.a and crt1-reactor.o
	char *builtins;	  // the compiler's library, or NULL
};

struct builder {
	struct db *db;
	const struct project *project;
	struct verify tools; // clang_path, linker_path and version
	struct scratch scratch;
	char **env;
	char **readable; // what compilers, and what they build, may read
	struct build_world bare, wasi;
	char *checker; // compiler that has the sanitizers, NULL: none
	int checker_is_clang;
	GHashTable *units;   // id -> struct build_unit *
	GHashTable *objects; // key -> struct object *
	GPtrArray *queue;    // struct object * to compile
	GPtrArray *wanted;   // struct kernel * of all orders, each once
	GHashTable *learned; // a kernel's symbol -> GArray of ids of units that it needs
	int number;	     // of the next file
	int is_distrusted;   // the database holds what no audit wrote: nothing is compiled
};

// The line that compiles input to output for a kind; unit: whose flags are taken, or NULL.
// Words and vector are the caller's: char *, NULL-terminated.
GPtrArray *line_compile(const struct builder *builder, enum build_kind kind,
			const struct build_unit *unit, const char *input, const char *output);

// The line that links objects (char *) for an order.
GPtrArray *line_link(const struct builder *builder, const struct build_order *order,
		     const GPtrArray *objects);

// A line to run, and what came of it.
struct build_line {
	GPtrArray *words; // as line_compile() gives them
	const char *dir;  // where it runs
	const char *name; // what the progress line shows
	int code;	  // as exec_run() returns it
	char *said;	  // on standard error; g_free() it
};

// make.c: runs lines side by side. Returns as builder_make().
int builder_run(struct builder *builder, struct build_line *list, guint count);
// make.c: the unit of that id, NULL when the audit has none. The builder owns it.
const struct build_unit *builder_unit(struct builder *builder, int64_t id);
// The line that links the module of images.c.
GPtrArray *line_link_images(const struct builder *builder, const char *object, const char *path);

// Why nothing can be built for a kind on this machine, or NULL. Static.
const char *line_obstacle(const struct builder *builder, enum build_kind kind);

#endif
