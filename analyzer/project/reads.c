// What those that read a project for us may read: what links lead to is told, not the links, as
// that is what the system allows by.

#include "reads.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "admit.h"
#include "base/sandbox.h"

static void add_all(GPtrArray *list, const char *const *paths)
{
	for (; paths && *paths; paths++)
		g_ptr_array_add(list, g_strdup(*paths));
}

// The absolute words in the worlds' flags, and their sysroots: all are folders of ours.
static const char worlds_sql[] =
	"SELECT value FROM main.world, json_each(args) WHERE value GLOB '/*'"
	" UNION SELECT sysroot FROM main.world WHERE sysroot GLOB '/*'";

static int add_worlds(struct db *db, GPtrArray *list)
{
	sqlite3_stmt *rows = db_prepare(db, worlds_sql);
	int got;

	while ((got = db_step(db, rows)) > 0)
		g_ptr_array_add(list, g_strdup(col_text(rows, 0)));
	sqlite3_finalize(rows);
	return got;
}

// Entries of a folder that are allowed one by one, at most.
#define ENTRIES_MAX 1000
// Files and folders that are allowed besides the systems' and the worlds', and bytes of their
// names, which a worker gets as arguments (of 2 MiB), at most.
#define PLACES_MAX 3000
#define BYTES_MAX ((size_t)1 << 20)

// What is admitted so far. The paths are without links: what they lead to is what Landlock
// allows, and a name in the tree, or one that leads there (/proc/self/cwd), is a stranger's.
struct places {
	const struct project *project;
	char *const *builds;
	GPtrArray *list;
	GHashTable *seen; // paths as they are named, and without links
	size_t bytes;	  // of the names
};

static int is_in_tree(const struct places *places, const char *real)
{
	return path_below(places->project->root, real) != real;
}

// Whether a path is met for the first time in that way.
static int is_new(struct places *places, const char *path, int follow)
{
	return g_hash_table_add(places->seen, g_strdup_printf("%d%s", follow, path));
}

// Where a path leads to, when it may be read and was not met yet; else NULL. free() it.
static char *lead(struct places *places, const char *path, int follow)
{
	char *real = is_new(places, path, follow) ? realpath(path, NULL) : NULL;

	if (real && (strcmp(real, path) == 0 || is_new(places, real, follow)) &&
	    admit_path(places->project, places->builds, real))
		return real;
	free(real);
	return NULL;
}

static void add(struct places *places, const char *path)
{
	size_t size = strlen(path) + 1;

	if (places->list->len >= PLACES_MAX || places->bytes + size > BYTES_MAX)
		return;
	places->bytes += size;
	g_ptr_array_add(places->list, g_strdup(path));
}

static int is_link(const char *folder, const struct dirent *entry)
{
	char *path;
	int link;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type == DT_LNK;
	path = g_build_filename(folder, entry->d_name, NULL);
	link = g_file_test(path, G_FILE_TEST_IS_SYMLINK);
	g_free(path);
	return link;
}

static void add_lead(struct places *places, const char *path, int follow);

// A folder outside the tree may be more than one of headers: what is hidden in it ('.env',
// '.git') stays hidden. In one inside, only links matter, as those of a farm of links.
static void add_folder(struct places *places, const char *folder, int follow)
{
	int inside = is_in_tree(places, folder), hidden = 0, n = 0;
	guint first = places->list->len;
	size_t bytes = places->bytes;
	DIR *dir = opendir(folder);
	struct dirent *entry;
	GPtrArray *links = g_ptr_array_new_with_free_func(g_free);

	while (dir && (entry = readdir(dir))) {
		char *path = NULL;

		if (*entry->d_name == '.')
			hidden |= strcmp(entry->d_name, ".") != 0 &&
				  strcmp(entry->d_name, "..") != 0;
		else
			path = g_build_filename(folder, entry->d_name, NULL);
		if (path && is_link(folder, entry))
			g_ptr_array_add(links, g_steal_pointer(&path));
		else if (path && !inside && n++ < ENTRIES_MAX)
			add(places, path);
		g_free(path);
	}
	if (dir)
		closedir(dir);
	if (!inside && !hidden) {
		g_ptr_array_set_size(places->list, (gint)first);
		places->bytes = bytes;
		add(places, folder);
	}
	for (guint i = 0; follow && i < links->len; i++)
		add_lead(places, links->pdata[i], 0);
	g_ptr_array_unref(links);
}

// Adds what a path leads to; of a folder, what the links in it lead to as well.
static void add_lead(struct places *places, const char *path, int follow)
{
	char *real = lead(places, path, follow);

	if (!real)
		return;
	// Those are in the list, with all that is below them.
	if (admit_is_system(real))
		;
	else if (g_file_test(real, G_FILE_TEST_IS_DIR))
		add_folder(places, real, follow);
	else if (!is_in_tree(places, real))
		add(places, real);
	free(real);
}

static int add_units(struct db *db, struct places *places)
{
	sqlite3_stmt *rows = db_prepare(db, builtin_text("reads_units.sql"));
	int got;

	while ((got = db_step(db, rows)) > 0) {
		char *dir = path_absolute(places->project->root, col_text(rows, 0));
		char *path = path_absolute(dir, col_text(rows, 1));

		// Asked again: a database is no judge.
		add_lead(places, path, 1);
		g_free(path);
		g_free(dir);
	}
	sqlite3_finalize(rows);
	return got;
}

char **reads_list(struct db *db, struct db *worlds, const struct project *project,
		  char *const *builds, const char *kept)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	struct places places = {
		.project = project,
		.builds = builds,
		.list = list,
		.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	int err;

	g_ptr_array_add(list, g_strdup(project->root));
	g_ptr_array_add(list, g_strdup(kept));
	g_ptr_array_add(list, g_build_filename(data_dir(), "rules/data/include", NULL));
	add_all(list, sandbox_system);
	add_all(list, sandbox_start);
	add_all(list, (const char *const *)project->readable);
	err = add_worlds(worlds, list);
	if (!err)
		err = add_units(db, &places);
	g_hash_table_unref(places.seen);
	if (err) {
		g_ptr_array_unref(list);
		return NULL;
	}
	g_ptr_array_set_free_func(list, NULL);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}
