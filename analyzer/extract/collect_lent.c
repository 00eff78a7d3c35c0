// Types of the C library that a target has by a lent header alone.
//
// A header that the target lacks is lent by another C library, and declares more than the host's of
// that name: musl's <termios.h> has struct winsize, which the host's <sys/ioctl.h> has. The target
// has that one too, without the type; so once <termios.h> is dealt with, the type is unknown. What
// brings a type on the host is a fact of the host's world (mark 'brought'), what is lent one of the
// target's ('lent'): view wasm_error holds them against each other.

#include "collector.h"

#include <string.h>

struct used_type {
	enum origin origin;
	int place;    // it has one
	int declared; // the target's own headers ask for it: 0, 1, -1 nobody looked
	int shared;   // it stands where any header, a lent one too, may ask for it
	char *name;
	const struct chunk *told; // the last file that it was told of
};

// What is known of the types of a unit.
struct lent {
	GHashTable *types; // by the cursor of a declaration; NULL until one is met
	int borrowing;	   // the unit reads a header that is lent: 0 nobody looked, 1, -1 no
};

static void free_used_type(void *data)
{
	struct used_type *type = data;

	g_free(type->name);
	g_free(type);
}

// Files of musl's and wasi-libc's that declare single types for whoever asks.
static int is_shared(const char *path)
{
	const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;

	return g_str_has_suffix(path, "/bits/alltypes.h") || g_str_has_prefix(name, "__typedef_") ||
	       g_str_has_prefix(name, "__struct_");
}

static struct used_type *type_get(const struct scope *scope, CXCursor declaration,
				  CXCursor reference)
{
	struct lent *lent = scope->own;
	struct used_type *type;
	struct site site;

	if (!lent->types)
		lent->types = cursor_table(free_used_type);
	type = g_hash_table_lookup(lent->types, &declaration);
	if (type)
		return type;
	type = g_new0(struct used_type, 1);
	site = site_at(scope, declaration);
	type->place = site.chunk != NULL;
	type->origin = site.chunk ? site.chunk->origin : ORIGIN_PROJECT;
	type->declared = -1;
	type->shared = site.chunk && is_shared(site.chunk->source->path);
	type->name = cursor_name(reference);
	g_hash_table_insert(lent->types, g_memdup2(&declaration, sizeof declaration), type);
	return type;
}

// The header of the system that the project includes and that leads to a file.
static const char *top_header(struct parse *parse, const struct source *source)
{
	for (int steps = 0; steps < 200; steps++) {
		const struct site *from = g_hash_table_lookup(parse->entered, source);

		if (!from || site_is_ours(*from))
			break;
		source = from->chunk->source;
	}
	return source->path;
}

static int names(struct parse *parse, CXFile file, const char *word)
{
	size_t size = 0, length = strlen(word);
	const char *text = clang_getFileContents(parse->tu, file, &size), *at = text;
	CXSourceRangeList *skipped = NULL;
	int yes = 0;

	while (text && !yes && (at = memmem(at, size - (at - text), word, length))) {
		const char *end = at + length;

		if ((at == text || !is_word_char(at[-1])) &&
		    (end == text + size || !is_word_char(*end))) {
			if (!skipped)
				skipped = clang_getSkippedRanges(parse->tu, file);
			yes = !ranges_hold(skipped, at - text);
		}
		at = end;
	}
	if (skipped)
		clang_disposeSourceRangeList(skipped);
	return yes;
}

// Whether a header of the target's own names a type in a line that is read, or asks for it: by its
// name behind __NEED_ of the shared list, or by the file that has it alone.
static int file_declares(struct parse *parse, CXFile file, const char *path, const char *name)
{
	static const char *const ask[] = { "__NEED_", "__typedef_", "__" };
	char *word = g_strdup(name);
	int yes = 0;

	g_strdelimit(word, " ", '_');
	for (size_t i = 0; i < G_N_ELEMENTS(ask) && !yes; i++) {
		char *asked = g_strconcat(ask[i], word, NULL);

		yes = !is_shared(path) && names(parse, file, asked);
		g_free(asked);
	}
	g_free(word);
	return yes || (!is_shared(path) &&
		       names(parse, file, strrchr(name, ' ') ? strrchr(name, ' ') + 1 : name));
}

