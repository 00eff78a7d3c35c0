// Private to this folder.
// What a program of a driver told of its inputs (run/drive.c), and whether two told the same.
#ifndef WASMREADY_OUTCOME_H
#define WASMREADY_OUTCOME_H

#include <glib.h>

#define INPUTS 200 // as in run/drive.c

struct tried {
	char *asked[INPUTS];   // the input in words; NULL: it was not come to
	char *tokens[INPUTS];  // what came of it; NULL: it did not end
	char *running[INPUTS]; // of a trap: the functions that were running, the innermost first
	char *trap[INPUTS];    // and what the engine said
	GPtrArray *trace;      // char *: lines of a trace
	int last;	       // the last that began, -1: none
	int done;	       // it came to its end
};

// Reads the file result in folder into a trial that may hold what an earlier run told.
void tried_take(struct tried *trial, const char *folder);
void tried_clear(struct tried *trial);

// Whether what came of an input differs between the host and wasm. Then *host and *wasm say how, in
// words; g_free() them. Not all that is written otherwise differs: a constant that stands for "no
// number" or "as many as there can be" has the width of its type.
int tokens_differ(const char *host, const char *wasm, char **said_host, char **said_wasm);

#endif
