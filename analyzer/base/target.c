// Reads the table of targets, once: see target.h.
//
// What the program is built with cannot be missing, nor be of another version than the code: a
// target is known before any file is looked for.

#include "target.h"

#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "db.h"

enum column {
	NAME,
	HEAD,
	TRIPLE,
	OLD_TRIPLE,
	FAMILY,
	THREADS,
	POINTER_BYTES,
	EXCEPTIONS,
	FOLDERS,
	MACROS,
	LENT_MACROS,
	TABLE,
	COLUMNS
};

static const char header[] = "name\thead\ttriple\told_triple\tfamily\tthreads\tpointer_bytes\t"
			     "exceptions\tfolders\tmacros\tlent_macros\ttable";
static const char *const families[] = { "none", "wasi", "emscripten" };

static GPtrArray *targets; // struct target_info *
static GPtrArray *rows;	   // char **: the cells that the targets point into
static int columns;

int family_find(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(families); i++)
		if (strcmp(families[i], name) == 0)
			return (int)i;
	return -1;
}

const char *family_name(enum libc_family family)
{
	g_assert((size_t)family < G_N_ELEMENTS(families));
	return families[family];
}

static int flag(const char *cell)
{
	g_assert(!strcmp(cell, "0") || !strcmp(cell, "1"));
	return *cell == '1';
}

// The words of a cell, each behind prefix; "." is the empty one.
static const char *const *words(const char *cell, const char *separator, const char *prefix)
{
	char **list = g_strsplit(cell, separator, -1);

	for (char **word = list; *word; word++) {
		char *given = *word;

		*word = strcmp(given, ".") ? g_strconcat(prefix, given, NULL) : g_strdup("");
		g_free(given);
	}
	return (const char *const *)list;
}

// The column of target's table: its own is the next one.
static int column_of(const struct target_info *target)
{
	const char *table = target->table;

	if (strcmp(table, target->name) == 0)
		return columns++;
	for (guint i = 0; i < targets->len; i++) {
		const struct target_info *other = targets->pdata[i];

		if (strcmp(other->name, table) == 0)
			return other->column;
	}
	g_assert_not_reached(); // it is of a row above
}

static void add_row(char **cell)
{
	struct target_info *target = g_new0(struct target_info, 1);
	int family = family_find(cell[FAMILY]);

	g_assert(family >= 0);
	target->name = cell[NAME];
	target->head = words(cell[HEAD], " ", "");
	target->triple = cell[TRIPLE];
	target->old_triple = cell[OLD_TRIPLE];
	target->family = family;
	target->threads = flag(cell[THREADS]);
	target->pointer_bytes = atoi(cell[POINTER_BYTES]);
	target->exceptions = cell[EXCEPTIONS];
	target->folders = words(cell[FOLDERS], ",", "");
	target->macros = words(cell[MACROS], ",", "-D");
	target->lent_macros = words(cell[LENT_MACROS], ",", "-D");
	target->table = cell[TABLE];
	target->column = column_of(target);
	g_ptr_array_add(targets, target);
}

static void load(void)
{
	char **lines;

	if (targets)
		return;
	targets = g_ptr_array_new();
	rows = g_ptr_array_new();
	lines = g_strsplit(builtin_text("targets.tsv"), "\n", -1);
	g_assert(strcmp(lines[0], header) == 0);
	for (char **line = lines + 1; *line && **line; line++) {
		char **cells = g_strsplit(*line, "\t", -1);

		g_assert(g_strv_length(cells) == COLUMNS);
		g_ptr_array_add(rows, cells);
		add_row(cells);
	}
	g_strfreev(lines);
}

const struct target_info *target_at(int i)
{
	g_assert(i >= 0);
	load();
	return (guint)i < targets->len ? targets->pdata[i] : NULL;
}

int target_count(void)
{
	load();
	return (int)targets->len;
}

int target_columns(void)
{
	load();
	return columns;
}

int target_find(const char *name)
{
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++)
		if (strcmp(target->name, name) == 0)
			return i;
	return -1;
}

char *target_list(const char *separator)
{
	GString *names = g_string_new(NULL);
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++)
		g_string_append_printf(names, "%s%s", i ? separator : "", target->name);
	return g_string_free(names, FALSE);
}

int target_is(const char *name, enum libc_family family)
{
	int position = target_find(name);

	return position >= 0 && target_at(position)->family == family;
}

int target_has_macro(const char *word)
{
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++)
		if (g_strv_contains(target->macros, word) ||
		    g_strv_contains(target->lent_macros, word))
			return 1;
	return 0;
}
