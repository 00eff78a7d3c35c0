// Builds kernels: native programs that try them, and wasm modules.
//
// A module holds the driver of its kernels (driver.h), which includes their units, and of
// the project's other units those that the linker asks for; what is not reached is left
// out. Every module exports '__heap_base', 'memory' unless it imports it, and for each kernel
// NAME wr_call_NAME; where a kernel has tables wr_table_NAME and wr_table_size_NAME, and where
// it writes them wr_reset_NAME. A freestanding one imports nothing else. One with wasi-libc is
// a reactor: '_initialize' is called once before all else, and it imports
// wasi_snapshot_preview1.
#ifndef WASMREADY_MAKE_H
#define WASMREADY_MAKE_H

#include "kernel.h"
#include "toolchain/bench.h"

// One module or program to make.
struct build_order {
	struct kernel *const *kernels; // without obstacle (driver.h); a native program has one
	guint count;
	enum build_kind kind;
	char *path;	    // of what is made; the caller's
	char *why;	    // NULL when it was made, else why not in one line; g_free() it
	int imports_memory; // a freestanding module takes its memory as env.memory
};

struct builder;

// Finds the tools, and makes a scratch folder. project: its jobs, unit_timeout and quiet;
// clang: a program to compile with, or NULL for clang-19 or clang. Returns NULL after a
// complaint. builder_close() it.
struct builder *builder_open(struct db *db, const struct project *project, const char *clang);
void builder_close(struct builder *builder); // NULL is fine

// The scratch folder, for what the caller makes on its way. It is gone with the builder.
const char *builder_folder(const struct builder *builder);
// Clang's own words about itself, one line.
const char *builder_version(const struct builder *builder);

// Makes all of the orders. An object is compiled once for all orders of the builder that
// have the same kernels and kind. Returns 0, and each order says what came of it; or -1 after a
// complaint, or INTERRUPTED.
int builder_make(struct builder *builder, struct build_order *orders, guint count);

// Makes the module of run/images.c, which imports nothing, in path. Returns as
// builder_make(), after a complaint when it cannot be made.
int builder_images(struct builder *builder, const char *path);

#endif
