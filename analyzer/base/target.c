// Reads the table of targets, once: see target.h.
//
// What the program is built with cannot be missing, nor be of another version than the code: a
// target is known before any file is looked for.

#include "target.h"

#include <assert.h>
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
static const char *const known[FAMILIES_KNOWN] = {
	[FAMILY_NONE] = "none",
	[FAMILY_WASI] = "wasi",
	[FAMILY_EMSCRIPTEN] = "emscripten",
};

static GPtrArray *targets;  // struct target_info *
static GPtrArray *families; // names, by enum libc_family
static GPtrArray *rows;	    // char **: the cells that the two point into

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

// The number of the family of that name, which is the next one when it is new.
static guint family_number(char *name)
{
	guint i;

	if (g_ptr_array_find_with_equal_func(families, name, g_str_equal, &i))
		return i;
	g_ptr_array_add(families, name);
	return families->len - 1;
}

static void add_row(char **cell)
{
	struct target_info *target = g_new0(struct target_info, 1);

	target->name = cell[NAME];
	target->head = words(cell[HEAD], " ", "");
	target->triple = cell[TRIPLE];
	target->old_triple = cell[OLD_TRIPLE];
	target->family = family_number(cell[FAMILY]);
	target->threads = flag(cell[THREADS]);
	target->pointer_bytes = atoi(cell[POINTER_BYTES]);
	assert(target->pointer_bytes == 4 || target->pointer_bytes == 8);
	target->exceptions = cell[EXCEPTIONS];
	target->folders = words(cell[FOLDERS], ",", "");
	target->macros = words(cell[MACROS], ",", "-D");
	target->lent_macros = words(cell[LENT_MACROS], ",", "-D");
	target->table = cell[TABLE];
	g_ptr_array_add(targets, target);
}

static void load(void)
{
	char **lines;

	if (targets)
		return;
	targets = g_ptr_array_new();
	families = g_ptr_array_new();
	rows = g_ptr_array_new();
	for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
		g_ptr_array_add(families, (char *)known[i]);
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

int target_find(const char *name)
{
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++)
		if (strcmp(target->name, name) == 0)
			return i;
	return -1;
}

int family_find(const char *name)
{
	guint i;

	load();
	return g_ptr_array_find_with_equal_func(families, name, g_str_equal, &i) ? (int)i : -1;
}

const char *family_name(enum libc_family family)
{
	load();
	assert((guint)family < families->len);
	return families->pdata[family];
}

char *family_list(const char *separator)
{
	GString *names = g_string_new(family_name(0));

	for (guint i = 1; i < families->len; i++)
		g_string_append_printf(names, "%s%s", separator, family_name(i));
	return g_string_free(names, FALSE);
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
