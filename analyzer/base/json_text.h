// JSON strings of any bytes, for the reports that machines read.
#ifndef WASMREADY_JSON_TEXT_H
#define WASMREADY_JSON_TEXT_H

#include <glib.h>
#include <stdio.h>

// Appends text as a JSON string with its quotes. It is valid UTF-8 whatever text holds: a
// stray byte is written as \xNN, and what a screen does not show, or shows in another order,
// as \uNNNN.
void json_text(GString *out, const char *text);

// Prints JSON text that SQLite's functions made of strings of any bytes, with its strings as
// json_text() writes them, and a newline. Takes json. Returns 0, or -1 when it is NULL.
int json_print(FILE *out, char *json);

// "key": "text", with a comma before it unless it is the first of its object.
void json_member(GString *out, const char *key, const char *text);

// "key": and a comma before it likewise; what stands behind it is the caller's to write.
void json_key(GString *out, const char *key);

#endif
