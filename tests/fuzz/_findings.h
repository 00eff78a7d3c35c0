// A database with a few findings, and a baseline of any bytes that is held against it.
#ifndef WASMREADY_FUZZ_FINDINGS_H
#define WASMREADY_FUZZ_FINDINGS_H

#include <stdint.h>

#include "base/db.h"

// fuzz_database() with findings in main.c. Never closed.
struct db *fuzz_findings(void);

// Writes the bytes to a file of that name, reads it as a baseline and matches it. Returns 0.
int fuzz_baseline(const char *name, const uint8_t *data, size_t size);

#endif
