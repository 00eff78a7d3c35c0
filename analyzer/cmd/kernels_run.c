// wasmready kernels --run: a preset gives what the command line does not.

#include "kernels_run.h"

#include <string.h>

#include "audited.h"
#include "base/output.h"

#define ROUNDS 5
#define STARTS 50
#define FRAME_TIME 150
#define TIMEOUT 120

// Not given on the command line: the preset.
#define UNSET (-1)

#define AT(member) offsetof(struct kernels_run, member)

const struct option kernels_run_options[] = {
	{ "run", 'r', OPTION_FLAG, AT(wanted), NULL,
	  .text = "build and run the kernels, here and in wasm, and compare" },
	{ "only", 0, OPTION_TEXT, AT(only), "GLOB",
	  .text = "run only kernels whose names match this glob", .rc = RC_YES },
	{ "rounds", 0, OPTION_NUMBER, AT(run.rounds), "N",
	  .text = "measure frames this often, native and wasm in turns (default 5)",
	  .preset = "-1" },
	{ "starts", 0, OPTION_NUMBER, AT(run.starts), "N",
	  .text = "start each module this often (default 50)", .preset = "-1" },
	{ "quick", 0, OPTION_FLAG, AT(quick), NULL,
	  .text = "measure little: 1 round and 5 starts" },
	{ "time-limit", 0, OPTION_NUMBER, AT(run.timeout), "SECONDS",
	  .text = "give a build this long for its images (default 120)", .preset = "-1",
	  .least = 1 },
	{ 0 },
};

int kernels_run_check(const struct kernels_run *options)
{
	const struct kernel_run *run = &options->run;

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
				   strcmp(format, "json") == 0 ? write_json : write_text, &run);
	if (!err && kernel_run_failed(&run))
		err = EXIT_FINDINGS;
	kernel_run_clear(&run);
	db_close(run.db);
	return err;
}
