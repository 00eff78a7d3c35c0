// What came of a run, read from the temporary tables that it leaves.

#include "confirm.h"

#include "base/db.h"
#include "base/grid.h"
#include "base/json_text.h"

#define SHOWN 40 // of each list in text

static const struct grid_column figures[] = {
	{ .least = 40 },
	{ .gap = 1, .least = 8, .right = 1 },
	{ .gap = 1, .least = 8, .right = 1 },
};

static const struct grid_column reasons[] = {
	{ .least = 8, .right = 1 },
	{ .gap = 2 },
};

static void put_cell(FILE *out, const char *bytes)
{
	char *safe = text_printable(bytes);

	fputs(safe, out);
	g_free(safe);
}

// Lists a query's rows of three columns: a place, what is said of it, and a second line.
static int put_list(const struct confirm *confirm, FILE *out, const char *title, const char *name)
{
	sqlite3_stmt *rows = db_prepare(confirm->db, builtin_sql(name));
	int got = -1, n = 0;

	while (rows && (got = db_step(confirm->db, rows)) > 0) {
		if (!n++)
			fprintf(out, "\n%s:\n", title);
		if (n > SHOWN && !confirm->project->verbose)
			continue;
		fputs("  ", out);
		put_cell(out, col_text(rows, 0));
		fputs(": ", out);
		put_cell(out, col_text(rows, 1));
		fputs("\n    ", out);
		put_cell(out, col_text(rows, 2));
		fputc('\n', out);
	}
	sqlite3_finalize(rows);
	if (n > SHOWN && !confirm->project->verbose)
		fprintf(out, "  ... and %d more (-v shows all)\n", n - SHOWN);
	return got;
}

int confirm_text(const struct confirm *confirm, FILE *out)
{
	int err;

	fprintf(out, "with %s and node %s\n\n", confirm->compiler ? confirm->compiler : "clang",
		confirm->node ? confirm->node : "");
	err = grid_query(out, confirm->db, builtin_sql("confirm/figures"), "", figures,
			 G_N_ELEMENTS(figures));
	if (!err)
		err = grid_query(out, confirm->db, builtin_sql("confirm/reasons"),
				 "\nNot driven:\n", reasons, G_N_ELEMENTS(reasons));
	if (!err)
		err = put_list(confirm, out, "Confirmed", "confirm/confirmed");
	if (!err)
		err = put_list(confirm, out, "Differ, by one of several findings", "confirm/apart");
	if (!err)
		err = put_list(confirm, out, "Differ, and confirm no finding", "confirm/differing");
	return err;
}

int confirm_json(const struct confirm *confirm, FILE *out)
{
	return json_print(out, db_text(confirm->db, builtin_sql("confirm/json"), "tt",
				       confirm->compiler, confirm->node));
}

int confirm_store(const struct confirm *confirm, struct db *to)
{
	sqlite3_stmt *rows = db_prepare(confirm->db, builtin_sql("confirm/results"));
	int err = db_exec(to, "BEGIN IMMEDIATE"), got = -1;

	if (err) {
		sqlite3_finalize(rows);
		return -1;
	}
	err = db_exec(to, builtin_sql("confirm/forget"));
	while (!err && rows && (got = db_step(confirm->db, rows)) > 0) {
		err = db_run(to, "DELETE FROM main.confirmation WHERE fingerprint = ?", "t",
			     col_text(rows, 0));
		if (!err && *col_text(rows, 1))
			err = db_run(
				to,
				"INSERT INTO main.confirmation VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
				"ttttttttt", col_text(rows, 0), col_text(rows, 1),
				col_text(rows, 2), col_text(rows, 3), col_text(rows, 4),
				col_text(rows, 5), col_text(rows, 6), col_text(rows, 7),
				col_text(rows, 8));
	}
	sqlite3_finalize(rows);
	if (err || got < 0) {
		db_exec(to, "ROLLBACK");
		return -1;
	}
	return db_exec(to, "COMMIT");
}
