// The CSV report (RFC 4180): one line a finding of a selected target.
//
// A cell that a spreadsheet would run as a formula starts with an apostrophe.

#include "report.h"

#include <string.h>

#include "path.h"
#include "units.h"

static const char header[] =
	"severity,state,target,rule,family,file,line,column,function,message,fix,fingerprint,justification,path\r\n";

static const char findings_sql[] =
	"SELECT f.severity, f.state, f.target, f.rule, coalesce(r.family, ''), f.file, f.line, f.col,"
	" coalesce(f.function, ''), f.message, f.fix, f.fingerprint, coalesce(f.justification, ''),"
	" f.world, iif(f.state = 'live', f.symbol, NULL)"
	" FROM listed f LEFT JOIN rule r ON r.id = f.rule"
	" ORDER BY f.file, f.line, f.col, f.rule, f.position, f.state, f.message, f.fingerprint";

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

// What a rule that failed would find is unknown: a line of its own, without a place.
static const char failures_sql[] =
	"SELECT '', 'failed', x.target, x.rule, r.family, '', 0, 0, '', x.reason, '', '', '', 0, NULL"
	" FROM rule_failure x JOIN rule r ON r.id = x.rule"
	" JOIN target t ON t.name = x.target AND t.selected ORDER BY x.rule, t.position";

// What could not be read, and lines that do not compile on the host either: of every target.
static const char doubts_sql[] =
	"SELECT '', 'failed', world, '', '', file, 0, 0, '', 'not analysed: ' || reason, '', '', '', 0,"
	" NULL FROM (SELECT DISTINCT file, world, world_id, reason FROM " FAILED_UNITS ")"
	" UNION ALL "
	"SELECT '', 'failed', 'host', '', '', file, line, col, '', " HOST_ERROR_WORDS
	", '', '', '', 0,"
	" NULL FROM " HOST_ERRORS " ORDER BY 6, 7, 3";

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
	sqlite3_stmt *stmt = db_prepare(db, sql);
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
		err = put_rows(report->db, out, paths, failures_sql);
	if (!err)
		err = put_rows(report->db, out, paths, doubts_sql);
	if (!err)
		err = put_rows(report->db, out, paths, findings_sql);
	paths_free(paths);
	return err;
}
