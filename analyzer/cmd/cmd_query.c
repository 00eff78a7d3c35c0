// wasmready query: the facts, asked in SQL over the public views.

#include <stdio.h>
#include <string.h>

#include "base/csv_text.h"
#include "base/grid.h"
#include "base/json_text.h"
#include "audited.h"
#include "cmd.h"
#include "judge/bounds.h"
#include "judge/merge.h"
#include "opt.h"
#include "project/project.h"
#include "base/views.h"

struct arguments {
	char *format;
	int schema;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}",
	  .choices = "table, csv, json", .preset = "table", .rc = RC_YES },
	{ "schema", 0, OPTION_FLAG, AT(schema), NULL,
	  .text = "print the documented views; with the name of one its query too" },
	{ 0 },
};

static const char details[] =
	"Runs one SELECT over the public views, read-only. Try:\n"
	"  wasmready query \"SELECT callee, count(*) FROM call GROUP BY 1 ORDER BY 2 DESC LIMIT 9\"\n";

static int print_table(struct db *db, sqlite3_stmt *stmt)
{
	int count = sqlite3_column_count(stmt), i, got;
	struct grid_column *columns = g_new0(struct grid_column, count);
	struct grid *grid = grid_new(columns, count);

	for (i = 0; i < count; i++) {
		columns[i].gap = i ? 2 : 0;
		grid_cell(grid, NULL, "%s", sqlite3_column_name(stmt, i));
	}
	while ((got = db_step(db, stmt)) > 0)
		grid_row(grid, stmt, 0);
	grid_print(grid, stdout, 0);
	g_free(columns);
	return got;
}

static int print_csv(struct db *db, sqlite3_stmt *stmt)
{
	int count = sqlite3_column_count(stmt), got;

	for (int i = 0; i < count; i++) {
		csv_cell(stdout, sqlite3_column_name(stmt, i), CSV_PROGRAM);
		fputs(i + 1 < count ? "," : CSV_END, stdout);
	}
	// Nobody may be reading any more.
	while ((got = db_step(db, stmt)) > 0 && !ferror(stdout)) {
		csv_cells(stdout, stmt, count, CSV_PROGRAM);
		fputs(CSV_END, stdout);
	}
	return got;
}

// A row a line, to be read by people too.
static int print_json(struct db *db, sqlite3_stmt *stmt)
{
	int columns = sqlite3_column_count(stmt), got, rows = 0;
	GString *out = g_string_new("[");

	while ((got = db_step(db, stmt)) > 0 && !ferror(stdout)) {
		g_string_append(out, rows++ ? ",\n {" : "\n {");
		for (int i = 0; i < columns; i++) {
			g_string_append(out, i ? ", " : "");
			json_text(out, sqlite3_column_name(stmt, i));
			g_string_append(out, ": ");
			json_value(out, stmt, i);
		}
		g_string_append_c(out, '}');
		fputs(out->str, stdout);
		g_string_truncate(out, 0);
	}
	printf("%s%s\n", out->str, rows ? "\n]" : "]");
	g_string_free(out, TRUE);
	return got;
}

static int ask(struct db *db, const char *sql, const char *format)
{
	sqlite3_stmt *stmt = NULL;
	const char *tail = "";
	int got;

	// Time and memory are the user's own; but what the project holds must not make a short
	// query an endless one.
	if (bounds_functions(db->sql)) {
		complain("query: %s", sqlite3_errmsg(db->sql));
		return EXIT_CANNOT;
	}
	if (sqlite3_prepare_v2(db->sql, sql, -1, &stmt, &tail) != SQLITE_OK) {
		char *hint = views_renamed(sqlite3_errmsg(db->sql));

		complain("query: %s%s (see 'wasmready query --schema')", sqlite3_errmsg(db->sql),
			 hint);
		g_free(hint);
		return EXIT_USAGE;
	}
	if (!stmt || !sqlite3_column_count(stmt) || !sqlite3_stmt_readonly(stmt) ||
	    strspn(tail, " \t\r\n;") != strlen(tail)) {
		complain("query: one SELECT is taken, and nothing that writes");
		sqlite3_finalize(stmt);
		return EXIT_USAGE;
	}
	if (strcmp(format, "table") == 0)
		got = print_table(db, stmt);
	else if (strcmp(format, "csv") == 0)
		got = print_csv(db, stmt);
	else
		got = print_json(db, stmt);
	sqlite3_finalize(stmt);
	return got < 0 ? EXIT_CANNOT : EXIT_CLEAN;
}

// The views of a database without a row.
static int print_schema(const char *name)
{
	struct db *db = db_open(":memory:", DB_CREATE);
	int err = !db || facts_merge(db) || db_views(db) ? EXIT_CANNOT
							 : views_print(db, stdout, name);

	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	struct db *db = NULL;
	int err;

	if (args->schema && argc <= 2)
		return print_schema(argv[1]);
	if (args->schema) {
		complain("query: --schema takes the name of one view at most");
		return EXIT_USAGE;
	}
	if (argc < 2 || argc > 3) {
		complain("query: one SELECT and at most a PATH are taken (see 'wasmready query "
			 "--help')");
		return EXIT_USAGE;
	}
	err = project_finish(&args->project, argc > 2 ? argv[2] : NULL);
	if (!err)
		err = audited_ensure(&args->project);
	if (!err && !(db = project_db(&args->project)))
		err = EXIT_CANNOT;
	if (!err)
		err = db_views(db) < 0 ? EXIT_CANNOT : ask(db, argv[1], args->format);
	db_close(db);
	project_clear(&args->project);
	return err;
}

const struct command query_command = {
	"query",
	"ask the facts in SQL",
	"SQL [PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
