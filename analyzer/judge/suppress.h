// Suppressions: which findings a comment in the source stands for.
#ifndef WASMREADY_SUPPRESS_H
#define WASMREADY_SUPPRESS_H

#include "base/db.h"

// Fills main.allow from m_suppression and main.rule, marks the findings that a comment
// suppresses (state, was, justification) and counts for each comment what it stands for.
// Findings that are suppressed already stay so. Run after each stage of the rules, so that
// the next one sees what is left, and the last one which comments stand for nothing.
// Returns 0, or -1 after a complaint.
int suppress_findings(struct db *db);

#endif
