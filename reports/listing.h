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

// Makes the TEMP TABLE listing(finding, change) anew, with every finding of the selected targets in
// a state that is asked for (of notes only with LISTING_NOTES, or what a run has confirmed), and change
// NULL; and TEMP VIEWs:
// - listed: the columns of the view finding (base/views/findings.sql) of what is in it, the message
//   with what a run has shown, and
//   outcome, input, host, wasm  of the view confirmation; NULL where no run has shown anything,
//   position  column of its target in the compatibility table,
//   world     the world that judges that target,
//   change    against a baseline: 'new', 'unchanged', 'updated' (it is elsewhere now);
//             NULL when there is none,
//   weight    a number that is the less, the worse it is: by state, then by severity;
// - listed_site: a row for each thing that a rule says of a place. Targets of which it says the
//   same share it: targets is a JSON array of their names, position and world those of the first;
// - failed_unit(unit, file, world_id, world, reason): each unit and world without a usable parse;
// - other_unit(file, language, reason): each unit that is not for us to parse;
// - broken_file(file, line, col, said): each file with lines that do not compile on the host
//   either, the place of the first, and it and how many more in words, that stand behind the
//   file's name;
// - failed_rule(rule, reason): what these would find is unknown;
// - tally(name, position, symbols, live, blocker, hazard, flag, perf, unreached, guarded,
//   suppressed, unknown): how many findings a selected target has, listed or not, but notes: by
//   state, live ones by severity; and how many files are unknown;
// - apart(said): sources of other languages in a tree without a compilation database that its build
//   files do not name, or that lie with tests and examples; no row where there are none.
// SQL of this connection has severity_rank() then (judge/rule.h).
// Who wants fewer findings listed (wasmready lint) deletes from temp.listing. Needs the
// views; a database opened to read will do. Returns 0, or -1 after a complaint.
int listing_make(struct db *db, unsigned states);

// The same, unless there is a listing already.
int listing_ensure(struct db *db, unsigned states);

// Leaves the worst sites in it, max at most. Returns 0, or -1 after a complaint.
int listing_cut(struct db *db, int64_t max);

// Terms of an ORDER BY over listed_site.
#define WORST_FIRST "weight, file, line, col, rule, position, message, fingerprint"

#endif