static int prefix_declares(struct parse *parse, const char *name)
{
	GHashTableIter iter;
	void *path;
	int yes = 0;

	if (!parse->prefix)
		return 0;
	g_hash_table_iter_init(&iter, parse->prefix->files);
	while (!yes && g_hash_table_iter_next(&iter, &path, NULL)) {
		const struct source *source = source_get(parse->worker, parse->worker->root, path);
		CXFile file = origin_in(parse->world, source) == ORIGIN_LIBC
				      ? clang_getFile(parse->tu, source->real)
				      : NULL;

		yes = file && file_declares(parse, file, source->path, name);
	}
	return yes;
}

static int target_declares(struct parse *parse, const char *name)
{
	GHashTableIter iter;
	void *value;
	int yes = 0;

	g_hash_table_iter_init(&iter, parse->chunks);
	while (!yes && g_hash_table_iter_next(&iter, NULL, &value)) {
		const struct chunk *chunk = value;

		yes = chunk->origin == ORIGIN_LIBC && chunk->file &&
		      file_declares(parse, chunk->file, chunk->source->path, name);
	}
	return yes || prefix_declares(parse, name);
}

static int find_lent(struct parse *parse)
{
	GHashTableIter iter;
	void *key, *value;
	int found = 0;

	g_hash_table_iter_init(&iter, parse->chunks);
	while (!found && g_hash_table_iter_next(&iter, NULL, &value))
		found = ((const struct chunk *)value)->origin == ORIGIN_GHOST;
	if (found || !parse->prefix)
		return found;
	g_hash_table_iter_init(&iter, parse->prefix->files);
	while (!found && g_hash_table_iter_next(&iter, &key, NULL))
		found = origin_in(parse->world, source_get(parse->worker, parse->worker->root,
							   key)) == ORIGIN_GHOST;
	return found;
}

// Whether a unit reads a header that is lent.
static int borrows(const struct scope *scope)
{
	struct lent *lent = scope->own;

	if (!lent->borrowing)
		lent->borrowing = find_lent(scope->parse) ? 1 : -1;
	return lent->borrowing > 0;
}

// Whether a declaration needs to know what is in a structure.
static int needs_body(CXCursor parent)
{
	return (is_kind(parent, CXCursor_VarDecl) || is_kind(parent, CXCursor_FieldDecl)) &&
	       innermost_type(clang_getCursorType(parent)).kind == CXType_Record;
}

// Those that every C library has in the same headers.
static int is_common(const char *name)
{
	return g_pattern_match_simple("*int*_t", name) || strcmp(name, "FILE") == 0 ||
	       strcmp(name, "size_t") == 0 || strcmp(name, "va_list") == 0;
}

// A type that is named.
static void enter(struct scope *scope, CXCursor reference)
{
	struct parse *parse = scope->parse;
	CXCursor declaration = clang_getCursorReferenced(reference);
	struct used_type *type = type_get(scope, declaration, reference);
	int host = parse->world->id == 0;
	struct site site;

	if (!type->place || type->declared > 0)
		return;
	if (type->origin != ORIGIN_LIBC && (host || type->origin != ORIGIN_GHOST))
		return;
	if (!host && type->origin == ORIGIN_LIBC && !type->shared)
		return;
	site = site_at(scope, reference);
	if (!site_is_ours(site) || (host && type->told == site.chunk) || is_common(type->name))
		return;
	if (host) {
		struct site from = site_at(scope, declaration);

		type->told = site.chunk;
		fact_brought(site, scope->fn, type->name, top_header(parse, from.chunk->source));
		return;
	}
	if (strchr(type->name, ' ') && !g_str_has_prefix(type->name, "enum ") &&
	    !needs_body(scope->parent))
		return;
	if (type->declared < 0)
		type->declared = !borrows(scope) || target_declares(parse, type->name);
	if (!type->declared)
		fact_lent(site, scope->fn, type->name);
}

static void end(struct parse *parse)
{
	struct lent *lent = unit_state(parse, &collector_lent);

	g_clear_pointer(&lent->types, g_hash_table_unref);
}

const struct collector collector_lent = {
	.kinds = { CXCursor_TypeRef },
	.enter = enter,
	.unevaluated = 1,
	.end = end,
	.of_unit = sizeof(struct lent),
};
