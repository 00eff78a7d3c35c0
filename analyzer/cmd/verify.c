// wasmready verify: builds the project's units for a target and holds what the
// compiler and the linker say against what the last audit's findings said.

#include <string.h>

#include "audited.h"
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

// One figure of the comparison, and the lists below it.
static const struct {
	const char *title, *seen, *kept;
} figures[] = {
	{ "compile-error sites", "SELECT count(*) FROM v_site",
	  "SELECT count(*) FROM v_site WHERE rule IS NOT NULL" },
	{ "undefined symbols", "SELECT count(DISTINCT name) FROM v_symbol",
	  "SELECT count(DISTINCT name) FROM v_symbol WHERE name NOT IN "
	  "(SELECT name FROM v_symbol WHERE rule IS NULL)" },
	{ "signature mismatches", "SELECT count(*) FROM v_signature",
	  "SELECT count(*) FROM v_signature WHERE rule IS NOT NULL" },
};

static const char missed_sql[] =
	"SELECT place, what FROM ("
	" SELECT 1 AS kind, file || ':' || line AS place, 'error: ' || text AS what, file, line FROM v_site"
	" WHERE rule IS NULL"
	" UNION ALL SELECT 2, u.file, 'undefined symbol: ' || s.name, u.file, 0 FROM v_symbol s"
	" LEFT JOIN v_unit u ON u.unit = s.unit WHERE s.rule IS NULL"
	" UNION ALL SELECT 3, u.file, 'function signature mismatch: ' || s.name, u.file, 0"
	" FROM v_signature s LEFT JOIN v_unit u ON u.unit = s.unit WHERE s.rule IS NULL"
	") ORDER BY kind, file, line, what";
static const char unseen_sql[] =
	"SELECT file || ':' || line, rule || ': ' || message FROM v_blocker WHERE by IS NULL "
	"ORDER BY file, line, rule, message";
static const char lost_sql[] =
	"SELECT file, note FROM (SELECT file, note, unit FROM v_unit WHERE note IS NOT NULL"
	" UNION ALL SELECT 'the linker', text, 0 FROM v_linker) ORDER BY file, unit, note";

static const char rules_sql[] =
	"SELECT rule, sum(sites), sum(symbols), sum(blockers), sum(confirmed) FROM ("
	" SELECT rule, 1 AS sites, 0 AS symbols, 0 AS blockers, 0 AS confirmed FROM v_site"
	" UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_symbol"
	" UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_signature"
	" UNION ALL SELECT rule, 0, 0, 1, by IS NOT NULL FROM v_blocker"
	") WHERE rule IS NOT NULL GROUP BY rule ORDER BY rule";

