// What changed since an earlier run, for reports.
//
// A finding counts when it is live or unreached: what a guard or a comment takes out is fixed.
#ifndef WASMREADY_COMPARE_H
#define WASMREADY_COMPARE_H

#include "report.h"

// Reads the earlier runs from paths, oldest first (see audit/baseline.h; NULL at the end, one at
// least), and matches the findings of db with those of the last. Makes
//   TEMP TABLE trend(nth, name, target, blocker, hazard, flag, perf): a row for each run, this one
//     last, and target that was asked for; the counts are of live findings, NULL when a run has
//     nothing about the target and something about others.
// Not inside a transaction. Returns 0, or -1 after a complaint.
int compare_load(struct db *db, char *const *paths);

// Whether there are runs before the last: a trend to tell of.
int compare_has_trend(struct db *db);

// Makes, of what compare_load() read and temp.listing lists,
//   TEMP TABLE compared(finding INTEGER PRIMARY KEY, change, was_file, was_line): a row for
//     each listed finding that counts; change: 'new', 'updated' (it stood elsewhere, at was_...),
//     'unchanged';
//   TEMP TABLE place(rule, severity, file, line, col, function, message, change, was_file,
//     was_line): the same, a row for each place whatever the target; 'new' where any is;
//   TEMP TABLE fixed(rule, severity, file, line, col, function, message, now): places of the
//     earlier run that count no more; now: the state they have, or NULL when they are gone;
// and sets temp.listing.change. Returns 0, or -1 after a complaint.
int compare_make(struct db *db);

// Makes an empty temp.compared when there is none. Returns 0, or -1 after a complaint.
int compare_ensure(struct db *db);

// Writes counts and lists as text, or as Markdown. Returns 0, or -1 after a complaint.
int compare_text(const struct report *report, FILE *out);
int compare_markdown(const struct report *report, FILE *out);

#endif
