// Reads the kernels of an audit: rows of two views become structs, and the words of a mark the
// values of the parameters that they name.

#include "kernel.h"

#include <stdlib.h>
#include <string.h>

static const char *const role_names[] = { "other",  "pixels", "image",	  "width",
					  "height", "stride", "channels", "from",
					  "to",	    "count",  "table",	  "value" };
static const char *const side_names[] = { "none", "source", "target", "both" };

static void part_free(void *data)
{
	struct kernel_part *part = data;

	g_free(part->name);
	g_free(part->field);
	g_free(part->type);
	g_free(part->element);
	g_free(part->value);
	g_free(part);
}

static void kernel_free(void *data)
{
	struct kernel *kernel = data;

	g_free(kernel->name);
	g_free(kernel->symbol);
	g_free(kernel->file);
	g_free(kernel->why);
	g_free(kernel->result);
	g_ptr_array_unref(kernel->parts);
	g_free(kernel);
}

static int index_of(const char *const *names, int count, const char *name)
{
	int i;

	for (i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return 0;
}

// What a mark's words give a name: of 'a=1 b=2', "2" for b. NULL: nothing. g_free() it.
static char *word_value(const char *words, const char *name)
{
	char **list = g_strsplit_set(words, " \t", -1), *value = NULL;
	size_t length = strlen(name);
	int i;

	for (i = 0; list[i] && !value; i++)
		if (strncmp(list[i], name, length) == 0 && list[i][length] == '=')
			value = g_strdup(list[i] + length + 1);
	g_strfreev(list);
	return value;
}

static int word_number(const char *words, const char *name)
{
	char *value = word_value(words, name);
	int number = value ? atoi(value) : 0;

	g_free(value);
	return number;
}

static int load_parts(struct db *db, struct kernel *kernel, const char *words)
{
	sqlite3_stmt *row = db_query(
		db,
		"SELECT position, name, field, type, iif(kind = 'number', NULL, element), bytes, is_const, length, role, side "
		"FROM kernel_part WHERE function = ? AND file = ? ORDER BY position, field IS NOT NULL, field",
		"tt", kernel->symbol, kernel->file);
	int got = -1;

	while (row && (got = db_step(db, row)) > 0) {
		struct kernel_part *part = g_new0(struct kernel_part, 1);

		part->position = sqlite3_column_int(row, 0);
		part->name = g_strdup(col_text(row, 1));
		part->field = col_copy(row, 2);
		part->type = g_strdup(col_text(row, 3));
		part->element = col_copy(row, 4);
		part->bytes = sqlite3_column_int(row, 5);
		part->is_const = sqlite3_column_int(row, 6);
		part->length = sqlite3_column_int64(row, 7);
		part->role = index_of(role_names, G_N_ELEMENTS(role_names), col_text(row, 8));
		part->side = index_of(side_names, G_N_ELEMENTS(side_names), col_text(row, 9));
		if (!part->field)
			part->value = word_value(words, part->name);
		g_ptr_array_add(kernel->parts, part);
	}
	sqlite3_finalize(row);
	return got;
}

int kernel_is_name(const char *text)
{
	const char *c;

	for (c = text; *c; c++)
		if (!g_ascii_isalnum(*c) && *c != '_' && *c != '$' && !((unsigned char)*c & 0x80))
			return 0;
	return c > text && !g_ascii_isdigit(*text) && g_utf8_validate(text, -1, NULL);
}

GPtrArray *kernels_load(struct db *db)
{
	sqlite3_stmt *row = db_prepare(
		db, "SELECT file, line, name, symbol, is_static, result, "
		    "marked, words, why, unit FROM kernel ORDER BY file, line, symbol");
	GPtrArray *kernels = g_ptr_array_new_with_free_func(kernel_free);
	int got = -1;

	while (row && (got = db_step(db, row)) > 0) {
		struct kernel *kernel;
		const char *words = col_text(row, 7);

		if (!kernel_is_name(col_text(row, 2)))
			continue;
		kernel = g_new0(struct kernel, 1);
		kernel->file = g_strdup(col_text(row, 0));
		kernel->line = sqlite3_column_int(row, 1);
		kernel->name = g_strdup(col_text(row, 2));
		kernel->symbol = g_strdup(col_text(row, 3));
		kernel->is_static = sqlite3_column_int(row, 4);
		kernel->result = g_strdup(col_text(row, 5));
		kernel->marked = sqlite3_column_int(row, 6);
		kernel->why = col_copy(row, 8);
		kernel->unit = sqlite3_column_int64(row, 9);
		kernel->in_channels = word_number(words, "channels");
		kernel->out_channels = word_number(words, "out");
		kernel->parts = g_ptr_array_new_with_free_func(part_free);
		g_ptr_array_add(kernels, kernel);
		got = load_parts(db, kernel, words);
		if (got < 0)
			break;
	}
	sqlite3_finalize(row);
	if (!row || got < 0)
		g_clear_pointer(&kernels, g_ptr_array_unref);
	return kernels;
}
