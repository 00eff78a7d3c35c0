// The cache: a parse's key is a hash of all that it depends on but files. Another key queues it,
// and so does a file that holds something else than what the parse read.

#include "cache.h"

#include <string.h>
#include <sys/stat.h>

#include "base/facts.h"
#include "pool.h"
#include "prefixes.h"
#include "group.h"
#include "shadow.h"

// Our own version: facts of another build of the extractor are another's facts.
static char *extractor_stamp(void)
{
	struct stat st = { 0 };

	stat(extractor_path(), &st);
	return g_strdup_printf(WASMREADY_VERSION "/%d/%lld/%lld", schema_version,
			       (long long)st.st_size, (long long)st.st_mtime);
}

// quote: "SELECT json_quote(?)".
static char *args_json(struct db *db, sqlite3_stmt *quote, char **args)
{
	GString *out = g_string_new("[");
	int i;

	for (i = 0; args && args[i]; i++) {
		sqlite3_bind_text(quote, 1, args[i], -1, SQLITE_STATIC);
		if (db_step(db, quote) > 0)
			g_string_append_printf(out, "%s%s", i ? "," : "", col_text(quote, 0));
		sqlite3_reset(quote);
	}
	g_string_append(out, "]");
	return g_string_free(out, FALSE);
}

static int store_unit(struct db *db, sqlite3_stmt *stmt, sqlite3_stmt *quote, const struct job *job,
		      int inferred)
{
	char *args = args_json(db, quote, job->args);
	char *text = g_strdup_printf("%s\n%s\n%s\n%s", job->file, job->dir, job->language, args);
	char *key = hash_bytes(text, strlen(text));
	const char *values[] = { job->file,    job->dir, job->language, args,
				 job->dropped, key,	 job->note,	job->objects };
	int i, got;

	for (i = 0; i < 8; i++)
		sqlite3_bind_text(stmt, i + 1, values[i] ? values[i] : "", -1, SQLITE_STATIC);
	sqlite3_bind_int(stmt, 9, inferred);
	got = db_step(db, stmt);
	sqlite3_reset(stmt);
	g_free(key);
	g_free(text);
	g_free(args);
	return got;
}

static int store_units(struct db *db, const struct jobs *jobs)
{
	sqlite3_stmt *stmt, *quote = db_prepare(db, "SELECT json_quote(?)");
	guint i;
	int err = quote ? db_exec(db, "UPDATE unit SET present = 0") : -1;

	stmt = err ? NULL
		   : db_prepare(
			     db,
			     "INSERT INTO unit(file, dir, language, args, dropped, key, note, objects, inferred, "
			     "present) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,1) ON CONFLICT(key) DO UPDATE "
			     "SET dropped = ?5, note = ?7, objects = ?8, inferred = ?9, present = 1");
	if (!stmt)
		err = -1;
	for (i = 0; i < jobs->list->len && !err; i++)
		err = store_unit(db, stmt, quote, jobs->list->pdata[i], jobs->inferred);
	sqlite3_finalize(quote);
	sqlite3_finalize(stmt);
	return err;
}

// All that store_units() stores. g_free() it.
static char *jobs_hash(const struct jobs *jobs)
{
	GString *text = g_string_new(jobs->inferred ? "inferred" : "");
	char *hash;

	for (guint i = 0; i < jobs->list->len; i++) {
		const struct job *job = jobs->list->pdata[i];

		g_string_append_printf(text, "\n\n%s\n%s\n%s\n%s\n%s\n%s", job->file, job->dir,
				       job->language, job->dropped ? job->dropped : "",
				       job->note ? job->note : "",
				       job->objects ? job->objects : "");
		for (char **arg = job->args; arg && *arg; arg++)
			g_string_append_printf(text, "\n%zu %s", strlen(*arg), *arg);
	}
	hash = hash_bytes(text->str, text->len);
	g_string_free(text, TRUE);
	return hash;
}

