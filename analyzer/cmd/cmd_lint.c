// wasmready lint: the audit as a step of a build that must not get worse.

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "audit/audit.h"
#include "audited.h"
#include "cmd.h"
#include "lint/hunks.h"
#include "lint/lint.h"
#include "lint/since.h"
#include "opt.h"
#include "project/build.h"
#include "reports/listing.h"
#include "reports/report.h"

#define DIFF_MAX ((size_t)256 << 20)

// Those of the one lint of a process.
struct lint_options {
	char *diff, *since, *baseline, *write_baseline, *fail_on, *severity;
	char **only, **except;
	int max;
};

struct arguments {
	struct lint_options own;
	struct report_request request;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option own_options[] = {
	{ "diff", 0, OPTION_FILE, AT(own.diff), "FILE",
	  .text = "only what a unified diff touches; '-' reads it from standard input" },
	{ "since", 0, OPTION_TEXT, AT(own.since), "REV",
	  .text = "only what the work tree changes since it and this revision parted; asks git" },
	{ "baseline", 0, OPTION_FILE, AT(own.baseline), "FILE",
	  .text = "only what is new since an earlier run: its SARIF log or database",
	  .rc = RC_INSIDE },
	{ "write-baseline", 0, OPTION_FILE, AT(own.write_baseline), "FILE",
	  .text = "write all findings: SARIF to .sarif and .json, else a database" },
	{ "fail-on", 0, OPTION_TEXT, AT(own.fail_on), "SEVERITY",
	  .text = "exit 1 when a live finding of this severity or a worse one is listed: blocker, hazard (default), flag, perf, or never; 3 where none is and a file that was asked for is unknown",
	  .choices = "blocker, hazard, flag, perf, never", .preset = "hazard", .rc = RC_YES },
	{ "max-findings", 0, OPTION_NUMBER, AT(own.max), "N",
	  .text = "list the N worst; the others count all the same", .rc = RC_YES },
	{ "severity", 0, OPTION_TEXT, AT(own.severity), "LIST",
	  .text = "only these, separated by commas; 'hazard+' is hazard and worse, 'note' lists notes",
	  .rc = RC_YES },
	{ "only", 0, OPTION_RULES, AT(own.only), "RULES",
	  .text = "only these rules or families, with * and ?, separated by commas (again for more)",
	  .rc = RC_YES },
	{ "except", 0, OPTION_RULES, AT(own.except), "RULES",
	  .text = "not these rules or families (again for more)", .rc = RC_YES },
	{ 0 },
};

static struct lint_options options;

static const char details[] =
	"Audits PATH (default: the current folder) and lists findings as a compiler does, with one\n"
	"line of counts. --diff and --since list those on lines, in functions and in headers that a\n"
	"change touches, and those that became reachable; --baseline those that an earlier run had\n"
	"not. Lines that moved, new layout and renamed folders make nothing new. As markdown it is a\n"
	"comment for a pull request.\n";

static char *read_input(size_t *size)
{
	GString *text = g_string_new(NULL);
	char block[1 << 16];
	size_t got;

	while ((got = fread(block, 1, sizeof block, stdin)) > 0 && text->len <= DIFF_MAX)
		g_string_append_len(text, block, got);
	*size = text->len;
	if (!ferror(stdin) && *size <= DIFF_MAX)
		return g_string_free(text, FALSE);
	complain("cannot read the diff from standard input: %s",
		 g_strerror(*size > DIFF_MAX ? EFBIG : errno));
	g_string_free(text, TRUE);
	return NULL;
}

static GPtrArray *read_diff(const char *path)
{
	GPtrArray *files = NULL;
	char *text = NULL;
	size_t size;

	if (strcmp(path, "-") == 0)
		text = read_input(&size);
	else if (file_read(path, DIFF_MAX, &text, &size) < 0)
		complain("cannot read '%s': %s", path, g_strerror(errno));
	if (text)
		files = diff_parse(text, size, path);
	g_free(text);
	return files;
}

static int check_options(struct lint *lint)
{
	if (options.diff && options.since) {
		complain("lint: --diff and --since are two ways to say the same: give one");
		return EXIT_USAGE;
	}
	if (options.since && (!*options.since || *options.since == '-')) {
		complain("--since takes a revision, not '%s'", options.since);
		return EXIT_USAGE;
	}
	lint->max = options.max;
	lint->only = options.only;
	lint->except = options.except;
	lint->baseline = options.baseline;
	lint->severities = ~0u;
	if (options.severity && lint_read_severities(options.severity, &lint->severities))
		return EXIT_USAGE;
	lint->fail_on = severity_rank(options.fail_on);
	return 0;
}

static int read_change(struct lint *lint, const struct project *project)
{
	lint->root = project->root;
	if (options.diff)
		lint->diff = read_diff(options.diff);
	else if (options.since)
		lint->diff = since_diff(project->root, options.since, &lint->base);
	return !lint->diff && (options.diff || options.since) ? EXIT_CANNOT : 0;
}

static int is_sarif(const char *path)
{
	return g_str_has_suffix(path, ".sarif") || g_str_has_suffix(path, ".json");
}

// With nothing to compare with, what a baseline takes in is accepted.
static int write_baseline(struct db *db, const struct project *project)
{
	const struct report all = { .db = db,
				    .root = project->root,
				    .show_guarded = 1,
				    .show_unreached = 1,
				    .show_suppressed = 1,
				    .show_all = 1 };

	if (!is_sarif(options.write_baseline))
		return lint_write_baseline(db, options.write_baseline);
	if (listing_make(db,
			 LISTING_UNREACHED | LISTING_GUARDED | LISTING_SUPPRESSED | LISTING_NOTES))
		return EXIT_CANNOT;
	return report_write(&all, "sarif", options.write_baseline);
}

// Notes are listed for who asks for them by --notes, or by name.
static unsigned wanted_states(const struct report_request *request, const struct lint *lint)
{
	int notes = request->notes ||
		    (options.severity && lint->severities & 1u << severity_rank("note"));

	return (request->no_unreached ? 0 : LISTING_UNREACHED) |
	       (request->guarded ? LISTING_GUARDED : 0) |
	       (request->suppressed ? LISTING_SUPPRESSED : 0) | (notes ? LISTING_NOTES : 0);
}

// Nothing was found in what nobody could look at.
static int tell_unread(struct db *db, int64_t count)
{
	char *first = db_text(db,
			      "SELECT printable(file) || iif(line, ':' || line, '') || ': '"
			      " || printable(reason) FROM temp.unread_file ORDER BY file LIMIT 1",
			      "");

	complain("%" G_GINT64_FORMAT " %s could not be analysed: %s%s", count,
		 count == 1 ? "file" : "files", count == 1 ? "" : "first of them ",
		 first ? first : "");
	g_free(first);
	return EXIT_CANNOT;
}

// *unread: how many files could not be analysed.
static int list(struct db *db, struct lint *lint, const struct project *project,
		struct report_request *request, int64_t *unread)
{
	struct lint_result result;
	int err = listing_make(db, wanted_states(request, lint));

