// The table of kernels: what the facts say of each (view kernel_table), as text and JSON.
#ifndef WASMREADY_KERNEL_LIST_H
#define WASMREADY_KERNEL_LIST_H

#include <stdio.h>

#include "base/db.h"

// Writes a row for each kernel, and with details lines below it that say what is behind.
// When the temporary table k_loop is there (vectorise.h), with its figures. Returns 0, or -1
// after a complaint.
int kernel_table_text(struct db *db, FILE *out, int details);
// The same as one JSON object.
int kernel_table_json(struct db *db, FILE *out);

#endif
