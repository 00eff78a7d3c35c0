// The HTML report's parts: what they share, and what writes each.
//
// The report is one page made of parts, each written by a function here or in the file
// that is named for it. A part that cannot be written sets page->failed.
#ifndef WASMREADY_HTML_H
#define WASMREADY_HTML_H

#include "graph/graph.h"
#include "plan.h"
#include "report.h"
#include "table.h"

struct page {
	const struct report *report;
	FILE *out;
	struct table table;
	GString *data;	 // what html_data() made
	GPtrArray *plan; // struct plan_cause *, of the first target
	int first, best; // columns of the table: the first target asked for, and the one that view
			 // best_target names
	int failed;
};

// Verdicts by number, best first; the last is 'unknown'.
enum { VERDICT_READY, VERDICT_FLAGS, VERDICT_HAZARD, VERDICT_BLOCKED, VERDICT_UNKNOWN, VERDICTS };
extern const char *const html_verdicts[VERDICTS];
int html_verdict(const char *verdict);

// Writes "<span class=pill or tag>" with the verdict's sign and word.
void html_put_verdict(FILE *out, int verdict, const char *class);

// Writes bytes as HTML text or attribute value: made printable, then escaped.
void html_put(FILE *out, const char *bytes);

// As html_put(), without the audited folder's path, so that the report does not depend on
// where the project lay.
void html_put_local(const struct page *page, const char *text);

// Writes "1 place", "1,234 places".
void html_put_count(FILE *out, int64_t n, const char *one, const char *many);

// Writes a number with commas between thousands.
void html_put_number(FILE *out, int64_t n);

// 1 when the statement has a row; a failure (stmt may be NULL) sets page->failed.
int html_next(struct page *page, sqlite3_stmt *stmt);

// Writes a link's attributes: to an anchor that is there with scripts off too, and, for the
// script, to a view of the findings: pairs of key and value, NULL at the end.
void html_put_view(FILE *out, const char *anchor, ...) G_GNUC_NULL_TERMINATED;

// Writes a frame of text, and what `write` writes for each {{name}} in it. A name is not
// NUL-terminated.
void html_fill(FILE *out, const char *frame,
	       void (*write)(void *data, const char *name, size_t length), void *data);

// The source of a style or script as a Content-Security-Policy names it: 'sha256-...', with
// the quotes. g_free() it.
char *html_hash(const char *text);

// Texts that are built in, one behind the other; names ends with NULL. g_free() it.
char *html_joined(const char *const *names);

// Writes the licences of the libraries that stand in the page (LICENSES.third-party), folded.
void html_licences(FILE *out);

// What the script reads: targets, rules, findings, the steps of the plan (struct plan_cause *) that
// they are of, source lines, paths from the entry points, as one JSON object; first: the column of
// the target that the page speaks of, whose plan it is. Returns it, g_string_free() it; or NULL
// after a complaint.
GString *html_data(const struct report *report, int first, const GPtrArray *plan);

// Appends the steps as the script reads them: [kind, title, severity's number], ...
void html_plan_json(const GPtrArray *plan, GString *json);

// Writes a graph as SVG in a <div> of that class, its ids with "ID-" before them, and what
// the graph says of itself above; a sentence when it cannot be built or laid out.
void html_graph(FILE *out, struct db *db, const struct graph_options *options, const char *id,
		const char *class);

// Writes the section of the image kernels: the table of view kernel_table, and the call
// graph of each; nothing when there are none. Returns 0, or -1 after a complaint.
int html_kernels(const struct report *report, FILE *out);

// The parts, in the order of the page. Each sets page->failed after a complaint.
void html_answer(struct page *page);	// can it be ported, and to which target
void html_compare(struct page *page);	// what changed since an earlier run; nothing without one
void html_plan(struct page *page);	// what there is to decide, in order
void html_targets(struct page *page);	// how all targets compare
void html_causes(struct page *page);	// how much work it is, and the rules that say most
void html_recipe(struct page *page);	// with which flags
void html_table(struct page *page);	// the compatibility table, all but functions
void html_functions(struct page *page); // these, as JSON
void html_stack(struct page *page);	// the deepest paths, against the default stack
void html_async(struct page *page);	// the functions that wait
void html_plain(struct page *page);	// live findings as lists
void html_units(struct page *page);	// what was parsed, and what was not

#endif
