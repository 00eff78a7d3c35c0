// The writer of JSON: strings of any bytes, members, rows of a query. Commas are its own business.
#ifndef WASMREADY_JSON_TEXT_H
#define WASMREADY_JSON_TEXT_H

#include <glib.h>
#include <stdio.h>

#include "db.h"

// Appends text as a JSON string with its quotes. It is valid UTF-8 whatever text holds: a
// stray byte is written as \xNN, and what a screen does not show, or shows in another order,
// as \uNNNN.
void json_text(GString *out, const char *text);

// Likewise, but every byte stays what it is: words that are read back, as a path may have any.
void json_exact(GString *out, const char *text);

// Prints JSON text that SQLite's functions made of strings of any bytes, with its strings as
// json_text() writes them, and a newline. Takes json. Returns 0, or -1 when it is NULL.
int json_print(FILE *out, char *json);

// "key": and a comma before it, unless it is the first of its object or begins a line; what stands
// behind it is the caller's to write.
void json_key(GString *out, const char *key);

// "key": "text", "key": number, likewise.
void json_member(GString *out, const char *key, const char *text);
void json_number(GString *out, const char *key, int64_t number);

// "key": true or false, likewise.
void json_flag(GString *out, const char *key, int value);

// Begins an object or an array in an array: a comma before it unless it is the first.
void json_begin(GString *out, char bracket);

// A string in an array, likewise.
void json_item(GString *out, const char *text);

// "key": ["text", ...] of strings that end with NULL; texts NULL: [].
void json_items(GString *out, const char *key, const char *const *texts);

// A column's value: a string, a number, or null.
void json_value(GString *out, sqlite3_stmt *stmt, int column);

// Columns from..to-1 of a row as members by their names. The name's last character may say how:
// '?' nothing is written of NULL, '=' the text is JSON already.
void json_columns(GString *out, sqlite3_stmt *stmt, int from, int to);

// "key": [ an object for each row, on a line of its own ]. Takes stmt. Returns 0, or -1 after a
// complaint.
int json_rows(GString *out, const char *key, struct db *db, sqlite3_stmt *stmt);

// Text that stands inside a <script> element: as json_text() of text_printable(), with <, > and &
// escaped too.
void json_script_text(GString *out, const char *text);

#endif
