// wasmready targets: what this machine has for each target, and what the tables
// speak of.
//
// The worlds are set up as for an audit of every target, in a database in memory.

#include <stdio.h>
#include <string.h>

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
	"SELECT t.name, t.triple, t.sysroot, t.version, t.origin, t.judge, t.table_date, t.symbols,"
	" (SELECT count(*) FROM sysroot_symbol s WHERE s.world = t.world) AS defined,"
	" (SELECT count(*) FROM api a WHERE a.target = t.name AND a.status <> 'missing') AS listed, t.family"
	" FROM target t ORDER BY t.position";

static const char tables_sql[] =
	"SELECT file, group_concat(target, ','), source, version, date FROM (SELECT v.* FROM"
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

static void put_line(const char *name, const char *text, const char *more)
{
	char *safe = text_printable(text), *safe_more = text_printable(more);

	printf("  %-9s%s%s\n", name, safe, safe_more);
	g_free(safe_more);
	g_free(safe);
}

static int put_target_text(sqlite3_stmt *stmt)
{
	char *count = g_strdup_printf(": %d defined", sqlite3_column_int(stmt, 8));
	int is_sysroot = strcmp(col_text(stmt, 5), "sysroot") == 0;

	printf("%s\n", col_text(stmt, 0));
	put_line("triple", col_text(stmt, 1), "");
	if (*col_text(stmt, 2))
		put_line("sysroot", col_text(stmt, 2), "");
	if (*col_text(stmt, 3))
		put_line("version", col_text(stmt, 3), "");
	put_line("headers", origin_words(col_text(stmt, 4), col_text(stmt, 10)), "");
	put_line("judge", col_text(stmt, 7), is_sysroot ? count : "");
	g_free(count);
	return 0;
}

static int put_table_text(sqlite3_stmt *stmt)
{
	printf("  %-20s%s  %s %s%s%s%s\n", col_text(stmt, 0), col_text(stmt, 4), col_text(stmt, 2),
	       col_text(stmt, 3), *col_text(stmt, 1) ? " (" : "", col_text(stmt, 1),
	       *col_text(stmt, 1) ? ")" : "");
	return 0;
}

static int each_row(struct db *db, const char *sql, int (*put)(sqlite3_stmt *stmt))
{
	sqlite3_stmt *stmt = db_prepare(db, sql);
	int got;

	while ((got = db_step(db, stmt)) > 0)
		put(stmt);
	sqlite3_finalize(stmt);
	return got < 0 ? EXIT_CANNOT : 0;
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
	int err = each_row(db, targets_sql, put_target_text);

	if (!err)
		puts("tables");
	if (!err)
		err = each_row(db, tables_sql, put_table_text);
	if (!err)
		put_sandbox();
	return err;
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
