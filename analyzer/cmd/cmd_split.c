// wasmready split: which code each entry point needs, and a division into modules that are
// loaded when they are first used.

#include <string.h>

#include "audited.h"
#include "base/grid.h"
#include "base/json_text.h"
#include "base/output.h"
#include "cmd.h"
#include "kernel/split.h"
#include "opt.h"
#include "project/project.h"

struct arguments {
	char **entries;
	char *clang, *format, *folder;
	double share;
	int simd;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "entry", 0, OPTION_TEXTS, AT(entries), "NAME",
	  .text = "function that a page calls; may be repeated (default: the kernels)",
	  .rc = RC_YES },
	{ "simd", 0, OPTION_FLAG, AT(simd), NULL, .text = "build with -msimd128" },
	{ "share", 0, OPTION_PART, AT(share), "PART",
	  .text = "modules that share more than this part of the smaller become one (default {})",
	  .preset = "0.5", .most = 1 },
	{ "clang", 0, OPTION_FILE, AT(clang), "PROGRAM",
	  .text = "program to compile with (default: clang-19, or clang)" },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ "output", 'o', OPTION_FOLDER, AT(folder), "DIR",
	  .text = "write modules, lists of exports and split.json into DIR" },
	{ 0 },
};

static const char details[] =
	"Compiles what the entry points of PATH (default: the current folder) lead to, by the facts\n"
	"of the last audit, links each of them alone, and says from the linker's maps what each\n"
	"needs for itself and what it shares. Then it proposes modules: those that share more than\n"
	"half of the smaller one's bytes become one. Entry points are the kernels, or those given\n"
	"by --entry. With -o the modules are written, and lists of exports for wasm-ld.\n"
	"Nothing of the project is run.\n"
	"Exit codes: 0 done, 1 an entry point does not link, 2 wrong usage, 3 a tool or an audit is\n"
	"missing.\n";

static const char shared_sql[] =
	"CREATE TEMP TABLE shared AS SELECT object, name, kind, max(bytes) AS bytes, count(*) AS entries,"
	" group_concat(entry, ' ') AS names FROM (SELECT * FROM s_item ORDER BY entry)"
	" GROUP BY object, name HAVING count(*) > 1";
static const char modules_sql[] =
	"SELECT m.module, m.bytes, group_concat(e.entry, ' ') FROM s_module m"
	" JOIN (SELECT entry, module FROM s_entry ORDER BY entry) e ON e.module = m.module"
	" GROUP BY m.module ORDER BY m.module";
static const char things_sql[] =
	"SELECT name, kind, bytes, entries FROM shared ORDER BY bytes * (entries - 1) DESC, name LIMIT 10";
static const struct grid_column shared_columns[] = {
	{ .head = "shared" },
	{ "kind", .gap = 1 },
	{ "bytes", .gap = 1, .least = 7, .right = 1 },
	{ "entry points", .gap = 2 },
};

struct report {
	struct db *db;
	const struct arguments *args;
};

static void write_entries(struct db *db, FILE *out)
{
	static const struct grid_column columns[] = {
		{ "entry point", .least = 11 },
		{ "module", .gap = 1, .least = 8, .right = 1 },
		{ "code", .least = 8, .right = 1 },
		{ "data", .least = 8, .right = 1 },
		{ "shared", .least = 8, .right = 1 },
		{ "goes into", .gap = 2 },
	};
	struct grid *grid = grid_new(columns, G_N_ELEMENTS(columns));
	sqlite3_stmt *rows = db_prepare(db, builtin_sql("commands/split_entries"));

	while (rows && db_step(db, rows) > 0) {
		grid_cell(grid, NULL, "%s", col_text(rows, 0));
		if (*col_text(rows, 1))
			grid_rest(grid, "%s", col_text(rows, 1));
		else
			grid_row(grid, rows, 2);
	}
	sqlite3_finalize(rows);
	grid_print(grid, out, 0);
}

static void write_modules(struct db *db, FILE *out)
{
	static const struct grid_column columns[] = {
		{ .head = "module" },
		{ "bytes", .gap = 1, .least = 7, .right = 1 },
		{ "entry points", .gap = 2 },
	};
	char *why, *safe;

	grid_query(out, db, modules_sql, "\n", columns, G_N_ELEMENTS(columns));
	why = db_text(db, "SELECT coalesce(why, bytes || ' bytes') FROM s_whole", "");
	safe = text_printable(why ? why : "");
	fprintf(out,
		"\nall in one: %s; divided: %d modules of %d bytes, the largest %d, the smallest %d\n",
		safe, (int)db_int(db, 0, "SELECT count(*) FROM s_module", ""),
		(int)db_int(db, 0, "SELECT sum(bytes) FROM s_module", ""),
		(int)db_int(db, 0, "SELECT max(bytes) FROM s_module", ""),
		(int)db_int(db, 0, "SELECT min(bytes) FROM s_module", ""));
	g_free(safe);
	g_free(why);
}

static int write_text(struct report *report, FILE *out)
{
	if (!db_int(report->db, 0, "SELECT count(*) FROM s_entry", "")) {
		fputs("no entry points: name them with --entry, or mark kernels with a comment"
		      " '// wasmready: kernel'\n",
		      out);
		return 0;
	}
	write_entries(report->db, out);
	grid_query(out, report->db, things_sql, "\n", shared_columns, G_N_ELEMENTS(shared_columns));
	if (db_int(report->db, 0, "SELECT count(*) FROM s_module", ""))
		write_modules(report->db, out);
	return 0;
}

static int write_json(void *data, FILE *out)
{
	struct report *report = data;
	return json_print(out, db_text(report->db, builtin_sql("commands/split_json"), ""));
}

static int write_it(void *data, FILE *out)
{
	struct report *report = data;

	return g_strcmp0(report->args->format, "json") == 0 ? write_json(report, out)
							    : write_text(report, out);
}

static int run_split(const struct project *project, const struct arguments *args)
{
	struct db *db = audited_open(project);
	struct report report = { db, args };
	struct split split = {
		.db = db,
		.project = project,
		.clang = args->clang,
		.entries = args->entries,
		.simd = args->simd,
		.share = args->share,
		.folder = args->folder,
	};
	int err;

	if (!db)
		return EXIT_CANNOT;
	err = split_run(&split);
	if (!err && db_exec(db, shared_sql) < 0)
		err = EXIT_CANNOT;
	if (!err)
		err = output_write(NULL, write_it, &report);
	if (!err && args->folder && db_int(db, 0, "SELECT count(*) FROM s_module", "")) {
		char *path = g_build_filename(args->folder, "split.json", NULL);

		err = output_write(path, write_json, &report);
		g_free(path);
	}
	if (!err && db_int(db, 0, "SELECT count(*) FROM s_entry WHERE why IS NOT NULL", ""))
		err = EXIT_FINDINGS;
	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);

	if (!err)
		err = run_split(&args->project, args);
	project_clear(&args->project);
	return err;
}

const struct command split_command = {
	"split",
	"divide entry points into modules loaded on demand",
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
