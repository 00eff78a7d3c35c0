// Precompiled prefixes: the leading #include lines that many units share are
// parsed once a worker and world, and every unit starts from there.
//
// A unit that starts with the same directives under the same flags is in the same
// state after them, so nothing is guessed: the unit is read with those #include lines
// made blank, and goes on from the precompiled state. What the prefix saw in its
// headers is linked to each unit that uses it.

#include "cursor.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PREFIX_FLAGS                                                                   \
	(CXTranslationUnit_KeepGoing | CXTranslationUnit_DetailedPreprocessingRecord | \
	 CXTranslationUnit_Incomplete | CXTranslationUnit_ForSerialization)

static void free_diagnostic(void *data)
{
	struct prefix_diagnostic *diagnostic = data;

	g_free(diagnostic->level);
	g_free(diagnostic->text);
	g_free(diagnostic->option);
	g_free(diagnostic->category);
	g_free(diagnostic->at);
	g_free(diagnostic->subject);
	g_free(diagnostic->undone);
	g_free(diagnostic);
}

static void free_include(void *data)
{
	struct prefix_include *include = data;

	g_free(include->spelled);
	g_free(include->resolved);
	g_free(include);
}

void prefix_free(void *data)
{
	struct prefix *prefix = data;

	if (prefix->pch && !prefix->kept)
		unlink(prefix->pch);
	g_free(prefix->pch);
	g_free(prefix->key);
	if (prefix->skips)
		g_hash_table_unref(prefix->skips);
	if (prefix->files)
		g_hash_table_unref(prefix->files);
	if (prefix->watched)
		g_array_unref(prefix->watched);
	if (prefix->chunks)
		g_ptr_array_unref(prefix->chunks);
	if (prefix->links)
		g_array_unref(prefix->links);
	if (prefix->diagnostics)
		g_ptr_array_unref(prefix->diagnostics);
	if (prefix->includes)
		g_ptr_array_unref(prefix->includes);
	g_free(prefix);
}

int prefix_has(const struct prefix *prefix, const struct source *source)
{
	return prefix && g_hash_table_contains(prefix->files, source->path);
}

// Reading a small prefix again is cheaper than loading it: bytes of source from which
// precompiling pays. (CPU seconds of the workers over redis, and 30 units of git in three worlds:
// 10.9 and 8.2 from 400 KB on, which wasm's C libraries do not come to; 10.3 and 6.8 from 150; 10.2
// and 6.5 from 50.)
#define WORTH_IT (100 << 10)

static int is_worth_it(const struct prefix *prefix)
{
	int64_t size = 0;

	for (guint i = 0; i < prefix->chunks->len; i++)
		size += ((struct chunk *)prefix->chunks->pdata[i])->content->size;
	return size >= WORTH_IT;
}

void prefix_note_file(const struct worker *worker, struct prefix *prefix, const char *path,
		      const char *origin, const struct file_stamp *stamp)
{
	g_hash_table_add(prefix->files, g_strdup(path));
	if (strcmp(origin, origin_names[ORIGIN_LIBC]) != 0 &&
	    strcmp(origin, origin_names[ORIGIN_GHOST]) != 0 &&
	    strcmp(origin, origin_names[ORIGIN_RESOURCE]) != 0) {
		struct watched watched = { path_absolute(worker->root, path), *stamp };

		// What the disk has of it is not what is read.
		if (content_is_overlaid(worker, watched.path))
			g_free(watched.path);
		else
			g_array_append_val(prefix->watched, watched);
	}
}

int prefix_is_current(const struct prefix *prefix)
{
	for (guint i = 0; i < prefix->watched->len; i++) {
		const struct watched *watched = &g_array_index(prefix->watched, struct watched, i);
		struct file_stamp now;

		file_stamp_take(watched->path, &now);
		if (!file_stamp_equal(&now, &watched->stamp))
			return 0;
	}
	return 1;
}

static int has_counter(const char *path)
{
	g_autofree char *text = NULL;
	size_t size;

	return file_read(path, G_MAXINT32, &text, &size) == 0 &&
	       memmem(text, size, "__COUNTER__", strlen("__COUNTER__"));
}

