// Paths from an entry point: see path.h.
//
// The table reach has the step before of each symbol, so that a path is read from
// its end, up to the first step that another one had. A call stands in the file that defines
// who calls, which tells which of several mains it is. What several files define has one row in
// reach all the same: who calls the one of a file is looked for among the calls in that file,
// and then in files that define none of them.

#include "path.h"

#include <assert.h>
#include <string.h>

struct paths {
	struct db *db;
	GHashTable *known; // step_key() -> struct path_step
	GHashTable *homes; // symbol that several files define -> GPtrArray of these, sorted
	struct path path;  // the last that was asked for
	sqlite3_stmt *step, *entry, *caller;
};

static void step_free(void *data)
{
	struct path_step *step = data;

	g_free(step->function);
	g_free(step->symbol);
	g_free(step->home);
	g_free(step->file);
	g_free(step);
}

static void unref_array(void *array)
{
	g_ptr_array_unref(array);
}

static int load_homes(struct paths *paths)
{
	sqlite3_stmt *stmt = db_prepare(
		paths->db,
		"SELECT symbol, file FROM (SELECT symbol, file, count(*) OVER (PARTITION BY symbol) AS n"
		" FROM (SELECT DISTINCT symbol, file FROM function"
		" WHERE defined AND linkage = 'external')) WHERE n > 1 ORDER BY symbol, file");
	int got;

	while ((got = db_step(paths->db, stmt)) > 0) {
		GPtrArray *files = g_hash_table_lookup(paths->homes, col_text(stmt, 0));

		if (!files) {
			files = g_ptr_array_new_with_free_func(g_free);
			g_hash_table_insert(paths->homes, g_strdup(col_text(stmt, 0)), files);
		}
		g_ptr_array_add(files, g_strdup(col_text(stmt, 1)));
	}
	sqlite3_finalize(stmt);
	return got;
}

static int prepare(struct paths *paths)
{
	paths->step = db_prepare(paths->db, "SELECT parent, file, line FROM reach"
					    " WHERE world = ? AND function = ?"
					    " ORDER BY distance LIMIT 1");
	paths->entry = db_prepare(paths->db, "SELECT file, line FROM function WHERE symbol = ?1"
					     " ORDER BY defined DESC, file <> ?2, file, line"
					     " LIMIT 1");
	// Of the calls that a broken parse lost the host's are told.
	paths->caller = db_prepare(paths->db, builtin_sql("text/caller"));
	return paths->step && paths->entry && paths->caller ? 0 : -1;
}

struct paths *paths_new(struct db *db)
{
	struct paths *paths = g_new0(struct paths, 1);

	paths->db = db;
	paths->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, step_free);
	paths->homes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, unref_array);
	paths->path.steps = g_ptr_array_new();
	if (!prepare(paths) && !load_homes(paths))
		return paths;
	paths_free(paths);
	return NULL;
}

void paths_free(struct paths *paths)
{
	if (!paths)
		return;
	sqlite3_finalize(paths->step);
	sqlite3_finalize(paths->entry);
	sqlite3_finalize(paths->caller);
	g_hash_table_destroy(paths->known);
	g_hash_table_destroy(paths->homes);
	g_ptr_array_unref(paths->path.steps);
	g_free(paths);
}

// The home of what stands in a file: of those of its symbol that file, or else the first; "" of
// what only one file defines.
static const char *home_of(const struct paths *paths, const char *symbol, const char *file)
{
	const GPtrArray *files = g_hash_table_lookup(paths->homes, symbol);

	for (guint i = 0; files && i < files->len; i++)
		if (strcmp(files->pdata[i], file) == 0)
			return files->pdata[i];
	return files ? files->pdata[0] : "";
}

static void bind_text(sqlite3_stmt *stmt, int at, const char *text)
{
	sqlite3_bind_text(stmt, at, text, -1, SQLITE_TRANSIENT);
}

// One step back. Returns as db_step().
static int read_step(struct paths *paths, int64_t world, const char *symbol)
{
	sqlite3_reset(paths->step);
	sqlite3_bind_int64(paths->step, 1, world);
	bind_text(paths->step, 2, symbol);
	return db_step(paths->db, paths->step);
}

// Who calls the function of that home. Returns as db_step().
static int read_caller(struct paths *paths, int64_t world, const char *symbol, const char *home)
{
	sqlite3_reset(paths->caller);
	sqlite3_bind_int64(paths->caller, 1, world);
	bind_text(paths->caller, 2, symbol);
	bind_text(paths->caller, 3, home);
	return db_step(paths->db, paths->caller);
}

