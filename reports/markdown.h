// Text in Markdown.
#ifndef WASMREADY_MARKDOWN_H
#define WASMREADY_MARKDOWN_H

#include <glib.h>

// Appends bytes so that they show as they are: no source can write links, mentions, HTML or
// tables.
void markdown_text(GString *out, const char *bytes);

#endif
