// Assembler sources, of which the preprocessor may leave nothing for wasm.
#ifndef WASMREADY_ASSEMBLY_H
#define WASMREADY_ASSEMBLY_H

#include <stddef.h>

// Whether the text of a preprocessed assembler source, size bytes, has nothing but what stands
// under conditions that no wasm target meets. 0 when that is not known.
int assembly_is_empty_text(const char *text, size_t size);

// The same of a file: path is absolute and may be read. 0 too when it cannot be read, is larger
// than 4 MiB, or is not preprocessed (.s).
int assembly_is_empty(const char *path);

#endif
