// The compatibility table of the text report, fitted to its width.

#include "report.h"

#include <string.h>

#include "base/term.h"
#include "table.h"

#define MANY_ROWS 24 // rows of a table that are still read at a glance

// The table. Columns give way by steps until the path has room: whole words, names in two lines,
// shorter words, then letters with a legend.

struct names {
	const char *target, *upper, *lower, *letters;
};
static const struct names short_names[] = {
	{ "freestanding", "free-", "standing", "fre" },
	{ "wasip1", "", "wasip1", "p1" },
	{ "wasip1-threads", "wasip1-", "threads", "p1t" },
	{ "wasip2", "", "wasip2", "p2" },
	{ "emscripten", "", "emscripten", "em" },
	{ "emscripten-pthread", "emscripten-", "pthread", "emp" },
};

enum step { STEP_FULL, STEP_TALL, STEP_MIDDLE, STEP_LETTERS };
#define STEPS 4

struct word {
	const char *verdict, *words[STEPS], *color;
	size_t count; // offset of the count that stands behind the verdict; 0: none
};
#define NO_COUNT ((size_t)-1)
static const struct word words[] = {
	{ "blocked",
	  { "blocked", "blocked", "block", "B" },
	  "\033[31m",
	  offsetof(struct cell, blocker) },
	{ "hazard",
	  { "hazard", "hazard", "hazard", "H" },
	  "\033[35m",
	  offsetof(struct cell, hazard) },
	{ "flags", { "flags", "flags", "flags", "F" }, "\033[36m", offsetof(struct cell, flag) },
	{ "ready", { "ready", "ready", "ready", "ok" }, "\033[32m", NO_COUNT },
	{ "unknown", { "unknown", "unknown", "unknown", "?" }, "\033[33m", NO_COUNT },
};

static const struct word *word_of(const char *verdict)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(words) - 1; i++)
		if (strcmp(words[i].verdict, verdict) == 0)
			return &words[i];
	return &words[i];
}

static char *cell_text(const struct cell *cell, enum step step)
{
	const struct word *word = word_of(cell->verdict);

	if (word->count == NO_COUNT)
		return g_strdup(word->words[step]);
	return g_strdup_printf("%s%s%d", word->words[step], step == STEP_LETTERS ? "" : " ",
			       *(const int *)((const char *)cell + word->count));
}

// A target's name in the header's line: 1 is the lower one, and the only one of most steps.
static const char *name_text(const char *target, enum step step, int line)
{
	for (size_t i = 0; step != STEP_FULL && i < G_N_ELEMENTS(short_names); i++) {
		const struct names *names = &short_names[i];

		if (strcmp(names->target, target) == 0)
			return step == STEP_LETTERS ? names->letters
			       : line		    ? names->lower
						    : names->upper;
	}
	return line ? target : "";
}

static int has_two_lines(enum step step)
{
	return step == STEP_TALL || step == STEP_MIDDLE;
}

struct layout {
	enum step step;
	int gap;     // spaces before a column
	int path;    // columns of the first one
	int *widths; // of the others
};

static int column_width(const struct table *table, guint column, enum step step)
{
	const char *target = table->targets->pdata[column];
	int width = term_columns(name_text(target, step, 1));
	guint i;

	if (has_two_lines(step))
		width = MAX(width, term_columns(name_text(target, step, 0)));
	for (i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		char *cell = cell_text(&row->cells[column], step);

		width = MAX(width, (int)strlen(cell));
		g_free(cell);
	}
	return width;
}

// Fills the layout of one step; returns whether the path has the room it wants.
static int try_layout(const struct table *table, struct layout *layout, int width, int longest)
{
	guint i;
	int left = width;

	for (i = 0; i < table->targets->len; i++) {
		layout->widths[i] = column_width(table, i, layout->step);
		left -= layout->widths[i] + layout->gap;
	}
	layout->path = width > 0 ? MIN(longest, MAX(left, 6)) : longest;
	return width <= 0 || left >= MIN(longest, layout->step == STEP_FULL ? 18 : 12);
}

