// The findings of an earlier run, and which of ours they are.
#ifndef WASMREADY_BASELINE_H
#define WASMREADY_BASELINE_H

#include "base/db.h"

// Reads the findings of an earlier run from path, which is a database of ours (any version
// of its schema that has them) or a SARIF 2.1.0 log, into the TEMP TABLE
//   baseline(id INTEGER PRIMARY KEY, rule, severity, target, state, file, line, col,
//            function, message, source, fingerprint)
// the verdicts that a database has on its project into baseline_verdict(target, verdict), and the
// files that could not be analysed then into baseline_unread(file).
// source is the line of code without its blanks, NULL when it is not known; the rest is as
// in the view finding. The file is not trusted: what is not as it should be is refused in
// one line, with its name. Returns 0, or -1 after the complaint.
int baseline_load(struct db *db, const char *path);

// The same table from the findings that the last judgement replaced, which the database keeps
// (audit/findings.h). Returns 0, or -1 after a complaint.
int baseline_take_previous(struct db *db);

// Finds for each finding of db the one of temp.baseline that it is, each at most once, and
// makes the TEMP TABLE
//   matched(finding INTEGER PRIMARY KEY, baseline INTEGER UNIQUE, change TEXT)
// with change 'unchanged', or 'updated' when it stands in another file or on another line.
// A finding that has no row is new; a row of the baseline that has none is fixed. Lines that
// moved, code that is laid out anew and folders that were renamed make nothing new.
// Returns 0, or -1 after a complaint.
int baseline_match(struct db *db);

// The same with main.previous as the baseline (baseline_take_previous()). Where the audit of
// this run judged the touched files alone, the findings of others are the rows that they
// were, only those of touched files are compared, and change is left NULL.
int baseline_match_previous(struct db *db);

#endif
