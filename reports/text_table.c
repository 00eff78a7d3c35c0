// The compatibility table of the text report, fitted to its width.

#include "report.h"

#include <assert.h>
#include <string.h>

#include "base/grid.h"
#include "base/target.h"
#include "base/term.h"
#include "table.h"

#define MANY_ROWS 24 // rows of a table that are still read at a glance

// Columns give way by steps until all paths have room: names in two lines, then one column for
// targets of which the same is said. Where that does not do, long paths get lines of their own and
// the columns stand in several tables. No word is cut: a verdict is read whole or not at all.

enum step { STEP_FULL, STEP_TALL, STEP_MERGED };
#define STEPS 3
#define PATH_ROOM 20 // columns that paths get where not all have room

static const struct {
	const char *verdict, *color;
	size_t count; // offset of the count that stands behind the verdict; NO_COUNT: none
} words[] = {
#define NO_COUNT ((size_t)-1)
	{ "blocked", "\033[31m", offsetof(struct cell, blocker) },
	{ "hazard", "\033[35m", offsetof(struct cell, hazard) },
	{ "flags", "\033[36m", offsetof(struct cell, flag) },
	{ "ready", "\033[32m", NO_COUNT },
	{ "unknown", "\033[33m", NO_COUNT },
};

// Whether path lies in folder, by name.
static int path_is_in(const char *path, const char *folder)
{
	size_t n = strlen(folder);

	return strncmp(path, folder, n) == 0 && path[n] == '/';
}

static size_t word_of(const struct cell *cell)
{
	for (size_t i = 0; i < G_N_ELEMENTS(words) - 1; i++)
		if (strcmp(words[i].verdict, cell->verdict) == 0)
			return i;
	return G_N_ELEMENTS(words) - 1;
}

static char *cell_text(const struct cell *cell)
{
	size_t word = word_of(cell);

	if (words[word].count == NO_COUNT)
		return g_strdup(words[word].verdict);
	return g_strdup_printf("%s %d", words[word].verdict,
			       *(const int *)((const char *)cell + words[word].count));
}

// A column: of one target, or of some of which the same is said.
struct column {
	guint target;  // the first of them
	GString *head; // lines above it
	int width;
};

struct layout {
	GPtrArray *columns; // struct column *
	int gap;	    // spaces before a column
	int path;	    // columns of the first one
};

static void column_free(gpointer data)
{
	struct column *column = data;

	g_string_free(column->head, TRUE);
	g_free(column);
}

static int says_same(const struct table *table, guint a, guint b)
{
	for (guint i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		char *one = cell_text(&row->cells[a]), *other = cell_text(&row->cells[b]);
		int differs = strcmp(one, other);

		g_free(one);
		g_free(other);
		if (differs)
			return 0;
	}
	return 1;
}

// The column of those before that says what the target's would; NULL: none.
static struct column *column_like(const struct table *table, const GPtrArray *columns, guint target)
{
	for (guint i = 0; i < columns->len; i++) {
		struct column *column = columns->pdata[i];

		if (says_same(table, column->target, target))
			return column;
	}
	return NULL;
}

static void add_heads(struct column *column, const char *target, enum step step)
{
	const char *upper = "", *lower = target;
	int position = target_find(target);

	if (step != STEP_FULL && position >= 0 && target_at(position)->head[1]) {
		upper = target_at(position)->head[0];
		lower = target_at(position)->head[1];
	}
	g_string_append_printf(column->head, "%s%s%s%s", column->head->len ? ",\n" : "", upper,
			       *upper ? "\n" : "", lower);
}

static void measure(const struct table *table, struct column *column)
{
	char **lines = g_strsplit(column->head->str, "\n", -1);

	for (guint i = 0; lines[i]; i++)
		column->width = MAX(column->width, term_columns(lines[i]));
	g_strfreev(lines);
	for (guint i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		char *cell = cell_text(&row->cells[column->target]);

		column->width = MAX(column->width, (int)strlen(cell));
		g_free(cell);
	}
}

// g_ptr_array_unref() it.
static GPtrArray *columns_make(const struct table *table, enum step step)
{
	GPtrArray *columns = g_ptr_array_new_with_free_func(column_free);

	for (guint i = 0; i < table->targets->len; i++) {
		struct column *column = step == STEP_MERGED ? column_like(table, columns, i) : NULL;

		if (!column) {
			column = g_new0(struct column, 1);
			column->target = i;
			column->head = g_string_new(NULL);
			g_ptr_array_add(columns, column);
		}
		add_heads(column, table->targets->pdata[i], step);
	}
	for (guint i = 0; i < columns->len; i++)
		measure(table, columns->pdata[i]);
	return columns;
}

