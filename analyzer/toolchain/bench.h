// The workbench of who builds the project's code and runs it: the tools, the wasm worlds, the flags
// of units, and lines that are run side by side, confined.
#ifndef WASMREADY_BENCH_H
#define WASMREADY_BENCH_H

#include "base/scratch.h"
#include "verify.h"

enum build_kind {
	BUILD_SCALAR,	 // native, as portable as the source's switches let it be: without
			 // the macros of vector units, and nothing vectorised
	BUILD_NATIVE,	 // native, with the unit's own machine flags
	BUILD_CHECKED,	 // native, with AddressSanitizer and UndefinedBehaviorSanitizer
	BUILD_WASM,	 // freestanding
	BUILD_WASM_SIMD, // freestanding, -msimd128
	BUILD_WASI,	 // with wasi-libc
	BUILD_WASI_SIMD,
	BUILD_KINDS,
};

// "native scalar", "native", "native checked", "wasm", "wasm simd128", "wasi", "wasi
// simd128". Static.
const char *build_kind_name(enum build_kind kind);
int build_is_wasm(enum build_kind kind);
int build_is_wasi(enum build_kind kind);

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

struct bench {
	struct db *db;
	const struct project *project;
	struct verify tools; // clang_path, linker_path and version
	struct scratch scratch;
	char **env;
	char **readable; // what compilers, and what they build, may read
	struct build_world bare, wasi;
	char *checker; // compiler that has the sanitizers, NULL: none
	int checker_is_clang;
	GHashTable *units; // id -> struct build_unit *
	int number;	   // of the next file
	int is_distrusted; // the database holds what no audit wrote: nothing is compiled
};

// Finds the tools, and makes a scratch folder of that name. project: its jobs, unit_timeout and
// quiet; clang: a program to compile with, or NULL for clang-19 or clang. Returns NULL after a
// complaint. bench_close() it.
struct bench *bench_open(struct db *db, const struct project *project, const char *clang,
			 const char *name);
void bench_close(struct bench *bench); // NULL is fine

// The unit of that id, NULL when the audit has none. The bench owns it.
const struct build_unit *bench_unit(struct bench *bench, int64_t id);

// The path STEM NUMBER END in the scratch folder. g_free() it.
char *bench_path(const struct bench *bench, const char *stem, int number, const char *end);
// Writes a C text of ours into a new file there. Returns its path, NULL after a complaint. g_free()
// it.
char *bench_write(struct bench *bench, const char *text);

// Why nothing can be built for a kind on this machine, or NULL. Static.
const char *bench_obstacle(const struct bench *bench, enum build_kind kind);

// The line that compiles input to output for a kind; unit: whose flags are taken, or NULL. more:
// words behind all others, NULL-terminated, or NULL. Words and vector are the caller's: char *,
// NULL-terminated.
GPtrArray *bench_compile_line(const struct bench *bench, enum build_kind kind,
			      const struct build_unit *unit, const char *const *more,
			      const char *input, const char *output);
// The compiler of a kind that bench_obstacle() allows. Static.
const char *bench_compiler(const struct bench *bench, enum build_kind kind);

// Adds what a reactor with wasi-libc is linked with to a line of the linker; bench_obstacle()
// allows BUILD_WASI.
void bench_add_wasi(const struct bench *bench, GPtrArray *line);

// A line to run, and what came of it.
struct build_line {
	GPtrArray *words;   // as bench_compile_line() gives them
	const char *dir;    // where it runs
	const char *name;   // what the progress line shows
	const char *output; // a folder that it may write to, beside the scratch folder; or NULL
	int code;	    // as exec_run() returns it
	char *said;	    // on standard error; g_free() it
};

// Runs lines side by side. Returns 0; -1 after a complaint, or where the database is distrusted; or
// INTERRUPTED.
int bench_run(struct bench *bench, struct build_line *list, guint count);

// The first error of what a compiler or a linker said that ended with code, in one line. g_free()
// it.
char *bench_first_error(int code, const char *said);

// Environments of what was built, native and under node. The sanitizers must not start programs,
// nor look for leaks, which takes a process. NULL-terminated.
extern const char *const bench_native_env[], *const bench_node_env[];

#endif
