// Shadows: the names in a folder are kept as one hash, which is computed again only where the
// folder has another time; #includes are then looked up in the order in which a compiler does.

#include "shadow.h"

#include <string.h>
#include <sys/stat.h>

// Where a header that is missing may turn up when a package is installed.
static const char *const system_folders[] = {
	"/usr/local/include",
	"/usr/include",
	"/usr/include/x86_64-linux-gnu",
	"/usr/include/aarch64-linux-gnu",
	NULL,
};

static int64_t folder_time(const char *path)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return -1;
	return stat_time(&st);
}

// A name in a folder, and where it leads if it is a link: one that is switched changes no name.
static char *entry_text(const char *folder, const char *name)
{
	char *path = g_build_filename(folder, name, NULL), *target = g_file_read_link(path, NULL);
	char *text = target ? g_strdup_printf("%s//%s", name, target) : g_strdup(name);

	g_free(target);
	g_free(path);
	return text;
}

// A hash of the names in a folder; of none when it cannot be read. g_free() it.
static char *folder_names(const char *path)
{
	GDir *dir = dir_open(path);
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	GString *text = g_string_new("");
	const char *name;
	char *hash;

	while (dir && (name = dir_next(dir, path)))
		g_ptr_array_add(list, entry_text(path, name));
	g_ptr_array_sort(list, compare_strings);
	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(text, "%s/", (char *)list->pdata[i]);
	hash = hash_bytes(text->str, text->len);
	g_string_free(text, TRUE);
	g_ptr_array_unref(list);
	if (dir)
		g_dir_close(dir);
	return hash;
}

// An editor that saves beside and renames changes the time, and no name.
static int folder_changed(const char *path, int64_t mtime, const char *names)
{
	char *now;
	int changed;

	if (folder_time(path) == mtime)
		return 0;
	now = folder_names(path);
	changed = strcmp(now, names) != 0;
	g_free(now);
	return changed;
}

static int folders_changed(struct db *db)
{
	sqlite3_stmt *all = db_prepare(db, "SELECT path, mtime, names FROM folder");
	int changed = 0;

	while (!changed && db_step(db, all) > 0)
		changed = folder_changed(col_text(all, 0), sqlite3_column_int64(all, 1),
					 col_text(all, 2));
	sqlite3_finalize(all);
	return changed;
}

// The folders that flags name, absolute, in the order in which they are searched:
// -iquote ones only for "..." names.
static GPtrArray *flag_folders(struct db *db, const char *dir, const char *args, int quoted)
{
	static const char *const flags[] = { "-iquote", "-I", "-isystem", "-idirafter", NULL };
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	int i;

	for (i = quoted ? 0 : 1; flags[i]; i++) {
		sqlite3_stmt *stmt = db_query(
			db,
			"SELECT substr(value, length(?2) + 1) FROM "
			"json_each(?1) WHERE substr(value, 1, length(?2)) = ?2 "
			"AND length(value) > length(?2) ORDER BY key",
			"tt", args, flags[i]);

		while (db_step(db, stmt) > 0)
			g_ptr_array_add(list, path_absolute(dir, col_text(stmt, 0)));
		sqlite3_finalize(stmt);
	}
	return list;
}

struct lookup {
	struct db *db;
	const struct project *project;
	GHashTable *exists;  // path -> 1 there, 2 not
	GHashTable *folders; // dir, args, quoted -> GPtrArray of flag_folders()
};

static int is_there(struct lookup *lookup, const char *path)
{
	gpointer known = g_hash_table_lookup(lookup->exists, path);

	if (!known) {
		known = GINT_TO_POINTER(g_file_test(path, G_FILE_TEST_IS_REGULAR) ? 1 : 2);
		g_hash_table_insert(lookup->exists, g_strdup(path), known);
	}
	return known == GINT_TO_POINTER(1);
}

static GPtrArray *folders_of(struct lookup *lookup, const char *dir, const char *args, int quoted)
{
	char *key = g_strdup_printf("%d\n%s\n%s", quoted, dir, args);
	GPtrArray *list = g_hash_table_lookup(lookup->folders, key);

	if (list) {
		g_free(key);
		return list;
	}
	list = flag_folders(lookup->db, dir, args, quoted);
	g_hash_table_insert(lookup->folders, key, list);
	return list;
}

// Whether two paths lead to one file.
static int is_same_file(const struct lookup *lookup, const char *path, const char *resolved)
{
	char *other = path_absolute(lookup->project->root, resolved);
	struct stat a, b;
	int same = stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev &&
		   a.st_ino == b.st_ino;

	g_free(other);
	return same;
}

// What a folder holds for a name: 0 nothing, 1 the header that was read, 2 another.
static int look_in(struct lookup *lookup, const char *folder, const char *spelled,
		   const char *resolved)
{
	char *path = path_absolute(folder, spelled);
	int found = 0;

	if (resolved && (strcmp(path, resolved) == 0 ||
			 strcmp(path_below(lookup->project->root, path), resolved) == 0))
		found = 1;
	else if (is_there(lookup, path))
		found = resolved && is_same_file(lookup, path, resolved) ? 1 : 2;
	g_free(path);
	return found;
}

