// The SARIF report's parts: places, rules, and what is said of the run.
#ifndef WASMREADY_SARIF_H
#define WASMREADY_SARIF_H

#include "fix/repair.h"
#include "path.h"
#include "project/source.h"
#include "report.h"

#include "vcs.h"

struct sarif {
	const struct report *report;
	FILE *out;
	GString *text; // not yet written
	struct source *source;
	struct paths *paths;
	GHashTable *rules; // id -> index + 1 in tool.driver.rules
	struct vcs vcs;
	struct fix_plan plan;
	char *header;	// last file whose #include was looked for
	char *includer; // where one is, or NULL
	int include_line;
	int64_t left_out; // results beyond what one run may have
};

// Where something is. line 0: not known; column is in bytes, 0: not known.
struct sarif_place {
	const char *file; // as the views have it
	int line, column;
	const char *function; // NULL at file scope
};

// Appends "key": {"text": ...}: made printable, without the root's name, and without what
// SARIF would take for a link or a placeholder.
void sarif_message(struct sarif *sarif, const char *key, const char *text);

// Appends "artifactLocation": {...}.
void sarif_artifact(struct sarif *sarif, const char *file);

// Appends "physicalLocation": {...}, with the line's text if excerpt is set; and
// "logicalLocations" when it is in a function.
void sarif_place(struct sarif *sarif, const struct sarif_place *place, int excerpt);

// UTF-16 code units of the first n bytes; a byte that is no UTF-8 is one character.
int sarif_code_units(const char *text, size_t n);

// Appends "fixes": the edit of the finding, when there is one that is certain.
void sarif_fixes(struct sarif *sarif, const char *fingerprint);

// "error", "warning" or "note": the level of a severity. Static.
const char *sarif_level(const char *severity);

// Appends "tool": {...} with the rules that the listing's findings are of, and fills
// sarif->rules. Returns 0, or -1 after a complaint.
int sarif_tool(struct sarif *sarif);

// Index of a notification's kind, which must be one of sarif_tool.c's, in what sarif_tool() wrote.
int sarif_notification(const char *id);

// Appends what is said of the run: its invocation with the units that were not analysed,
// where the sources come from, and what tells it from others. Returns 0 or -1.
int sarif_run(struct sarif *sarif);

#endif
