// wasmready kernels: the functions that make pixels, and what the last audit knows of them.

#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "cmd.h"
#include "kernel/page.h"
#include "kernel/kernel_list.h"
#include "kernel/vectorise.h"
#include "kernels_run.h"
#include "opt.h"
#include "project/project.h"

struct arguments {
	char *format, *output, *clang, *page;
	int list, loops;
	struct kernels_run run;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "list", 'l', OPTION_FLAG, AT(list), NULL,
	  .text = "only list the kernels, and why each is one" },
	{ "loops", 0, OPTION_FLAG, AT(loops), NULL,
	  .text = "ask clang which loops it vectorises for simd128 (compiles the units)" },
	{ "clang", 0, OPTION_FILE, AT(clang), "PROGRAM",
	  .text = "program to compile with (default: clang-19, or clang)" },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE",
	  .text = "write to FILE instead of standard output" },
	{ "page", 0, OPTION_FOLDER, AT(page), "DIR",
	  .text = "write a page that runs them in a browser into folder DIR" },
	{ 0 },
};

static const struct option jobs_options[] = {
	{ "jobs", 'j', OPTION_NUMBER, AT(project.jobs), "N",
	  .text = "run N programs at a time (default: one a processor)" },
	{ 0 },
};

static const char details[] =
	"Tells of the image kernels that the last audit found in PATH (default: the current folder).\n"
	"A kernel is marked by a comment '// wasmready: kernel' above it, or recognised: it reads an\n"
	"array of numbers, writes one, has two parameters named like sides of an image, or one beside\n"
	"a name that speaks of pixels, and loops.\n"
	"For each it says what it checks on entry (all, sides, pointers, none), from which square\n"
	"image on a product in an address wraps in 32 bits, its vector paths (in brackets what the\n"
	"flags leave out), whether it is pure (no state, no allocation, no calls out: it may run in\n"
	"workers, and be a module of its own), its stack, the memory it needs with its images at\n"
	"1080p, 4K and 8K, and the live findings in it. With --loops also how many of its loops\n"
	"clang vectorises.\n"
	"--run builds each for the host and for wasm, and RUNS THE PROJECT'S CODE, confined: it makes\n"
	"the same images everywhere, compares every byte, and measures.\n";

struct report {
	struct db *db;
	const struct arguments *args;
	int verbose;
};

static void write_list(struct db *db, FILE *out)
{
	sqlite3_stmt *rows = db_prepare(
		db,
		"SELECT file || ':' || line, name, why FROM kernel ORDER BY file, line, symbol");
	int count = 0;

	while (rows && db_step(db, rows) > 0) {
		char *place = text_printable(col_text(rows, 0)),
		     *name = text_printable(col_text(rows, 1)),
		     *why = text_printable(col_text(rows, 2));

		fprintf(out, "%s: %s: %s\n", place, name, why);
		g_free(why);
		g_free(name);
		g_free(place);
		count++;
	}
	sqlite3_finalize(rows);
	if (!count)
		fputs("no kernels: mark one with a comment '// wasmready: kernel' above it\n", out);
}

static int write_it(void *data, FILE *out)
{
	const struct report *report = data;
	const char *format = report->args->format;

	if (strcmp(format, "json") == 0)
		return kernel_table_json(report->db, out);
	if (report->args->list) {
		write_list(report->db, out);
		return 0;
	}
	if (db_int(report->db, 0, "SELECT count(*) FROM kernel", "") == 0) {
		write_list(report->db, out);
		return 0;
	}
	return kernel_table_text(report->db, out, report->verbose);
}

static int write_page(const struct project *project, const struct arguments *args)
{
	struct db *db = audited_open(project);
	int err = db ? kernels_page(db, project, args->clang, args->page) : EXIT_CANNOT;

	db_close(db);
	return err;
}

static int print_kernels(const struct project *project, const struct arguments *args)
{
	struct db *db = audited_open(project);
	struct report report = { db, args, project->verbose };
	int err = 0;

	if (!db)
		return EXIT_CANNOT;
	if (args->loops)
		err = vectorise_ask(db, project, args->clang);
	if (!err)
		err = output_write(args->output && strcmp(args->output, "-") ? args->output : NULL,
				   write_it, &report);
	db_close(db);
	return err;
}

static int do_it(struct arguments *args)
{
	const struct project *project = &args->project;
	struct kernels_run *run = &args->run;

	if (args->page)
		return write_page(project, args);
	run->run.clang = args->clang;
	return run->wanted ? kernels_run(run, project, args->format, args->output)
			   : print_kernels(project, args);
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = kernels_run_check(&args->run);

	if (!err)
		err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);
	if (!err)
		err = do_it(args);
	project_clear(&args->project);
	return err;
}

const struct command kernels_command = {
	"kernels",
	"list the image kernels, check, build and run them",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ kernels_run_options, AT(run) },
		{ jobs_options, 0 },
		{ project_confine_options, AT(project) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