// Whether the #include of a row would now lead elsewhere.
static int is_shadowed(struct lookup *lookup, sqlite3_stmt *row)
{
	const char *dir = col_text(row, 1), *args = col_text(row, 2);
	const char *spelled = col_text(row, 4);
	const char *resolved = sqlite3_column_type(row, 6) == SQLITE_NULL ? NULL : col_text(row, 6);
	int quoted = !sqlite3_column_int(row, 5), found = 0;
	GPtrArray *list = folders_of(lookup, dir, args, quoted);
	guint i;

	if (quoted) {
		char *file = path_absolute(lookup->project->root, col_text(row, 3));
		char *own = g_path_get_dirname(file);

		found = look_in(lookup, own, spelled, resolved);
		g_free(own);
		g_free(file);
	}
	for (i = 0; i < list->len && !found; i++)
		found = look_in(lookup, list->pdata[i], spelled, resolved);
	for (i = 0; !resolved && system_folders[i] && !found; i++)
		found = look_in(lookup, system_folders[i], spelled, resolved);
	// A link or a `..` can make a path another name of what was read.
	return found == 2 && !(resolved && strstr(spelled, ".."));
}

#define COLUMNS "SELECT p.id, u.dir, u.args, f.path, i.spelled, i.angled, i.resolved "

static const char all_sql[] = COLUMNS
	"FROM parse p JOIN unit u ON u.id = p.unit AND u.present "
	"JOIN parse_chunk pc ON pc.parse = p.id JOIN chunk k ON k.id = pc.chunk "
	"JOIN file f ON f.id = k.file AND f.origin = 'project' "
	"JOIN t_include i ON i.chunk = k.id WHERE p.status IN ('ok', 'errors')";

static const char missing_sql[] = COLUMNS
	"FROM t_include i JOIN chunk k ON k.id = i.chunk "
	"JOIN file f ON f.id = k.file AND f.origin = 'project' "
	"JOIN parse_chunk pc ON pc.chunk = k.id JOIN parse p ON p.id = pc.parse "
	"JOIN unit u ON u.id = p.unit AND u.present "
	"WHERE p.status IN ('ok', 'errors') AND i.kind = 'missing'";

int shadow_queue(struct db *db, const struct project *project, int *shadowed)
{
	struct lookup lookup = { .db = db, .project = project };
	sqlite3_stmt *rows = db_prepare(db, folders_changed(db) ? all_sql : missing_sql);
	int got = 0, err = 0;

	lookup.exists = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	lookup.folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					       (GDestroyNotify)g_ptr_array_unref);
	while (!err && (got = db_step(db, rows)) > 0)
		if (is_shadowed(&lookup, rows)) {
			*shadowed = 1;
			err = db_run(db, "UPDATE parse SET status = 'queued' WHERE id = ?", "i",
				     sqlite3_column_int64(rows, 0));
		}
	sqlite3_finalize(rows);
	g_hash_table_unref(lookup.folders);
	g_hash_table_unref(lookup.exists);
	return err || got < 0 ? -1 : 0;
}

static int collect_flags(struct db *db, GHashTable *folders)
{
	sqlite3_stmt *units = db_prepare(db, "SELECT DISTINCT dir, args FROM unit WHERE present");
	int got;

	while ((got = db_step(db, units)) > 0) {
		GPtrArray *list = flag_folders(db, col_text(units, 0), col_text(units, 1), 1);
		guint i;

		for (i = 0; i < list->len; i++)
			g_hash_table_add(folders, g_strdup(list->pdata[i]));
		g_ptr_array_unref(list);
	}
	sqlite3_finalize(units);
	return got;
}

// What is remembered already has the folders of the same units' flags.
static int collect_known(struct db *db, GHashTable *folders)
{
	sqlite3_stmt *known = db_prepare(db, "SELECT path FROM folder");
	int got;

	while ((got = db_step(db, known)) > 0)
		g_hash_table_add(folders, g_strdup(col_text(known, 0)));
	sqlite3_finalize(known);
	return got;
}

static int collect_own(struct db *db, const struct project *project, GHashTable *folders)
{
	sqlite3_stmt *files = db_prepare(db, "SELECT path FROM file WHERE origin = 'project'");
	int got;

	while ((got = db_step(db, files)) > 0) {
		char *path = path_absolute(project->root, col_text(files, 0));

		g_hash_table_add(folders, g_path_get_dirname(path));
		g_free(path);
	}
	sqlite3_finalize(files);
	return got;
}

// The time is taken before the names: a file that comes between is seen next time.
static int remember_folder(struct db *db, const char *path)
{
	int64_t mtime = folder_time(path);
	char *names;
	int err;

	if (db_int(db, 0, "SELECT mtime = ? FROM folder WHERE path = ?", "it", mtime, path))
		return 0;
	names = folder_names(path);
	err = db_run(db, "INSERT OR REPLACE INTO folder(path, mtime, names) VALUES(?, ?, ?)", "tit",
		     path, mtime, names);
	g_free(names);
	return err;
}

int shadow_remember(struct db *db, const struct project *project, int units_changed)
{
	GHashTable *folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer path;
	int first = !db_int(db, 0, "SELECT 1 FROM folder LIMIT 1", "");
	int err = units_changed || first ? collect_flags(db, folders) : collect_known(db, folders);

	if (!err)
		err = collect_own(db, project, folders);
	g_hash_table_iter_init(&iter, folders);
	while (!err && g_hash_table_iter_next(&iter, &path, NULL))
		err = remember_folder(db, path);
	g_hash_table_unref(folders);
	return err;
}
