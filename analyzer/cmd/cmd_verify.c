// wasmready verify: builds the project's units for a target and holds what the
// compiler and the linker say against what the last audit's findings said.

#include <string.h>

#include "audited.h"
#include "base/grid.h"
#include "base/json_text.h"
#include "base/output.h"
#include "cmd.h"
#include "opt.h"
#include "toolchain/verify.h"

#define SHOWN 20 // of each list in text

struct arguments {
	char *target, *clang, *format, *output;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "target", 't', OPTION_TARGET, AT(target), "TARGET",
	  .text = "build for this target (default: the audit's first)", .rc = RC_YES },
	{ "clang", 0, OPTION_FILE, AT(clang), "PATH",
	  .text = "compile with this program (default: clang-19, else clang)" },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE",
	  .text = "write to FILE instead of standard output" },
	{ "jobs", 'j', OPTION_NUMBER, AT(project.jobs), "N",
	  .text = "run N compilers at a time (default: one a processor)" },
	{ "unit-timeout", 0, OPTION_NUMBER, AT(project.unit_timeout), "SECONDS",
	  .text = "give a compiler this long (default {})", .preset = G_STRINGIFY(UNIT_SECONDS),
	  .rc = RC_YES },
	{ 0 },
};

static const char details[] =
	"Compiles the C units of PATH (default: the current folder) for the target with the real\n"
	"compiler, by the flags of the last audit and the recipe of 'wasmready flags', links them\n"
	"with wasm-ld, and compares: errors and undefined symbols that no finding told of, and\n"
	"blockers that neither tool confirms. Nothing of the project is run.\n"
	"Exit codes: 0 they agree, 1 they do not, 3 a tool or an audit is missing.\n";

static const struct grid_column figures[] = {
	{ .least = 22 },
	{ .gap = 1, .least = 8, .right = 1 },
	{ .gap = 1, .least = 10, .right = 1 },
};

static const struct grid_column rules[] = {
	{ "rule", .least = 28 },
	{ "sites", .gap = 1, .least = 8, .right = 1 },
	{ "symbols", .gap = 1, .least = 8, .right = 1 },
	{ "blockers", .gap = 1, .least = 9, .right = 1 },
	{ "confirmed", .gap = 1, .least = 9, .right = 1 },
};

static const char unseen_sql[] =
	"SELECT file || ':' || line, rule || ': ' || message FROM v_blocker WHERE by IS NULL "
	"ORDER BY file, line, rule, message";
static const char lost_sql[] =
	"SELECT file, note FROM (SELECT file, note, unit FROM v_unit WHERE note IS NOT NULL"
	" UNION ALL SELECT 'the linker', text, 0 FROM v_linker) ORDER BY file, unit, note";

struct report {
	struct verify *verify;
	const struct arguments *args;
	int agree;
};

static void print_list(struct db *db, FILE *out, const char *title, const char *sql, int all)
{
	sqlite3_stmt *rows = db_prepare(db, sql);
	int n = 0;

	while (rows && db_step(db, rows) > 0) {
		char *place = text_printable(col_text(rows, 0)),
		     *what = text_printable(col_text(rows, 1));

		if (!n++)
			fprintf(out, "\n%s:\n", title);
		if (all || n <= SHOWN)
			fprintf(out, "  %s: %s\n", *place ? place : "(the C library)", what);
		g_free(what);
		g_free(place);
	}
	sqlite3_finalize(rows);
	if (!all && n > SHOWN)
		fprintf(out, "  ... and %d more (-v shows all)\n", n - SHOWN);
}

static int write_text(const struct report *report, FILE *out)
{
	struct db *db = report->verify->db;
	int all = report->args->project.verbose;
	sqlite3_stmt *rows;
	int i;

	fprintf(out, "%s with %s: %lld units, %lld of them give an object\n\n",
		report->verify->target, report->verify->version ? report->verify->version : "clang",
		(long long)db_int(db, 0, "SELECT count(*) FROM v_unit", ""),
		(long long)db_int(db, 0, "SELECT coalesce(sum(compiled), 0) FROM v_unit", ""));
	grid_query(out, db, builtin_sql("commands/verify_figures"), "", figures,
		   G_N_ELEMENTS(figures));
	grid_query(out, db, builtin_sql("commands/verify_rules"), "\n", rules, G_N_ELEMENTS(rules));
	print_list(db, out, "Seen, and not predicted", builtin_sql("commands/verify_missed"), all);
	print_list(db, out, "Predicted, and not seen", unseen_sql, all);
	print_list(db, out, "Not built, for no fault of a line", lost_sql, all);
	rows = db_prepare(db, "SELECT what, count FROM v_aside WHERE count > 0");
	for (i = 0; rows && db_step(db, rows) > 0; i++)
		fprintf(out, "%s  %d %s\n", i ? "" : "\nLeft aside:\n", sqlite3_column_int(rows, 1),
			col_text(rows, 0));
	sqlite3_finalize(rows);
	return 0;
}

static int write_json(const struct report *report, FILE *out)
{
	return json_print(out, db_text(report->verify->db, builtin_sql("commands/verify_json"),
				       "tti", report->verify->target, report->verify->version,
				       (int64_t)report->agree));
}

static int write_report(void *data, FILE *out)
{
	const struct report *report = data;

	return g_strcmp0(report->args->format, "json") == 0 ? write_json(report, out)
							    : write_text(report, out);
}

static int agrees(struct db *db)
{
	return !db_int(db, 1,
		       "SELECT EXISTS (SELECT 1 FROM v_site WHERE rule IS NULL)"
		       " OR EXISTS (SELECT 1 FROM v_symbol WHERE rule IS NULL)"
		       " OR EXISTS (SELECT 1 FROM v_signature WHERE rule IS NULL)"
		       " OR EXISTS (SELECT 1 FROM v_blocker WHERE by IS NULL)",
		       "");
}

static int verify(const struct project *project, const struct arguments *args)
{
	struct verify state = { .project = project, .clang = args->clang };
	struct report report = { .verify = &state, .args = args };
	char *first = NULL;
	int err = EXIT_CANNOT;

	state.db = audited_open(project);
	if (!state.db)
		goto out;
	first = audited_target(state.db);
	state.target = args->target ? args->target : first;
	err = verify_run(&state);
	if (err)
		goto out;
	report.agree = agrees(state.db);
	err = output_write(args->output && strcmp(args->output, "-") ? args->output : NULL,
			   write_report, &report);
	if (!err && !report.agree)
		err = EXIT_FINDINGS;
out:
	verify_clear(&state);
	db_close(state.db);
	g_free(first);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);

	if (!err)
		err = verify(&args->project, args);
	project_clear(&args->project);
	return err;
}

const struct command verify_command = {
	"verify",
	"hold the last audit against the compiler and the linker",
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
