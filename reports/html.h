// The HTML report's parts: what they share, and what writes each.
//
// The report is one page made of parts, each written by a function here or in the file
// that is named for it. A part that cannot be written sets page->failed.
#ifndef WASMREADY_HTML_H
#define WASMREADY_HTML_H

#include "graph/graph.h"
#include "report.h"
#include "table.h"

struct page {
	const struct report *report;
	FILE *out;
	struct table table;
	GString *data;	 // what html_data() made
	int first, best; // columns of the table: the first target asked for, and the one that the
			 // project stands best with
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

// Writes the licences of the libraries that stand in the page (LICENSES.third-party), folded.
void html_licences(FILE *out);

// Appends text as a JSON string that may stand inside a <script> element. The
// text must be valid UTF-8, as text_printable() returns it.
void json_put(GString *json, const char *text);

// What the script reads: targets, rules, findings, source lines, paths from the
// entry points, as one JSON object. Returns it, g_string_free() it; or NULL
// after a complaint.
GString *html_data(const struct report *report);

// Writes a graph as SVG in a <div> of that class, its ids with "ID-" before them, and what
// the graph says of itself above; a sentence when it cannot be built or laid out.
void html_graph(FILE *out, struct db *db, const struct graph_options *options, const char *id,
		const char *class);

// Writes the include and the call graph, coloured by the verdict for a target: as SVG for
// paper and readers without scripts, and the viewer's place and data. Returns 0, or -1 after
// a complaint.
int html_graphs(struct db *db, const char *target, FILE *out);

// The viewer's script with its libraries, for a <script> element of its own. g_free() it.
char *html_graph_script(void);

// Both graphs whole, for the viewer (the format is told in html_graph_data.c), coloured by the
// verdict for a target. Returns NULL after a complaint. g_string_free() it.
GString *html_graph_data(struct db *db, const char *target);

// Writes the section of the image kernels: the table of view kernel_table, and the call
// graph of each; nothing when there are none. Returns 0, or -1 after a complaint.
int html_kernels(const struct report *report, FILE *out);

// The parts, in the order of the page. Each sets page->failed after a complaint.
void html_answer(struct page *page);	// can it be ported, and to which target
void html_compare(struct page *page);	// what changed since an earlier run; nothing without one
void html_causes(struct page *page);	// what stands in the way, and how much work it is
void html_recipe(struct page *page);	// with which flags
void html_table(struct page *page);	// the compatibility table, all but functions
void html_functions(struct page *page); // these, as JSON
void html_stack(struct page *page);	// the deepest paths, against the default stack
void html_async(struct page *page);	// the functions that wait
void html_plain(struct page *page);	// live findings as lists
void html_units(struct page *page);	// what was parsed, and what was not

#endif
