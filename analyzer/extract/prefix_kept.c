// Prefixes that are kept in the database: see extract.h and schema.sql.
//
// What a precompiled header was made from has not changed: its flags are in the key, and
// every file that it read still has the content that its chunk was made of, which the run
// looks at before it starts workers. A header that would now be found elsewhere has the
// whole kept_prefix emptied (cache.c).

#include "extract.h"

#include <assert.h>
#include <string.h>
#include <sys/stat.h>

// The file of a row (id, file, size, mtime), where it is as it was made: an earlier run's, or
// that of another worker of this one. NULL when it is not. g_free() it.
static char *find_file(const struct worker *worker, sqlite3_stmt *row)
{
	const char *folders[] = { worker->kept, worker->scratch };

	for (size_t i = 0; i < G_N_ELEMENTS(folders); i++) {
		char *path = g_build_filename(folders[i], col_text(row, 1), NULL);
		struct stat st;

		if (lstat(path, &st) == 0 && S_ISREG(st.st_mode) &&
		    st.st_size == sqlite3_column_int64(row, 2) &&
		    stat_time(&st) == sqlite3_column_int64(row, 3))
			return path;
		g_free(path);
	}
	return NULL;
}

// Calls take for each row that a query returns for the prefix with that id.
static int each_row(struct worker *worker, struct prefix *prefix, int64_t id, const char *sql,
		    void (*take)(const struct worker *, struct prefix *, sqlite3_stmt *))
{
	sqlite3_stmt *rows = db_query(worker->db, sql, "i", id);
	int got;

	while ((got = db_step(worker->db, rows)) > 0)
		take(worker, prefix, rows);
	sqlite3_finalize(rows);
	return got;
}

static void take_chunk(const struct worker *worker, struct prefix *prefix, sqlite3_stmt *row)
{
	int64_t id = sqlite3_column_int64(row, 0);

	struct file_stamp stamp = { sqlite3_column_int64(row, 2), sqlite3_column_int64(row, 3),
				    sqlite3_column_int64(row, 4), sqlite3_column_int64(row, 5) };

	g_array_append_val(prefix->links, id);
	prefix_note_file(worker, prefix, col_text(row, 1), col_text(row, 6), &stamp);
}

static void take_include(const struct worker *worker, struct prefix *prefix, sqlite3_stmt *row)
{
	struct prefix_include *include = g_new0(struct prefix_include, 1);

	(void)worker;
	include->directive = sqlite3_column_int(row, 0);
	include->angled = sqlite3_column_int(row, 1);
	include->spelled = col_copy(row, 2);
	include->resolved = col_copy(row, 3);
	include->kind = g_intern_string(col_text(row, 4));
	g_ptr_array_add(prefix->includes, include);
}

static void take_diagnostic(const struct worker *worker, struct prefix *prefix, sqlite3_stmt *row)
{
	struct prefix_diagnostic *diagnostic = g_new0(struct prefix_diagnostic, 1);

	(void)worker;
	diagnostic->directive = sqlite3_column_int(row, 0);
	diagnostic->col = sqlite3_column_int(row, 1);
	diagnostic->level = col_copy(row, 2);
	diagnostic->text = col_copy(row, 3);
	diagnostic->option = col_copy(row, 4);
	diagnostic->category = col_copy(row, 5);
	diagnostic->at = col_copy(row, 6);
	diagnostic->subject = col_copy(row, 7);
	diagnostic->undone = col_copy(row, 8);
	g_ptr_array_add(prefix->diagnostics, diagnostic);
}

static void take_skip(const struct worker *worker, struct prefix *prefix, sqlite3_stmt *row)
{
	(void)worker;
	g_hash_table_add(prefix->skips, g_strdup(col_text(row, 0)));
}

static int load_facts(struct worker *worker, struct prefix *prefix, int64_t id)
{
	static const struct {
		const char *sql;
		void (*take)(const struct worker *, struct prefix *, sqlite3_stmt *);
	} parts[] = {
		{ "SELECT c.chunk, f.path, f.size, f.mtime, f.ctime, f.inode,"
		  " f.origin"
		  " FROM kept_chunk c JOIN chunk k ON k.id = c.chunk JOIN file f ON f.id = k.file WHERE c.prefix = ?",
		  take_chunk },
		{ "SELECT directive, angled, spelled, resolved, kind FROM kept_include"
		  " WHERE prefix = ? ORDER BY rowid",
		  take_include },
		{ "SELECT directive, col, level, text, option, category, at, subject, undone"
		  " FROM kept_diagnostic WHERE prefix = ? ORDER BY rowid",
		  take_diagnostic },
		{ "SELECT place FROM kept_skip WHERE prefix = ?", take_skip },
	};
	int err = 0;

	assert(!prefix->skips);
	prefix->skips = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(parts) && !err; i++)
		err = each_row(worker, prefix, id, parts[i].sql, parts[i].take);
	return err;
}

