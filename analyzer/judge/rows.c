// Compares the rows of a table with new ones, both in the order of the key: as in a merge the
// smaller of the two is one that is gone, or one that is new.

#include "rows.h"

#include <assert.h>
#include <string.h>

struct rows {
	struct db *db;
	const struct rows_table *table;
	int columns, keys;
	sqlite3_stmt *old;
	int got;	    // of old: 1 it stands at a row, 0 there is none left, -1 it failed
	GArray *fresh;	    // union cell: rows to write
	GArray *gone;	    // union cell: keys to delete
	GStringChunk *text; // of these
#ifdef SANITIZED
	union cell last[ROWS_MAX]; // that rows_put() was given
	int any;
#endif
};

static int count_words(const char *list)
{
	int count = 1;

	for (; *list; list++)
		count += *list == ',';
	return count;
}

static char *all_of(const struct rows_table *table, const char *format)
{
	return g_strdup_printf(format, table->keys, table->values, table->name, table->keys);
}

struct rows *rows_begin(struct db *db, const struct rows_table *table)
{
	char *sql = all_of(table, "SELECT %s, %s FROM main.%s ORDER BY %s");
	sqlite3_stmt *old = db_prepare(db, sql);
	struct rows *rows;

	g_free(sql);
	if (!old)
		return NULL;
	rows = g_new0(struct rows, 1);
	rows->db = db;
	rows->table = table;
	rows->columns = (int)strlen(table->types);
	rows->keys = count_words(table->keys);
	assert(rows->columns <= ROWS_MAX);
	assert(rows->keys + count_words(table->values) == rows->columns);
	assert(strspn(table->types, "ilt") == strlen(table->types));
	rows->old = old;
	rows->got = db_step(db, old);
	rows->fresh = g_array_new(FALSE, FALSE, sizeof(union cell));
	rows->gone = g_array_new(FALSE, FALSE, sizeof(union cell));
	rows->text = g_string_chunk_new(1 << 12);
	return rows;
}

// The old row's cell against the new one's.
static int cell_order(const struct rows *rows, const union cell *row, int column)
{
	const char *text;
	int64_t number;

	assert_slow(column >= 0 && column < rows->columns);
	if (rows->table->types[column] != 't') {
		number = sqlite3_column_int64(rows->old, column);
		return (number > row[column].number) - (number < row[column].number);
	}
	text = (const char *)sqlite3_column_text(rows->old, column);
	if (!text || !row[column].text)
		return (text != NULL) - (row[column].text != NULL);
	return strcmp(text, row[column].text);
}

static int cells_order(const struct rows *rows, const union cell *row, int from, int to)
{
	int order = 0;

	for (int i = from; !order && i < to; i++)
		order = cell_order(rows, row, i);
	return order;
}

static void drop_old(struct rows *rows)
{
	assert(rows->got > 0);
	for (int i = 0; i < rows->keys; i++) {
		union cell cell = { 0 };

		if (rows->table->types[i] == 't')
			cell.text = g_string_chunk_insert(rows->text, col_text(rows->old, i));
		else
			cell.number = sqlite3_column_int64(rows->old, i);
		g_array_append_val(rows->gone, cell);
	}
	rows->got = db_step(rows->db, rows->old);
}

#ifdef SANITIZED
// Whether the keys of a row are behind those of the last.
static int is_next(struct rows *rows, const union cell *row)
{
	int order = rows->any ? 0 : 1;

	for (int i = 0; !order && i < rows->keys; i++)
		order = rows->table->types[i] == 't'
				? strcmp(row[i].text, rows->last[i].text)
				: (row[i].number > rows->last[i].number) -
					  (row[i].number < rows->last[i].number);
	memcpy(rows->last, row, (size_t)rows->columns * sizeof *row);
	rows->any = 1;
	return order > 0;
}
#endif

void rows_put(struct rows *rows, const union cell *row)
{
	int order = -1;

#ifdef SANITIZED
	assert(is_next(rows, row));
#endif
	while (rows->got > 0 && (order = cells_order(rows, row, 0, rows->keys)) < 0)
		drop_old(rows);
	if (rows->got <= 0 || order > 0) {
		g_array_append_vals(rows->fresh, row, (guint)rows->columns);
		return;
	}
	if (cells_order(rows, row, rows->keys, rows->columns))
		g_array_append_vals(rows->fresh, row, (guint)rows->columns);
	rows->got = db_step(rows->db, rows->old);
}

static void bind(sqlite3_stmt *stmt, int at, char type, const union cell *cell)
{
	if (type == 't')
		sqlite3_bind_text(stmt, at, cell->text, -1, SQLITE_STATIC);
	else if (type == 'l' && !cell->number)
		sqlite3_bind_null(stmt, at);
	else
		sqlite3_bind_int64(stmt, at, cell->number);
}

// Runs a statement for each row of so many cells.
static int run_all(const struct rows *rows, char *sql, const GArray *cells, int columns)
{
	sqlite3_stmt *stmt = cells->len ? db_prepare(rows->db, sql) : NULL;
	int err = cells->len && !stmt ? -1 : 0;

	assert(cells->len % (guint)columns == 0);
	for (guint at = 0; !err && at < cells->len; at += (guint)columns) {
		for (int i = 0; i < columns; i++)
			bind(stmt, i + 1, rows->table->types[i],
			     &g_array_index(cells, union cell, at + (guint)i));
		err = db_step(rows->db, stmt) < 0 ? -1 : 0;
		sqlite3_reset(stmt);
	}
	sqlite3_finalize(stmt);
	g_free(sql);
	return err;
}

static char *marks(int count)
{
	GString *marks_text = g_string_new("?");

	assert(count > 0);
	while (--count > 0)
		g_string_append(marks_text, ", ?");
	return g_string_free(marks_text, FALSE);
}

static int write_all(const struct rows *rows)
{
	const struct rows_table *table = rows->table;
	char *keys = marks(rows->keys), *all = marks(rows->columns);
	int err = run_all(rows,
			  g_strdup_printf("DELETE FROM main.%s WHERE (%s) = (%s)", table->name,
					  table->keys, keys),
			  rows->gone, rows->keys);

	if (!err)
		err = run_all(rows,
			      g_strdup_printf("REPLACE INTO main.%s(%s, %s) VALUES(%s)",
					      table->name, table->keys, table->values, all),
			      rows->fresh, rows->columns);
	g_free(all);
	g_free(keys);
	return err;
}

int rows_end(struct rows *rows, int failed)
{
	int err = -1;

	if (!rows)
		return -1;
	while (!failed && rows->got > 0)
		drop_old(rows);
	sqlite3_finalize(rows->old);
	if (!failed && rows->got == 0)
		err = write_all(rows);
	g_string_chunk_free(rows->text);
	g_array_unref(rows->gone);
	g_array_unref(rows->fresh);
	g_free(rows);
	return err;
}
