// An audit: see audit.h.

#include "audit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "cache.h"
#include "findings.h"
#include "judge/merge.h"
#include "world/data.h"
#include "pool.h"
#include "world/shadow.h"
#include "world/world.h"

// The folder of the database; inside a project it keeps itself out of git.
static int make_folder(const struct project *project)
{
	char *dir = g_path_get_dirname(project->db_path);
	char *base = g_path_get_basename(dir);
	int fresh = !g_file_test(dir, G_FILE_TEST_EXISTS);
	int err = 0;

	if (g_mkdir_with_parents(dir, 0777) < 0) {
		complain("cannot make '%s': %s; choose another place with --db", dir,
			 g_strerror(errno));
		err = EXIT_CANNOT;
	} else if (fresh && strcmp(base, ".wasmready") == 0) {
		char *ignore = g_build_filename(dir, ".gitignore", NULL);

		g_file_set_contents(ignore, "*\n", 2, NULL);
		g_free(ignore);
	}
	g_free(base);
	g_free(dir);
	return err;
}

// Holds the database against another audit; the lock ends with the process.
static int take_lock(const struct project *project, int *lock)
{
	char *path = g_strdup_printf("%s.lock", project->db_path);
	int err = 0;

	*lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (*lock < 0) {
		complain("cannot write '%s': %s; choose another place with --db", path,
			 g_strerror(errno));
		err = EXIT_CANNOT;
	} else if (flock(*lock, LOCK_EX | LOCK_NB) < 0) {
		complain("'%s' is held by another run; wait for it, or choose another with --db",
			 project->db_path);
		err = EXIT_CANNOT;
	}
	g_free(path);
	return err;
}

static int prepare(struct audit *audit, const struct project *project, const struct jobs *jobs,
		   int *changed)
{
	int err = data_load(audit->db);

	if (err)
		return err;
	if (db_exec(audit->db, "BEGIN IMMEDIATE") < 0)
		return EXIT_CANNOT;
	err = worlds_store(audit->db, project);
	if (!err && cache_queue(audit->db, project, jobs, changed) < 0)
		err = EXIT_CANNOT;
	if (db_exec(audit->db, err ? "ROLLBACK" : "COMMIT") < 0)
		err = EXIT_CANNOT;
	return err;
}

static int parse_queued(struct audit *audit, const struct project *project)
{
	GArray *jobs = cache_jobs(audit->db, project);
	int err = 0;

	if (!jobs)
		return EXIT_CANNOT;
	audit->parsed = jobs->len;
	if (jobs->len)
		err = pool_run(audit->db, project, jobs);
	g_array_unref(jobs);
	return err;
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
		"JOIN main.archive a ON a.id = l.archive), '') FROM main.world",
		NULL);
	char *entries = project->entries ? g_strjoinv(",", project->entries) : g_strdup("");
	char *data = db_text(db, "SELECT value FROM meta WHERE key = 'data'", NULL);
	char *text = g_strdup_printf("%s\n%s\n%s\n%s\n%s\n%s", WASMREADY_VERSION, rules->hash,
				     targets, symbols, entries, data ? data : "");
	char *key = hash_bytes(text, strlen(text));

	g_free(text);
	g_free(data);
	g_free(entries);
	g_free(symbols);
	g_free(targets);
	return key;
}

static int merge(struct db *db, const struct project *project)
{
	int err = db_exec(db, "BEGIN IMMEDIATE");

	if (!err)
		err = cache_sweep(db);
	if (!err)
		err = shadow_remember(db, project);
	if (!err)
		err = facts_merge(db);
	if (!err)
		err = db_exec(db, "DELETE FROM meta WHERE key = 'judged'");
	if (!err)
		return db_exec(db, "COMMIT") < 0 ? EXIT_CANNOT : 0;
	db_exec(db, "ROLLBACK");
	return EXIT_CANNOT;
}

static int judge(struct audit *audit, const struct project *project, const struct rules *rules)
{
	char *key = judgement_key(audit->db, project, rules);
	char *known = db_text(audit->db, "SELECT value FROM meta WHERE key = 'judged'", NULL);
	int err = db_views(audit->db) < 0 ? EXIT_CANNOT : 0;

	if (!err && g_strcmp0(key, known) != 0) {
		audit->judged = 1;
		err = findings_keep(audit->db) ? EXIT_CANNOT : 0;
		if (!err)
			err = rules_judge(audit->db, rules, project->entries);
		if (!err && (findings_excerpt(audit->db, project->root) ||
			     db_run(audit->db,
				    "INSERT OR REPLACE INTO meta VALUES('judged', ?1), "
				    "('verdicts', ?1)",
				    "t", key)))
			err = EXIT_CANNOT;
	}
	g_free(known);
	g_free(key);
	return err;
}

int audit_run(struct audit *audit, const struct project *project, const struct rules *rules)
{
	struct jobs jobs = { 0 };
	int changed = 0, err;

	memset(audit, 0, sizeof *audit);
	audit->lock = -1;
	err = jobs_load(&jobs, project);
	if (!err)
		err = make_folder(project);
	if (!err)
		err = take_lock(project, &audit->lock);
	if (!err && !(audit->db = db_open(project->db_path, DB_CREATE)))
		err = EXIT_CANNOT;
	if (!err)
		err = prepare(audit, project, &jobs, &changed);
	if (!err)
		err = parse_queued(audit, project);
	if (!err &&
	    (changed || audit->parsed ||
	     !db_int(audit->db, 0, "SELECT 1 FROM sqlite_master WHERE name = 'm_chunk'", NULL)))
		err = merge(audit->db, project);
	if (!err)
		err = judge(audit, project, rules);
	jobs_clear(&jobs);
	return err;
}

void audit_close(struct audit *audit)
{
	if (audit->db)
		sqlite3_exec(audit->db->sql, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
	db_close(audit->db);
	if (audit->lock >= 0)
		close(audit->lock);
	audit->db = NULL;
	audit->lock = -1;
}
