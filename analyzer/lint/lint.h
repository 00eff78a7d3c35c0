// What a lint lists of an audit's findings: those that a change touches, that are new, of
// some rules and severities.
#ifndef WASMREADY_LINT_H
#define WASMREADY_LINT_H

#include "judge/rule.h"
#include "reports/report.h"

struct lint {
	GPtrArray *diff;       // of diff_parse(), or NULL
	const char *root;      // of the project
	char *base;	       // commit that the diff is against, to be held against it; or NULL
	const char *baseline;  // file, or NULL
	unsigned severities;   // mask of 1 << severity_rank()
	char **only, **except; // lists of globs of rules, or NULL
	int fail_on;	       // rank
	int64_t max;	       // sites to list; 0: all
};

// Reads a list of severities, as "blocker,flag"; a '+' behind one adds those that are worse.
// Returns 0, or -1 after a complaint.
int lint_read_severities(const char *list, unsigned *mask);

// Checks a list of globs of rules: FAMILY or FAMILY/NAME, with * and ?. Returns 0, or
// -1 after a complaint about one that fits no rule.
int lint_check_rules(const struct rules *rules, const char *option, char **globs);

// Takes what is not wanted out of temp.listing (reports/listing.h), which must be there, and
// sets its column change when there is a baseline. Compares with it, or, for what a change
// of reachability or of a header made, with the findings before the last judgement, where
// the rules and options were the same. Returns 0, or -1 after a complaint.
int lint_prune(struct db *db, const struct lint *lint, struct lint_result *result);

// Writes all findings of the database, whatever is listed, as a database that
// baseline_load() reads. Returns 0, or -1 after a complaint.
int lint_write_baseline(struct db *db, const char *path);

#endif
