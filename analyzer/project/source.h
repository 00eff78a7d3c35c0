// Lines of the audited sources, for excerpts.
#ifndef WASMREADY_SOURCE_H
#define WASMREADY_SOURCE_H

#include "base/db.h"

struct source;

// root is where relative paths of the database start. source_free() it.
struct source *source_new(struct db *db, const char *root);
void source_free(struct source *source);

// Returns a line (1-based) of a file without its end, or NULL when there is none:
// the file is gone, has changed since it was analysed, or is none that the project's
// units read. *length is set; the bytes may be anything and have no NUL behind them.
// They are valid until a line of another file is asked for.
const char *source_line(struct source *source, const char *file, int line, size_t *length);

// How many of the files asked for so far have changed since they were analysed.
int source_changed(const struct source *source);

#endif
