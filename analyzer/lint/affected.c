// What a change touches: its lines become a table, with which SQL joins the findings by line, by
// the function around them, and by what a header declares.

#include "affected.h"

#include <limits.h>
#include <string.h>

#include "hunks.h"

static const char tables_sql[] =
	"DROP TABLE IF EXISTS temp.touched;"
	"CREATE TEMP TABLE touched(file TEXT, first INTEGER, last INTEGER, added INTEGER);"
	"DROP TABLE IF EXISTS temp.in_change;"
	"CREATE TEMP TABLE in_change(finding INTEGER PRIMARY KEY);";

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
	return err ? err : db_exec(db, "CREATE INDEX temp.touched_file ON touched(file, first)");
}

#define PUT "INSERT OR IGNORE INTO temp.in_change "
#define HEADERS                                                     \
	"(SELECT DISTINCT file FROM temp.touched WHERE file NOT IN" \
	" (SELECT file FROM main.unit WHERE present))"
// A thing of lines l..e: some line of it was added, or some of it deleted.
#define TOUCHES(file, l, e)                                                             \
	"EXISTS (SELECT 1 FROM temp.touched t WHERE t.file = " file " AND iif(t.added," \
	" t.first <= " e " AND t.last >= " l ", t.first >= " l " AND t.last <= " e "))"

static const char change_sql[] = PUT
	"SELECT f.id FROM finding f WHERE EXISTS (SELECT 1 FROM temp.touched t"
	"  WHERE t.file = f.file AND t.added AND f.line BETWEEN t.first AND t.last);" //
	// Programs of one project have a main() each.
	PUT "SELECT f.id FROM finding f JOIN function n ON n.symbol = f.symbol AND n.defined"
	"  AND n.file = f.file WHERE n.file IN (SELECT file FROM temp.touched)"
	"  AND " TOUCHES(
		"n.file", "n.line",
		"n.end_line") ";"				//
	PUT "SELECT id FROM finding WHERE file IN " HEADERS ";" //
	PUT "SELECT f.id FROM finding f WHERE f.name IN ("
			      "  SELECT n.name FROM function n WHERE n.file IN " HEADERS
			      "   AND " TOUCHES(
				      "n.file", "n.line",
				      "max(n.line, n.end_line)") "  UNION SELECT r.name FROM record r WHERE r.file IN " HEADERS
								 "   AND " TOUCHES("r.file",
										   "r.line",
										   "r.line") ");";

static const char compared_sql[] = PUT
	"SELECT id FROM finding WHERE id NOT IN (SELECT finding FROM temp.matched)"
	"  AND file IN (SELECT a.file FROM unit_file h JOIN unit_file a ON a.unit = h.unit"
	"   WHERE h.file IN " HEADERS ");" //
	PUT "SELECT f.id FROM finding f JOIN temp.matched m ON m.finding = f.id"
	"  JOIN temp.baseline b ON b.id = m.baseline"
	"  WHERE f.state = 'live' AND b.state IN ('unreached', 'guarded');";

int touch_findings(struct db *db, GPtrArray *diff, const char *root, int compared)
{
	int err = db_exec(db, tables_sql);

	if (!err)
		err = store(db, diff, root);
	if (!err)
		err = db_exec(db, change_sql);
	if (!err && compared)
		err = db_exec(db, compared_sql);
	return err ? -1 : 0;
}
