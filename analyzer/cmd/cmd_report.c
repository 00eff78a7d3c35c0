// wasmready report: prints the last audit's findings again, in any format, from
// the database alone.

#include "audited.h"
#include "cmd.h"
#include "opt.h"
#include "project/project.h"
#include "reports/report.h"

struct arguments {
	struct report_request request;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const char details[] =
	"Prints what the last audit of PATH (default: the current folder) found, without\n"
	"analysing anything again. In text, a blocker is an error, a hazard a warning, and\n"
	"flag and perf are notes; what is no more than a note (severity) is listed with --notes.\n";

static int write_report(const struct report_request *request, const struct project *project)
{
	struct db *db = audited_open(project);
	int err = EXIT_CANNOT;

	if (db)
		err = report_request(request, project, db);
	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = report_check(&args->request) ? EXIT_USAGE : 0;

	if (!err)
		err = report_check_runs(&args->request);
	if (!err)
		err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);
	if (!err)
		err = write_report(&args->request, &args->project);
	project_clear(&args->project);
	return err;
}

const struct command report_command = {
	"report",
	"print a report of the last audit again",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ report_options, AT(request) },
		{ report_compare_options, AT(request) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
