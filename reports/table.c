// The compatibility table: see table.h.
//
// The judge has computed all of it (judge/verdict.sql): here it is put in order.

#include "table.h"

#include <assert.h>
#include <string.h>

// A row and what it is sorted by. The row comes first: a pointer to one is a
// pointer to the other.
struct entry {
	struct row row;
	char *file;	// path without the function; "" for the total
	char *function; // NULL unless a function's row
};

struct build {
	struct table *table;
	GHashTable *entries; // entry_key() -> struct entry *
	GHashTable *columns; // target -> column + 1
};

static void entry_free(gpointer data)
{
	struct entry *entry = data;

	for (struct cell *cell = entry->row.cells; cell->verdict; cell++)
		g_free(cell->reason);
	g_free(entry->row.path);
	g_free(entry->row.cells);
	g_free(entry->file);
	g_free(entry->function);
	g_free(entry);
}

// The verdict as a text of ours.
static const char *verdict_word(const char *word)
{
	static const char *const words[] = { "ready", "flags", "hazard", "blocked" };

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i], word) == 0)
			return words[i];
	return "unknown";
}

static const char *kind_word(const char *kind)
{
	static const char *const kinds[] = { "folder", "file", "function" };

	for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (strcmp(kinds[i], kind) == 0)
			return kinds[i];
	return "total";
}

static char *entry_key(const char *kind, const char *path, const char *function)
{
	// The length keeps apart names that hold the separator.
	return g_strdup_printf("%s %zu:%s:%s", kind, strlen(path), path, function);
}

static struct entry *entry_at(struct build *build, const char *kind, const char *path,
			      const char *function)
{
	char *key = entry_key(kind, path, function);
	struct entry *entry = g_hash_table_lookup(build->entries, key);
	int total = strcmp(kind, "project") == 0;

	if (entry) {
		g_free(key);
		return entry;
	}
	entry = g_new0(struct entry, 1);
	entry->row.kind = kind_word(kind);
	entry->row.path = *function ? g_strconcat(path, ":", function, NULL) : g_strdup(path);
	entry->row.cells = g_new0(struct cell, build->table->targets->len + 1);
	for (guint i = 0; i < build->table->targets->len; i++)
		entry->row.cells[i] = (struct cell){ "unknown", g_strdup(""), 0, 0, 0, 0, 0 };
	entry->file = g_strdup(total ? "" : path);
	entry->function = *function ? g_strdup(function) : NULL;
	g_hash_table_insert(build->entries, key, entry);
	g_ptr_array_add(build->table->rows, entry);
	return entry;
}

static int load_targets(struct build *build, struct db *db)
{
	sqlite3_stmt *stmt = db_prepare(db, "SELECT name FROM target ORDER BY position");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		char *name = g_strdup(col_text(stmt, 0));

		g_ptr_array_add(build->table->targets, name);
		g_hash_table_insert(build->columns, name,
				    GINT_TO_POINTER(build->table->targets->len));
	}
	sqlite3_finalize(stmt);
	return got;
}

static void take_cell(struct build *build, sqlite3_stmt *stmt)
{
	int column = GPOINTER_TO_INT(g_hash_table_lookup(build->columns, col_text(stmt, 0)));
	struct entry *entry;
	struct cell *cell;

	if (!column)
		return;
	entry = entry_at(build, col_text(stmt, 1), col_text(stmt, 2), col_text(stmt, 3));
	cell = &entry->row.cells[column - 1];
	g_free(cell->reason);
	*cell = (struct cell){ verdict_word(col_text(stmt, 4)), g_strdup(col_text(stmt, 5)),
			       sqlite3_column_int(stmt, 6),	sqlite3_column_int(stmt, 7),
			       sqlite3_column_int(stmt, 8),	sqlite3_column_int(stmt, 9),
			       sqlite3_column_int(stmt, 10) };
}

static int load_cells(struct build *build, struct db *db, const char *by)
{
	sqlite3_stmt *stmt = db_query(
		db,
		"SELECT target, kind, path, function, verdict, reason, blocker, flag, hazard, perf,"
		" unknown FROM verdict WHERE kind IN ('project', 'folder')"
		" OR kind = 'file' AND ?1 <> 'folder' OR kind = 'function' AND ?1 = 'function'",
		"t", by);
	int got;

	// One that somebody wrote may have no project in it.
	entry_at(build, "project", ".", "");
	while ((got = db_step(db, stmt)) > 0)
		take_cell(build, stmt);
	sqlite3_finalize(stmt);
	return got;
}

// Orders paths as a tree is read: '/' before every other byte.
static int compare_paths(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	if (*a == *b)
		return 0;
	if (!*a || !*b)
		return *a ? 1 : -1;
	if (*a == '/' || *b == '/')
		return *a == '/' ? -1 : 1;
	return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
}

static int compare_rows(gconstpointer left, gconstpointer right)
{
	const struct entry *a = *(struct entry *const *)left, *b = *(struct entry *const *)right;
	int order = compare_paths(a->file, b->file);

	return order ? order : g_strcmp0(a->function, b->function);
}

int table_build(struct table *table, struct db *db, const char *by)
{
	struct build build = { .table = table };
	int err;

	assert(!table->targets && !table->rows);
	table->targets = g_ptr_array_new_with_free_func(g_free);
	table->rows = g_ptr_array_new_with_free_func(entry_free);
	build.entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	build.columns = g_hash_table_new(g_str_hash, g_str_equal);
	err = load_targets(&build, db);
	if (!err)
		err = load_cells(&build, db, by);
	if (!err)
		g_ptr_array_sort(table->rows, compare_rows);
	g_hash_table_destroy(build.columns);
	g_hash_table_destroy(build.entries);
	return err;
}

void table_clear(struct table *table)
{
	if (table->rows)
		g_ptr_array_free(table->rows, TRUE);
	if (table->targets)
		g_ptr_array_free(table->targets, TRUE);
	memset(table, 0, sizeof *table);
}
