// What changed since an earlier run, for reports.
//
// A finding counts when it is live or unreached: what a guard or a comment takes out is fixed.
#ifndef WASMREADY_COMPARE_H
#define WASMREADY_COMPARE_H

#include "report.h"

// Reads the earlier run from path (see lint/baseline.h) and matches the findings of db with
// its. Not inside a transaction. Returns 0, or an exit code after a complaint.
int compare_load(struct db *db, const char *path);

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
