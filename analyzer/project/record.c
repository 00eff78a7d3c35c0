// Joins the compile commands of builds: see record.h.
//
// A build that is recorded names only what it compiled: an incremental one a few files. The one
// idea: what an earlier build compiled still belongs to it while its object lies there.

#include "record.h"

#include <string.h>

#include "base/base.h"
#include "base/db.h"

// Absolute path of what a command makes in its folder; NULL when it does not say. g_free() it.
static char *object_path(sqlite3_stmt *row)
{
	const char *dir = col_text(row, 1), *file = col_text(row, 2), *object = col_text(row, 3);
	char *name, *made, *path;
	const char *dot;

	if (*object)
		return path_absolute(*dir ? dir : "/", object);
	name = g_path_get_basename(file);
	dot = strrchr(name, '.');
	made = g_strdup_printf("%.*s.o", dot ? (int)(dot - name) : (int)strlen(name), name);
	path = path_absolute(*dir ? dir : "/", made);
	g_free(made);
	g_free(name);
	return path;
}

static char *command_key(sqlite3_stmt *row)
{
	char *object = object_path(row), *file = path_absolute(col_text(row, 1), col_text(row, 2));
	char *key = g_strdup_printf("%s\n%s", file, object);

	g_free(file);
	g_free(object);
	return key;
}

static int is_there(const char *dir, const char *path)
{
	char *whole = path_absolute(*dir ? dir : "/", path);
	int there = g_file_test(whole, G_FILE_TEST_EXISTS);

	g_free(whole);
	return there;
}

// The command as it is kept: "output" names its object when that is there, and else is none.
static const char fresh_sql[] =
	"SELECT iif(?2, json_set(?1, '$.output', ?3), json_remove(?1, '$.output'))";

struct join {
	sqlite3 *sql;
	sqlite3_stmt *fresh;
	GHashTable *keys;
	GString *out;
};

static void add(struct join *join, const char *command)
{
	g_string_append_printf(join->out, "%s%s", join->out->len ? ",\n" : "[\n", command);
}

static int take_fresh(struct join *join, sqlite3_stmt *row)
{
	char *key = command_key(row), *object = object_path(row);

	if (g_hash_table_contains(join->keys, key)) {
		g_free(object);
		g_free(key);
		return 0;
	}
	g_hash_table_add(join->keys, key);
	sqlite3_bind_text(join->fresh, 1, col_text(row, 0), -1, SQLITE_TRANSIENT);
	sqlite3_bind_int(join->fresh, 2, g_file_test(object, G_FILE_TEST_EXISTS));
	sqlite3_bind_text(join->fresh, 3, object, -1, SQLITE_TRANSIENT);
	if (sqlite3_step(join->fresh) == SQLITE_ROW)
		add(join, col_text(join->fresh, 0));
	sqlite3_reset(join->fresh);
	g_free(object);
	return 1;
}

static int take_before(struct join *join, sqlite3_stmt *row, int whole)
{
	const char *dir = col_text(row, 1), *output = col_text(row, 4);
	char *key = command_key(row);
	int known = g_hash_table_contains(join->keys, key);

	g_free(key);
	if (known ||
	    (whole && (!is_there(dir, col_text(row, 2)) || (*output && !is_there(dir, output)))))
		return 0;
	add(join, col_text(row, 0));
	return 1;
}

// Returns the number of commands taken.
static int take(struct join *join, const char *text, int old, int whole)
{
	sqlite3_stmt *row = NULL;
	int count = 0;

	if (!text)
		return 0;
	sqlite3_prepare_v2(join->sql, builtin_text("record_commands.sql"), -1, &row, NULL);
	if (row && sqlite3_bind_text64(row, 1, text, strlen(text), SQLITE_STATIC, SQLITE_UTF8) ==
			   SQLITE_OK)
		while (sqlite3_step(row) == SQLITE_ROW)
			count += old ? take_before(join, row, whole) : take_fresh(join, row);
	sqlite3_finalize(row);
	return count;
}

char *record_join(const char *before, const char *recorded, int whole, int *fresh, int *kept)
{
	struct join join = {
		.keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.out = g_string_new(NULL),
	};

	*fresh = *kept = 0;
	if (sqlite3_open(":memory:", &join.sql) == SQLITE_OK &&
	    sqlite3_prepare_v2(join.sql, fresh_sql, -1, &join.fresh, NULL) == SQLITE_OK) {
		*fresh = take(&join, recorded, 0, whole);
		*kept = take(&join, before, 1, whole);
	}
	if (join.out->len)
		g_string_append(join.out, "\n]\n");
	sqlite3_finalize(join.fresh);
	sqlite3_close(join.sql);
	g_hash_table_unref(join.keys);
	return g_string_free(join.out, !join.out->len);
}
