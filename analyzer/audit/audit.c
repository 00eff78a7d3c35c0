// The steps of an audit. Each leaves in the database what the next begins with, and how far that
// holds: a run that was killed is made good by the next, which does only what is missing.

#include "audit.h"

#include <string.h>

#include "base/sandbox.h"
#include "base/views.h"
#include "cache.h"
#include "findings.h"
#include "judge/merge.h"
#include "project/archives.h"
#include "project/links.h"
#include "project/vendored.h"
#include "world/data.h"
#include "pool.h"
#include "project/build.h"
#include "touched.h"
#include "shadow.h"
#include "world/world.h"

// Opens and holds the place of the database, against another audit until audit_close().
static int take_place(struct audit *audit, const struct project *project)
{
	if (project_place(project, 1, &audit->place))
		return -1;
	return place_lock(&audit->place);
}

// Of a small change: units in 100 that may have been parsed again, a number that always may,
// and touched files.
#define SMALL_PERCENT 5
#define SMALL_UNITS 4
#define SMALL_FILES 100

// What is known of a run before it parses.
struct plan {
	enum audit_scope scope;
	char *key;     // judgement_key()
	int changed;   // units came or went
	int merged;    // the merged tables were those of the facts: 2 whole, 1 file by file, 0 not
	char *list;    // of the touched files, where only those are judged; or NULL
	char **builds; // folders of the compilation databases
};

// How far the merged tables are those of the facts; from here on they are not, where
// something is to be parsed or went, so that a run that is killed is made good by the next.
static int take_merged(struct db *db, struct plan *plan)
{
	plan->merged = (int)db_int(
		db, 0, "SELECT iif(value = 'whole', 2, 1) FROM meta WHERE key = 'merged'", "");
	if (!plan->changed &&
	    !db_int(db, 0, "SELECT 1 FROM parse WHERE status = 'queued' LIMIT 1", ""))
		return 0;
	return db_exec(db, "DELETE FROM meta WHERE key = 'merged'");
}

// A row of meta, which goes where there is nothing to say.
static int store_meta(struct db *db, const char *key, const char *value)
{
	return value ? db_run(db, "INSERT OR REPLACE INTO meta VALUES(?, ?)", "tt", key, value)
		     : db_run(db, "DELETE FROM meta WHERE key = ?", "t", key);
}

// What reports say where flags are inferred: how to have better ones, and what was left aside.
static int store_advice(struct db *db, const struct project *project, const struct jobs *jobs)
{
	char *advice = jobs->inferred ? build_advice(project->root) : NULL;
	int err = store_meta(db, "advice", advice);

	g_free(advice);
	return err ? err : store_meta(db, "apart", jobs->apart);
}

// Units that nobody asked for: what is defined in them is not missing.
static int store_left_out(struct db *db, const struct jobs *jobs)
{
	char *count = jobs->left_out ? g_strdup_printf("%d", jobs->left_out) : NULL;
	int err = store_meta(db, "left_out", count);

	g_free(count);
	return err;
}

static int prepare(struct audit *audit, const struct project *project, const struct jobs *jobs,
		   struct plan *plan)
{
	const struct worlds_wanted wanted = {
		.targets = project->targets,
		.families = project->families,
		.sysroot = project->sysroot,
		.built_sysroot = project->built_sysroot,
		.archives = project->archives,
		.built_archives = project->built_archives,
	};
	int err = data_load(audit->db);

	if (err)
		return err;
	if (db_exec(audit->db, "BEGIN IMMEDIATE") < 0)
		return -1;
	err = worlds_store(audit->db, &wanted);
	if (!err &&
	    (cache_queue(audit->db, project, jobs, &plan->changed) < 0 ||
	     links_store(audit->db, project, plan->builds) || take_merged(audit->db, plan) ||
	     store_advice(audit->db, project, jobs) || store_left_out(audit->db, jobs)))
		err = -1;
	// Half of a folder is another project.
	if (failures())
		err = -1;
	if (db_exec(audit->db, err ? "ROLLBACK" : "COMMIT") < 0)
		err = -1;
	return err;
}

