// The CSV report (RFC 4180): one line a finding of a selected target.
//
// A cell that a spreadsheet would run as a formula starts with an apostrophe.

#include "report.h"

#include <string.h>

static const char header[] =
	"severity,state,target,rule,family,file,line,column,function,message,fix,fingerprint,justification\r\n";

static const char findings_sql[] =
	"SELECT f.severity, f.state, f.target, f.rule, coalesce(r.family, ''), f.file, f.line, f.col,"
	" coalesce(f.function, ''), f.message, f.fix, f.fingerprint, coalesce(f.justification, '')"
	" FROM finding f JOIN target t ON t.name = f.target AND t.selected"
	" LEFT JOIN rule r ON r.id = f.rule"
	" WHERE f.state = 'live' OR (f.state = 'unreached' AND ?) OR (f.state = 'guarded' AND ?)"
	" OR (f.state = 'suppressed' AND ?)"
	" ORDER BY f.file, f.line, f.col, f.rule, t.position, f.state, f.message, f.fingerprint";

static void put_cell(FILE *out, const char *bytes)
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

int report_csv(const struct report *report, FILE *out)
{
	sqlite3_stmt *stmt = db_query(report->db, findings_sql, "iii", (int64_t)report->show_unreached,
				      (int64_t)report->show_guarded,
				      (int64_t)report->show_suppressed);
	int got, i;

	fputs(header, out);
	while ((got = db_step(report->db, stmt)) > 0) {
		for (i = 0; i < sqlite3_column_count(stmt); i++) {
			fputs(i ? "," : "", out);
			if (sqlite3_column_type(stmt, i) == SQLITE_INTEGER)
				fprintf(out, "%d", sqlite3_column_int(stmt, i));
			else
				put_cell(out, col_text(stmt, i));
		}
		fputs("\r\n", out);
	}
	sqlite3_finalize(stmt);
	return got;
}
