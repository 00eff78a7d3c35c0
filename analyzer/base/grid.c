// Cells are kept in reading order until all are there: how wide a column is its last one may tell.

#include "grid.h"

#include <stdarg.h>
#include <string.h>

#include "base.h"
#include "term.h"

struct cell {
	char *text;
	const char *color;
	int width; // columns on the screen
	int is_rest;
};

struct grid {
	const struct grid_column *columns;
	int count, at; // columns; the one that the next cell is in
	int *widths;
	GArray *cells; // struct cell; first the heading's
	guint heads;   // cells of the heading
};

static void cell_clear(gpointer data)
{
	g_free(((struct cell *)data)->text);
}

// Takes text.
static void add(struct grid *grid, const char *color, char *text, int is_rest)
{
	struct cell cell = { text_printable(text), color, 0, is_rest };

	cell.width = term_columns(cell.text);
	if (!is_rest)
		grid->widths[grid->at] = MAX(grid->widths[grid->at], cell.width);
	g_array_append_val(grid->cells, cell);
	grid->at = is_rest ? 0 : (grid->at + 1) % grid->count;
	g_free(text);
}

// The line of a heading that has so many below it; "" where it has none there.
static char *head_line(const char *head, int below)
{
	char **lines = g_strsplit(head ? head : "", "\n", -1);
	int n = (int)g_strv_length(lines);
	char *line = g_strdup(below < n ? lines[n - 1 - below] : "");

	g_strfreev(lines);
	return line;
}

struct grid *grid_new(const struct grid_column *columns, int count)
{
	struct grid *grid = g_new0(struct grid, 1);
	int lines = 0;

	assert(count > 0);
	grid->columns = columns;
	grid->count = count;
	grid->widths = g_new0(int, count);
	grid->cells = g_array_new(FALSE, FALSE, sizeof(struct cell));
	g_array_set_clear_func(grid->cells, cell_clear);
	for (int i = 0; i < count; i++) {
		int n = columns[i].head != NULL;

		for (const char *p = columns[i].head; p && *p; p++)
			n += *p == '\n';
		lines = MAX(lines, n);
		grid->widths[i] = columns[i].least;
	}
	for (int below = lines; below-- > 0;)
		for (int i = 0; i < count; i++)
			add(grid, NULL, head_line(columns[i].head, below), 0);
	grid->heads = grid->cells->len;
	return grid;
}

void grid_cell(struct grid *grid, const char *color, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add(grid, color, g_strdup_vprintf(format, args), 0);
	va_end(args);
}

void grid_rest(struct grid *grid, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add(grid, NULL, g_strdup_vprintf(format, args), 1);
	va_end(args);
}

void grid_row(struct grid *grid, sqlite3_stmt *stmt, int from)
{
	assert(from + grid->count - grid->at <= sqlite3_column_count(stmt));
	do {
		int digits = grid->columns[grid->at].digits;

		if (!digits)
			grid_cell(grid, NULL, "%s", col_text(stmt, from));
		else if (sqlite3_column_type(stmt, from) == SQLITE_NULL)
			grid_cell(grid, NULL, "-");
		else
			grid_cell(grid, NULL, "%.*f", digits, sqlite3_column_double(stmt, from));
		from++;
	} while (grid->at);
}

static void put_cell(const struct grid *grid, GString *line, const struct cell *cell, int at)
{
	const struct grid_column *column = &grid->columns[at];
	int pad = cell->is_rest ? 0 : grid->widths[at] - cell->width;
	int before = column->right ? pad : 0, behind = at + 1 < grid->count ? pad - before : 0;

	g_string_append_printf(line, "%*s%s%s%s%*s", column->gap + before, "",
			       cell->color ? cell->color : "", cell->text,
			       cell->color ? "\033[0m" : "", behind, "");
}

void grid_print(struct grid *grid, FILE *out, int color)
{
	GString *line = g_string_new(NULL);
	int at = 0;

	assert(!grid->at);
	for (guint i = 0; grid->cells->len > grid->heads && i < grid->cells->len; i++) {
		const struct cell *cell = &g_array_index(grid->cells, struct cell, i);
		int is_bold = color && i < grid->heads;

		put_cell(grid, line, cell, at);
		at = cell->is_rest ? 0 : (at + 1) % grid->count;
		if (at)
			continue;
		if (i < grid->heads)
			g_strchomp(line->str);
		fprintf(out, "%s%s%s\n", is_bold ? "\033[1m" : "", line->str,
			is_bold ? "\033[0m" : "");
		g_string_truncate(line, 0);
	}
	g_string_free(line, TRUE);
	g_array_unref(grid->cells);
	g_free(grid->widths);
	g_free(grid);
}

int grid_query(FILE *out, struct db *db, const char *sql, const char *above,
	       const struct grid_column *columns, int count)
{
	sqlite3_stmt *stmt = db_prepare(db, sql);
	struct grid *grid = grid_new(columns, count);
	int got;

	while ((got = db_step(db, stmt)) > 0)
		grid_row(grid, stmt, 0);
	sqlite3_finalize(stmt);
	fputs(grid->cells->len > grid->heads ? above : "", out);
	grid_print(grid, out, 0);
	return got;
}
