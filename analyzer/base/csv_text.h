// The writer of CSV (RFC 4180).
#ifndef WASMREADY_CSV_TEXT_H
#define WASMREADY_CSV_TEXT_H

#include <stdio.h>

#include "db.h"

#define CSV_END "\r\n" // of a line

enum csv_quotes { CSV_QUOTES_NEEDED, CSV_QUOTES_TEXT }; // where a cell needs them; all but numbers

// Writes a cell of text of any bytes, printable. One that a spreadsheet would run as a formula
// starts with an apostrophe: =, +, -, @, a tab or an end of line, behind any blanks
// (https://owasp.org/www-community/attacks/CSV_Injection).
void csv_cell(FILE *out, const char *text, enum csv_quotes quotes);

// Writes the first count columns of a row as cells with commas between them. Numbers stand as they
// are.
void csv_cells(FILE *out, sqlite3_stmt *stmt, int count, enum csv_quotes quotes);

#endif
