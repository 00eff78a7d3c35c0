// The HTML report's parts: escaping, and the data its script reads.
#ifndef WASMREADY_HTML_H
#define WASMREADY_HTML_H

#include "report.h"

// Writes bytes as HTML text or attribute value: made printable, then escaped.
void html_put(FILE *out, const char *bytes);

// Appends text as a JSON string that may stand inside a <script> element. The
// text must be valid UTF-8, as text_printable() returns it.
void json_put(GString *json, const char *text);

// What the script reads: targets, rules, findings, source lines, paths from the
// entry points, as one JSON object. Returns it, g_string_free() it; or NULL
// after a complaint.
GString *html_data(const struct report *report);

#endif
