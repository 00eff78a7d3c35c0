// The findings that a report lists, as a table that its formats read.
#ifndef WASMREADY_LISTING_H
#define WASMREADY_LISTING_H

#include "base/db.h"

// States of findings beside live ones, which are always listed, and notes: findings in any of
// these states that are no more than a note (severity).
#define LISTING_UNREACHED 1u
#define LISTING_GUARDED 2u
#define LISTING_SUPPRESSED 4u
#define LISTING_NOTES 8u

// Makes the TEMP TABLE listing(finding, change) anew, with every finding of the selected
// targets in a state that is asked for (of notes only with LISTING_NOTES), and change NULL; and the TEMP VIEW listed: the
// columns of the view finding (base/views/findings.sql) of what is in it, and
//   position  column of its target in the compatibility table,
//   world     the world that judges that target,
//   change    against a baseline: 'new', 'unchanged', 'updated' (it is elsewhere now);
//             NULL when there is none.
// Who wants fewer findings listed (wasmready lint) deletes from temp.listing. Needs the
// views; a database opened to read will do. Returns 0, or -1 after a complaint.
int listing_make(struct db *db, unsigned states);

// The same, unless there is a listing already.
int listing_ensure(struct db *db, unsigned states);

// Leaves the worst sites in it, max at most. Returns 0, or -1 after a complaint.
int listing_cut(struct db *db, int64_t max);

// Subquery: a row for each thing that a rule says of a place. Targets of which it says the
// same share it: targets is a JSON array of their names, position and world those of the first
// (bare columns come from the row of min(), as SQLite has it).
#define LISTED_SITES                                                                           \
	"(SELECT rule, severity, state, was, file, line, col, function, symbol, message, fix," \
	" fingerprint, justification, change, world, cause, min(position) AS position,"        \
	" json_group_array(target) AS targets FROM (SELECT * FROM listed ORDER BY position)"   \
	" GROUP BY fingerprint, severity, state, was, fix, change)"

// How bad a severity is, as a term of SQL: 0 for a blocker, to 4.
#define SEVERITY_RANK(column) \
	"CASE " column " WHEN 'blocker' THEN 0 WHEN 'hazard' THEN 1 WHEN 'flag' THEN 2 WHEN 'perf' THEN 3 ELSE 4 END"

// Terms of an ORDER BY over sites or findings.
#define WORST_FIRST                                                                 \
	"state <> 'live', state = 'suppressed', state = 'guarded', " SEVERITY_RANK( \
		"severity") ", file, line, col, rule, position,"                    \
			    " message, fingerprint"
#define SOURCE_ORDER "file, line, col, rule, position, state, message, fingerprint"

#endif
