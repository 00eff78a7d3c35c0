// Reads libraries: archives, and Emscripten's in JavaScript.
//
// What one defines is kept under a hash of its content, and found again by size and times of the
// file, so that a run reads only what it has not read before. A file of that name may be anyone's.

#include "library.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "archive.h"
#include "javascript.h"

#define ARCHIVE_LIMIT ((size_t)256 << 20)

static int insert_symbols(struct db *db, int64_t archive, GHashTable *symbols,
			  GHashTable *signatures)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "INSERT OR IGNORE INTO main.archive_symbol VALUES(?, ?, ?)");
	GHashTableIter iter;
	gpointer name;
	int err = stmt ? 0 : -1;

	g_hash_table_iter_init(&iter, symbols);
	while (!err && g_hash_table_iter_next(&iter, &name, NULL)) {
		sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC);
		sqlite3_bind_int64(stmt, 2, archive);
		sqlite3_bind_text(stmt, 3, g_hash_table_lookup(signatures, name), -1,
				  SQLITE_STATIC);
		err = db_step(db, stmt) < 0 ? -1 : 0;
		sqlite3_reset(stmt);
	}
	sqlite3_finalize(stmt);
	return err;
}

// *wasm: how many members are wasm's.
static const char *read_symbols(const char *path, const char *text, size_t size,
				GHashTable *symbols, GHashTable *signatures, size_t *wasm)
{
	*wasm = 0;
	if (!g_str_has_suffix(path, ".js")) {
		*wasm = archive_signatures(text, size, signatures);
		return archive_symbols(text, size, symbols);
	}
	javascript_symbols(text, size, symbols);
	return NULL;
}

// Stores an archive by its content unless it is known. Returns its id, or -1.
static int64_t archive_store(struct db *db, const char *path, const char *text, size_t size)
{
	char *hash = hash_bytes(text, size);
	int64_t id = db_int(db, 0, "SELECT id FROM main.archive WHERE hash = ?", "t", hash);

	if (!id) {
		GHashTable *symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
		GHashTable *signatures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
							       g_free);
		size_t wasm;
		const char *problem = read_symbols(path, text, size, symbols, signatures, &wasm);

		if (db_run(db, "INSERT INTO main.archive(hash, problem, wasm) VALUES(?, ?, ?)",
			   "tti", hash, problem ? problem : "", (int64_t)wasm) == 0)
			id = sqlite3_last_insert_rowid(db->sql);
		if (id && !problem && insert_symbols(db, id, symbols, signatures) < 0)
			id = 0;
		g_hash_table_unref(signatures);
		g_hash_table_unref(symbols);
	}
	g_free(hash);
	return id ? id : -1;
}

int64_t library_read(struct db *db, const char *path, const char **problem)
{
	struct stat st;
	char *text = NULL;
	size_t size;
	int64_t id;

	if (stat(path, &st) < 0) {
		*problem = g_strerror(errno);
		return 0;
	}
	id = db_int(db, 0,
		    "SELECT archive FROM main.archive_file WHERE path = ? AND size = ? "
		    "AND mtime = ? AND inode = ?",
		    "tiii", path, (int64_t)st.st_size, stat_time(&st), (int64_t)st.st_ino);
	if (id)
		return id;
	if (file_read(path, ARCHIVE_LIMIT, &text, &size) < 0) {
		*problem = g_strerror(errno);
		return 0;
	}
	id = archive_store(db, path, text, size);
	g_free(text);
	if (id > 0 &&
	    db_run(db, "INSERT OR REPLACE INTO main.archive_file VALUES(?, ?, ?, ?, ?)", "tiiii",
		   path, (int64_t)st.st_size, stat_time(&st), (int64_t)st.st_ino, id) < 0)
		id = -1;
	return id;
}

// What is linked besides the C library.

// Adds the archive behind the last. is_given: what is wrong with it is told. Returns -1 when it is
// told, or the database fails.
static int add_linked(struct db *db, const char *path, int is_given)
{
	const char *problem = NULL;
	int64_t id = library_read(db, path, &problem);
	char *wrong = id > 0 ? db_text(db,
				       "SELECT iif(problem = '' AND NOT wasm,"
				       " 'has no object file for wasm in it', problem)"
				       " FROM main.archive WHERE id = ?",
				       "i", id)
			     : g_strdup(problem);
	int err = id < 0 ? -1 : 0;

	if (!err && wrong && *wrong) {
		if (is_given)
			complain("'%s' %s%s", path, id ? "" : "cannot be read: ", wrong);
		err = is_given ? -1 : 0;
	} else if (!err) {
		err = db_run(db,
			     "INSERT OR IGNORE INTO main.linked_archive(path, archive)"
			     " VALUES(?, ?)",
			     "ti", path, id);
	}
	g_free(wrong);
	return err;
}

int linked_store(struct db *db, char *const *given, char *const *built)
{
	int err = db_exec(db, "DELETE FROM main.linked_archive");

	for (; given && *given && !err; given++) {
		char *path = path_here(*given);

		err = path ? add_linked(db, path, 1) : -1;
		g_free(path);
	}
	for (; built && *built && !err; built++)
		err = add_linked(db, *built, 0);
	return err;
}
