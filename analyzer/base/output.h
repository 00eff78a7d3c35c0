// Output: to a file that is put in place as a whole, or to standard output.
#ifndef WASMREADY_OUTPUT_H
#define WASMREADY_OUTPUT_H

#include <stdio.h>

// Writes to out, whose errors it need not look at. Returns 0, or -1 after a complaint.
typedef int output_writer(void *data, FILE *out);

// Lets write_it write to path, or to standard output when path is NULL. A regular file
// is written beside its place, synced and renamed, so that a reader sees the old file
// or the whole new one; devices and pipes are written as they are; a link keeps
// pointing where it does. Returns 0, or EXIT_CANNOT after a complaint; a reader of
// standard output that went away (head, less) is no failure to tell of.
int output_write(const char *path, output_writer *write_it, void *data);

#endif
