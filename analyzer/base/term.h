// The terminal: width, colour, and the progress line.
#ifndef WASMREADY_TERM_H
#define WASMREADY_TERM_H

#include <stdio.h>

// Whether stream is a terminal.
int term_is(FILE *stream);

// Columns of the terminal behind a stream: $COLUMNS, else asked for, else 80.
int term_width(FILE *stream);

// What --color says.
enum color_mode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

// Whether to colour what goes to stream: as mode says, else by NO_COLOR, TERM=dumb and isatty.
int term_color(FILE *stream, enum color_mode mode);

// Columns that text takes on a terminal (wide characters count two).
int term_columns(const char *text);

// A progress line on stderr, not when quiet: on a terminal. Where that is none it tells how far it
// is in a line of its own twice a minute.
struct progress;
struct progress *progress_start(int total, int quiet);
// Names what is counted, in one word or a few ("frames"); "units" by default. what must
// last.
void progress_name(struct progress *progress, const char *what);
// done units so far; name is the current file. Redraws at most ten times a second.
void progress_update(struct progress *progress, int done, const char *name);
void progress_clear(struct progress *progress);	 // wipes the line, e.g. before a message
void progress_finish(struct progress *progress); // wipes the line and frees

#endif
