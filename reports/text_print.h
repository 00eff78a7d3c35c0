// Private to this folder.
// What the parts of the text report share. They print to text->out, printable on any terminal.
#ifndef WASMREADY_TEXT_PRINT_H
#define WASMREADY_TEXT_PRINT_H

#include "report.h"

struct text {
	const struct report *report;
	FILE *out;
	struct source *source;
	GHashTable *fixes; // rule, NUL, fix: already printed
	GHashTable *shown; // symbols of functions whose path is
	GPtrArray *names;  // char *: selected targets in order
	struct paths *paths;
};

struct style {
	const char *severity, *level, *word, *color;
};

// How a severity is printed; of one that is unknown as perf.
const struct style *text_style(const char *severity);

// The escape code where the report is coloured, else "".
const char *text_paint(const struct text *text, const char *code);

// Where lines of prose are broken.
int text_width(const struct text *text);

// The plan of each selected target. Returns 0, or -1 after a complaint.
int text_put_plans(const struct text *text);

// The listed findings of each state. Returns 0, or -1 after a complaint.
int text_put_findings(const struct text *text);

#endif
