// Fixtures: a C file beside a rule that says, line by line, what the rule finds.
//
// Header, in the comment lines at the top: `// flags: FLAGS` for its one job, or
// `// job: FLAGS` for each of several; `// target: NAME` (default wasip1) that it
// is checked for; `// sysroot: DIR` that it is checked with; `// source: FILE` beside it that is a job too, or, when it ends in .h, is
// just there. `// errors: WHY` when it is no valid C for the host.
//
// `// proof: ...`, one or more: how the rule is proved (see proof.h). Flags of what is
// built for that: `// proof-flags: FLAGS` for wasm, `// proof-host-flags: FLAGS`,
// `// fixed-flags: FLAGS` for the FIXED variant in wasm besides.
//
// Expectations, in a comment of their line, any number of them:
//   // expect: RULE [FRAGMENT]      a live finding whose message has FRAGMENT
//   // guarded: RULE [FRAGMENT]     a guarded one
//   // unreached: RULE [FRAGMENT]   an unreached one
//   // note: RULE [FRAGMENT]        a live one that is no more than a note
//   // suppressed: RULE [FRAGMENT]  one that a comment suppresses
//   // ok: RULE                     none: a near miss
//   // todo: RULE                   none yet: a known gap
// RULE is NAME or FAMILY/NAME. KIND[TARGET]: speaks of another target's column;
// KIND-next-line: of the line below. A comment in /* */ does as well.
#ifndef WASMREADY_FIXTURE_H
#define WASMREADY_FIXTURE_H

#include "base/base.h"
#include "proof.h"

enum expectation_kind { EXPECT, GUARDED, UNREACHED, SUPPRESSED, NOTE, OK, TODO };

struct expectation {
	enum expectation_kind kind;
	const char *file; // base name; one of the fixture's
	int line;
	char *rule;	// as written
	char *target;	// NULL: the one that is checked
	char *fragment; // "" for any message
	char *code;	// the line without the comment
};

struct fixture {
	char *folder;
	char *target;
	char *sysroot;		 // that it is checked with; NULL: none, the tables judge
	GPtrArray *files;	 // char *: base names, the fixture's own first
	GPtrArray *jobs;	 // char *: flags, at least one
	GPtrArray *expectations; // struct expectation *, by file and line
	int errors_allowed;
	GPtrArray *proofs;	// struct proof *, in order
	GPtrArray *proof_flags; // char *: words
	GPtrArray *host_flags;
	GPtrArray *broken_flags; // of the variant that is not FIXED
	GPtrArray *fixed_flags;
};

// Reads path and the files it names. Appends a line "PATH:LINE: ..." to problems for
// whatever is wrong. Returns 0, or -1 when it cannot be used. fixture_clear() in any case.
int fixture_load(struct fixture *fixture, const char *path, GString *problems);
void fixture_clear(struct fixture *fixture);

#endif