// Brings the table unit in line with the jobs, unless it is. *changed becomes 1 when units
// came or went, or what is not known of one is other than it was.
static int update_units(struct db *db, const struct jobs *jobs, int *changed)
{
	// A flag that was dropped is in no key: what was parsed is the same, what is known is not.
	const char *count = "SELECT group_concat(key || note || dropped) FROM"
			    " (SELECT key, note, dropped FROM unit WHERE present ORDER BY key)";
	char *hash = jobs_hash(jobs), *before = NULL, *after = NULL;
	int err = 0;

	*changed = 0;
	if (!db_int(db, 0, "SELECT value = ? FROM meta WHERE key = 'jobs'", "t", hash)) {
		before = db_text(db, count, NULL);
		err = store_units(db, jobs);
		after = err ? NULL : db_text(db, count, NULL);
		*changed = g_strcmp0(before, after) != 0;
		if (!err)
			err = db_run(db, "INSERT OR REPLACE INTO meta VALUES('jobs', ?)", "t",
				     hash);
	}
	g_free(after);
	g_free(before);
	g_free(hash);
	return err;
}

// A parse row for each analysable unit and world; another key queues it.
static int store_parses(struct db *db, const struct project *project)
{
	char *ours = extractor_stamp();
	char *read = project->readable ? g_strjoinv("\n", project->readable) : g_strdup("");
	char *stamp = g_strconcat(ours, read, NULL);
	sqlite3_stmt *all = db_query(
		db,
		"SELECT u.id, w.id, u.key || char(10) || w.triple || char(10) || w.args || char(10) "
		"|| ?, p.id, p.key, p.status FROM unit u, world w "
		"LEFT JOIN parse p ON p.unit = u.id AND p.world = w.id "
		"WHERE u.present AND u.language = 'c' AND u.note = ''",
		"t", stamp);
	int got, failed = 0;

	while (!failed && (got = db_step(db, all)) > 0) {
		const char *text = col_text(all, 2);
		char *key = hash_bytes(text, strlen(text));
		int same = strcmp(key, col_text(all, 4)) == 0 &&
			   strcmp(col_text(all, 5), "failed") != 0;
		int err = 0;

		if (sqlite3_column_type(all, 3) == SQLITE_NULL)
			err = db_run(db,
				     "INSERT INTO parse(unit, world, key, status) "
				     "VALUES(?, ?, ?, 'queued')",
				     "iit", sqlite3_column_int64(all, 0),
				     sqlite3_column_int64(all, 1), key);
		else if (!same)
			err = db_run(db,
				     "UPDATE parse SET key = ?2, status = 'queued' WHERE id = ?1",
				     "it", sqlite3_column_int64(all, 3), key);
		g_free(key);
		failed = err;
	}
	sqlite3_finalize(all);
	g_free(stamp);
	g_free(read);
	g_free(ours);
	return failed ? -1 : got;
}

// Looks at one file, whose row then says what it holds. The stamp is from before it is read.
static int check_file(struct db *db, const struct project *project, sqlite3_stmt *row)
{
	struct file_stamp now,
		known = { sqlite3_column_int64(row, 2), sqlite3_column_int64(row, 3),
			  sqlite3_column_int64(row, 4), sqlite3_column_int64(row, 5) };
	char *path = path_absolute(project->root, col_text(row, 1)), *hash = NULL;
	int err = 0;

	file_stamp_take(path, &now);
	if (!file_stamp_equal(&now, &known)) {
		hash = hash_file(path);
		file_stamp_settle(&now);
		err = db_run(db,
			     "UPDATE file SET hash = ?2, size = ?3, mtime = ?4, ctime = ?5,"
			     " inode = ?6 WHERE id = ?1",
			     "itiiii", sqlite3_column_int64(row, 0), hash ? hash : "", now.size,
			     now.mtime, now.ctime, now.inode);
	}
	g_free(hash);
	g_free(path);
	return err;
}

// Queues whoever read something else than what a file holds now: a file that was saved while it
// was parsed may be of one content in one world and of another in the other. And whoever could not
// open a file, of which nothing is known that could change: it may have been for once.
static int check_files(struct db *db, const struct project *project)
{
	sqlite3_stmt *all = db_prepare(db, "SELECT id, path, size, mtime, ctime, inode FROM file");
	int got, err = 0;

	while (!err && (got = db_step(db, all)) > 0)
		err = check_file(db, project, all);
	sqlite3_finalize(all);
	return err || got ? -1 : db_exec(db, builtin_text("cache_changed.sql"));
}

