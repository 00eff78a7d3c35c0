// wasmready fix: the findings that have one certain fix, as a diff or in place.

#include <stdio.h>
#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "cmd.h"
#include "fix/apply.h"
#include "fix/diff.h"
#include "opt.h"

static gboolean dry_run, apply;
static char **only, **except;

static GOptionEntry fix_entries[] = {
	{ "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run,
	  "print the changes as a unified diff, and make none (default)", NULL },
	{ "apply", 0, 0, G_OPTION_ARG_NONE, &apply, "change the files", NULL },
	{ "only", 0, 0, G_OPTION_ARG_STRING_ARRAY, &only,
	  "only findings of this rule; a glob, again for more", "RULE" },
	{ "except", 0, 0, G_OPTION_ARG_STRING_ARRAY, &except,
	  "none of this rule's findings; a glob, again for more", "RULE" },
	G_OPTION_ENTRY_NULL,
};

static const char details[] =
	"Fixes findings of the last audit of PATH (default: the current folder) whose fix is\n"
	"certain: the finding is gone, and the host's build does what it did. The diff is for\n"
	"'git apply' or 'patch -p1' in PATH. What is left alone is told on standard error.\n";

static void tell_skips(const struct fix_plan *plan)
{
	guint i;

	for (i = 0; i < plan->skips->len; i++) {
		const struct fix_skip *skip = plan->skips->pdata[i];

		complain("%s:%d:%d: left alone: %s [%s]", skip->file, skip->line, skip->col,
			 skip->why, skip->rule);
	}
}

static int print_diff(void *data, FILE *out)
{
	const struct fix_plan *plan = data;
	guint i;

	for (i = 0; i < plan->files->len; i++)
		fix_diff(plan->files->pdata[i], out);
	return 0;
}

static int apply_changes(const struct fix_plan *plan, const char *root)
{
	int written, err = fix_write(plan, root, &written);

	printf("%d finding%s fixed in %d file%s\n", err ? 0 : plan->count,
	       !err && plan->count == 1 ? "" : "s", written, written == 1 ? "" : "s");
	return err;
}

static int fix(const struct project *project)
{
	struct db *db = audited_open(project);
	struct fix_plan plan = { 0 };
	int err = EXIT_CANNOT;

	if (db && fix_plan_make(&plan, db, project->root, only, except) == 0) {
		err = apply ? apply_changes(&plan, project->root)
			    : output_write(NULL, print_diff, &plan);
		if (!project->quiet)
			tell_skips(&plan);
		// An empty diff looks like a command that did nothing.
		if (!err && !project->quiet && !apply && !plan.files->len)
			tell("nothing to fix: %s",
			     plan.skips->len
				     ? "what has a certain fix is left alone"
				     : "no finding of the last audit has a fix that is certain");
	}
	fix_plan_clear(&plan);
	db_close(db);
	return err;
}

int cmd_fix(int argc, char **argv)
{
	struct project project = { 0 };
	GOptionEntry *tables[] = { fix_entries, project_options(&project, PROJECT_WHERE), NULL };
	int err = opt_parse(&argc, &argv, "fix", "[PATH]", details, tables);

	if (err) {
		err--;
	} else if (argc > 2) {
		complain("fix: one PATH at most, not '%s' too", argv[2]);
		err = EXIT_USAGE;
	} else if (dry_run && apply) {
		complain("fix: --dry-run and --apply exclude each other");
		err = EXIT_USAGE;
	} else {
		err = project_finish(&project, argc > 1 ? argv[1] : NULL);
		if (!err)
			err = fix(&project);
	}
	g_clear_pointer(&only, g_strfreev);
	g_clear_pointer(&except, g_strfreev);
	project_clear(&project);
	return err;
}
