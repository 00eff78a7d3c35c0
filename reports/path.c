// Paths from an entry point: see path.h.
//
// The table reach has the step before of each function, so that a path is read from
// its end. Findings of one function share theirs, which is kept.

#include "path.h"

#include <string.h>

// A shortest path is no longer than this in any program that was written by hand.
#define MAX_STEPS 1000

struct paths {
	struct db *db;
	GHashTable *known; // "WORLD SYMBOL" -> GPtrArray of struct path_step
	GPtrArray *none;
	sqlite3_stmt *step, *entry;
};

static void step_free(void *data)
{
	struct path_step *step = data;

	g_free(step->function);
	g_free(step->file);
	g_free(step);
}

static void array_free(void *array)
{
	g_ptr_array_unref(array);
}

struct paths *paths_new(struct db *db)
{
	struct paths *paths = g_new0(struct paths, 1);

	paths->db = db;
	paths->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, array_free);
	paths->none = g_ptr_array_new();
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
	g_ptr_array_unref(paths->none);
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

static GPtrArray *read_path(struct paths *paths, int64_t world, const char *symbol)
{
	GPtrArray *steps = g_ptr_array_new_with_free_func(step_free);
	char *at = g_strdup(symbol);
	guint i;

	while (at && steps->len < MAX_STEPS && read_step(paths, world, at) > 0) {
		struct path_step *step = g_new0(struct path_step, 1);
		char *parent = NULL;

		step->function = g_strndup(at, strcspn(at, "@"));
		if (sqlite3_column_type(paths->step, 0) == SQLITE_NULL) {
			read_entry(paths, step, at);
		} else {
			parent = g_strdup(col_text(paths->step, 0));
			step->file = g_strdup(col_text(paths->step, 1));
			step->line = sqlite3_column_int(paths->step, 2);
		}
		g_ptr_array_add(steps, step);
		g_free(at);
		at = parent;
	}
	g_free(at);
	for (i = 0; i < steps->len / 2; i++) {
		gpointer swap = steps->pdata[i];

		steps->pdata[i] = steps->pdata[steps->len - 1 - i];
		steps->pdata[steps->len - 1 - i] = swap;
	}
	return steps;
}

const GPtrArray *paths_find(struct paths *paths, int64_t world, const char *symbol)
{
	GPtrArray *steps;
	char *key;

	if (!symbol)
		return paths->none;
	key = g_strdup_printf("%" G_GINT64_FORMAT " %s", world, symbol);
	steps = g_hash_table_lookup(paths->known, key);
	if (steps) {
		g_free(key);
		return steps;
	}
	steps = read_path(paths, world, symbol);
	g_hash_table_insert(paths->known, key, steps);
	return steps;
}

char *path_text(const GPtrArray *steps, guint max, int places)
{
	GString *out = g_string_new(NULL);
	guint left = steps->len > max && steps->len - max > 1 ? steps->len - max : 0,
	      head = left ? max / 2 : steps->len;
	guint i;

	for (i = 0; i < steps->len; i++) {
		const struct path_step *step = steps->pdata[i];

		if (left && i == head) {
			g_string_append_printf(out, " > (%u more)", left);
			i += left - 1;
			continue;
		}
		g_string_append_printf(out, "%s%s", i ? " > " : "", step->function);
		if (places && step->line)
			g_string_append_printf(out, " (%s:%d)", step->file, step->line);
	}
	return g_string_free(out, FALSE);
}
