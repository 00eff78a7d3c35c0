// The database of a finished audit, as the commands that read one open it.
#ifndef WASMREADY_AUDITED_H
#define WASMREADY_AUDITED_H

#include "project/project.h"

// Where the project has no database at its usual place (and --db names none), audits it first, with
// the options of its .wasmreadyrc, as one line on standard error says. Returns 0, or an exit code
// after a complaint.
int audited_ensure(const struct project *project);

// Opens project->db_path to read, with the views, after audited_ensure(). Returns NULL after a
// complaint when there is none, or it holds no finished audit: one that was stopped leaves facts,
// but no findings. db_close() it.
struct db *audited_open(const struct project *project);

// The target that the audit was asked for first. g_free() it.
char *audited_target(struct db *db);

// Refuses an audit in which no unit could be parsed. Returns 0, or EXIT_CANNOT after a complaint.
int audited_check(const struct project *project, struct db *db);

// Refuses to let an audit pass in which a file is unknown for a target that was asked for. Returns
// 0, or EXIT_CANNOT after a complaint.
int audited_unknown(struct db *db);

// Refuses an earlier run's file, given as an option (NULL: none), that is the database which
// an audit of the project writes: it would be gone before it is read. Returns 0, or EXIT_USAGE
// after a complaint.
int audited_apart(const struct project *project, const char *option, const char *path);

#endif
