// Lines of the audited sources: see source.h.
//
// Findings come sorted by file, so one file at a time is kept, with the offsets
// of its lines.

#include "source.h"

#include <string.h>

// A source larger than this is no source, or too long to excerpt.
#define MAX_SOURCE ((size_t)64 << 20)

struct source {
	struct db *db;
	char *root;
	char *file; // whose text is held, or NULL
	char *text; // NULL: it has no lines to show
	size_t size;
	GArray *starts;	     // size_t: where each line starts
	GHashTable *changed; // char *: files
};

struct source *source_new(struct db *db, const char *root)
{
	struct source *source = g_new0(struct source, 1);

	source->db = db;
	source->root = g_strdup(root);
	source->starts = g_array_new(FALSE, FALSE, sizeof(size_t));
	source->changed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return source;
}

static void forget(struct source *source)
{
	g_clear_pointer(&source->file, g_free);
	g_clear_pointer(&source->text, g_free);
	source->size = 0;
	g_array_set_size(source->starts, 0);
}

void source_free(struct source *source)
{
	if (!source)
		return;
	forget(source);
	g_array_free(source->starts, TRUE);
	g_hash_table_destroy(source->changed);
	g_free(source->root);
	g_free(source);
}

// The file's hash when it was analysed, "" when none was kept (an assembler source is not read
// by the extractor), or NULL when the excerpt must not be shown: what a worker could not read,
// and a source that lies where nothing may be read (admit.h), is not ours to show either.
static char *known_hash(struct source *source, const char *file)
{
	return db_text(source->db,
		       "SELECT f.hash FROM main.file f WHERE f.path = ?1 AND f.hash <> ''"
		       " AND f.origin IN ('project', 'thirdparty')"
		       " UNION ALL SELECT '' FROM main.unit WHERE file = ?1 AND note = ''"
		       " AND language <> 'c' LIMIT 1",
		       "t", file);
}

static void split(struct source *source)
{
	size_t at = 0;

	while (at < source->size) {
		const char *end = memchr(source->text + at, '\n', source->size - at);

		g_array_append_val(source->starts, at);
		at = end ? (size_t)(end - source->text) + 1 : source->size;
	}
}

static void load(struct source *source, const char *file)
{
	char *hash = known_hash(source, file);
	char *path = path_absolute(source->root, file);
	char *now;

	forget(source);
	source->file = g_strdup(file);
	if (hash && file_read(path, MAX_SOURCE, &source->text, &source->size) == 0) {
		now = hash_bytes(source->text, source->size);
		if (*hash && strcmp(now, hash) != 0) {
			g_hash_table_add(source->changed, g_strdup(file));
			g_clear_pointer(&source->text, g_free);
		} else {
			split(source);
		}
		g_free(now);
	}
	g_free(path);
	g_free(hash);
}

const char *source_line(struct source *source, const char *file, int line, size_t *length)
{
	const char *start, *end;

	*length = 0;
	if (!source->file || strcmp(source->file, file) != 0)
		load(source, file);
	if (!source->text || line < 1 || (guint)line > source->starts->len)
		return NULL;
	start = source->text + g_array_index(source->starts, size_t, line - 1);
	end = memchr(start, '\n', source->text + source->size - start);
	if (!end)
		end = source->text + source->size;
	if (end > start && end[-1] == '\r')
		end--;
	*length = end - start;
	return start;
}

int source_changed(const struct source *source)
{
	return g_hash_table_size(source->changed);
}
