// JSON strings of any bytes, for the reports that machines read.
#ifndef WASMREADY_JSON_TEXT_H
#define WASMREADY_JSON_TEXT_H

#include <glib.h>

// Appends text as a JSON string with its quotes. It is valid UTF-8 whatever text holds: a
// stray byte is written as \xNN, and what a screen does not show, or shows in another order,
// as \uNNNN.
void json_text(GString *out, const char *text);

// "key": "text", with a comma before it unless it is the first of its object.
void json_member(GString *out, const char *key, const char *text);

// "key": and a comma before it likewise; what stands behind it is the caller's to write.
void json_key(GString *out, const char *key);

#endif