static void read_entry(struct paths *paths, struct path_step *step)
{
	sqlite3_reset(paths->entry);
	bind_text(paths->entry, 1, step->symbol);
	bind_text(paths->entry, 2, step->home);
	if (db_step(paths->db, paths->entry) > 0) {
		step->file = g_strdup(col_text(paths->entry, 0));
		step->line = sqlite3_column_int(paths->entry, 1);
	} else {
		step->file = g_strdup("");
	}
}

static char *step_key(int64_t world, const char *symbol, const char *home)
{
	// The length keeps apart names that hold the separator.
	return g_strdup_printf("%" G_GINT64_FORMAT " %zu %s %s", world, strlen(symbol), symbol,
			       home);
}

// The step of a function that nobody asked for yet; *parent: the symbol before, or NULL. NULL
// when nothing reaches it. What it comes from is not known yet.
static struct path_step *new_step(struct paths *paths, int64_t world, const char *symbol,
				  const char *home, char **parent)
{
	sqlite3_stmt *row = paths->step;
	struct path_step *step;

	if (read_step(paths, world, symbol) <= 0)
		return NULL;
	if (*home && sqlite3_column_type(row, 0) != SQLITE_NULL) {
		row = paths->caller;
		// Of another program the path would be a wrong one.
		if (read_caller(paths, world, symbol, home) <= 0)
			return NULL;
	}
	step = g_new0(struct path_step, 1);
	step->number = -1;
	step->function = g_strndup(symbol, strcspn(symbol, "@"));
	step->symbol = g_strdup(symbol);
	step->home = g_strdup(home);
	if (sqlite3_column_type(row, 0) == SQLITE_NULL) {
		read_entry(paths, step);
	} else {
		*parent = g_strdup(col_text(row, 0));
		step->file = g_strdup(col_text(row, 1));
		step->line = sqlite3_column_int(row, 2);
	}
	g_hash_table_insert(paths->known, step_key(world, symbol, home), step);
	return step;
}

struct path_step *paths_step(struct paths *paths, int64_t world, const char *symbol,
			     const char *file)
{
	GPtrArray *made = g_ptr_array_new();
	const char *home = symbol ? home_of(paths, symbol, file) : "";
	struct path_step *step = NULL, *last;
	char *at = g_strdup(symbol);

	// Up to a step that is known, or to the entry point. A round, which only functions of
	// several homes may have, ends at a step that was made here and comes from nowhere yet.
	while (at) {
		char *key = step_key(world, at, home), *parent = NULL;

		step = g_hash_table_lookup(paths->known, key);
		g_free(key);
		if (step)
			break;
		step = new_step(paths, world, at, home, &parent);
		if (step)
			g_ptr_array_add(made, step);
		g_free(at);
		at = parent;
		home = at ? home_of(paths, at, step->file) : "";
	}
	g_free(at);
	for (guint i = made->len; i-- > 0; step = last) {
		last = made->pdata[i];
		last->from = step && step->top ? step : NULL;
		last->depth = last->from ? last->from->depth + 1 : 0;
		last->top = last->depth < PATH_ENDS ? last : last->from->top;
	}
	g_ptr_array_unref(made);
	return step;
}

const struct path *paths_find(struct paths *paths, int64_t world, const char *symbol,
			      const char *file)
{
	struct path *path = &paths->path;
	const struct path_step *step = symbol ? paths_step(paths, world, symbol, file) : NULL;
	guint length = step ? step->depth + 1 : 0, tail;

	// To leave one out takes as much room.
	path->left_out = length > 2 * PATH_ENDS + 1 ? length - 2 * PATH_ENDS : 0;
	length -= path->left_out;
	g_ptr_array_set_size(path->steps, (int)length);
	tail = path->left_out ? length - PATH_ENDS : length;
	for (const struct path_step *top = path->left_out ? step->top : NULL; tail > 0; tail--) {
		path->steps->pdata[--length] = (void *)step;
		step = tail == 1 && top ? top : step->from;
	}
	for (; length > 0; step = step->from)
		path->steps->pdata[--length] = (void *)step;
	assert(!step); // it was followed to where it begins
	return path;
}

char *path_text(const struct path *path, guint max, int places)
{
	guint all = path->steps->len + path->left_out, shown = MIN(max, 2 * PATH_ENDS);
	guint left = path->left_out || (all > max && all - max > 1) ? all - shown : 0;
	guint head = left ? shown / 2 : all;
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < all; i++) {
		guint at = i < head ? i : i - path->left_out;
		const struct path_step *step;

		if (left && i == head) {
			g_string_append_printf(out, " > (%u more)", left);
			i += left - 1;
			continue;
		}
		assert(at < path->steps->len);
		step = path->steps->pdata[at];
		g_string_append_printf(out, "%s%s", i ? " > " : "", step->function);
		if (places && step->line)
			g_string_append_printf(out, " (%s:%d)", step->file, step->line);
	}
	return g_string_free(out, FALSE);
}
