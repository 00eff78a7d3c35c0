// Verify: what the real compiler and linker say of a target's build, held against
// what the findings said.
#ifndef WASMREADY_VERIFY_H
#define WASMREADY_VERIFY_H

#include "project/project.h"

struct verify {
	struct db *db; // a finished audit, with the views
	const struct project *project;
	const char *target;
	const char *clang;		// program to compile with, or NULL: clang-19, clang
	char *clang_path, *linker_path; // what was found
	char *version;			// clang's own words, one line
};

// Compiles the project's C units for the target and links what compiles, in a scratch
// folder that is gone afterwards, and leaves what came of it in temporary tables of
// verify->db, judged by verify.sql:
//   v_unit(unit, file, compiled, note)       note: why there is no object, beyond errors
//   v_site(file, line, text, unit, rule)     compile errors; rule: what predicted it, or NULL
//   v_symbol(name, unit, rule)               undefined symbols, a row for each unit
//   v_signature(name, unit, rule)            'function signature mismatch' of the linker
//   v_blocker(id, rule, file, line, message, by)  blockers; by: what confirmed it, or NULL
//   v_linker(text)                           other errors of the linker
//   v_aside(what, count)                     what was seen and is not held against anybody
// Returns 0; INTERRUPTED; or -1 after a complaint, as of a tool that is missing. verify_clear() in
// any case.
int verify_run(struct verify *verify);
void verify_clear(struct verify *verify);

// Finds the compiler and the linker; fills clang_path and linker_path. Returns 0, or -1 after a
// complaint.
int verify_find_tools(struct verify *verify);
// The first line of what the compiler says to one question; g_free() it, or NULL.
char *verify_ask_clang(const struct verify *verify, const char *question);
// The compiler's own library for a wasm triple, or the one beside the C library in lib_dir (may be
// NULL), as where clang is of another package than the sysroot; g_free() it, or NULL.
char *verify_find_builtins(const struct verify *verify, const char *triple, const char *lib_dir);

#endif
