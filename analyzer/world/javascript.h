// Emscripten's JavaScript library: what it defines for C.
#ifndef WASMREADY_JAVASCRIPT_H
#define WASMREADY_JAVASCRIPT_H

#include <glib.h>

// Adds to symbols (a set of strings that it owns) the names that a file of the library
// (library_NAME.js, libNAME.js) defines: the keys of the object that it merges into the
// library, which stand two spaces in. Any bytes will do.
void javascript_symbols(const char *bytes, size_t size, GHashTable *symbols);

#endif