// What all columns take.
static int columns_width(const struct layout *layout)
{
	int width = 0;

	for (guint i = 0; i < layout->columns->len; i++)
		width += ((struct column *)layout->columns->pdata[i])->width + layout->gap;
	return width;
}

// width: 0 for any. longest: what the longest path takes.
static void find_layout(const struct table *table, struct layout *layout, int width, int longest)
{
	layout->path = longest;
	for (int step = 0; step < STEPS; step++) {
		g_clear_pointer(&layout->columns, g_ptr_array_unref);
		layout->columns = columns_make(table, step);
		for (layout->gap = 2; layout->gap; layout->gap--)
			if (width <= 0 || longest + columns_width(layout) <= width)
				return;
	}
	layout->gap = 1;
	layout->path = MAX(width - columns_width(layout), MIN(longest, PATH_ROOM));
}

// Cuts printable text in the middle to width columns.
static char *cut_middle(const char *text, int width)
{
	int columns = term_columns(text), skip = columns - width + 3, head = (width - 3) / 2;
	GString *out;
	int at = 0;

	if (columns <= width)
		return g_strdup(text);
	out = g_string_new(NULL);
	for (; *text; text = g_utf8_next_char(text)) {
		char one[8] = { 0 };
		int n;

		memcpy(one, text, g_utf8_next_char(text) - text);
		n = term_columns(one);
		if (at + n <= head) {
			g_string_append(out, one);
		} else if (at < head + skip) {
			if (!g_str_has_suffix(out->str, "..."))
				g_string_append(out, "...");
		} else {
			g_string_append(out, one);
		}
		at += n;
	}
	return g_string_free(out, FALSE);
}

static char *row_name(const struct row *row)
{
	char *safe = text_printable(row->path);
	char *name = strcmp(row->kind, "folder") == 0 ? g_strconcat(safe, "/", NULL)
						      : g_strdup(safe);

	g_free(safe);
	return name;
}

// Some of a layout's columns, as far as they have room beside the path.
struct part {
	FILE *out;
	const struct table *table;
	const struct layout *layout;
	guint from, to;
	int width, color;
};

static void add_row(const struct part *part, struct grid *grid, const struct row *row)
{
	char *name = row_name(row);

	if (term_columns(name) > part->layout->path) {
		char *cut = cut_middle(name, part->width);

		grid_rest(grid, "%s", cut);
		g_free(cut);
		*name = '\0';
	}
	grid_cell(grid, NULL, "%s", name);
	for (guint i = part->from; i < part->to; i++) {
		const struct column *column = part->layout->columns->pdata[i];
		const struct cell *cell = &row->cells[column->target];
		char *text = cell_text(cell);

		grid_cell(grid, part->color ? words[word_of(cell)].color : NULL, "%s", text);
		g_free(text);
	}
	g_free(name);
}

static void put_part(const struct part *part)
{
	int count = (int)(1 + part->to - part->from);
	struct grid_column *columns = g_new0(struct grid_column, count);
	struct grid *grid;

	assert(part->from < part->to);
	columns[0].least = part->layout->path;
	for (int i = 1; i < count; i++) {
		struct column *column = part->layout->columns->pdata[part->from + i - 1];

		columns[i].head = column->head->str;
		columns[i].gap = part->layout->gap;
	}
	grid = grid_new(columns, count);
	for (guint i = 0; i < part->table->rows->len; i++)
		add_row(part, grid, part->table->rows->pdata[i]);
	grid_print(grid, part->out, part->color);
	g_free(columns);
}

// Takes the columns that fit from part->from on, one at least.
static void take_columns(struct part *part)
{
	int left = part->width - part->layout->path;

	for (part->to = part->from; part->to < part->layout->columns->len; part->to++) {
		const struct column *column = part->layout->columns->pdata[part->to];

		left -= column->width + part->layout->gap;
		if (part->width > 0 && left < 0 && part->to > part->from)
			return;
	}
}