// All in one object, made by SQLite, which escapes.
static const char json_sql[] =
	"SELECT json_object('target', ?1, 'compiler', ?2, 'agree', json(iif(?3, 'true', 'false')),"
	" 'units', (SELECT json_object('total', count(*), 'compiled', coalesce(sum(compiled), 0),"
	"   'linked', coalesce(sum(compiled), 0)) FROM v_unit),"
	" 'sites', (SELECT json_object('seen', count(*), 'predicted', count(rule)) FROM v_site),"
	" 'symbols', json_object('seen', (SELECT count(DISTINCT name) FROM v_symbol),"
	"   'predicted', (SELECT count(DISTINCT name) FROM v_symbol WHERE name NOT IN"
	"    (SELECT name FROM v_symbol WHERE rule IS NULL))),"
	" 'signatures', (SELECT json_object('seen', count(*), 'predicted', count(rule)) FROM v_signature),"
	" 'blockers', (SELECT json_object('total', count(*), 'confirmed', count(by)) FROM v_blocker),"
	" 'aside', (SELECT json_group_object(what, count) FROM v_aside),"
	" 'rules', (SELECT json_group_array(json_object('rule', rule, 'sites', sites, 'symbols', symbols,"
	"   'blockers', blockers, 'confirmed', confirmed)) FROM (SELECT rule, sum(sites) AS sites,"
	"   sum(symbols) AS symbols, sum(blockers) AS blockers, sum(confirmed) AS confirmed FROM ("
	"    SELECT rule, 1 AS sites, 0 AS symbols, 0 AS blockers, 0 AS confirmed FROM v_site"
	"    UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_symbol UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_signature"
	"    UNION ALL SELECT rule, 0, 0, 1, by IS NOT NULL FROM v_blocker)"
	"   WHERE rule IS NOT NULL GROUP BY rule ORDER BY rule)),"
	" 'errors', (SELECT json_group_array(json_object('file', printable(file), 'line', line,"
	"   'text', printable(text), 'rule', rule)) FROM (SELECT * FROM v_site ORDER BY file, line)),"
	" 'undefined', (SELECT json_group_array(json_object('symbol', printable(name),"
	"   'unit', printable(file), 'rule', rule)) FROM (SELECT s.name, u.file, s.rule FROM v_symbol s"
	"   LEFT JOIN v_unit u ON u.unit = s.unit ORDER BY s.name, u.file)),"
	" 'mismatches', (SELECT json_group_array(json_object('symbol', printable(name), 'rule', rule))"
	"   FROM (SELECT * FROM v_signature ORDER BY name)),"
	" 'findings', (SELECT json_group_array(json_object('rule', rule, 'file', printable(file),"
	"   'line', line, 'message', printable(message), 'confirmed_by', by))"
	"   FROM (SELECT * FROM v_blocker ORDER BY file, line, rule, message)),"
	" 'not_compiled', (SELECT json_group_array(json_object('file', printable(file),"
	"   'reason', printable(note))) FROM (SELECT * FROM v_unit WHERE note IS NOT NULL"
	"   ORDER BY file, unit)))";

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

static void print_rules(struct db *db, FILE *out)
{
	sqlite3_stmt *rows = db_prepare(db, rules_sql);
	int n = 0;

	while (rows && db_step(db, rows) > 0) {
		if (!n++)
			fprintf(out, "\n%-28s %8s %8s %9s %9s\n", "rule", "sites", "symbols",
				"blockers", "confirmed");
		fprintf(out, "%-28s %8d %8d %9d %9d\n", col_text(rows, 0),
			sqlite3_column_int(rows, 1), sqlite3_column_int(rows, 2),
			sqlite3_column_int(rows, 3), sqlite3_column_int(rows, 4));
	}
	sqlite3_finalize(rows);
}

static int write_text(const struct report *report, FILE *out)
{
	struct db *db = report->verify->db;
	int all = report->args->project.verbose;
	sqlite3_stmt *rows;
	size_t i;

	fprintf(out, "%s with %s: %lld units, %lld of them give an object\n\n",
		report->verify->target, report->verify->version ? report->verify->version : "clang",
		(long long)db_int(db, 0, "SELECT count(*) FROM v_unit", ""),
		(long long)db_int(db, 0, "SELECT coalesce(sum(compiled), 0) FROM v_unit", ""));
	fprintf(out, "%-22s %8s %10s\n", "", "seen", "predicted");
	for (i = 0; i < G_N_ELEMENTS(figures); i++)
		fprintf(out, "%-22s %8lld %10lld\n", figures[i].title,
			(long long)db_int(db, 0, figures[i].seen, ""),
			(long long)db_int(db, 0, figures[i].kept, ""));
	fprintf(out, "%-22s %8s %10s\n", "", "found", "confirmed");
	fprintf(out, "%-22s %8lld %10lld\n", "blockers",
		(long long)db_int(db, 0, "SELECT count(*) FROM v_blocker", ""),
		(long long)db_int(db, 0, "SELECT count(by) FROM v_blocker", ""));
	print_rules(db, out);
	print_list(db, out, "Seen, and not predicted", missed_sql, all);
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
	return json_print(out, db_text(report->verify->db, json_sql, "tti", report->verify->target,
				       report->verify->version, (int64_t)report->agree));
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
	if (err < 0)
		err = EXIT_CANNOT;
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
