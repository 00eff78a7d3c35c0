// Runs kernels: builds each for the host and for wasm, makes it do the same images
// everywhere, holds every byte of the results against the host's scalar one, and measures.
#ifndef WASMREADY_RUN_H
#define WASMREADY_RUN_H

#include <stdio.h>

#include "project/project.h"

struct kernel_run {
	struct db *db; // a finished audit, with the views
	const struct project *project;
	const char *clang; // program to compile with, or NULL: clang-19, clang
	const char *only;  // a glob that names must match, or NULL: all kernels
	int rounds;	   // of measuring frames, native and wasm in turns; 0: none
	int starts;	   // of each module; 0: none
	int frame_time;	   // milliseconds that a round measures frames of one build
	int timeout;	   // seconds that a build may take for all its images
	char *compiler;	   // what was used, in its own words; kernel_run_clear() frees them
	char *node;
};

// The project's code is run: native programs confined (base/sandbox.h), modules under node.
//
// Leaves what came of it in temporary tables and views of db, which run.sql describes.
// Returns 0; -1 after a complaint, as when a tool is missing; or INTERRUPTED. kernel_run_clear() in
// any case.
int kernel_run(struct kernel_run *run);
void kernel_run_clear(struct kernel_run *run);

// Whether a kernel crashes, hangs, differs or writes where it must not, or one that is
// marked could not be tried in wasm.
int kernel_run_failed(const struct kernel_run *run);

// What came of it, for people and for programs. Return 0, or -1 after a complaint.
int kernel_run_text(const struct kernel_run *run, FILE *out);
int kernel_run_json(const struct kernel_run *run, FILE *out);

#endif
