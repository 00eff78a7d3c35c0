// wasmready watch: audits again as files change, and prints the difference.

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "audit/audit.h"
#include "audited.h"
#include "base/output.h"
#include "base/scratch.h"
#include "cmd.h"
#include "audit/baseline.h"
#include "lint/changes.h"
#include "lint/lint.h"
#include "lint/watch.h"
#include "opt.h"
#include "project/build.h"

// When an audit could not be, as while another one holds the database, the next is tried.
#define RETRY_SECONDS 2

struct arguments {
	char *format;
	struct project project;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ 0 },
};

static const char details[] =
	"Audits PATH (default: the current folder), then waits for sources and headers to change\n"
	"and audits again what that touches, then the whole. Prints, as a compiler does, which\n"
	"findings are new, fixed or in another file, and the verdicts that change; as json an object\n"
	"a line. Ends with Ctrl-C.\n";

struct session {
	struct project *project;
	struct rules rules;
	struct watch *watch;
	struct scratch scratch;
	char *last; // baseline of what was printed last
	int json;
	int rounds;  // audits that were printed
	int unheard; // standard output takes no more
};

// What the last audit found, from which the next differs, is kept apart from the database:
// another run may write that between two of ours.
static int print(struct session *session, struct db *db, int only_some)
{
	int err = session->rounds ? baseline_load(db, session->last) : 0;

	if (!err && session->rounds && baseline_match(db))
		err = EXIT_CANNOT;
	if (!err && (session->rounds ? changes_print(db, session->json, only_some, stdout)
				     : changes_start(db, session->json, stdout)))
		err = EXIT_CANNOT;
	if (!err)
		err = lint_write_baseline(db, session->last);
	session->rounds += !err;
	session->unheard = output_check();
	return err;
}

enum next { NEXT_WAIT, NEXT_AGAIN, NEXT_WHOLE };

// One audit. *next: what is to be done after it: again, where folders are watched from now on
// in which something may have changed since it looked; the whole, after the touched files.
static int round_run(struct session *session, enum audit_scope scope, enum next *next)
{
	int second = *next == NEXT_WHOLE, added = 0;
	struct audit done = { 0 };
	int err;

	failures_forget();
	err = audit_run(&done, session->project, &session->rules, scope);

	*next = NEXT_WAIT;
	if (!err)
		err = watch_folders(session->watch, done.db, &added);
	if (!err && added)
		*next = NEXT_AGAIN;
	else if (!err)
		err = print(session, done.db, second);
	if (!err && !added && done.touched)
		*next = NEXT_WHOLE;
	audit_close(&done);
	return err;
}

// What the touched files say comes first; what the change does to others a moment later.
static int change_run(struct session *session)
{
	enum next next = NEXT_WAIT;
	int err;

	do
		err = round_run(session,
				session->rounds && next != NEXT_WHOLE ? AUDIT_TOUCHED : AUDIT_WHOLE,
				&next);
	while (!err && next != NEXT_WAIT && !watch_ended() && !session->unheard);
	return err;
}

static int session_run(struct session *session)
{
	int err = 0, going = 1;

	while (going > 0) {
		err = change_run(session);
		// What cannot be audited at first is no project to watch.
		if (watch_ended() || session->unheard || (err && !session->rounds))
			break;
		going = watch_wait(session->watch, err ? RETRY_SECONDS : 0);
	}
	if (watch_ended() && !session->unheard)
		return 0;
	return err ? err : EXIT_CANNOT;
}

static int watch(struct project *project, const char *format)
{
	struct session session = { .project = project, .scratch = { .alive = -1 } };
	int err = rules_load(&session.rules, project->rules);

	session.rules.seconds = project->rule_timeout;
	session.json = strcmp(format, "json") == 0;
	if (!err)
		err = scratch_open(&session.scratch, NULL, "wasmready-watch");
	if (!err && !(session.watch = watch_new(project)))
		err = EXIT_CANNOT;
	if (!err) {
		session.last = g_build_filename(session.scratch.path, "last.db", NULL);
		err = session_run(&session);
	}
	g_free(session.last);
	watch_free(session.watch);
	scratch_close(&session.scratch);
	rules_clear(&session.rules);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);

	if (!err)
		err = build_run(&args->project);
	if (!err)
		err = watch(&args->project, args->format);
	project_clear(&args->project);
	return err;
}

const struct command watch_command = {
	"watch",
	"audit again as files change, and print what that changes",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_analyse_options, AT(project) },
		{ project_confine_options, AT(project) },
		{ project_judge_options, AT(project) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
