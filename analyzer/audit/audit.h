// An audit: from a project to judged facts in its database.
#ifndef WASMREADY_AUDIT_H
#define WASMREADY_AUDIT_H

#include "judge/rule.h"

struct audit {
	struct db *db; // open, with the views; NULL when it failed
	int parsed;    // units parsed in this run
	int parses;    // of them, each world counted
	int judged;    // whether the rules were run in this run
	int touched;   // 1: findings stand of files that only touched runs have judged
	int failed;    // rules that failed: what they would find is unknown (rules_failed())
	struct db_place place; // of the database, which it holds for us
};

// How much of the project a run must judge anew.
enum audit_scope {
	AUDIT_WHOLE,
	// After a small change, only the files whose facts it changed; which functions are reached
	// is told anew for all. What the change makes of lines in other files (a definition that no
	// longer fits a call there) is left to the next whole run.
	AUDIT_TOUCHED,
};

// Finds the jobs, parses what must be, merges, judges with rules. Only one audit
// at a time holds a database. Returns 0; -1 after a complaint, MISUSED
// where a target or an entry is none, INTERRUPTED. audit_close() in any case.
int audit_run(struct audit *audit, const struct project *project, const struct rules *rules,
	      enum audit_scope scope);
void audit_close(struct audit *audit);

#endif