static void put_table(FILE *out, const struct table *table, int width, int color)
{
	struct layout layout = { 0 };
	struct part part = { out, table, &layout, 0, 0, width, color };
	int longest = 1;

	for (guint i = 0; i < table->rows->len; i++) {
		char *name = row_name(table->rows->pdata[i]);

		longest = MAX(longest, term_columns(name));
		g_free(name);
	}
	find_layout(table, &layout, width, longest);
	for (; part.from < layout.columns->len; part.from = part.to) {
		take_columns(&part);
		if (part.from)
			fputc('\n', out);
		put_part(&part);
	}
	g_ptr_array_unref(layout.columns);
}

// How many folders of the table each row lies in: names alone do not tell, as of what lies outside
// of the project. g_array_unref() it.
static GArray *depths_of(const struct table *table)
{
	GArray *depths = g_array_new(FALSE, FALSE, sizeof(int));
	GPtrArray *above = g_ptr_array_new();

	for (guint i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		int depth;

		while (above->len && !path_is_in(row->path, above->pdata[above->len - 1]))
			g_ptr_array_set_size(above, above->len - 1);
		depth = strcmp(row->kind, "total") == 0 ? 0 : (int)above->len + 1;
		g_array_append_val(depths, depth);
		if (strcmp(row->kind, "folder") == 0)
			g_ptr_array_add(above, row->path);
	}
	g_ptr_array_unref(above);
	return depths;
}

// Leaves out folders that hold one folder and nothing besides that counts: the row of that one
// says the same.
static void drop_single(struct table *table)
{
	for (guint i = table->rows->len; i-- > 1;) {
		const struct row *row = table->rows->pdata[i];
		const struct row *next = i + 1 < table->rows->len ? table->rows->pdata[i + 1]
								  : NULL;
		int same = next && path_is_in(next->path, row->path);

		for (guint k = 0; same && k < table->targets->len; k++)
			same = strcmp(row->cells[k].verdict, next->cells[k].verdict) == 0 &&
			       row->cells[k].blocker == next->cells[k].blocker &&
			       row->cells[k].hazard == next->cells[k].hazard &&
			       row->cells[k].flag == next->cells[k].flag &&
			       row->cells[k].perf == next->cells[k].perf &&
			       row->cells[k].unknown == next->cells[k].unknown;
		if (same)
			g_ptr_array_remove_index(table->rows, i);
	}
}

// Leaves the deepest folders that still make a table to be read at a glance, a level at least.
static void drop_deep(struct table *table)
{
	GArray *depths = depths_of(table);
	int depth = 1;
	guint rows;

	for (guint i = 0; i < depths->len; i++)
		depth = MAX(depth, g_array_index(depths, int, i));
	do {
		rows = 0;
		for (guint i = 0; i < depths->len; i++)
			rows += g_array_index(depths, int, i) <= depth;
	} while (rows > MANY_ROWS && --depth > 0);
	depth = MAX(depth, 1);
	assert(depths->len == table->rows->len);
	for (guint i = depths->len; i-- > 0;)
		if (g_array_index(depths, int, i) > depth)
			g_ptr_array_remove_index(table->rows, i);
	g_array_unref(depths);
}

static int count_kind(const struct table *table, const char *kind)
{
	guint i;
	int n = 0;

	for (i = 0; i < table->rows->len; i++)
		n += strcmp(((struct row *)table->rows->pdata[i])->kind, kind) == 0;
	return n;
}

// Replaces a table of too many files by one of folders. *note says so.
static int choose_rows(struct table *table, struct db *db, char **note)
{
	int files = count_kind(table, "file"), folders = count_kind(table, "folder");

	if (table->rows->len <= MANY_ROWS + 1)
		return 0;
	table_clear(table);
	if (table_build(table, db, "folder"))
		return -1;
	drop_single(table);
	drop_deep(table);
	if (count_kind(table, "folder") < folders)
		*note = g_strdup_printf(
			"%d of %d folders; --by folder shows them all, --by file %d files",
			count_kind(table, "folder"), folders, files);
	else
		*note = g_strdup_printf("by folder; --by file shows all %d files", files);
	return 0;
}

int report_table(const struct report *report, FILE *out)
{
	struct table table = { 0 };
	char *note = NULL;
	int err = table_build(&table, report->db, report->by ? report->by : "file");

	if (!err && !report->by)
		err = choose_rows(&table, report->db, &note);
	if (!err) {
		put_table(out, &table, report->width, report->color);
		if (note)
			fprintf(out, "(%s)\n", note);
	}
	g_free(note);
	table_clear(&table);
	return err;
}
