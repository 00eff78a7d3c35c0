// wasmready confirm: runs functions with findings on the host and in wasm, and keeps beside the
// findings what that has shown.

#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "cmd.h"
#include "confirm/confirm.h"
#include "opt.h"

struct arguments {
	char *format, *output, *clang, *function;
	char **rules;
	int limit, seconds;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "rule", 'r', OPTION_RULES, AT(rules), "RULE",
	  .text = "only findings of this rule, an id or a glob (repeatable)", .rc = RC_YES },
	{ "function", 0, OPTION_TEXT, AT(function), "GLOB",
	  .text = "only findings in functions whose names match this glob" },
	{ "limit", 0, OPTION_NUMBER, AT(limit), "N",
	  .text = "run N functions at most (default: all)" },
	{ "time", 0, OPTION_NUMBER, AT(seconds), "SECONDS",
	  .text = "give a run of one function this long (default {})", .preset = "10", .least = 1,
	  .most = 3600 },
	{ "clang", 0, OPTION_FILE, AT(clang), "PROGRAM",
	  .text = "program to compile with (default: clang-19, or clang)" },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE",
	  .text = "write to FILE instead of standard output" },
	{ "jobs", 'j', OPTION_NUMBER, AT(project.jobs), "N",
	  .text = "run N programs at a time (default: one a processor)" },
	{ "unit-timeout", 0, OPTION_NUMBER, AT(project.unit_timeout), "SECONDS",
	  .text = "give a compiler this long (default {})", .preset = G_STRINGIFY(UNIT_SECONDS),
	  .rc = RC_YES },
	{ 0 },
};

static const char details[] =
	"RUNS THE PROJECT'S CODE, confined: functions of PATH (default: the current folder) that the last\n"
	"audit has findings in about widths, signatures, numbers and memory. Each whose parameters are\n"
	"numbers, texts, buffers or records of these is built for the host and for wasm by its unit's flags,\n"
	"and called with the same inputs in both: 0, 1, -1, the limits of 32 and 64 bits and what is beyond,\n"
	"sizes, long texts. Inputs that are undefined for the host, by its sanitizers, are left out, and\n"
	"functions that do not do the same twice. A finding whose line makes results, output or memory\n"
	"differ is confirmed: every report then says so, with the input and both results, until its file\n"
	"changes. What could not be run is counted by reason.\n"
	"Exit codes: 0 no finding is confirmed, 1 some are, 3 a tool is missing.\n";

static int write_it(void *data, FILE *out)
{
	return confirm_text(data, out);
}

static int write_json(void *data, FILE *out)
{
	return confirm_json(data, out);
}

// The database is written when all is known. Who reads it is gone before who writes, which then
// takes its log along.
static int keep(struct confirm *confirm)
{
	struct db_place place;
	struct db *db;
	int err;

	if (project_place(confirm->project, 0, &place))
		return -1;
	db = db_open_at(&place, DB_CREATE);
	err = db ? confirm_store(confirm, db) : -1;
	g_clear_pointer(&confirm->db, db_close);
	if (!err)
		db_settle(db);
	db_close(db);
	place_close(&place);
	return err;
}

static int confirm(const struct arguments *args)
{
	struct confirm state = { .project = &args->project,
				 .clang = args->clang,
				 .rules = args->rules,
				 .function = args->function,
				 .limit = args->limit,
				 .seconds = args->seconds };
	int err = EXIT_CANNOT, found = 0;

	state.db = audited_open(&args->project);
	if (state.db)
		err = confirm_run(&state);
	if (!err)
		err = output_write(args->output && strcmp(args->output, "-") ? args->output : NULL,
				   strcmp(args->format, "json") == 0 ? write_json : write_it,
				   &state);
	if (!err)
		found = db_int(state.db, 0,
			       "SELECT 1 FROM temp.c_finding WHERE outcome = 'confirmed'", "") == 1;
	if (!err)
		err = keep(&state);
	confirm_clear(&state);
	db_close(state.db);
	return err || !found ? err : EXIT_FINDINGS;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);

	if (!err)
		err = confirm(args);
	project_clear(&args->project);
	return err;
}

const struct command confirm_command = {
	"confirm",
	"run functions here and in wasm, to confirm their findings",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_confine_options, AT(project) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