static int parse_queued(struct audit *audit, const struct project *project, char *const *builds)
{
	GArray *jobs = cache_jobs(audit->db, project);
	int err = 0;

	if (!jobs)
		return -1;
	audit->parsed = jobs->len;
	audit->parses = (int)db_int(audit->db, 0,
				    "SELECT count(*) FROM main.parse WHERE status = 'queued'", "");
	if (jobs->len)
		err = pool_run(audit->db, project, builds, jobs);
	g_array_unref(jobs);
	return err;
}

// What links.c found. g_free() it.
static char *links_text(struct db *db)
{
	return db_text(
		db,
		"SELECT group_concat(said, char(10)) FROM ("
		"SELECT unit || ' ' || name || ' ' || told || source AS said FROM main.link_unit"
		" UNION ALL SELECT path || ' ' || how || ' ' || name FROM main.public_header"
		" UNION ALL SELECT name FROM main.exported)",
		NULL);
}

// What the findings rest on: facts, rules, targets, entries.
static char *judgement_key(struct db *db, const struct project *project, const struct rules *rules)
{
	char *targets = db_text(db,
				"SELECT group_concat(name || world || parsed || selected) FROM "
				"main.target ORDER BY position",
				NULL);
	char *symbols = db_text(
		db,
		"SELECT group_concat(symbols || version) || coalesce((SELECT "
		"group_concat(l.world || l.library || a.hash) FROM main.world_library l "
		"JOIN main.archive a ON a.id = l.archive), '') || coalesce((SELECT "
		"group_concat(l.path || a.hash) FROM main.linked_archive l "
		"JOIN main.archive a ON a.id = l.archive), '') FROM main.world",
		NULL);
	char *entries = project->entries ? g_strjoinv(",", project->entries) : g_strdup("");
	char *data = db_text(db,
			     "SELECT group_concat(value) FROM meta"
			     " WHERE key = 'data' OR key = 'left_out' ORDER BY key",
			     NULL);
	char *links = links_text(db);
	char *text = g_strdup_printf("%s\n%s\n%s\n%s\n%s\n%s\n%s", WASMREADY_VERSION, rules->hash,
				     targets, symbols, entries, data ? data : "",
				     links ? links : "");
	char *key = hash_bytes(text, strlen(text));

	g_free(text);
	g_free(links);
	g_free(data);
	g_free(entries);
	g_free(symbols);
	g_free(targets);
	return key;
}

// Whether the last findings are of the same rules and options.
static int is_comparable(struct db *db, const struct plan *plan)
{
	return (int)db_int(db, 0, "SELECT value = ? FROM meta WHERE key = 'verdicts'", "t",
			   plan->key);
}

// Whether the run may do with the files that it touches.
static int is_small(struct db *db, const struct plan *plan)
{
	int64_t units = db_int(db, 0, "SELECT count(*) FROM main.unit WHERE present", "");
	int64_t queued = db_int(
		db, 0, "SELECT count(DISTINCT unit) FROM main.parse WHERE status = 'queued'", "");

	return plan->scope == AUDIT_TOUCHED && !plan->changed && plan->merged && queued &&
	       queued <= MAX(SMALL_UNITS, units * SMALL_PERCENT / 100) && is_comparable(db, plan) &&
	       // A merge takes it away, and a run that was killed then has judged nothing. Rules
	       // that failed are to be run again on all files.
	       db_int(db, 0, "SELECT 1 FROM meta WHERE key = 'judged' AND value <> 'partly'", "");
}

static int merge_tables(struct db *db, const struct plan *plan)
{
	int err = plan->list ? facts_merge_touched(db, plan->list) : facts_merge(db);

	return err ? err
		   : db_run(db, "INSERT OR REPLACE INTO meta VALUES('merged', ?)", "t",
			    plan->list ? "touched" : "whole");
}

static int merge(struct db *db, const struct project *project, const struct plan *plan)
{
	if (!db_exec(db, "BEGIN IMMEDIATE") && !facts_index(db) && !cache_sweep(db) &&
	    !shadow_remember(db, project, plan->changed) && !merge_tables(db, plan) &&
	    !db_exec(db, "DELETE FROM meta WHERE key = 'judged'"))
		return db_exec(db, "COMMIT");
	db_exec(db, "ROLLBACK");
	return -1;
}

