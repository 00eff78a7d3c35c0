// The writer of CSV (RFC 4180).
#ifndef WASMREADY_CSV_TEXT_H
#define WASMREADY_CSV_TEXT_H

#include <stdio.h>

#include "db.h"

#define CSV_END "\r\n" // of a line

// Who reads it: a program, which gets each cell as it is, in quotes where these are needed; or
// perhaps a spreadsheet, for which all text is quoted and guarded.
enum csv_reader { CSV_PROGRAM, CSV_SPREADSHEET };

// Writes a cell of text of any bytes, printable. For a spreadsheet one that it would run as a
// formula starts with an apostrophe: =, +, -, @, a tab or an end of line, behind any blanks
// (https://owasp.org/www-community/attacks/CSV_Injection). For a program none does: -DNAME is a
// flag, and a script that gets '-DNAME has another.
void csv_cell(FILE *out, const char *text, enum csv_reader reader);

// Writes the first count columns of a row as cells with commas between them. Numbers stand as they
// are.
void csv_cells(FILE *out, sqlite3_stmt *stmt, int count, enum csv_reader reader);

#endif
