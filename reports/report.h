// Reports: what the database says of a project, in one format each.
//
// A report writes to a stream; report_write() puts it beside its file and
// renames, so that a reader never sees half of one.
#ifndef WASMREADY_REPORT_H
#define WASMREADY_REPORT_H

#include <stdio.h>

#include "project/project.h"

// What a lint listed (lint/lint.h).
struct lint_result {
	int compared;	  // there was a baseline
	int64_t sites;	  // that are listed: a rule's findings of one place, for all targets
	int64_t left_out; // sites beyond max
	int64_t fixed;	  // sites live in the baseline that are gone or live no more
	int64_t unread; // files, of those that changed, that could not be analysed; they are in the
			// TEMP TABLE unread_file(file, line, reason)
	int failing;	// something of fail_on or worse is live among what would be listed
};

struct report {
	struct db *db;	     // views are there (db_views)
	const char *root;    // absolute folder that paths are relative to
	const char *compare; // file of the latest earlier run that compare_load() read; NULL: none
	const char *by;	     // rows of the table: folder, file, function; NULL: file, or in
			     // text folder when there would be too many rows to read
	int show_guarded;    // list guarded findings too
	int show_unreached;  // list unreached findings (default 1)
	int show_notes;	     // list findings of severity note
	int show_suppressed; // list findings that a comment suppresses
	int show_all;	     // text: list every site of what a rule says often of a file; sarif:
			     // more results than code scanning takes
	int statistics;	     // text: count findings by rule in their place
	int max_findings;    // list no more, the worst first; 0: all
	int color, width;    // for text on a terminal
	int wrap;	     // text: no line of prose wider than width; a pipe gets whole lines
	int quiet;	     // text: findings only, no notes, table or summary
	int verbose;	     // text: list dropped flags and units that are not analysed, and the
			     // path to each finding
	// Of a lint, else NULL: text and markdown tell of the listed findings alone, and in a
	// line how many they are; markdown is a comment on a pull request.
	const struct lint_result *lint;
};

// What the options of audit and report ask for.
struct report_request {
	char *format, *output, *by;
	char **compare; // files of earlier runs, oldest first; NULL: none
	int guarded, no_unreached, suppressed, notes, all, statistics, max_findings;
	const struct lint_result *lint; // as in struct report; not owned
};

// Options that fill the request, and those of what compares with an earlier run.
extern const struct option report_options[], report_compare_options[];
// Checks and completes the request after parsing, before any work is done: the format
// is taken from the output's suffix when none is named. Returns 0, or -1 after a complaint: the
// words are wrong.
int report_check(struct report_request *request);
// Whether the earlier runs can be read: an audit may take long, better to know before. Returns 0,
// or -1 after a complaint.
int report_check_runs(const struct report_request *request);
// Writes the report that the request asks for; db has its views. Returns 0, or -1 after a
// complaint.
int report_request(const struct report_request *request, const struct project *project,
		   struct db *db);

// Each returns 0, or -1 after a complaint. Only findings of selected targets are listed.
int report_text(const struct report *report, FILE *out);
int report_json(const struct report *report, FILE *out);
int report_html(const struct report *report, FILE *out);
int report_sarif(const struct report *report, FILE *out);
int report_github(const struct report *report, FILE *out);
int report_gitlab(const struct report *report, FILE *out);
int report_junit(const struct report *report, FILE *out);
int report_csv(const struct report *report, FILE *out);
int report_markdown(const struct report *report, FILE *out);
int report_comment(const struct report *report, FILE *out);

// Prints bytes from column at on, broken at blanks before width, each further line indented;
// returns the column behind it. A line that begins with "::" would be a command to GitHub's runner:
// none is made.
int text_put_words(FILE *out, const char *bytes, int at, int indent, int width);

// Only the compatibility table, fitted to report->width.
int report_table(const struct report *report, FILE *out);

// Writes in the named format to path, or to stdout when path is NULL. Returns 0, or -1 after a
// complaint.
int report_write(const struct report *report, const char *format, const char *path);

#endif
