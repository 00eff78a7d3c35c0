// The CSV report: one line a finding of a selected target.

#include "report.h"

#include "base/csv_text.h"
#include "path.h"

static const char header[] =
	"severity,state,target,rule,family,file,line,column,function,message,fix,fingerprint,justification,path" CSV_END;

// Columns of the query that are cells; the rest says which path to write.
#define CELLS 13
#define FILE_CELL 5

static void put_row(FILE *out, struct paths *paths, sqlite3_stmt *stmt)
{
	const char *symbol = (const char *)sqlite3_column_text(stmt, CELLS + 1);
	char *path = path_text(paths_find(paths, sqlite3_column_int64(stmt, CELLS), symbol,
					  col_text(stmt, FILE_CELL)),
			       G_MAXUINT, 1);

	csv_cells(out, stmt, CELLS, CSV_SPREADSHEET);
	fputc(',', out);
	csv_cell(out, path, CSV_SPREADSHEET);
	fputs(CSV_END, out);
	g_free(path);
}

static int put_rows(struct db *db, FILE *out, struct paths *paths, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(db, builtin_sql(sql));
	int got;

	while ((got = db_step(db, stmt)) > 0)
		put_row(out, paths, stmt);
	sqlite3_finalize(stmt);
	return got;
}

int report_csv(const struct report *report, FILE *out)
{
	struct paths *paths = paths_new(report->db);
	int err = -1;

	fputs(header, out);
	if (paths)
		err = put_rows(report->db, out, paths, "csv/failed");
	if (!err)
		err = put_rows(report->db, out, paths, "csv/findings");
	paths_free(paths);
	return err;
}