// A prefix tells by its files' contents whether it is good, not by where they were found.
static int queue_shadowed(struct db *db, const struct project *project)
{
	int shadowed = 0;
	int err = shadow_queue(db, project, &shadowed);

	return err || !shadowed ? err : prefixes_forget(db);
}

int cache_queue(struct db *db, const struct project *project, const struct jobs *jobs, int *changed)
{
	int err = update_units(db, jobs, changed);

	if (!err)
		err = db_exec(db, "DELETE FROM parse_chunk WHERE parse IN (SELECT id FROM parse "
				  "WHERE world NOT IN (SELECT id FROM world)); "
				  "DELETE FROM parse WHERE world NOT IN (SELECT id FROM world)");
	// A file that went, or became another language's, has no parse any more.
	if (!err)
		err = db_exec(
			db, "DELETE FROM parse_chunk WHERE parse IN (SELECT p.id FROM parse p "
			    "JOIN unit u ON u.id = p.unit WHERE u.language <> 'c' OR u.note <> '');"
			    "DELETE FROM parse WHERE unit IN (SELECT id FROM unit "
			    "WHERE language <> 'c' OR note <> '')");
	if (!err)
		err = store_parses(db, project);
	if (!err)
		err = check_files(db, project);
	if (!err)
		err = queue_shadowed(db, project);
	return err || !*changed ? err : prefixes_prune(db);
}

static void free_job(void *data)
{
	g_free(((struct pool_job *)data)->file);
}

// What a query returns as unit, world, file.
static int add_jobs(struct db *db, GArray *jobs, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(db, sql);
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		struct pool_job job = { sqlite3_column_int64(stmt, 0), sqlite3_column_int(stmt, 1),
					g_strdup(col_text(stmt, 2)), 0, 0 };

		g_array_append_val(jobs, job);
	}
	sqlite3_finalize(stmt);
	return got;
}

static const char units_sql[] =
	"SELECT id, -1, file FROM main.unit WHERE present AND id IN "
	"(SELECT unit FROM main.parse WHERE status = 'queued') ORDER BY file, id";

static const char parses_sql[] =
	"SELECT u.id, p.world, u.file FROM main.parse p JOIN main.unit u ON u.id = p.unit AND u.present"
	" WHERE p.status = 'queued' ORDER BY u.file, u.id, p.world";

GArray *cache_jobs(struct db *db, const struct project *project)
{
	GArray *jobs = g_array_new(FALSE, TRUE, sizeof(struct pool_job));
	char *stamp = extractor_stamp();
	int64_t units = db_int(
		db, 0, "SELECT count(DISTINCT unit) FROM main.parse WHERE status = 'queued'", "");
	int got;

	g_array_set_clear_func(jobs, free_job);
	got = add_jobs(db, jobs, 2 * units <= project->jobs ? parses_sql : units_sql);
	if (got < 0 || prefix_group(db, project, stamp, jobs) < 0)
		g_clear_pointer(&jobs, g_array_unref);
	g_free(stamp);
	return jobs;
}

int cache_sweep(struct db *db)
{
	// Of each table of facts.
	char *sql = db_text(db,
			    "SELECT group_concat('DELETE FROM ' || name || ' WHERE chunk IN"
			    " (SELECT id FROM temp.stale)', ';') FROM main.sqlite_master"
			    " WHERE type = 'table' AND name GLOB 't_*'",
			    "");
	int err = sql ? db_exec(db, builtin_text("cache_sweep.sql")) : -1;

	if (!err)
		err = db_exec(db, sql);
	if (!err)
		err = db_exec(db, "DELETE FROM chunk WHERE id IN (SELECT id FROM temp.stale);"
				  "DELETE FROM file WHERE id NOT IN (SELECT file FROM chunk);"
				  "DROP TABLE temp.stale");
	g_free(sql);
	return err;
}
