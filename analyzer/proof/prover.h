// The tools that proofs are made with: clang-19, its wasm linker, wasi-libc and node.
#ifndef WASMREADY_PROVER_H
#define WASMREADY_PROVER_H

#include <glib.h>

#include "proof.h"

#define TOOL_SECONDS 120
#define QUOTE_MAX 160 // bytes of a tool's words in a problem

// The tools, found once for all proofs.
struct prover {
	char *clang, *node;
	char *scratch; // holds the runner of wasm programs and an object with an empty main
	char *sysroot; // as the compiler's option
	char **env;    // of compilers
};

// How a program ended.
enum ending { NOT_RUN, ENDED, TRAPPED, REFUSED, ENDLESS, BROKEN };

struct outcome {
	enum ending ending;
	int code;      // of ENDED
	char *message; // of TRAPPED and REFUSED
	char *printed;
	double milliseconds; // of ENDED, on wasm
};

// Finds clang-19, its wasm linker, the WASI C library and node, by building and
// running an empty program in the folder scratch, which stays. Returns 0, or
// -1 and has complained of what is missing. prover_close() in any case.
int prover_open(struct prover *prover, const char *scratch);
void prover_close(struct prover *prover);

// The start of a command that compiles or links for the target; g_ptr_array_unref() it. Its
// words are the prover's.
GPtrArray *prover_wasm_command(const struct prover *prover, enum proof_target target);

// Runs a program in folder, whose files out and err get its output; the rest as in
// exec_run() (toolchain/exec.h), whose code it returns.
int tool_run(const char *const *argv, const char *const *env, const char *folder,
	     const char *started, double seconds);

// Ends argv, which it frees, and runs the compiler with it in folder. Returns as
// tool_run(). *said: what it said; g_free() it.
int tool_compile(const struct prover *prover, GPtrArray *argv, const char *folder, char **said);

// The file's text, or "", cut at 1 MiB, a byte 0 in it as '?'. g_free() it.
char *tool_text(const char *folder, const char *name);

// The line to show of what a tool said: its first error. g_free() it.
char *tool_first_error(const char *said);

// Reads what the runner of wasm programs (prove.mjs) left in folder. outcome_clear() it.
void outcome_read(struct outcome *outcome, const char *folder);
void outcome_clear(struct outcome *outcome);

#endif
