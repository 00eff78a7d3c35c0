// Output: to a file that is put in place as a whole, or to standard output.
#ifndef WASMREADY_OUTPUT_H
#define WASMREADY_OUTPUT_H

#include <stdio.h>

// Writes to out, whose errors it need not look at. Returns 0, or -1 after a complaint.
typedef int output_writer(void *data, FILE *out);

// Lets write_it write to path, or to standard output when path is NULL. A regular file
// takes its place when it is complete and synced (replace.h), so that a reader sees the old file
// or the whole new one, and nothing else is left whatever ends us; devices and pipes are written
// as they are; a link keeps pointing where it does. Returns 0, or -1 after a complaint; a reader
// of standard output that went away (head, less) is no failure to tell of.
int output_write(const char *path, output_writer *write_it, void *data);

// The same for the regular file name in the open folder dir, in place of the one that is open as
// old, whose owner, mode and attributes it gets: where it cannot, nothing is written. old may
// be -1: then those of the file that is there are kept as far as we may. told: its name in
// messages. Returns 0, or -1 after a complaint.
int output_replace(int dir, const char *name, const char *told, int old, output_writer *write_it,
		   void *data);

// To be called before anything is opened: opens standard streams that are closed, and makes
// a write past a limit of the size of files an error like any other, not a signal.
void output_start(void);

// Writes out what stdio holds for standard output. Returns 0, or -1 when something that was printed
// could not be written, after a complaint the first time; none when the reader went away. To be
// called before a program ends.
int output_check(void);

#endif
