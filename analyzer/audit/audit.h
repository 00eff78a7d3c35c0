// An audit: from a project to judged facts in its database.
#ifndef WASMREADY_AUDIT_H
#define WASMREADY_AUDIT_H

#include "judge/rule.h"

struct audit {
	struct db *db; // open, with the views; NULL when it failed
	int parsed;    // units parsed in this run
	int judged;    // whether the rules were run in this run
	int lock;      // descriptor that holds the database for us, -1 none
};

// Finds the jobs, parses what must be, merges, judges with rules. Only one audit
// at a time holds a database. Returns 0, or an exit code after a complaint (130:
// interrupted). audit_close() in any case.
int audit_run(struct audit *audit, const struct project *project, const struct rules *rules);
void audit_close(struct audit *audit);

#endif
