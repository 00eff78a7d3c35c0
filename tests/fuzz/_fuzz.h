// What the fuzz targets share. A target is a file NAME.c with LLVMFuzzerTestOneInput(), which
// gives any bytes to one reader of ours and holds what comes out against what was promised.
#ifndef WASMREADY_FUZZ_H
#define WASMREADY_FUZZ_H

#include <stdint.h>

#include "base/db.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Ends the run when a promise is broken; libFuzzer then keeps the input.
#define PROMISE(condition) ((condition) ? (void)0 : fuzz_broken(#condition, __FILE__, __LINE__))
G_NORETURN void fuzz_broken(const char *what, const char *file, int line);

// A scratch folder of this process, absolute, links resolved. Never freed.
const char *fuzz_folder(void);

// Writes a file below it, whose folders are there. Returns its absolute path; g_free() it.
char *fuzz_file(const char *name, const void *bytes, size_t size);

// Divides an input at lines "%%": a vector of strings (GString *) of any bytes, at least one.
// g_ptr_array_unref() it.
GPtrArray *fuzz_parts(const uint8_t *data, size_t size);

// An empty database of ours with its views, made once in the scratch folder. Never closed.
struct db *fuzz_database(void);

// Whether SQLite reads text as JSON.
int fuzz_is_json(const char *text);

// What libclang is given: no flag that loads, writes or runs, and each means the same when it
// is judged anew. args is NULL-terminated.
void fuzz_flags(char **args);

#endif
