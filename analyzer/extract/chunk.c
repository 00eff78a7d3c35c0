// Rows of facts, kept as bytes until they are published.
//
// A row is the table's number and its columns; a column is a tag and 8 bytes, or
// a tag, a length and text. The bytes are also what a chunk is hashed by.

#include "base/facts.h"
#include "extract.h"

#include <assert.h>
#include <string.h>

const char *const origin_names[] = { "project", "thirdparty", "libc", "ghost", "resource", "data" };

struct chunk *chunk_new(struct source *source, enum origin origin)
{
	struct chunk *chunk = g_new0(struct chunk, 1);

	chunk->source = source;
	chunk->origin = origin;
	chunk->rows = g_byte_array_new();
	return chunk;
}

void chunk_free(void *data)
{
	struct chunk *chunk = data;

	g_byte_array_unref(chunk->rows);
	g_free(chunk);
}

void row_begin(struct chunk *chunk, int table)
{
	guint8 tag = (guint8)table;

	assert(table >= 0 && table < fact_count);
	g_byte_array_append(chunk->rows, &tag, 1);
}

void row_int(struct chunk *chunk, int64_t value)
{
	guint8 cell[1 + sizeof value] = { 'i' };

	memcpy(cell + 1, &value, sizeof value);
	g_byte_array_append(chunk->rows, cell, sizeof cell);
}

void row_int_or_null(struct chunk *chunk, const int64_t *value)
{
	if (value)
		row_int(chunk, *value);
	else
		row_text(chunk, NULL);
}

void row_text(struct chunk *chunk, const char *value)
{
	int64_t n = value ? (int64_t)strlen(value) : 0;

	g_byte_array_append(chunk->rows, (const guint8 *)(value ? "t" : "n"), 1);
	if (!value)
		return;
	g_byte_array_append(chunk->rows, (const guint8 *)&n, sizeof n);
	g_byte_array_append(chunk->rows, (const guint8 *)value, n + 1);
}
