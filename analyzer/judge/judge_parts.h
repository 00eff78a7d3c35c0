// What the parts of the judge share: judge.c makes findings of the rows that query.c takes.
#ifndef WASMREADY_JUDGE_PARTS_H
#define WASMREADY_JUDGE_PARTS_H

#include "rule.h"

struct target {
	const char *name;
	int64_t mask;
	int world;
};

// One row of a query for one target. Texts are the judge's, equal ones the same pointer.
struct row {
	const struct rule *rule;
	const struct target *target;
	const char *severity;
	const char *file;
	const char *fn; // NULL at file scope
	const char *message, *fix;
	const char *name, *flags, *edit; // NULL: none
	int64_t worlds;
	int line, col;
};

struct judge {
	struct db *db;
	GStringChunk *text;
	GArray *targets;     // struct target, in the order of the columns
	GArray *rows;	     // struct row of the running stage
	GHashTable *reached; // "WORLD SYMBOL"
	GHashTable *broken;  // "WORLD LINE FILE": a line that only that world fails to compile
	const char *touched; // SQL list of the files that are judged; NULL: all
	GHashTable *files;   // and these as a set
	int seconds;	     // that a query may take
	int64_t deadline;    // as time_used()
};

// Runs the queries of a stage, reading only, and appends what they return to judge->rows:
// a row for each target that has it. Returns 0, or -1 after a complaint.
int queries_run(struct judge *judge, const struct rules *rules, int stage);

// The text as the judge's own; equal ones are one pointer.
const char *judge_keep(struct judge *judge, const char *text);

#endif