int prefix_counts(const struct worker *worker, struct prefix *prefix)
{
	GHashTableIter iter;
	gpointer name;

	g_hash_table_iter_init(&iter, prefix->files);
	while (prefix->counts < 0 && g_hash_table_iter_next(&iter, &name, NULL)) {
		g_autofree char *path = path_absolute(worker->root, name);

		if (has_counter(path))
			prefix->counts = 1;
	}
	prefix->counts = prefix->counts > 0;
	return prefix->counts;
}

static void clear_watched(void *data)
{
	g_free(((struct watched *)data)->path);
}

// Takes what the walk of the prefix found; its synthesized file keeps only what
// is said of its lines.
static void take_facts(struct prefix *prefix, struct parse *walked, const char *name)
{
	struct source *self = source_get(walked->worker, walked->dir, name);
	GHashTableIter iter;
	gpointer source, value;

	g_hash_table_iter_init(&iter, walked->chunks);
	while (g_hash_table_iter_next(&iter, &source, &value)) {
		struct chunk *chunk = value;

		if (source == self)
			continue;
		g_hash_table_iter_steal(&iter);
		prefix_note_file(walked->worker, prefix, chunk->source->path,
				 origin_names[chunk->origin], &chunk->content->stamp);
		g_ptr_array_add(prefix->chunks, chunk);
	}
}

// Parses the prefix as a file beside the unit's own, so that its #include "..."
// lines resolve as they do there.
static int make(struct prefix *prefix, struct parse *parse, const char *file, char **args,
		const char *text)
{
	char *dir = g_path_get_dirname(file);
	char *name = g_build_filename(dir, ".wasmready-prefix.h", NULL);
	struct CXUnsavedFile self = { name, text, strlen(text) };
	GArray *unsaved = g_array_copy(parse->worker->overlays);
	struct parse own = {
		.worker = parse->worker, .world = parse->world, .dir = parse->dir, .args = args
	};
	CXIndex index = clang_createIndex(0, 0);
	GPtrArray *line = parse_command(&own, args);
	int err = -1;

	assert(prefix->pch && !prefix->kept);
	g_ptr_array_add(line, (char *)"-Xclang");
	g_ptr_array_add(line, (char *)"-fallow-pch-with-compiler-errors");
	g_ptr_array_add(line, (char *)"-x");
	g_ptr_array_add(line, (char *)"c-header");
	g_ptr_array_add(line, name);
	g_array_append_val(unsaved, self);
	if (clang_parseTranslationUnit2FullArgv(index, NULL, (const char *const *)line->pdata,
						line->len, (struct CXUnsavedFile *)unsaved->data,
						unsaved->len, PREFIX_FLAGS,
						&own.tu) != CXError_Success)
		goto out;
	prefix_walk(&own, name, prefix);
	prefix->errors = own.errors;
	prefix->skips = skip_keys(&own);
	take_facts(prefix, &own, name);
	parse_clear(&own);
	// What could not be opened once is no fact to start others from.
	if (!own.unread && is_worth_it(prefix) && prefix_is_current(prefix) &&
	    clang_saveTranslationUnit(own.tu, prefix->pch, 0) == CXSaveError_None)
		err = 0;
out:
	clang_disposeTranslationUnit(own.tu);
	clang_disposeIndex(index);
	g_ptr_array_unref(line);
	g_array_unref(unsaved);
	g_free(name);
	g_free(dir);
	return err;
}

// What the parse of a prefix depends on, but for the contents of files.
static char *key_of(const struct world *world, const struct prefix_wanted *wanted)
{
	g_autofree char *version = string(clang_getClangVersion());
	g_autofree char *args = g_strjoinv("\n", world->args);
	g_autofree char *text = g_strdup_printf("%s\n%d %s %s\n%s\n%s\n%s", version, world->id,
						world->name, world->sysroot, args, wanted->place,
						wanted->text);

	return hash_bytes(text, strlen(text));
}

static struct prefix *prefix_new(struct worker *worker, char *key)
{
	struct prefix *prefix = g_new0(struct prefix, 1);