	if (!err)
		err = lint_prune(db, lint, &result);
	if (err)
		return err;
	request->lint = &result;
	err = report_request(request, project, db);
	request->lint = NULL;
	*unread = result.unread;
	return err ? err : result.failing ? EXIT_FINDINGS : 0;
}

static int lint_all(struct db *db, struct lint *lint, const struct project *project,
		    struct report_request *request)
{
	int accept = options.write_baseline && !options.baseline && !lint->diff;
	int64_t unread = 0;
	int err = 0;

	if (accept) {
		err = audited_check(project, db);
		if (!err)
			err = write_baseline(db, project);
		if (!err && !project->quiet)
			printf("%" G_GINT64_FORMAT " findings are in the baseline '%s'\n",
			       db_int(db, 0,
				      "SELECT count(DISTINCT f.fingerprint) FROM finding f"
				      " JOIN target t ON t.name = f.target WHERE t.selected OR ?",
				      "i", (int64_t)!is_sarif(options.write_baseline)),
			       options.write_baseline);
		return err;
	}
	err = list(db, lint, project, request, &unread);
	// What is known is told all the same.
	if (err >= 0 && audited_check(project, db))
		err = EXIT_CANNOT;
	if (options.write_baseline && (!err || err == EXIT_FINDINGS)) {
		int failed = write_baseline(db, project);

		err = failed ? failed : err;
	}
	if (!err && unread)
		err = tell_unread(db, unread);
	return err;
}

// What a change touches is judged alone; a baseline that is written is of the whole.
static enum audit_scope scope_of(const struct lint *lint)
{
	return lint->diff && !options.write_baseline ? AUDIT_TOUCHED : AUDIT_WHOLE;
}

static int audit(struct lint *lint, struct project *project, struct report_request *request)
{
	struct rules rules = { 0 };
	struct audit done = { 0 };
	int err = rules_load(&rules, project->rules);

	rules.seconds = project->rule_timeout;
	if (!err)
		err = lint_check_rules(&rules, "--only", lint->only) ? EXIT_USAGE : 0;
	if (!err)
		err = lint_check_rules(&rules, "--except", lint->except) ? EXIT_USAGE : 0;
	if (!err)
		err = audit_run(&done, project, &rules, scope_of(lint));
	if (!err)
		err = lint_all(done.db, lint, project, request);
	// Nothing new is not what is known.
	if (!err && done.failed)
		err = EXIT_CANNOT;
	audit_close(&done);
	rules_clear(&rules);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	struct project *project = &args->project;
	struct lint lint = { 0 };
	int err;

	options = args->own;
	err = check_options(&lint);
	if (!err)
		err = report_check(&args->request) ? EXIT_USAGE : 0;
	if (!err)
		err = project_finish(project, argc > 1 ? argv[1] : NULL);
	if (!err)
		err = audited_apart(project, "--baseline", options.baseline);
	if (!err)
		err = build_run(project);
	if (!err)
		err = read_change(&lint, project);
	if (!err)
		err = audit(&lint, project, &args->request);
	g_clear_pointer(&lint.diff, g_ptr_array_unref);
	g_free(lint.base);
	project_clear(project);
	return err;
}

const struct command lint_command = {
	"lint",
	"audit, and list what a change touches or a baseline has not",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ own_options, 0 },
		{ report_options, AT(request) },
		{ project_analyse_options, AT(project) },
		{ project_confine_options, AT(project) },
		{ project_judge_options, AT(project) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
