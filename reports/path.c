// Paths from an entry point: see path.h.
//
// The table reach has the step before of each function, so that a path is read from
// its end, up to the first step that another one had.

#include "path.h"

#include <string.h>

struct paths {
	struct db *db;
	GHashTable *known; // "WORLD SYMBOL" -> struct path_step
	struct path path;  // the last that was asked for
	sqlite3_stmt *step, *entry;
};

static void step_free(void *data)
{
	struct path_step *step = data;

	g_free(step->function);
	g_free(step->file);
	g_free(step);
}

struct paths *paths_new(struct db *db)
{
	struct paths *paths = g_new0(struct paths, 1);

	paths->db = db;
	paths->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, step_free);
	paths->path.steps = g_ptr_array_new();
	paths->step = db_prepare(db, "SELECT parent, file, line FROM reach"
				     " WHERE world = ? AND symbol = ?");
	paths->entry = db_prepare(db, "SELECT file, line FROM function WHERE symbol = ?"
				      " ORDER BY defined DESC, file, line LIMIT 1");
	if (paths->step && paths->entry)
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
	g_hash_table_destroy(paths->known);
	g_ptr_array_unref(paths->path.steps);
	g_free(paths);
}

// One step back. Returns as db_step().
static int read_step(struct paths *paths, int64_t world, const char *symbol)
{
	sqlite3_reset(paths->step);
	sqlite3_bind_int64(paths->step, 1, world);
	sqlite3_bind_text(paths->step, 2, symbol, -1, SQLITE_TRANSIENT);
	return db_step(paths->db, paths->step);
}

static void read_entry(struct paths *paths, struct path_step *step, const char *symbol)
{
	sqlite3_reset(paths->entry);
	sqlite3_bind_text(paths->entry, 1, symbol, -1, SQLITE_TRANSIENT);
	if (db_step(paths->db, paths->entry) > 0) {
		step->file = g_strdup(col_text(paths->entry, 0));
		step->line = sqlite3_column_int(paths->entry, 1);
	} else {
		step->file = g_strdup("");
	}
}

static char *step_key(int64_t world, const char *symbol)
{
	return g_strdup_printf("%" G_GINT64_FORMAT " %s", world, symbol);
}

// The step of a function that nobody asked for yet; *parent: the symbol before, or NULL. NULL
// when nothing reaches it. What it comes from is not known yet.
static struct path_step *new_step(struct paths *paths, int64_t world, const char *symbol,
				  char **parent)
{
	struct path_step *step;

	if (read_step(paths, world, symbol) <= 0)
		return NULL;
	step = g_new0(struct path_step, 1);
	step->number = -1;
	step->function = g_strndup(symbol, strcspn(symbol, "@"));
	if (sqlite3_column_type(paths->step, 0) == SQLITE_NULL) {
		read_entry(paths, step, symbol);
	} else {
		*parent = g_strdup(col_text(paths->step, 0));
		step->file = g_strdup(col_text(paths->step, 1));
		step->line = sqlite3_column_int(paths->step, 2);
	}
	g_hash_table_insert(paths->known, step_key(world, symbol), step);
	return step;
}

struct path_step *paths_step(struct paths *paths, int64_t world, const char *symbol)
{
	GPtrArray *made = g_ptr_array_new();
	struct path_step *step = NULL, *last;
	char *at = g_strdup(symbol);

	// Up to a step that is known, or to the entry point. A round, which no table that we wrote
	// has, ends at a step that was made here and comes from nowhere yet.
	while (at) {
		char *key = step_key(world, at), *parent = NULL;

		step = g_hash_table_lookup(paths->known, key);
		g_free(key);
		if (step)
			break;
		step = new_step(paths, world, at, &parent);
		if (step)
			g_ptr_array_add(made, step);
		g_free(at);
		at = parent;
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

const struct path *paths_find(struct paths *paths, int64_t world, const char *symbol)
{
	struct path *path = &paths->path;
	const struct path_step *step = symbol ? paths_step(paths, world, symbol) : NULL;
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
		step = path->steps->pdata[at];
		g_string_append_printf(out, "%s%s", i ? " > " : "", step->function);
		if (places && step->line)
			g_string_append_printf(out, " (%s:%d)", step->file, step->line);
	}
	return g_string_free(out, FALSE);
}
