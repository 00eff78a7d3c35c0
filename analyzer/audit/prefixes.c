// Kept prefixes: files are moved by handles of the two folders, each to the number of its row, as
// the names in a database are not believed.

#include "prefixes.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *prefixes_folder(const struct db *db)
{
	return g_strdup_printf("%s.prefixes", db->path);
}

// Names in the database are not believed: they may lead nowhere else.
static int is_file_name(const char *name)
{
	return g_str_has_suffix(name, ".pch") && !strchr(name, '/');
}

// A kept file is named by its row's number.
static int is_kept_name(const char *name)
{
	return is_file_name(name) && strspn(name, "0123456789") == strlen(name) - strlen(".pch");
}

// Moves the file of a row (id, file) from scratch to the kept ones, or looks whether it is among
// them. Returns whether it is.
static int settle_file(struct db *db, int folder, int scratch, sqlite3_stmt *row)
{
	int64_t id = sqlite3_column_int64(row, 0);
	char *name = g_strdup_printf("%lld.pch", (long long)id);
	const char *now = col_text(row, 1);
	int there;

	if (is_file_name(now) && renameat(scratch, now, folder, name) == 0)
		there = db_run(db, "UPDATE kept_prefix SET file = ?2 WHERE id = ?1", "it", id,
			       name) == 0;
	else
		there = strcmp(now, name) == 0 &&
			faccessat(folder, name, R_OK, AT_SYMLINK_NOFOLLOW) == 0;
	g_free(name);
	return there;
}

static int settle_rows(struct db *db, int folder, int scratch)
{
	sqlite3_stmt *rows = db_prepare(db, "SELECT id, file, size FROM kept_prefix"
					    " ORDER BY units DESC, id");
	int64_t total = 0;
	int got = 0, err = 0;

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

// Removes the kept files that no row names.
static void drop_files(struct db *db, int folder)
{
	DIR *dir = fdopendir(dup(folder));
	struct dirent *entry;

	while (dir && (entry = readdir(dir)))
		if (is_kept_name(entry->d_name) &&
		    !db_int(db, 0, "SELECT 1 FROM kept_prefix WHERE file = ?", "t", entry->d_name))
			unlinkat(folder, entry->d_name, 0);
	if (dir)
		closedir(dir);
}

// The folder, which may not be a link to another; -1 when it is, or cannot be made.
static int open_folder(const char *path)
{
	mkdir(path, 0777);
	return open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static int settle(struct db *db, int folder, const char *scratch)
{
	int from = open(scratch, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	int err = db_exec(db, "BEGIN IMMEDIATE");

	if (!err) {
		err = settle_rows(db, folder, from);
		if (db_exec(db, err ? "ROLLBACK" : "COMMIT"))
			err = -1;
	}
	if (!err)
		drop_files(db, folder);
	if (from >= 0)
		close(from);
	return err;
}

int prefixes_settle(struct db *db, const char *scratch)
{
	char *path = prefixes_folder(db);
	int folder = open_folder(path), err;

	if (folder < 0) {
		err = prefixes_forget(db);
	} else {
		err = settle(db, folder, scratch);
		close(folder);
		rmdir(path); // when it is empty
	}
	g_free(path);
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
