// Text is held against both who reads CSV: a parser, for which it is quoted, and a spreadsheet,
// which runs what looks like a formula. A number is neither's trouble: -1 stays one.

#include "csv_text.h"

#include <string.h>

#include "base.h"

void csv_cell(FILE *out, const char *text, enum csv_reader reader)
{
	// Spreadsheets skip blanks before they look for a formula.
	const char *first = text + strspn(text, " ");
	char *safe = text_printable(text);
	int is_quoted = reader == CSV_SPREADSHEET || strpbrk(safe, "\",\r\n");
	const char *p;

	fputs(is_quoted ? "\"" : "", out);
	if (reader == CSV_SPREADSHEET && *first && strchr("=+-@\t\r\n", *first))
		fputc('\'', out);
	for (p = safe; *p; p++) {
		if (*p == '"')
			fputc('"', out);
		fputc(*p, out);
	}
	fputs(is_quoted ? "\"" : "", out);
	g_free(safe);
}

void csv_cells(FILE *out, sqlite3_stmt *stmt, int count, enum csv_reader reader)
{
	for (int i = 0; i < count; i++) {
		int type = sqlite3_column_type(stmt, i);

		fputs(i ? "," : "", out);
		if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
			fputs(col_text(stmt, i), out);
		else
			csv_cell(out, col_text(stmt, i), reader);
	}
}
