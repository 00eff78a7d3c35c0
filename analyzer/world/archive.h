// Archives: the symbols that the index of an ar file names, and the signatures of functions.
#ifndef WASMREADY_ARCHIVE_H
#define WASMREADY_ARCHIVE_H

#include <glib.h>

// Adds to symbols (a set of strings that it owns) what the index of the archive in
// bytes[0..size) says that its members define. An archive without members is empty, not
// wrong. Returns NULL, or what is wrong with it, in words to put behind its name; the
// set may then hold a part. Static text.
const char *archive_symbols(const char *bytes, size_t size, GHashTable *symbols);

// Adds to signatures what object_signatures() says of each member; of a thin archive,
// whose members lie elsewhere, nothing. Any bytes will do. Returns how many members are for wasm:
// object files, or LLVM's bitcode for it, which has no signatures to read.
size_t archive_signatures(const char *bytes, size_t size, GHashTable *signatures);

#endif
