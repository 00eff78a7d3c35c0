// Much at once: outside programs, or what children of ours do.
#ifndef WASMREADY_BATCH_H
#define WASMREADY_BATCH_H

#include "exec.h"

struct batch {
	struct exec *list; // what is run; NULL: a child calls work(data, i) for each
	int (*work)(void *data, int i);
	int *codes; // of exec_run() or work(), by position, EXEC_FAILED where it was not come to;
		    // the caller's memory
	int count;
	int jobs;				// how many at a time
	int quiet;				// no progress line
	int base, total;			// what the progress line counts from and to
	const char *what;			// is counted, as of progress_name(); NULL: units
	const char *(*name)(void *data, int i); // what it shows; NULL: nothing
	void *data;
	int signal; // set by batch_run(): which interrupted it, or 0
};

// Runs all of the list, or calls work() for all. What they leave running ends with the last of
// them. Returns 0; INTERRUPTED; or -1 after a complaint.
int batch_run(struct batch *batch);

#endif
