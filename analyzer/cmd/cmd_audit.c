// wasmready audit: the whole path, from the project to the report.

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "reports/brief.h"
#include "reports/report.h"
#include "audit/audit.h"
#include "audited.h"
#include "cmd.h"
#include "opt.h"
#include "base/term.h"
#include "project/build.h"

struct arguments {
	char *fail_on;
	struct report_request request;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "fail-on", 0, OPTION_TEXT, AT(fail_on), "SEVERITY",
	  .text = "exit 1 on findings of this severity or a worse one: blocker (default), hazard, flag, perf, or never; 3 where none is found and a file is unknown",
	  .choices = "blocker, hazard, flag, perf, never", .preset = "blocker", .rc = RC_YES },
	{ 0 },
};

static const char details[] =
	"Parses the C project in PATH (default: the current folder) as the host builds it and as\n"
	"the targets would, judges it by the rules, and prints findings and the compatibility table.\n"
	"Flags come from compile_commands.json, in PATH, PATH/build*, the nearest parent or the folders\n"
	"of PATH; without one they are inferred. --build makes one: it runs your build, as you would.\n"
	"PATH may be one .c file.\n";

// Whether a live finding of a selected target is as bad as rank.
static int is_failing(struct db *db, int rank)
{
	int i;

	for (i = 0; i <= rank && severities[i].name; i++)
		if (db_int(db, 0,
			   "SELECT 1 FROM main.finding f JOIN main.target t ON t.name = f.target "
			   "WHERE t.selected AND f.state = 'live' AND f.severity = ? LIMIT 1",
			   "t", severities[i].name))
			return 1;
	return 0;
}

// request: NULL for the audit that another command asks for, which reports nothing and fails on
// no finding.
static int audit(struct project *project, struct report_request *request, int rank)
{
	struct rules rules = { 0 };
	struct audit done = { 0 };
	int err = rules_load(&rules, project->rules);

	rules.seconds = project->rule_timeout;
	if (!err)
		err = audit_run(&done, project, &rules, AUDIT_WHOLE);
	if (!err && request)
		err = report_request(request, project, done.db);
	if (!err && request && request->output && strcmp(request->output, "-") && !project->quiet)
		brief_tell(done.db, request->output);
	if (!err)
		err = audited_check(project, done.db);
	if (!err && request && is_failing(done.db, rank))
		err = EXIT_FINDINGS;
	// What is known may be clean; the whole is not known.
	if (!err && request && done.failed)
		err = EXIT_CANNOT;
	if (!err && request && rank >= 0)
		err = audited_unknown(done.db);
	audit_close(&done);
	rules_clear(&rules);
	return err;
}

// The command line of an audit that stands for another command's. g_ptr_array_unref() it.
static GPtrArray *words_before(const struct project *project)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(words, g_strdup("audit"));
	if (project->quiet)
		g_ptr_array_add(words, g_strdup("--quiet"));
	if (project->require_sandbox)
		g_ptr_array_add(words, g_strdup("--require-sandbox"));
	for (char **folder = project->readable; folder && *folder; folder++)
		g_ptr_array_add(words, g_strconcat("--read=", *folder, NULL));
	g_ptr_array_add(words, g_strdup("--"));
	g_ptr_array_add(words, g_strdup(project->build_dir ? project->build_dir : project->root));
	g_ptr_array_add(words, NULL);
	return words;
}

int audit_before(const struct project *asked)
{
	struct arguments args = { 0 };
	GPtrArray *words = words_before(asked);
	char **argv = (char **)words->pdata;
	int argc = (int)words->len - 1;
	int err = opt_parse(&audit_command, &argc, &argv, &args);

	if (err)
		err--;
	else if (!(err = project_finish(&args.project, argc > 1 ? argv[1] : NULL)))
		err = audit(&args.project, NULL, 0);
	project_clear(&args.project);
	opt_clear(&audit_command, &args);
	g_ptr_array_unref(words);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	struct project *project = &args->project;
	int err = report_check(&args->request) ? EXIT_USAGE : 0;

	if (!err)
		err = report_check_runs(&args->request);
	if (!err)
		err = project_finish(project, argc > 1 ? argv[1] : NULL);
	if (!err)
		for (char **path = args->request.compare; path && *path && !err; path++)
			err = audited_apart(project, "--compare", *path);
	if (!err && project->build_dir && !project->quiet)
		complain("'%s' is a build folder: its sources in '%s' are audited",
			 project->build_dir, project->root);
	if (!err)
		err = build_run(project);
	if (!err)
		err = audit(project, &args->request, severity_rank(args->fail_on));
	project_clear(project);
	return err;
}

const struct command audit_command = {
	"audit",
	"parse the project in both worlds, judge it and report",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ report_options, AT(request) },
		{ report_compare_options, AT(request) },
		{ project_analyse_options, AT(project) },
		{ project_confine_options, AT(project) },
		{ project_judge_options, AT(project) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
