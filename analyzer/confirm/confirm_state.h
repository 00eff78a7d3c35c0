// Private to this folder.
// What the parts of a confirmation share: programs that are made (confirm_make.c), tried
// (confirm_try.c), and asked why they differ (confirm_cause.c).
#ifndef WASMREADY_CONFIRM_STATE_H
#define WASMREADY_CONFIRM_STATE_H

#include "driver_text.h"
#include "outcome.h"
#include "toolchain/bench.h"

enum program {
	CHECKED,     // for the host, with the sanitizers
	PLAIN,	     // for the host
	WASM,	     // with wasi-libc
	TRACED_HOST, // both tell where a number does not keep its value
	TRACED_WASM,
	PROGRAMS,
};

// A unit with the functions of it that are driven.
struct driver {
	const struct build_unit *unit;
	GPtrArray *subjects;	 // struct subject *, without an obstacle
	char *paths[PROGRAMS];	 // NULL: not made
	GPtrArray *folders;	 // char *: where each subject is tried
	struct tried *trials[4]; // of each subject: checked, plain, plain and backwards, wasm
};

enum { TRIAL_CHECKED, TRIAL_PLAIN, TRIAL_BACK, TRIAL_WASM };

// A subject that differs.
struct difference {
	struct driver *driver;
	guint nth;	   // of the driver's subjects
	int input;	   // the first that differs
	char *host, *wasm; // what came of it there, in words
};

struct state {
	struct confirm *confirm;
	struct bench *bench;
	char *node, *script;
	GPtrArray *subjects; // struct subject *: all
	GPtrArray *drivers;  // struct driver *
	GArray *differences; // struct difference
	int number;	     // of the next file
};

// Makes some programs of some drivers; functions that keep theirs from being compiled are left out,
// and their drivers may have none at last. Returns 0; -1 after a complaint; or INTERRUPTED.
int confirm_make(struct state *state, GPtrArray *drivers, const enum program *programs, int count);

// Runs all functions of the drivers on all inputs that the host takes; fills trials and
// differences. Returns as confirm_make().
int confirm_try(struct state *state);

// Runs one function on one input by a traced program. tried_clear() the trial in any case. Returns
// 0, or -1 when there is no trace.
int confirm_trace(struct state *state, const struct difference *difference, enum program program,
		  struct tried *trial);

// Says of each difference which findings it confirms. Returns as confirm_make().
int confirm_causes(struct state *state);

#endif
