// Private to this folder.
// The text of a driver: a unit, and behind it a caller for each of some of its functions.
#ifndef WASMREADY_DRIVER_TEXT_H
#define WASMREADY_DRIVER_TEXT_H

#include "subject.h"

enum side { ON_HOST, IN_WASM };

// The C text that includes the source of that absolute path and then calls the subjects (struct
// subject *, none of which has an obstacle), with the types of a side. lines: gets an int for each
// subject, the line that its caller begins at; NULL: not wanted. NULL where the path cannot stand
// in an #include. g_free() it.
char *driver_source(const char *source, GPtrArray *subjects, enum side side, GArray *lines);

#endif
