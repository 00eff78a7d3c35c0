// Waits until a file of the project changes.
#ifndef WASMREADY_WATCH_H
#define WASMREADY_WATCH_H

#include "project/project.h"

struct watch;

// Returns NULL after a complaint. watch_free() it. SIGINT and SIGTERM end watch_wait() from
// here on.
struct watch *watch_new(const struct project *project);
void watch_free(struct watch *watch); // NULL is fine

// Watches the folders of all files that the database has of the project, those above them up
// to its root, and that of the compilation database, beside what is watched already. *added: how
// many are new, in which something may have changed before. Returns 0, or -1 after a
// complaint.
int watch_folders(struct watch *watch, struct db *db, int *added);

// Waits until a source, a header or a compilation database was written, made, renamed or
// removed, and then until nothing more happens for a moment; at most seconds when it is not
// 0. Returns 1; or 0 when a signal asks for the end, -1 after a complaint.
int watch_wait(struct watch *watch, int seconds);

// Whether a signal has asked for the end.
int watch_ended(void);

#endif