int prefix_load(struct worker *worker, struct prefix *prefix)
{
	sqlite3_stmt *row = db_query(
		worker->db, "SELECT id, file, size, mtime, errors FROM good_prefix WHERE key = ?",
		"t", prefix->key);
	int got = db_step(worker->db, row);

	if (got > 0 && (prefix->pch = find_file(worker, row))) {
		prefix->kept = 1;
		prefix->errors = sqlite3_column_int(row, 4);
		got = load_facts(worker, prefix, sqlite3_column_int64(row, 0));
		if (!got && !prefix_is_current(prefix))
			got = 1;
	} else if (got >= 0) {
		got = 1;
	}
	sqlite3_finalize(row);
	return got;
}

static int keep_chunks(struct db *db, const struct prefix *prefix, int64_t id)
{
	int err = 0;

	for (guint i = 0; i < prefix->chunks->len && !err; i++)
		err = db_run(db, "INSERT OR IGNORE INTO kept_chunk VALUES(?, ?)", "ii", id,
			     ((struct chunk *)prefix->chunks->pdata[i])->id);
	return err;
}

static int keep_includes(struct db *db, const struct prefix *prefix, int64_t id)
{
	int err = 0;

	for (guint i = 0; i < prefix->includes->len && !err; i++) {
		const struct prefix_include *include = prefix->includes->pdata[i];

		err = db_run(db, "INSERT INTO kept_include VALUES(?, ?, ?, ?, ?, ?)", "iiittt", id,
			     (int64_t)include->directive, (int64_t)include->angled,
			     include->spelled, include->resolved, include->kind);
	}
	return err;
}

static int keep_diagnostics(struct db *db, const struct prefix *prefix, int64_t id)
{
	int err = 0;

	for (guint i = 0; i < prefix->diagnostics->len && !err; i++) {
		const struct prefix_diagnostic *from = prefix->diagnostics->pdata[i];

		err = db_run(db, "INSERT INTO kept_diagnostic VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			     "iiittttttt", id, (int64_t)from->directive, (int64_t)from->col,
			     from->level, from->text, from->option, from->category, from->at,
			     from->subject, from->undone);
	}
	return err;
}

static int keep_skips(struct db *db, const struct prefix *prefix, int64_t id)
{
	GHashTableIter iter;
	gpointer place;
	int err = 0;

	g_hash_table_iter_init(&iter, prefix->skips);
	while (!err && g_hash_table_iter_next(&iter, &place, NULL))
		err = db_run(db, "INSERT INTO kept_skip VALUES(?, ?)", "it", id, (char *)place);
	return err;
}

int prefix_keep(struct worker *worker, struct prefix *prefix, int64_t row)
{
	struct db *db = worker->db;
	char *name = g_path_get_basename(prefix->pch);
	struct stat st;
	int64_t id;
	int err;

	prefix->kept = 1;
	err = stat(prefix->pch, &st);
	if (!err)
		err = db_run(db, "DELETE FROM kept_prefix WHERE key = ?", "t", prefix->key);
	if (!err)
		err = db_run(
			db,
			"INSERT INTO kept_prefix(key, text, place, units, file, size, mtime, errors)"
			" SELECT ?1, text, place, units, ?2, ?3, ?4, ?5 FROM prefix WHERE id = ?6",
			"ttiiii", prefix->key, name, (int64_t)st.st_size, stat_time(&st),
			(int64_t)prefix->errors, row);
	id = sqlite3_last_insert_rowid(db->sql);
	g_free(name);
	if (!err)
		err = keep_chunks(db, prefix, id);
	if (!err)
		err = keep_includes(db, prefix, id);
	if (!err)
		err = keep_diagnostics(db, prefix, id);
	return err ? err : keep_skips(db, prefix, id);
}

void prefix_spoil(struct worker *worker, struct prefix *prefix)
{
	g_clear_pointer(&prefix->pch, g_free);
	db_run(worker->db, "DELETE FROM kept_prefix WHERE key = ?", "t", prefix->key);
}
