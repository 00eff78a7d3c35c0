// wasmready report: prints the last audit's findings again, in any format, from
// the database alone.

#include "audited.h"
#include "cmd.h"
#include "opt.h"
#include "project/project.h"
#include "reports/report.h"

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

int cmd_report(int argc, char **argv)
{
	struct project project = { 0 };
	struct report_request request = { 0 };
	GOptionEntry *tables[] = { report_options(&request), report_compare_options(&request),
				   project_options(&project, PROJECT_WHERE), NULL };
	int err = opt_parse(&argc, &argv, "report", "[PATH]", details, tables);

	if (err) {
		err--;
	} else if (argc > 2) {
		complain("report: one PATH at most, not '%s' too", argv[2]);
		err = EXIT_USAGE;
	} else {
		err = report_check(&request);
		if (!err)
			err = project_finish(&project, argc > 1 ? argv[1] : NULL);
		if (!err)
			err = write_report(&request, &project);
	}
	report_request_clear(&request);
	project_clear(&project);
	return err;
}
