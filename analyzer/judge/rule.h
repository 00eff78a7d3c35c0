// Rules: a .sql file whose header comment names id, severity, message, why,
// fix and targets, and whose one SELECT finds sites over the public views.
//
// The query returns file, line, col, worlds, and if it likes function, target,
// severity, name, flags and edit (fix/edit.h); every other column is a value for
// {column} in message and fix.
// Without a target column the row counts for every target that fits the rule's lines
// `targets:`, `families:` and `threads:` (default all).
#ifndef WASMREADY_RULE_H
#define WASMREADY_RULE_H

#include "project/project.h"

struct rule {
	char *id; // FAMILY/NAME, from the path: rules/FAMILY/NAME.sql
	char *family;
	char *severity; // blocker, flag, hazard, perf, note
	char *message, *why, *fix;
	char **targets; // names in the order of the table, or NULL for all
	int stage;	// 1; 2: runs after all of stage 1 and may read `finding`; 3: runs last, and
			// may read `suppression`
	char *sql;	// the query
	char *path;	// of the .sql file
};

struct rules {
	GPtrArray *list; // struct rule *, sorted by id
	char *hash;	 // of all their text
	int seconds;	 // that a query may take; 0: RULE_SECONDS
};
#define RULE_SECONDS 10
#define RULE_STAGES 3

// What each severity means, worst first; ends with a NULL name.
struct severity {
	const char *name, *meaning; // "will not compile, link or start"
};
extern const struct severity severities[];
const struct severity *severity_find(const char *name); // NULL when none
int severity_rank(const char *name);			// position among them, -1 when none
// Gives SQL of this connection severity_rank(name): the same, and the last one's of what is none.
// Returns 0, or -1 after a complaint.
int severity_function(struct db *db);
// Whether findings of a severity count: in a verdict, an exit code, and how much there is to do.
// A note's do not.
int severity_counts(const char *name);

// Loads the built-in rules (data_dir()/rules) and those of project->rules.
// Returns 0, or -1 after a complaint that names file and line. rules_clear() in any case.
int rules_load(struct rules *rules, char **more_dirs);
void rules_clear(struct rules *rules);
const struct rule *rules_find(const struct rules *rules, const char *id); // NULL when none
// The fix for who reads of the rule, not of a finding: a sentence in place of one that is all the
// query's ("{how}").
const char *rule_fix(const struct rule *rule);
// Whether id is FAMILY/NAME of letters, digits, '-' and '_'.
int rule_id_valid(const char *id);

// Runs every rule and rebuilds the tables rule, reach and finding in one
// transaction: dedupes sites, computes state and fingerprint. The facts must be
// merged. While queries run the connection is read-only, an authorizer
// allows reading only, and time, memory and rows of each are limited.
// Returns 0; after a complaint MISUSED where an entry is none, or -1. A rule that runs past a
// limit, or fails on what it meets in the facts, is told in a line and joins the table
// rule_failure; the others are judged all the same, and 0 is returned.
int rules_judge(struct db *db, const struct rules *rules, char **entries);

// How many rules failed in the last judgement: what these would find is unknown.
int rules_failed(struct db *db);

// The same where only the files in temp.touched_path changed, of which list is the SQL list:
// findings of other files stay, but for their states. The rules must be those that these
// were made by. With list NULL it is rules_judge().
int rules_judge_touched(struct db *db, const struct rules *rules, char **entries, const char *list);

#endif