	assert(!g_hash_table_contains(worker->prefixes,
				      key)); // it would free the one that is in use
	prefix->key = key;
	prefix->counts = -1;
	prefix->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	prefix->watched = g_array_new(FALSE, FALSE, sizeof(struct watched));
	g_array_set_clear_func(prefix->watched, clear_watched);
	prefix->chunks = g_ptr_array_new_with_free_func(chunk_free);
	prefix->links = g_array_new(FALSE, FALSE, sizeof(int64_t));
	prefix->diagnostics = g_ptr_array_new_with_free_func(free_diagnostic);
	prefix->includes = g_ptr_array_new_with_free_func(free_include);
	g_hash_table_insert(worker->prefixes, prefix->key, prefix);
	return prefix;
}

struct prefix *prefix_get(struct parse *parse, const char *file, char **args,
			  const struct prefix_wanted *wanted)
{
	struct worker *worker = parse->worker;
	char *key = key_of(parse->world, wanted);
	struct prefix *prefix = g_hash_table_lookup(worker->prefixes, key);
	guint number = g_hash_table_size(worker->prefixes);
	int got;

	if (prefix) {
		g_free(key);
		return prefix->pch ? prefix : NULL;
	}
	prefix = prefix_new(worker, key);
	got = prefix_load(worker, prefix);
	if (got == 0)
		return prefix;
	if (got < 0 || !wanted->make) {
		// Another unit of it may be told to.
		g_hash_table_remove(worker->prefixes, key);
		return NULL;
	}
	// What was loaded of one that is not good any more goes with it.
	g_hash_table_remove(worker->prefixes, key);
	prefix = prefix_new(worker, key_of(parse->world, wanted));
	prefix->pch = g_strdup_printf("%s/%d-%u.pch", worker->scratch, (int)getpid(), number);
	if (make(prefix, parse, file, args, wanted->text) < 0) {
		unlink(prefix->pch);
		g_clear_pointer(&prefix->pch, g_free);
		return NULL;
	}
	return prefix;
}

struct directive prefix_directive(const struct parse *parse, int number)
{
	static const struct directive first = { 1, 1 };

	return number >= 0 && (guint)number < parse->directives->len
		       ? g_array_index(parse->directives, struct directive, number)
		       : first;
}

// Offset of the next '#' that starts a line, from *at on; comments are passed over.
static char *next_directive(char *at, const char *end, int *line)
{
	int start = 1;

	for (; at < end; at++) {
		if (*at == '\n') {
			++*line;
			start = 1;
		} else if (g_str_has_prefix(at, "/*")) {
			for (at += 2; at < end && !g_str_has_prefix(at, "*/"); at++)
				*line += *at == '\n';
			at++;
		} else if (g_str_has_prefix(at, "//")) {
			while (at + 1 < end && at[1] != '\n')
				at++;
		} else if (start && *at == '#') {
			return at;
		} else if (!g_ascii_isspace(*at)) {
			start = 0;
		}
	}
	return NULL;
}

char *prefix_blank(struct parse *parse, const char *file, const char *prefix_text, size_t *size)
{
	char **lines = g_strsplit(prefix_text, "\n", -1), **line, *text = NULL, *at, *end;
	int number = 1;

	if (file_read(file, G_MAXINT32, &text, size) < 0)
		goto out;
	assert(!parse->directives && !parse->main_text);
	parse->directives = g_array_new(FALSE, FALSE, sizeof(struct directive));
	parse->main_text = g_memdup2(text, *size);
	parse->main_size = *size;
	at = text;
	for (line = lines; *line && **line; line++) {
		struct directive directive;
		char *hash = next_directive(at, text + *size, &number), *start;

		if (!hash || !g_str_has_prefix(hash, *line)) {
			g_clear_pointer(&text, g_free);
			goto out;
		}
		for (start = hash; start > text && start[-1] != '\n'; start--)
			;
		directive.line = number;
		directive.col = hash - start + 1;
		g_array_append_val(parse->directives, directive);
		end = hash + strcspn(hash, "\n");
		if (strstr(*line, "include"))
			memset(hash, ' ', end - hash);
		at = end;
	}
out:
	g_strfreev(lines);
	return text;
}