static int judge(struct audit *audit, const struct project *project, const struct rules *rules,
		 const struct plan *plan)
{
	struct db *db = audit->db;
	int err = 0;

	audit->judged = 1;
	// The same facts judged again, as whole after a small change, are no earlier state.
	if (((plan->changed || audit->parsed) && findings_keep(db)) ||
	    vendored_store(db, project->root))
		err = -1;
	if (!err)
		err = plan->list ? rules_judge_touched(db, rules, project->entries, plan->list)
				 : rules_judge(db, rules, project->entries);
	// Findings of a few files are no judgement that a whole audit could keep, those of a few
	// rules none that any could.
	audit->failed = err ? 0 : rules_failed(db);
	if (!err &&
	    (findings_excerpt(db, project->root) ||
	     db_run(db, "INSERT OR REPLACE INTO meta VALUES('judged', ?1), ('verdicts', ?2)", "tt",
		    audit->failed ? "partly"
		    : plan->list  ? "touched"
				  : plan->key,
		    plan->key)))
		err = -1;
	return err;
}

static int is_judged(struct db *db, const struct plan *plan)
{
	char *known = db_text(db, "SELECT value FROM meta WHERE key = 'judged'", NULL);
	int is = !g_strcmp0(known, plan->key) ||
		 (plan->scope == AUDIT_TOUCHED && !g_strcmp0(known, "touched") &&
		  is_comparable(db, plan));

	g_free(known);
	return is;
}

// Where a small run touched few files, they are to be judged alone.
static int take_touched(struct db *db, struct plan *plan)
{
	int touched = touched_end(db);

	if (touched >= 0 && touched <= SMALL_FILES)
		plan->list = touched_list(db);
	return touched < 0 || (touched <= SMALL_FILES && !plan->list) ? -1 : 0;
}

// Merges and judges what the parses brought.
static int conclude(struct audit *audit, const struct project *project, const struct rules *rules,
		    const struct plan *plan)
{
	struct db *db = audit->db;
	int stale = plan->changed || audit->parsed ||
		    plan->merged < (plan->scope == AUDIT_TOUCHED ? 1 : 2);
	int err = stale ? merge(db, project, plan) : 0;

	if (!err && db_views(db) < 0)
		err = -1;
	if (!err && !is_judged(db, plan))
		err = judge(audit, project, rules, plan);
	if (!err)
		audit->touched = (plan->list && audit->failed) ||
				 db_int(db, 0,
					"SELECT value = 'touched' FROM meta WHERE key = 'judged'",
					"");
	return err;
}

static int parse_and_conclude(struct audit *audit, const struct project *project,
			      const struct rules *rules, struct plan *plan)
{
	int small, err;

	plan->key = judgement_key(audit->db, project, rules);
	small = is_small(audit->db, plan);
	err = small ? touched_begin(audit->db) : 0;
	if (!err)
		err = parse_queued(audit, project, plan->builds);
	if (!err && small)
		err = take_touched(audit->db, plan);
	if (!err)
		err = conclude(audit, project, rules, plan);
	g_free(plan->list);
	g_free(plan->key);
	return err;
}

int audit_run(struct audit *audit, const struct project *project, const struct rules *rules,
	      enum audit_scope scope)
{
	struct plan plan = { .scope = scope };
	struct project built = *project;
	struct jobs jobs = { 0 };
	int err;

	memset(audit, 0, sizeof *audit);
	err = sandbox_check(project->require_sandbox);
	if (!err)
		err = jobs_load(&jobs, project);
	if (!err)
		plan.builds = jobs_builds(&jobs);
	if (!err)
		built.built_sysroot = jobs_sysroot(&jobs, project);
	if (!err)
		built.built_archives = archives_built(&jobs, project, plan.builds);
	if (!err)
		err = take_place(audit, project);
	if (!err && !(audit->db = db_open_at(&audit->place, DB_CREATE))) {
		place_undo(&audit->place, 0);
		err = -1;
	}
	if (!err)
		err = prepare(audit, &built, &jobs, &plan);
	if (!err)
		err = parse_and_conclude(audit, project, rules, &plan);
	g_strfreev(plan.builds);
	g_free(built.built_sysroot);
	g_strfreev(built.built_archives);
	jobs_clear(&jobs);
	return err;
}

void audit_close(struct audit *audit)
{
	if (audit->db)
		db_settle(audit->db);
	db_close(audit->db);
	place_close(&audit->place);
	audit->db = NULL;
}
