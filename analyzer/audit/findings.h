// What an audit keeps of findings so that they are known again in a later one.
#ifndef WASMREADY_FINDINGS_H
#define WASMREADY_FINDINGS_H

#include "base/db.h"

// Longest line that is kept in finding.source, in bytes.
#define FINDING_SOURCE_MAX 200

// Copies the findings to the table previous, before rules replace them; meta 'previous' is
// then what meta 'verdicts' was: the rules and options that they were judged by. Where
// nothing was ever judged, it does nothing. Returns 0, or -1 after a complaint.
int findings_keep(struct db *db);

// The line as the column source has it: without blanks and control characters, invalid
// UTF-8 replaced, cut at a character. g_free() it.
char *line_squeeze(const char *line, size_t length);

// Fills the column source of findings that have none: their line, of files
// below root that have not changed since. Returns 0, or -1 after a complaint.
int findings_excerpt(struct db *db, const char *root);

#endif
