// The signatures of the functions that a wasm object file defines.
#ifndef WASMREADY_OBJECT_H
#define WASMREADY_OBJECT_H

#include "base/base.h"

// Adds name -> signature, as 'i32,f64->i32' (both to g_free()), of each function that the
// object file bytes defines for others; a name that is there already stays. Source: the WebAssembly
// specification, "Binary Format", and tool-conventions, Linking.md. What is no wasm object, or
// contradicts itself, adds nothing from there on. bytes stay the caller's.
void object_signatures(const char *bytes, size_t size, GHashTable *signatures);

#endif
