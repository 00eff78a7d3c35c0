// wasmready kernels --run: its options, and what it prints.
#ifndef WASMREADY_KERNELS_RUN_H
#define WASMREADY_KERNELS_RUN_H

#include "base/option.h"
#include "kernel/run.h"

struct kernels_run {
	struct kernel_run run;
	int wanted; // --run
	int quick;  // --quick
	char *only; // --only
};

// The options, --run and what goes with it.
extern const struct option kernels_run_options[];

// Whether none was given without --run. Returns 0, or EXIT_USAGE
// after a complaint.
int kernels_run_check(const struct kernels_run *options);

// Runs the kernels of project's last audit with options->run.clang and writes what came of it, as
// format ("text", "json"), to output (NULL: standard output). Returns an exit code;
// EXIT_FINDINGS when a kernel is not what it must be (kernel_run_failed()).
int kernels_run(struct kernels_run *options, const struct project *project, const char *format,
		const char *output);

#endif
