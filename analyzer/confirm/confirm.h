// Confirms findings by running what they are in: a function is built for the host and for wasm,
// both get the same inputs, and what comes of it is compared.
#ifndef WASMREADY_CONFIRM_H
#define WASMREADY_CONFIRM_H

#include <stdio.h>

#include "project/project.h"

struct confirm {
	struct db *db; // a finished audit, with the views
	const struct project *project;
	const char *clang; // program to compile with, or NULL: clang-19, clang
	char **rules; // globs of the rules whose findings are meant; NULL: all that a run can show
	const char *function; // glob of functions' names, or NULL: all
	int limit;	      // functions at most, 0: all
	int seconds;	      // that a run of one function may take
	char *compiler;	      // what was used, in its own words; confirm_clear() frees them
	char *node;
};

// The project's code is run: native programs confined (base/sandbox.h), modules under node.
//
// Leaves what came of it in temporary tables of db, which confirm.sql describes. Returns 0; -1
// after a complaint, as when a tool is missing; or INTERRUPTED. confirm_clear() in any case.
int confirm_run(struct confirm *confirm);
void confirm_clear(struct confirm *confirm);

// Puts what came of it beside the findings in to, the same database opened to write: of a finding
// that was tried what it says takes the place of what an earlier run said. Returns 0, or -1 after a
// complaint.
int confirm_store(const struct confirm *confirm, struct db *to);

// What came of it, for people and for programs. Return 0, or -1 after a complaint.
int confirm_text(const struct confirm *confirm, FILE *out);
int confirm_json(const struct confirm *confirm, FILE *out);

#endif
