// wasmready fix: the findings that have one certain fix, as a diff or in place.

#include <stdio.h>
#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "cmd.h"
#include "fix/apply.h"
#include "fix/unified.h"
#include "opt.h"

struct arguments {
	int dry_run, apply;
	char **only, **except;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "dry-run", 0, OPTION_FLAG, AT(dry_run), NULL,
	  .text = "print the changes as a unified diff, and make none (default)" },
	{ "apply", 0, OPTION_FLAG, AT(apply), NULL, .text = "change the files" },
	{ "only", 0, OPTION_RULES, AT(only), "RULE",
	  .text = "only findings of this rule; a glob, again for more", .rc = RC_YES },
	{ "except", 0, OPTION_RULES, AT(except), "RULE",
	  .text = "none of this rule's findings; a glob, again for more", .rc = RC_YES },
	{ 0 },
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
	return err ? EXIT_CANNOT : 0;
}

static int fix(const struct arguments *args)
{
	const struct project *project = &args->project;
	struct db *db = audited_open(project);
	struct fix_plan plan = { 0 };
	int err = EXIT_CANNOT;

	if (db && fix_plan_make(&plan, db, project->root, args->only, args->except) == 0) {
		err = args->apply ? apply_changes(&plan, project->root)
				  : output_write(NULL, print_diff, &plan);
		if (!project->quiet)
			tell_skips(&plan);
		// An empty diff looks like a command that did nothing.
		if (!err && !project->quiet && !args->apply && !plan.files->len)
			tell("nothing to fix: %s",
			     plan.skips->len
				     ? "what has a certain fix is left alone"
				     : "no finding of the last audit has a fix that is certain");
	}
	fix_plan_clear(&plan);
	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = EXIT_USAGE;

	if (args->dry_run && args->apply)
		complain("fix: --dry-run and --apply exclude each other");
	else if (!(err = project_finish(&args->project, argc > 1 ? argv[1] : NULL)))
		err = fix(args);
	project_clear(&args->project);
	return err;
}

const struct command fix_command = {
	"fix",
	"fix the findings whose fix is certain",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
