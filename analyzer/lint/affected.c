// What a change touches: its lines become a table, with which SQL joins the findings by line, by
// the function around them, and by what a header declares.

#include "affected.h"

#include <limits.h>
#include <string.h>

#include "hunks.h"

// Whether the database has a file of that name.
static int is_file(struct db *db, const char *path)
{
	return db_int(db, 0,
		      "SELECT 1 FROM main.file WHERE path = ?1 UNION ALL"
		      " SELECT 1 FROM main.unit WHERE file = ?1 LIMIT 1",
		      "t", path) == 1;
}

// The file that a name of a diff made anywhere above root is, or NULL: 'src/a.c' is 'a.c'
// of a root that ends in '/src'. g_free() it.
static char *file_below(struct db *db, const char *root, const char *name)
{
	char *whole = path_absolute(root, name);
	char *found = g_strdup(path_below(root, whole));

	g_free(whole);
	for (const char *slash = name; !is_file(db, found); slash++) {
		char *folder;
		int inside;

		g_clear_pointer(&found, g_free);
		slash = strchr(slash, '/');
		if (!slash)
			break;
		folder = g_strdup_printf("/%.*s", (int)(slash - name), name);
		inside = g_str_has_suffix(root, folder);
		g_free(folder);
		found = g_strdup(inside ? slash + 1 : "");
	}
	return found;
}

// Without its first folder, which is git's prefix or patch's -p1; NULL when it has none.
static const char *without_folder(const char *path)
{
	const char *slash = strchr(path, '/');

	return slash ? slash + 1 : NULL;
}

static char *find_file(struct db *db, const char *root, const struct diff_file *file)
{
	const char *names[] = { file->path, without_folder(file->path) };
	char *found = NULL;

	// No file has it, and each of its folders would be looked at.
	if (strlen(file->path) >= PATH_MAX)
		return NULL;
	for (int i = 0; !found && i < 2; i++) {
		const char *name = names[file->prefixed ? 1 - i : i];

		found = name ? file_below(db, root, name) : NULL;
	}
	return found;
}

static int store_file(struct db *db, sqlite3_stmt *insert, const char *name, const GArray *ranges)
{
	int err = 0;

	for (guint i = 0; !err && i < ranges->len; i++) {
		const struct diff_range *range = &g_array_index(ranges, struct diff_range, i);

		sqlite3_bind_text(insert, 1, name, -1, SQLITE_TRANSIENT);
		sqlite3_bind_int(insert, 2, range->first);
		sqlite3_bind_int(insert, 3, range->last);
		sqlite3_bind_int(insert, 4, range->added);
		err = db_step(db, insert) < 0 ? -1 : 0;
		sqlite3_reset(insert);
	}
	return err;
}

static int store(struct db *db, const GPtrArray *diff, const char *root)
{
	sqlite3_stmt *insert = db_prepare(db, "INSERT INTO temp.touched VALUES(?, ?, ?, ?)");
	int err = insert ? 0 : -1;

	for (guint i = 0; !err && i < diff->len; i++) {
		const struct diff_file *file = diff->pdata[i];
		char *name = find_file(db, root, file);

		if (name)
			err = store_file(db, insert, name, file->ranges);
		g_free(name);
	}
	sqlite3_finalize(insert);
	return err;
}

int touch_findings(struct db *db, GPtrArray *diff, const char *root, int compared)
{
	int err = db_exec(db, builtin_sql("affected/tables"));

	if (!err)
		err = store(db, diff, root);
	if (!err)
		err = db_exec(db, builtin_sql("affected/change"));
	if (!err && compared)
		err = db_exec(db, builtin_sql("affected/compared"));
	return err ? -1 : 0;
}
