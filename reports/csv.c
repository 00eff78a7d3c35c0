// The CSV report (RFC 4180): one line a finding of a selected target.
//
// A cell that a spreadsheet would run as a formula starts with an apostrophe.

#include "report.h"

#include <string.h>

#include "path.h"

static const char header[] =
	"severity,state,target,rule,family,file,line,column,function,message,fix,fingerprint,justification,path\r\n";

void csv_cell(FILE *out, const char *bytes)
{
	// Spreadsheets skip blanks before they look for a formula.
	const char *first = bytes + strspn(bytes, " ");
	char *safe = text_printable(bytes);
	const char *p;

	fputc('"', out);
	if (*first && strchr("=+-@\t\r\n", *first))
		fputc('\'', out);
	for (p = safe; *p; p++) {
		if (*p == '"')
			fputc('"', out);
		fputc(*p, out);
	}
	fputc('"', out);
	g_free(safe);
}

// Columns of the query that are cells; the rest says which path to write.
#define CELLS 13
#define FILE_CELL 5

static void put_row(FILE *out, struct paths *paths, sqlite3_stmt *stmt)
{
	const char *symbol = (const char *)sqlite3_column_text(stmt, CELLS + 1);
	char *path = path_text(paths_find(paths, sqlite3_column_int64(stmt, CELLS), symbol,
					  col_text(stmt, FILE_CELL)),
			       G_MAXUINT, 1);
	int i;

	for (i = 0; i < CELLS; i++) {
		if (sqlite3_column_type(stmt, i) == SQLITE_INTEGER)
			fprintf(out, "%d", sqlite3_column_int(stmt, i));
		else
			csv_cell(out, col_text(stmt, i));
		fputc(',', out);
	}
	csv_cell(out, path);
	fputs("\r\n", out);
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
