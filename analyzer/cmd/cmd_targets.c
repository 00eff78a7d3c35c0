// wasmready targets: what this machine has for each target, and what the tables
// speak of.
//
// The worlds are set up as for an audit of every target, in a database in memory.

#include <stdio.h>
#include <string.h>

#include "base/grid.h"
#include "base/json_text.h"
#include "base/sandbox.h"
#include "base/views.h"
#include "cmd.h"
#include "world/data.h"
#include "opt.h"
#include "world/world.h"

struct arguments {
	char *format, *sysroot;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ "sysroot", 0, OPTION_FOLDER, AT(sysroot), "DIR", .text = "look into this sysroot first" },
	{ 0 },
};

static const char details[] =
	"Lists the targets: the triple; the sysroot that was found, and the version of its C\n"
	"library where something tells; whose headers are read; and who says what can be linked:\n"
	"the archives of that sysroot, or the table. Then the versions that the tables speak of.\n";

static const char targets_sql[] =
	"SELECT t.name, t.triple, t.sysroot, t.version, t.origin, t.symbols, t.family,"
	" iif(t.judge = 'sysroot', ': ' || (SELECT count(*) FROM sysroot_symbol s"
	" WHERE s.world = t.world) || ' defined', '') FROM target t ORDER BY t.position";

static const char tables_sql[] =
	"SELECT file, printf('%s  %s %s%s', date, source, version, coalesce("
	" ' (' || nullif(group_concat(target, ','), '') || ')', '')) FROM (SELECT v.* FROM"
	" data_version v LEFT JOIN target t ON t.name = v.target ORDER BY t.position)"
	" GROUP BY file, source, version, date ORDER BY file, source";

// Text.

static const char *origin_words(const char *origin, const char *family)
{
	if (strcmp(origin, "installed") == 0)
		return "its own, installed";
	if (strcmp(origin, "stand-in") == 0)
		return strcmp(family, "wasi") == 0
			       ? "no SDK is named: older ones of wasi-libc, with what came since"
			       : "not installed: another C library's headers stand in";
	return strcmp(family, "none") == 0 ? "none: only the compiler's own" : "none";
}

static void put_line(struct grid *grid, const char *name, const char *text, const char *more)
{
	grid_cell(grid, NULL, "  %s", name);
	grid_cell(grid, NULL, "%s%s", text, more);
}

static int put_targets(struct db *db)
{
	static const struct grid_column columns[] = { { .least = 11 }, { 0 } };
	struct grid *grid = grid_new(columns, G_N_ELEMENTS(columns));
	sqlite3_stmt *stmt = db_prepare(db, targets_sql);
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		grid_rest(grid, "%s", col_text(stmt, 0));
		put_line(grid, "triple", col_text(stmt, 1), "");
		if (*col_text(stmt, 2))
			put_line(grid, "sysroot", col_text(stmt, 2), "");
		if (*col_text(stmt, 3))
			put_line(grid, "version", col_text(stmt, 3), "");
		put_line(grid, "headers", origin_words(col_text(stmt, 4), col_text(stmt, 6)), "");
		put_line(grid, "judge", col_text(stmt, 5), col_text(stmt, 7));
	}
	sqlite3_finalize(stmt);
	grid_print(grid, stdout, 0);
	return got;
}

// What confines workers, git and compilers on this machine.
static void put_sandbox(void)
{
	int has_filters = (sandbox_support() & SANDBOX_CALLS) != 0;

	if (sandbox_landlock())
		printf("sandbox: Landlock %d, %s\n", sandbox_landlock(),
		       has_filters ? "seccomp" : "not seccomp");
	else
		printf("sandbox: not Landlock, %s\n", has_filters ? "seccomp" : "nor seccomp");
}

static int put_text(struct db *db)
{
	static const struct grid_column tables[] = { { .gap = 2, .least = 19 }, { .gap = 1 } };
	int err = put_targets(db);

	if (!err)
		err = grid_query(stdout, db, tables_sql, "tables\n", tables, G_N_ELEMENTS(tables));
	if (!err)
		put_sandbox();
	return err ? EXIT_CANNOT : 0;
}

// JSON, made by SQLite: paths may be any bytes, so they go through printable().

static int put_json(struct db *db)
{
	char *text = db_text(db, builtin_sql("commands/targets_json"), "ii",
			     (int64_t)sandbox_landlock(),
			     (int64_t)(sandbox_support() & SANDBOX_CALLS));

	return json_print(stdout, text) ? EXIT_CANNOT : 0;
}

static int list(const struct arguments *args)
{
	struct db *db = db_open(":memory:", DB_CREATE);
	char *sysroot = args->sysroot ? path_here(args->sysroot) : NULL;
	int err = db && !sysroot == !args->sysroot ? data_load(db) : EXIT_CANNOT;

	if (!err)
		err = worlds_survey(db, sysroot);
	if (!err && db_views(db) < 0)
		err = EXIT_CANNOT;
	if (!err)
		err = !strcmp(args->format, "json") ? put_json(db) : put_text(db);
	g_free(sysroot);
	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	(void)argv;
	if (argc == 1)
		return list(values);
	complain("targets: no argument is taken (see 'wasmready targets --help')");
	return EXIT_USAGE;
}

const struct command targets_command = {
	"targets",
	"list the targets, their sysroots and who judges them",
	"",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
	},
	.run = run,
};
