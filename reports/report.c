// Reports by the name of their format, and the options that ask for one.

#include "report.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/output.h"
#include "base/suffix.h"
#include "base/term.h"
#include "compare.h"
#include "listing.h"

static const struct {
	const char *name;
	unsigned states; // that it lists whatever the options say
	int compares;	 // it can tell what changed since an earlier run
	int (*write)(const struct report *report, FILE *out);
} formats[] = {
	{ "text", 0, 1, report_text },
	{ "json", LISTING_UNREACHED | LISTING_GUARDED | LISTING_SUPPRESSED, 1, report_json },
	{ "html", LISTING_UNREACHED | LISTING_GUARDED | LISTING_SUPPRESSED, 1, report_html },
	{ "csv", 0, 0, report_csv },
	{ "markdown", 0, 1, report_markdown },
	{ "sarif", 0, 0, report_sarif },
	{ "github", 0, 0, report_github },
	{ "gitlab", 0, 0, report_gitlab },
	{ "junit", 0, 0, report_junit },
};

#define FORMAT_NAMES "text, json, html, csv, markdown, sarif, github, gitlab, junit"

static int find_format(const char *name)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(formats); i++)
		if (strcmp(formats[i].name, name) == 0)
			return i;
	complain("unknown format '%s': choose from " FORMAT_NAMES, name);
	return -1;
}

struct writing {
	const struct report *report;
	int format;
};

static int write_format(void *data, FILE *out)
{
	const struct writing *writing = data;

	assert(writing->format >= 0);
	if (writing->report->lint && formats[writing->format].write == report_markdown)
		return report_comment(writing->report, out);
	return formats[writing->format].write(writing->report, out);
}

int report_write(const struct report *report, const char *format, const char *path)
{
	struct writing writing = { report, find_format(format) };
	unsigned states;

	if (writing.format < 0)
		return -1;
	states = formats[writing.format].states | (report->show_unreached ? LISTING_UNREACHED : 0) |
		 (report->show_guarded ? LISTING_GUARDED : 0) |
		 (report->show_suppressed ? LISTING_SUPPRESSED : 0) |
		 (report->show_notes ? LISTING_NOTES : 0);
	if (listing_ensure(report->db, states) ||
	    (report->max_findings && listing_cut(report->db, report->max_findings)) ||
	    (report->compare && compare_make(report->db)))
		return -1;
	return output_write(path, write_format, &writing);
}

#define AT(member) offsetof(struct report_request, member)

const struct option report_options[] = {
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT",
	  .text = "one of " FORMAT_NAMES "; text by default", .choices = FORMAT_NAMES,
	  .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE",
	  .text = "write to FILE; its suffix names the format if --format does not" },
	{ "by", 0, OPTION_TEXT, AT(by), "ROWS",
	  .text = "rows of the table: folder, file (default; in text when they fit) or function",
	  .choices = "folder, file, function", .rc = RC_YES },
	{ "guarded", 0, OPTION_FLAG, AT(guarded), NULL,
	  .text = "list findings that only the host's build has", .rc = RC_YES },
	{ "no-unreached", 0, OPTION_FLAG, AT(no_unreached), NULL,
	  .text = "leave findings out that no entry point reaches", .rc = RC_YES },
	{ "suppressed", 0, OPTION_FLAG, AT(suppressed), NULL,
	  .text = "list findings that a comment in the source suppresses", .rc = RC_YES },
	{ "notes", 0, OPTION_FLAG, AT(notes), NULL,
	  .text = "list notes too: what is true, but hardly anybody acts on", .rc = RC_YES },
	{ "all", 0, OPTION_FLAG, AT(all), NULL,
	  .text = "list every cause and every finding (in text)", .rc = RC_YES },
	{ 0 },
};

const struct option report_compare_options[] = {
	{ "statistics", 0, OPTION_FLAG, AT(statistics), NULL,
	  .text = "count the findings by rule (in text)", .rc = RC_YES },
	{ "max-findings", 0, OPTION_NUMBER, AT(max_findings), "N",
	  .text = "list at most this many findings, the worst first", .rc = RC_YES },
	{ "compare", 0, OPTION_FILES, AT(compare), "FILE",
	  .text = "tell what is fixed, new and moved since an earlier run: its database, or its SARIF; of several, oldest first, how far the port has come" },
	{ 0 },
};

static int check_format(const struct report_request *request)
{
	int format = find_format(request->format);

	if (format < 0)
		return -1;
	if (request->compare && !formats[format].compares) {
		complain("--compare is for text, json, html and markdown, not for %s",
			 request->format);
		return -1;
	}
	return 0;
}

int report_check_runs(const struct report_request *request)
{
	for (char **path = request->compare; path && *path; path++)
		if (access(*path, R_OK)) {
			complain("cannot read '%s': %s", *path, g_strerror(errno));
			return -1;
		}
	return 0;
}

static void complain_of_suffix(const char *output)
{
	if (suffix_format(output, "dot, svg, mermaid"))
		complain("no report is written to a name like '%s': 'wasmready graph' draws that",
			 output);
	else
		complain("no format is written to a name like '%s': .txt, .json, .html, .csv, .md,"
			 " .sarif and .xml are (--format says which)",
			 output);
}

int report_check(struct report_request *request)
{
	if (!request->format) {
		const char *output = request->output ? request->output : "";
		const char *format = suffix_format(output, FORMAT_NAMES);

		if (!format) {
			complain_of_suffix(output);
			return -1;
		}
		request->format = g_strdup(*format ? format : "text");
	}
	if (request->output && !*request->output) {
		complain("--output names no file");
		return -1;
	}
	return check_format(request);
}

// A run that goes on beside us must not change what is half reported.
static int begin_snapshot(struct db *db)
{
	if (!sqlite3_get_autocommit(db->sql))
		return 0;
	return db_exec(db, "BEGIN") ? -1 : 1;
}

int report_request(const struct report_request *request, const struct project *project,
		   struct db *db)
{
	// A file gets neither colours nor the width of a terminal, unless asked for.
	int mode = request->output && project->color == COLOR_AUTO ? COLOR_NEVER
								   : (int)project->color;
	guint runs = request->compare ? g_strv_length(request->compare) : 0;
	struct report report = {
		.db = db,
		.root = project->root,
		.by = request->by,
		.compare = runs ? request->compare[runs - 1] : NULL,
		.show_guarded = request->guarded,
		.show_unreached = !request->no_unreached,
		.show_suppressed = request->suppressed,
		.show_notes = request->notes,
		.show_all = request->all,
		.statistics = request->statistics,
		.max_findings = request->max_findings,
		.color = term_color(stdout, mode),
		.width = term_width(stdout),
		.wrap = !request->output && (isatty(STDOUT_FILENO) || g_getenv("COLUMNS")),
		.quiet = project->quiet,
		.verbose = project->verbose,
		.lint = request->lint,
	};
	int err = runs ? compare_load(db, request->compare) : 0;
	int began;

	if (err)
		return err;
	began = begin_snapshot(db);
	if (began < 0)
		return -1;
	err = report_write(&report, request->format, request->output);
	if (began)
		db_exec(db, "COMMIT");
	return err;
}
