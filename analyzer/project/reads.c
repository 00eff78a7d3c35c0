// What those that read a project for us may read: see reads.h.

#include "reads.h"

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

// What the units' flags name, which were admitted as the jobs were read (project/admit.h).
static const char units_sql[] =
	"WITH flag(name) AS (VALUES ('-isystem'), ('-iquote'), ('-idirafter'), ('-include'),"
	" ('-imacros'), ('-isysroot'), ('--sysroot='), ('-iprefix'), ('-I'))"
	" SELECT DISTINCT dir, substr(value, length(name) + 1) FROM main.unit, json_each(args), flag"
	" WHERE present AND substr(value, 1, length(name)) = name AND length(value) > length(name)"
	// Files of units outside the tree, and what they include beside themselves.
	" UNION SELECT file, '..' FROM main.unit WHERE present AND note = '' AND file GLOB '/*'";

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

// A folder outside the tree, which may be more than one of headers: what is hidden in it ('.env',
// '.git') stays hidden. Takes path.
static void add_folder(GPtrArray *list, char *path)
{
	GDir *dir = g_dir_open(path, 0, NULL);
	guint first = list->len;
	const char *name;
	int hidden = 0;

	while (dir && (name = g_dir_read_name(dir)) && list->len - first < ENTRIES_MAX) {
		hidden |= *name == '.';
		if (*name != '.')
			g_ptr_array_add(list, g_build_filename(path, name, NULL));
	}
	if (dir)
		g_dir_close(dir);
	if (hidden) {
		g_free(path);
	} else {
		g_ptr_array_set_size(list, first);
		g_ptr_array_add(list, path);
	}
}

static int add_units(struct db *db, const struct project *project, const char *build,
		     GPtrArray *list)
{
	sqlite3_stmt *rows = db_prepare(db, units_sql);
	GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	int got;

	while ((got = db_step(db, rows)) > 0) {
		char *path = path_absolute(col_text(rows, 0), col_text(rows, 1));

		// Most lie in the tree; the others are asked again: a database is no judge.
		if (path_below(project->root, path) != path ||
		    !g_hash_table_add(seen, g_strdup(path)) || !admit_path(project, build, path))
			g_free(path);
		else
			add_folder(list, path);
	}
	g_hash_table_unref(seen);
	sqlite3_finalize(rows);
	return got;
}

char **reads_list(struct db *db, struct db *worlds, const struct project *project,
		  const char *build, const char *kept)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	int err;

	g_ptr_array_add(list, g_strdup(project->root));
	g_ptr_array_add(list, g_strdup(kept));
	add_all(list, sandbox_system);
	add_all(list, sandbox_start);
	add_all(list, (const char *const *)project->readable);
	err = add_worlds(worlds, list);
	if (!err)
		err = add_units(db, project, build, list);
	if (err) {
		g_ptr_array_unref(list);
		return NULL;
	}
	g_ptr_array_set_free_func(list, NULL);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}
