// Precompiled prefixes: the leading #include lines that many units share are
// parsed once a worker and world, and every unit starts from there.
//
// A unit that starts with the same directives under the same flags is in the same
// state after them, so nothing is guessed; the lines in the unit itself are then
// empty, because every header they name has an include guard (checked). What the
// prefix saw in its headers is linked to each unit that uses it.

#include "extract.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PREFIX_FLAGS (CXTranslationUnit_KeepGoing | CXTranslationUnit_DetailedPreprocessingRecord | \
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
	g_free(diagnostic);
}

void prefix_free(void *data)
{
	struct prefix *prefix = data;

	if (prefix->pch)
		unlink(prefix->pch);
	g_free(prefix->pch);
	g_free(prefix->key);
	if (prefix->files)
		g_hash_table_unref(prefix->files);
	if (prefix->chunks)
		g_ptr_array_unref(prefix->chunks);
	if (prefix->diagnostics)
		g_ptr_array_unref(prefix->diagnostics);
	g_free(prefix);
}

int prefix_has(const struct prefix *prefix, const struct source *source)
{
	return prefix && g_hash_table_contains(prefix->files, source);
}

// Whether each header that the prefix's own lines include may be named again
// without effect.
static enum CXChildVisitResult check_guard(CXCursor cursor, CXCursor parent, CXClientData data)
{
	CXTranslationUnit tu = clang_Cursor_getTranslationUnit(cursor);
	int *guarded = data;
	CXFile file;

	(void)parent;
	if (clang_getCursorKind(cursor) != CXCursor_InclusionDirective)
		return CXChildVisit_Continue;
	if (!clang_Location_isFromMainFile(clang_getCursorLocation(cursor)))
		return CXChildVisit_Continue;
	file = clang_getIncludedFile(cursor);
	if (!file || !clang_isFileMultipleIncludeGuarded(tu, file))
		*guarded = 0;
	return CXChildVisit_Continue;
}

// Reading a small prefix again is cheaper than loading it: bytes of source from
// which precompiling pays.
#define WORTH_IT (400 << 10)

static int is_worth_it(const struct prefix *prefix)
{
	GHashTableIter iter;
	gpointer source;
	int64_t size = 0;

	g_hash_table_iter_init(&iter, prefix->files);
	while (g_hash_table_iter_next(&iter, &source, NULL))
		size += ((struct source *)source)->size;
	return size >= WORTH_IT;
}

// Takes what the walk of the prefix found; its synthesized file keeps only what
// is said of its lines.
static void take_facts(struct prefix *prefix, struct parse *walked, const char *name)
{
	struct source *self = source_get(walked->worker, walked->dir, name);
	GHashTableIter iter;
	gpointer source, chunk;

	g_hash_table_iter_init(&iter, walked->chunks);
	while (g_hash_table_iter_next(&iter, &source, &chunk)) {
		if (source == self)
			continue;
		g_hash_table_iter_steal(&iter);
		g_hash_table_add(prefix->files, source);
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
	struct CXUnsavedFile unsaved = { name, text, strlen(text) };
	struct parse own = { .worker = parse->worker, .world = parse->world, .dir = parse->dir };
	CXIndex index = clang_createIndex(0, 0);
	GPtrArray *line = g_ptr_array_new();
	int guarded = 1, err = -1;
	char **arg;

	g_ptr_array_add(line, (char *)"clang");
	for (arg = args; *arg; arg++)
		g_ptr_array_add(line, *arg);
	for (arg = parse->world->args; *arg; arg++)
		g_ptr_array_add(line, *arg);
	g_ptr_array_add(line, (char *)"-Xclang");
	g_ptr_array_add(line, (char *)"-fallow-pch-with-compiler-errors");
	g_ptr_array_add(line, (char *)"-x");
	g_ptr_array_add(line, (char *)"c-header");
	g_ptr_array_add(line, name);
	if (clang_parseTranslationUnit2FullArgv(index, NULL, (const char *const *)line->pdata,
						line->len, &unsaved, 1, PREFIX_FLAGS,
						&own.tu) != CXError_Success)
		goto out;
	clang_visitChildren(clang_getTranslationUnitCursor(own.tu), check_guard, &guarded);
	if (!guarded)
		goto out;
	prefix_walk(&own, name, prefix->diagnostics);
	prefix->errors = own.errors;
	take_facts(prefix, &own, name);
	parse_clear(&own);
	if (is_worth_it(prefix) &&
	    clang_saveTranslationUnit(own.tu, prefix->pch, 0) == CXSaveError_None)
		err = 0;
out:
	clang_disposeTranslationUnit(own.tu);
	clang_disposeIndex(index);
	g_ptr_array_unref(line);
	g_free(name);
	g_free(dir);
	return err;
}

struct prefix *prefix_get(struct parse *parse, const char *file, char **args, const char *text)
{
	struct worker *worker = parse->worker;
	char *joined = g_strjoinv("\n", args);
	char *dir = g_path_get_dirname(file);
	char *key = g_strdup_printf("%d\n%s\n%s\n%s\n%s", parse->world->id, parse->dir, dir, joined,
				    text);
	struct prefix *prefix = g_hash_table_lookup(worker->prefixes, key);

	g_free(joined);
	g_free(dir);
	if (prefix) {
		g_free(key);
		return prefix->pch ? prefix : NULL;
	}
	prefix = g_new0(struct prefix, 1);
	prefix->key = key;
	prefix->pch = g_strdup_printf("%s/%d-%u.pch", worker->scratch, (int)getpid(),
				      g_hash_table_size(worker->prefixes));
	prefix->files = g_hash_table_new(NULL, NULL);
	prefix->chunks = g_ptr_array_new_with_free_func(chunk_free);
	prefix->diagnostics = g_ptr_array_new_with_free_func(free_diagnostic);
	g_hash_table_insert(worker->prefixes, prefix->key, prefix);
	if (make(prefix, parse, file, args, text) < 0) {
		unlink(prefix->pch);
		g_clear_pointer(&prefix->pch, g_free);
		return NULL;
	}
	return prefix;
}
