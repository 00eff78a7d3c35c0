// Private to this folder.
// What the parts of verify share. A run goes: tools, world, recipe and units (world),
// passes of the compiler (compile), the linker and what it is asked (link), what the
// sources say (source); verify.c calls them in turn. What they learn goes into the
// temporary tables s_*, which verify.c makes and verify.sql judges.
//
// Functions that return int return 0; INTERRUPTED; or -1 after a complaint.
#ifndef WASMREADY_VERIFY_RUN_H
#define WASMREADY_VERIFY_RUN_H

#include "base/scratch.h"
#include "batch.h"
#include "verify.h"

// Bytes that are read of what a tool wrote, or of a source.
#define OUTPUT_LIMIT (64u << 20)

// Tries at a unit, until one gives an object: as its flags say; with the recipe's macros;
// with stand-ins for missing headers too; and with undeclared functions let through as well,
// whose errors are known by then.
enum pass { PLAIN, CURED, OBJECT, LENIENT };

// Objects of ours, by the number that a unit's has.
enum { PROBE_OBJECT = 0, CLASH_OBJECT = -1 };

struct vunit {
	int64_t id;
	char *file; // absolute
	char *dir;
	char **args;
	int is_asm;
	int compiled;
	int lenient; // only with undeclared functions let through
	char *note;  // NULL, or why there is no object
};

struct state {
	struct verify *verify;
	struct db *db;
	struct scratch scratch;
	char *sysroot;
	GPtrArray *plain, *ghosts; // words of the world, without and with what it borrows
	GPtrArray *emulation;	   // its -D_WASI_EMULATED_*, which the recipe judges
	char **compile, **link;	   // words of the recipe, as far as they are safe
	char *lib_dir, *builtins;  // NULL: none
	char **defaults;	   // -l words of what the target's compiler links unasked
	GArray *units;		   // struct vunit
	GHashTable *real;	   // path as told -> as in the database
	GRegex *error, *from;
	char **env;
	char **readable; // what the compiler may read
	int64_t next_error;
};

// The commands of one batch; they own their lines and paths.
struct run {
	GArray *commands; // struct exec
	GPtrArray *lines;
	GPtrArray *names; // what the progress line shows
	int *codes;
};

// verify_world.c

// The words of the target's world, its folder of libraries, those linked by default, and the
// compiler's builtins.
int verify_load_world(struct state *state);
// The recipe's words, as far as they are safe.
int verify_load_recipe(struct state *state);
// The units of the audit that can be compiled.
int verify_load_units(struct state *state);

// verify_command.c

// Appends a copy of a word, or of each of a NULL-terminated vector.
void line_add(GPtrArray *line, const char *word);
void line_add_all(GPtrArray *line, char **words);
// A compiler's command: args of a unit, world, and the recipe's words; without its macros
// unless cured. The caller owns it.
GPtrArray *compiler_line(const struct state *state, char **args, GPtrArray *world, int cured);
// STEM-NUMBER and end in the scratch folder; g_free() it.
char *scratch_path(const struct state *state, const char *stem, int64_t number, const char *end);

// A batch of commands. run_add() takes the line and copies dir; name, which stays the caller's, is
// what the progress line shows.
void run_init(struct run *run);
void run_add(struct run *run, const struct state *state, GPtrArray *line, const char *dir,
	     const char *name);
int run_all(struct run *run, const struct state *state);
// What command i wrote to standard error, and to standard output, cut at 64 MiB; never
// NULL, g_free() it.
char *run_said(const struct run *run, guint i);
char *run_printed(const struct run *run, guint i);
void run_clear(struct run *run);

// Whether a symbol can stand in a C text of ours.
int is_plain_name(const char *name);
// Compiles a C text of ours for the target into the object of that number.
int compile_text(struct state *state, const char *text, const char *stem, int64_t number);

// verify_compile.c: compiles what has no object yet, and stores errors in s_error, s_chain.
int verify_compile(struct state *state, enum pass pass);

// verify_link.c

// Links all objects, in rounds; fills s_undefined, s_mismatch, s_duplicate, s_refused,
// s_linker.
int verify_link(struct state *state);
// Asks the linker for each name that a blocker is about; fills s_lacking.
int verify_probe_names(struct state *state);

// verify_source.c

// Asks the compiler for each header that a blocker is about; fills s_header.
int verify_probe_headers(struct state *state);
// Where the statement of a finding ends; fills s_span.
int verify_measure_spans(struct state *state);
// What units in other languages define; fills s_foreign.
int verify_find_foreign(struct state *state);

#endif