static void find_layout(const struct table *table, struct layout *layout, int width, int longest)
{
	int step;

	for (step = 0; step < STEPS * 2; step++) {
		layout->step = step / 2;
		layout->gap = step % 2 ? 1 : 2;
		if (try_layout(table, layout, width, longest))
			return;
	}
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

static void put_padded(FILE *out, const char *text, int width)
{
	fprintf(out, "%s%*s", text, MAX(width - term_columns(text), 0), "");
}

// Trailing blanks are left out: the last column is not padded.
static void put_cells(FILE *out, const struct table *table, const struct layout *layout,
		      const struct row *row, int color)
{
	guint i;

	for (i = 0; i < table->targets->len; i++) {
		char *cell = cell_text(&row->cells[i], layout->step);
		int is_last = i + 1 == table->targets->len;

		fprintf(out, "%*s%s", layout->gap, "",
			color ? word_of(row->cells[i].verdict)->color : "");
		put_padded(out, cell, is_last ? 0 : layout->widths[i]);
		fputs(color ? "\033[0m" : "", out);
		g_free(cell);
	}
	fputc('\n', out);
}

static void put_row(FILE *out, const struct table *table, const struct layout *layout,
		    const struct row *row, int color)
{
	char *safe = text_printable(row->path);
	char *name = strcmp(row->kind, "folder") == 0 ? g_strconcat(safe, "/", NULL)
						      : g_strdup(safe);
	char *cut = cut_middle(name, layout->path);

	put_padded(out, cut, layout->path);
	put_cells(out, table, layout, row, color);
	g_free(cut);
	g_free(name);
	g_free(safe);
}

static void put_header_line(FILE *out, const struct table *table, const struct layout *layout,
			    int color, int line)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < table->targets->len; i++) {
		const char *name = name_text(table->targets->pdata[i], layout->step, line);
		int pad = MAX(layout->widths[i] - term_columns(name), 0);

		g_string_append_printf(text, "%*s%s%*s", layout->gap, "", name, pad, "");
	}
	fprintf(out, "%s%*s%s%s\n", color ? "\033[1m" : "", layout->path, "", g_strchomp(text->str),
		color ? "\033[0m" : "");
	g_string_free(text, TRUE);
}

static void put_header(FILE *out, const struct table *table, const struct layout *layout, int color)
{
	if (has_two_lines(layout->step))
		put_header_line(out, table, layout, color, 0);
	put_header_line(out, table, layout, color, 1);
}

static void put_table(FILE *out, const struct table *table, int width, int color)
{
	struct layout layout = { .widths = g_new0(int, table->targets->len + 1) };
	int longest = 1;
	guint i;

	for (i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		char *safe = text_printable(row->path);

		longest = MAX(longest, term_columns(safe) + (strcmp(row->kind, "folder") == 0));
		g_free(safe);
	}
	find_layout(table, &layout, width, longest);
	put_header(out, table, &layout, color);
	for (i = 0; i < table->rows->len; i++)
		put_row(out, table, &layout, table->rows->pdata[i], color);
	if (layout.step == STEP_LETTERS)
		fputs("B blocked, H hazard, F flags, ? unknown\n", out);
	g_free(layout.widths);
}

static int depth_of(const struct row *row)
{
	const char *p;
	int depth = 1;

	if (strcmp(row->kind, "total") == 0)
		return 0;
	for (p = row->path; *p; p++)
		depth += *p == '/';
	return depth;
}

static guint rows_within(const struct table *table, int depth)
{
	guint i, n = 0;

	for (i = 0; i < table->rows->len; i++)
		n += depth_of(table->rows->pdata[i]) <= depth;
	return n;
}

// The deepest folders that still leave a table to be read at a glance; 1 at least.
static int fitting_depth(const struct table *table)
{
	int depth = 1;
	guint i;

	for (i = 0; i < table->rows->len; i++)
		depth = MAX(depth, depth_of(table->rows->pdata[i]));
	while (depth > 1 && rows_within(table, depth) > MANY_ROWS)
		depth--;
	return depth;
}

static void drop_deeper(struct table *table, int depth)
{
	guint i = 0;

	while (i < table->rows->len) {
		if (depth_of(table->rows->pdata[i]) > depth)
			g_ptr_array_remove_index(table->rows, i);
		else
			i++;
	}
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
	int depth;

	if (table->rows->len <= MANY_ROWS + 1)
		return 0;
	table_clear(table);
	if (table_build(table, db, "folder"))
		return -1;
	depth = fitting_depth(table);
	drop_deeper(table, depth);
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
