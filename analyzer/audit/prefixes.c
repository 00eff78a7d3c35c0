// Kept prefixes: see prefixes.h.

#include "prefixes.h"

#include <stdio.h>
#include <unistd.h>

char *prefixes_folder(const struct db *db)
{
	return g_strdup_printf("%s.prefixes", db->path);
}

// The name of a kept file: its row's number.
static char *kept_path(const char *folder, int64_t id)
{
	return g_strdup_printf("%s/%lld.pch", folder, (long long)id);
}

// Moves the file of a row (id, file) to the kept ones, or looks whether it is among them.
// Returns whether it is.
static int settle_file(struct db *db, const char *folder, const char *scratch, sqlite3_stmt *row)
{
	int64_t id = sqlite3_column_int64(row, 0);
	char *from = g_build_filename(scratch, col_text(row, 1), NULL);
	char *to = kept_path(folder, id);
	char *name = g_path_get_basename(to);
	int there = rename(from, to) == 0;

	if (there)
		there = db_run(db, "UPDATE kept_prefix SET file = ?2 WHERE id = ?1", "it", id,
			       name) == 0;
	else
		there = g_strcmp0(col_text(row, 1), name) == 0 && access(to, R_OK) == 0;
	g_free(name);
	g_free(to);
	g_free(from);
	return there;
}

static int settle_rows(struct db *db, const char *folder, const char *scratch)
{
	sqlite3_stmt *rows = db_prepare(db, "SELECT id, file, size FROM kept_prefix"
					    " ORDER BY units DESC, id");
	int64_t total = 0;
	int got, err = 0;

	while (!err && (got = db_step(db, rows)) > 0) {
		int64_t id = sqlite3_column_int64(rows, 0), size = sqlite3_column_int64(rows, 2);

		total += size;
		if (total > PREFIXES_BYTES || !settle_file(db, folder, scratch, rows)) {
			err = db_run(db, "DELETE FROM kept_prefix WHERE id = ?", "i", id);
			total -= size;
		}
	}
	sqlite3_finalize(rows);
	return err || got < 0 ? -1 : 0;
}

// Removes the files that no row names.
static void drop_files(struct db *db, const char *folder)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		char *path = g_build_filename(folder, name, NULL);

		if (!db_int(db, 0, "SELECT 1 FROM kept_prefix WHERE file = ?", "t", name))
			unlink(path);
		g_free(path);
	}
	if (dir)
		g_dir_close(dir);
	rmdir(folder); // when it is empty
}

int prefixes_settle(struct db *db, const char *scratch)
{
	char *folder = prefixes_folder(db);
	int err;

	g_mkdir_with_parents(folder, 0777);
	err = db_exec(db, "BEGIN IMMEDIATE");
	if (!err) {
		err = settle_rows(db, folder, scratch);
		if (db_exec(db, err ? "ROLLBACK" : "COMMIT"))
			err = -1;
	}
	if (!err)
		drop_files(db, folder);
	g_free(folder);
	return err;
}

int prefixes_prune(struct db *db)
{
	return db_exec(db,
		       "DELETE FROM kept_prefix WHERE NOT EXISTS (SELECT 1 FROM unit u"
		       " WHERE u.present AND substr(kept_prefix.place,"
		       "  -length(u.dir || char(10) || u.args)) = u.dir || char(10) || u.args)");
}

int prefixes_forget(struct db *db)
{
	return db_exec(db, "DELETE FROM kept_prefix");
}
