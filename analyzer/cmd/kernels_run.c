// wasmready kernels --run: see kernels_run.h and kernel/run.h.

#include "kernels_run.h"

#include <string.h>

#include "audited.h"
#include "base/output.h"

#define ROUNDS 5
#define STARTS 50
#define FRAME_TIME 150
#define TIMEOUT 120

// Not given on the command line.
#define UNSET (-1)

GOptionEntry *kernels_run_options(struct kernels_run *options, struct project *project)
{
	static GOptionEntry entries[9];
	const GOptionEntry filled[] = {
		{ "run", 'r', 0, G_OPTION_ARG_NONE, &options->wanted,
		  "build and run the kernels, here and in wasm, and compare", NULL },
		{ "only", 0, 0, G_OPTION_ARG_STRING, &options->only,
		  "run only kernels whose names match this glob", "GLOB" },
		{ "rounds", 0, 0, G_OPTION_ARG_INT, &options->run.rounds,
		  "measure frames this often, native and wasm in turns (default 5)", "N" },
		{ "starts", 0, 0, G_OPTION_ARG_INT, &options->run.starts,
		  "start each module this often (default 50)", "N" },
		{ "quick", 0, 0, G_OPTION_ARG_NONE, &options->quick,
		  "measure little: 1 round and 5 starts", NULL },
		{ "time-limit", 0, 0, G_OPTION_ARG_INT, &options->run.timeout,
		  "give a build this long for its images (default 120)", "SECONDS" },
		{ "jobs", 'j', 0, G_OPTION_ARG_INT, &project->jobs,
		  "run N programs at a time (default: one a processor)", "N" },
		G_OPTION_ENTRY_NULL,
	};

	options->run.rounds = options->run.starts = options->run.timeout = UNSET;
	memcpy(entries, filled, sizeof filled);
	return entries;
}

void kernels_run_clear(struct kernels_run *options)
{
	g_free(options->only);
}

int kernels_run_check(const struct kernels_run *options)
{
	const struct kernel_run *run = &options->run;

	if (run->rounds < UNSET || run->starts < UNSET || run->timeout < UNSET || !run->timeout) {
		complain("--rounds and --starts take numbers from 0 on, --time-limit from 1 on");
		return EXIT_USAGE;
	}
	if (options->wanted || (run->rounds == UNSET && run->starts == UNSET &&
				run->timeout == UNSET && !options->quick && !options->only))
		return 0;
	complain("--only, --rounds, --starts, --quick and --time-limit go with --run");
	return EXIT_USAGE;
}

static int write_text(void *data, FILE *out)
{
	return kernel_run_text(data, out);
}

static int write_json(void *data, FILE *out)
{
	return kernel_run_json(data, out);
}

static int or_else(int value, int fallback)
{
	return value == UNSET ? fallback : value;
}

int kernels_run(struct kernels_run *options, const struct project *project, const char *format,
		const char *output)
{
	struct kernel_run run = options->run;
	int err = EXIT_CANNOT;

	run.rounds = or_else(run.rounds, options->quick ? 1 : ROUNDS);
	run.starts = or_else(run.starts, options->quick ? 5 : STARTS);
	run.timeout = or_else(run.timeout, TIMEOUT);
	run.frame_time = options->quick ? FRAME_TIME / 5 : FRAME_TIME;
	run.only = options->only;
	run.project = project;
	run.db = audited_open(project);
	if (run.db)
		err = kernel_run(&run);
	if (!err)
		err = output_write(output && strcmp(output, "-") ? output : NULL,
				   g_strcmp0(format, "json") == 0 ? write_json : write_text, &run);
	if (!err && kernel_run_failed(&run))
		err = EXIT_FINDINGS;
	kernel_run_clear(&run);
	db_close(run.db);
	return err;
}
