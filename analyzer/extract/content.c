// What files held when libclang read them.
//
// Facts are keyed by the bytes that they were made of, which are libclang's, not by
// those that the disk has a moment later: a file that is saved while it is parsed
// would else keep the old facts under its new hash for ever. Bytes that a worker has met
// are kept, so that a header that it parses again is compared, not hashed again.

#include "extract.h"

#include <assert.h>
#include <string.h>

// Bytes that a worker keeps; what goes beyond is hashed in every parse.
#define KEPT_MAX ((size_t)64 << 20)
#define READ_MAX ((size_t)4 << 30) // libclang takes no larger file

void content_free(void *data)
{
	struct content *content = data;

	g_free(content->hash);
	g_free(content->bytes);
	if (content->allows)
		g_array_unref(content->allows);
	guards_free(content->guards);
	if (content->lines)
		g_array_unref(content->lines);
	stored_free(content->stored);
	if (content->asked)
		g_ptr_array_unref(content->asked);
	g_free(content);
}

// Whether the disk holds those bytes; the stamp is then from before they were compared.
static int is_on_disk(const char *path, const char *bytes, size_t size, struct file_stamp *stamp)
{
	char *text = NULL;
	size_t read = 0;
	int same;

	if (file_stamp_take(path, stamp) < 0 || stamp->size != (int64_t)size ||
	    file_read(path, READ_MAX, &text, &read) < 0)
		return 0;
	same = read == size && memcmp(text, bytes, size) == 0;
	g_free(text);
	return same;
}

int content_is_overlaid(const struct worker *worker, const char *real)
{
	for (guint i = 0; i < worker->overlays->len; i++)
		if (strcmp(g_array_index(worker->overlays, struct CXUnsavedFile, i).Filename,
			   real) == 0)
			return 1;
	return 0;
}

static struct content *content_new(struct worker *worker, struct source *source, const char *bytes,
				   size_t size)
{
	struct content *content = g_new0(struct content, 1);

	content->stamp = file_stamp_unknown;
	content->hash = bytes ? hash_bytes(bytes, size) : g_strdup("");
	content->size = size;
	content->current = bytes && is_on_disk(source->real, bytes, size, &content->stamp);
	if (bytes && !content->current && !content_is_overlaid(worker, source->real) &&
	    g_file_test(source->real, G_FILE_TEST_IS_REGULAR))
		complain("'%s' changed while it was read: the next run reads it again",
			 source->path);
	if (!content->current)
		content->stamp = file_stamp_unknown;
	if (bytes && worker->kept_bytes + size <= KEPT_MAX) {
		content->bytes = g_memdup2(bytes, size);
		worker->kept_bytes += size;
	}
	return content;
}

static int has_bytes(const struct content *content, const char *bytes, size_t size)
{
	char *hash;
	int same;

	if (!bytes || !*content->hash || content->size != size)
		return !bytes && !*content->hash;
	if (content->bytes)
		return memcmp(content->bytes, bytes, size) == 0;
	hash = hash_bytes(bytes, size);
	same = strcmp(hash, content->hash) == 0;
	g_free(hash);
	return same;
}

// The version of the file that has those bytes. The newest is last.
static struct content *version_of(struct worker *worker, struct source *source, const char *bytes,
				  size_t size)
{
	struct content *content;

	for (guint i = source->contents->len; i-- > 0;)
		if (has_bytes(source->contents->pdata[i], bytes, size))
			return source->contents->pdata[i];
	content = content_new(worker, source, bytes, size);
	g_ptr_array_add(source->contents, content);
	return content;
}

const char *chunk_text(struct parse *parse, struct chunk *chunk, size_t *size)
{
	assert(chunk->text || (parse->tu && chunk->file));
	if (!chunk->text)
		chunk->text = clang_getFileContents(parse->tu, chunk->file, &chunk->text_size);
	*size = chunk->text ? chunk->text_size : 0;
	return chunk->text;
}

const char *chunk_bytes(struct parse *parse, struct chunk *chunk, size_t *size)
{
	if (parse->main_text && chunk == parse->main) {
		*size = parse->main_size;
		return parse->main_text;
	}
	return chunk_text(parse, chunk, size);
}

struct content *chunk_content(struct parse *parse, struct chunk *chunk)
{
	const char *bytes;
	size_t size;

	if (!chunk->content) {
		bytes = chunk_bytes(parse, chunk, &size);
		chunk->content = version_of(parse->worker, chunk->source, bytes, size);
	}
	return chunk->content;
}

void contents_take(struct parse *parse)
{
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, parse->chunks);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		struct chunk *chunk = value;

		// Met by name only: its content is that of the prefix's chunk.
		if (chunk->rows->len || !prefix_has(parse->prefix, chunk->source))
			chunk_content(parse, chunk);
	}
}

struct content *content_of_disk(struct source *source)
{
	struct content *content;
	struct file_stamp now;

	file_stamp_take(source->real, &now);
	for (guint i = source->contents->len; i-- > 0;) {
		content = source->contents->pdata[i];
		if (content->current && file_stamp_equal(&content->stamp, &now))
			return content;
	}
	content = g_new0(struct content, 1);
	content->hash = now.size < 0 ? NULL : hash_file(source->real);
	if (!content->hash)
		content->hash = g_strdup("");
	content->current = 1;
	content->stamp = now;
	g_ptr_array_add(source->contents, content);
	return content;
}
