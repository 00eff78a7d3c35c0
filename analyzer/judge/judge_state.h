// Private to this folder.
// What the parts of the judge share: judge.c makes findings of the rows that rule_query.c takes.
#ifndef WASMREADY_JUDGE_STATE_H
#define WASMREADY_JUDGE_STATE_H

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

// A rule whose query ran past a limit, or failed on what it met in the facts.
struct failure {
	const struct rule *rule;
	char *reason; // words behind the rule's name
};

struct judge {
	struct db *db;
	GStringChunk *text;
	GArray *targets;	// struct target, in the order of the columns
	GArray *rows;		// struct row of the running stage
	GArray *failures;	// struct failure of all stages
	GHashTable *unfollowed; // table that would be too large -> why (main.unfollowed)
	const char *lacks;	// why the query that is prepared cannot be answered, or NULL
	int worlds;		// the largest number of one
	int world;		// whose facts and targets the running query sees
	int lost;		// a query took the transaction with it: all is to be judged again
	GHashTable *reached;	// "WORLD SYMBOL" and "WORLD SYMBOL\nFILE" of what defines it
	GHashTable *broken;  // "WORLD SYMBOL\nFILE": only that world fails to compile a line of it
	const char *touched; // SQL list of the files that are judged; NULL: all
	GHashTable *files;   // and these as a set
	int seconds;	     // that a query may take
	int64_t deadline;    // as times_now()
};

// Runs the queries of a stage, each once for every world that judges a target, reading only, and
// appends what they return to judge->rows: a row for each target that has it. One that fails leaves
// no rows and joins judge->failures, after a complaint; one that did already is not run. Returns 0,
// or -1 after a complaint when a rule is wrong, the database fails, or judge->lost is set.
int queries_run(struct judge *judge, const struct rules *rules, int stage);

// The text as the judge's own; equal ones are one pointer.
const char *judge_keep(struct judge *judge, const char *text);

#endif
