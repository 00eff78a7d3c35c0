// wasmready kernels: the functions that make pixels, and what the last audit knows of them.

#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "cmd.h"
#include "kernel/page.h"
#include "kernel/table.h"
#include "kernel/vectorise.h"
#include "kernels_run.h"
#include "opt.h"
#include "project/project.h"

struct arguments {
	char *format, *output, *clang, *page;
	int list, loops;
};

static const char details[] =
	"Tells of the image kernels that the last audit found in PATH (default: the current folder).\n"
	"A kernel is marked by a comment '// wasmready: kernel' above it, or recognised: it reads an\n"
	"array of numbers, writes one, has a parameter named like a side of an image, and loops.\n"
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

	if (format && strcmp(format, "json") == 0)
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

static int do_it(const struct project *project, const struct arguments *args,
		 struct kernels_run *run)
{
	if (args->page)
		return write_page(project, args);
	run->run.clang = args->clang;
	return run->wanted ? kernels_run(run, project, args->format, args->output)
			   : print_kernels(project, args);
}

static int check(const struct arguments *args, const struct kernels_run *run, int argc, char **argv)
{
	if (argc > 2) {
		complain("kernels: one PATH at most, not '%s' too", argv[2]);
		return EXIT_USAGE;
	}
	if (kernels_run_check(run))
		return EXIT_USAGE;
	return opt_one_of("kernels", "--format", args->format, "text, json");
}

int cmd_kernels(int argc, char **argv)
{
	struct project project = { 0 };
	struct arguments args = { 0 };
	struct kernels_run run = { 0 };
	GOptionEntry options[] = {
		{ "list", 'l', 0, G_OPTION_ARG_NONE, &args.list,
		  "only list the kernels, and why each is one", NULL },
		{ "loops", 0, 0, G_OPTION_ARG_NONE, &args.loops,
		  "ask clang which loops it vectorises for simd128 (compiles the units)", NULL },
		{ "clang", 0, 0, G_OPTION_ARG_FILENAME, &args.clang,
		  "program to compile with (default: clang-19, or clang)", "PROGRAM" },
		{ "format", 'f', 0, G_OPTION_ARG_STRING, &args.format, "text (default) or json",
		  "FORMAT" },
		{ "output", 'o', 0, G_OPTION_ARG_FILENAME, &args.output,
		  "write to FILE instead of standard output", "FILE" },
		{ "page", 0, 0, G_OPTION_ARG_FILENAME, &args.page,
		  "write a page that runs them in a browser into folder DIR", "DIR" },
		G_OPTION_ENTRY_NULL,
	};
	GOptionEntry *tables[] = { options, kernels_run_options(&run, &project),
				   project_options(&project, PROJECT_CONFINE),
				   project_options(&project, PROJECT_WHERE), NULL };
	int err = opt_parse(&argc, &argv, "kernels", "[PATH]", details, tables);

	if (err)
		err--;
	else if (!(err = check(&args, &run, argc, argv)) &&
		 !(err = project_finish(&project, argc > 1 ? argv[1] : NULL)))
		err = do_it(&project, &args, &run);
	kernels_run_clear(&run);
	project_clear(&project);
	g_free(args.format);
	g_free(args.clang);
	g_free(args.output);
	g_free(args.page);
	return err;
}
