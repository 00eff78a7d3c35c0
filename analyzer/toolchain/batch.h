// Many outside programs at once.
#ifndef WASMREADY_BATCH_H
#define WASMREADY_BATCH_H

#include "exec.h"

struct batch {
	struct exec *list;
	int *codes; // of exec_run(), by position; the caller's memory
	int count;
	int jobs;				// how many at a time
	int quiet;				// no progress line
	int base, total;			// what the progress line counts from and to
	const char *what;			// is counted, as of progress_name(); NULL: units
	const char *(*name)(void *data, int i); // what it shows
	void *data;
};

// Runs all of the list, each as exec_run() does. Returns 0; 130 when interrupted; or
// EXIT_CANNOT after a complaint.
int batch_run(struct batch *batch);

#endif
