// Files: their path below the root, and where they belong.
//
// Whether a header is the C library's cannot be read off its folder (the host's
// /usr/include holds everybody's), so headers.tsv decides: a header it names, or
// one in a folder that it names a header of, is the C library's.

#include "cursor.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static int below(const char *path, const char *dir)
{
	size_t n = strlen(dir);

	return n && strncmp(path, dir, n) == 0 && (path[n] == '/' || dir[n - 1] == '/');
}

// The path inside the include folder that holds it, for a path in a system folder.
static const char *include_name(const char *path)
{
	const char *name = strstr(path, "/include/");

	if (!name)
		return NULL;
	name += strlen("/include/");
	// Multiarch and cross folders: x86_64-linux-gnu/, x86_64-linux-musl/, wasm32-wasi/.
	if (g_str_has_prefix(name, "x86_64-linux-") || g_str_has_prefix(name, "aarch64-linux-") ||
	    g_str_has_prefix(name, "wasm32-") || g_str_has_prefix(name, "i386-linux-")) {
		const char *slash = strchr(name, '/');

		return slash ? slash + 1 : name;
	}
	return name;
}

static int is_libc_name(const struct worker *worker, const char *name)
{
	const char *slash = strchr(name, '/');
	char *folder;
	int yes;

	if (g_hash_table_contains(worker->libc_names, name))
		return 1;
	if (!slash)
		return 0;
	folder = g_strndup(name, slash + 1 - name);
	yes = g_hash_table_contains(worker->libc_names, folder);
	g_free(folder);
	return yes;
}

// Whether a file lies in a folder of the world's C library.
static int is_own(const struct world *world, const char *real)
{
	char **own;

	for (own = world->own; *own; own++)
		if (below(real, *own))
			return 1;
	return 0;
}

static enum origin host_origin(const struct worker *worker, const char *real)
{
	const char *name;
	guint i;

	for (i = 0; i < worker->worlds->len; i++) {
		const struct world *world = worker->worlds->pdata[i];

		if (below(real, world->resource_dir))
			return ORIGIN_RESOURCE;
		if (is_own(world, real))
			return ORIGIN_LIBC;
	}
	if (below(real, worker->root))
		return ORIGIN_PROJECT;
	name = include_name(real);
	if (name && (is_libc_name(worker, name) || strstr(real, "-linux-musl/") ||
		     strstr(real, "/wasm32-wasi") || strstr(real, "/include/ghost-")))
		return ORIGIN_LIBC;
	return ORIGIN_THIRDPARTY;
}

// The C library's headers that the target's own folders do not have are ghosts.
enum origin origin_in(const struct world *world, const struct source *source)
{
	if (world->id == 0)
		return source->origin;
	if (is_own(world, source->real))
		return ORIGIN_LIBC;
	return source->origin == ORIGIN_LIBC ? ORIGIN_GHOST : source->origin;
}

static struct source *source_new(struct worker *worker, const char *path)
{
	struct source *source = g_new0(struct source, 1);
	char *real = realpath(path, NULL);

	assert(g_path_is_absolute(path));
	source->real = g_strdup(real ? real : path);
	free(real);
	source->path = g_strdup(path_below(worker->root, source->real));
	source->origin = host_origin(worker, source->real);
	source->contents = g_ptr_array_new_with_free_func(content_free);
	return source;
}

void source_free(void *data)
{
	struct source *source = data;

	g_free(source->real);
	g_free(source->path);
	g_ptr_array_unref(source->contents);
	g_free(source);
}

struct source *source_get(struct worker *worker, const char *dir, const char *name)
{
	char *path = path_absolute(dir, name);
	struct source *source = g_hash_table_lookup(worker->sources, path);
	struct source *known;

	if (source) {
		g_free(path);
		return source;
	}
	source = source_new(worker, path);
	known = g_hash_table_lookup(worker->by_path, source->path);
	if (known) {
		source_free(source);
		source = known;
	} else {
		g_hash_table_insert(worker->by_path, source->path, source);
	}
	g_hash_table_insert(worker->sources, path, source);
	return source;
}

struct chunk *parse_chunk(struct parse *parse, CXFile file)
{
	struct chunk *chunk = file ? g_hash_table_lookup(parse->files, file) : NULL;
	struct source *source;
	char *name;

	if (chunk || !file)
		return chunk;
	name = string(clang_getFileName(file));
	source = source_get(parse->worker, parse->dir, name);
	g_free(name);
	chunk = g_hash_table_lookup(parse->chunks, source);
	if (!chunk) {
		chunk = chunk_new(source, origin_in(parse->world, source));
		chunk->file = file;
		chunk->number = g_hash_table_size(parse->chunks) + 1;
		g_hash_table_insert(parse->chunks, source, chunk);
	}
	g_hash_table_insert(parse->files, file, chunk);
	return chunk;
}

struct site parse_site(struct parse *parse, CXSourceLocation location)
{
	struct site site = { NULL, 0, 0, 0 };
	CXFile file;

	clang_getFileLocation(location, &file, &site.line, &site.col, &site.offset);
	site.chunk = parse_chunk(parse, file);
	return site;
}

gpointer site_key(struct site site)
{
	assert(site.chunk->number); // of a parse: it tells the files apart
	return GSIZE_TO_POINTER((gsize)site.chunk->number << 32 | site.offset);
}

int site_is_ours(struct site site)
{
	return site.chunk &&
	       (site.chunk->origin == ORIGIN_PROJECT || site.chunk->origin == ORIGIN_THIRDPARTY);
}
