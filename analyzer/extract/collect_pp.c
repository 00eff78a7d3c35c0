// What the preprocessor did: includes, macros that are intrinsics, skipped lines.

#include "collector.h"

#include <string.h>

// Whether the name of an #include at an offset is in angle brackets.
static int is_angled(struct parse *parse, struct site site)
{
	size_t size = 0, i;
	const char *text = chunk_text(parse, site.chunk, &size);

	for (i = site.offset; text && i < size && text[i] != '\n'; i++)
		if (text[i] == '<' || text[i] == '"')
			return text[i] == '<';
	return 0;
}

static int is_ghost(const struct parse *parse, const struct chunk *included)
{
	return parse->world->id != 0 && included->origin == ORIGIN_GHOST;
}

static void write_include(struct site site, const struct prefix_include *include)
{
	fact_include(site, include->spelled, include->angled, include->resolved, include->kind);
}

static void enter_include(struct scope *scope, CXCursor cursor)
{
	struct parse *parse = scope->parse;
	struct site site = site_at(scope, cursor);
	struct chunk *included = parse_chunk(parse, clang_getIncludedFile(cursor));
	struct prefix_include include;

	if (!site.chunk)
		return;
	if (included && !g_hash_table_contains(parse->entered, included->source))
		g_hash_table_insert(parse->entered, included->source,
				    g_memdup2(&site, sizeof site));
	// The synthesized file of a prefix has one directive a line.
	include.directive = site.line - 1;
	include.angled = is_angled(parse, site);
	include.spelled = cursor_name(cursor);
	include.resolved = included ? g_strdup(included->source->path) : NULL;
	include.kind = !included ? "missing" : is_ghost(parse, included) ? "ghost" : "ok";
	if (parse->own_includes && site.chunk == parse->main) {
		g_ptr_array_add(parse->own_includes, g_memdup2(&include, sizeof include));
		return;
	}
	write_include(site, &include);
	g_free(include.spelled);
	g_free(include.resolved);
}

// Those of a unit's prefix, at its own lines.
static void begin_includes(struct parse *parse)
{
	for (guint i = 0; parse->prefix && parse->main && i < parse->prefix->includes->len; i++) {
		const struct prefix_include *include = parse->prefix->includes->pdata[i];
		struct directive at = prefix_directive(parse, include->directive);

		write_include(site_in(parse->main, at.line, at.col), include);
	}
}

const struct collector collector_include = {
	.kinds = { CXCursor_InclusionDirective },
	.enter = enter_include,
	.begin = begin_includes,
};

// Macros.

// Intrinsics that are macros are placed after the walk, when the functions are known.
struct macros {
	GArray *uses, *functions; // struct macro_use, struct extent; NULL for none
};
struct macro_use {
	struct site site;
	const char *name; // interned
};
struct extent {
	struct chunk *chunk;
	unsigned begin, end; // offsets
	char *symbol;
};

static void add_item(GArray **array, gconstpointer item, guint size)
{
	if (!*array)
		*array = g_array_new(FALSE, FALSE, size);
	g_array_append_vals(*array, item, 1);
}

static void enter_function(struct scope *scope, CXCursor function)
{
	struct macros *macros = scope->own;
	struct extent extent = { .chunk = site_at(scope, function).chunk };

	if (!scope->fn || !extent.chunk)
		return;
	cursor_extent(function, &extent.begin, &extent.end);
	extent.symbol = g_strdup(scope->fn);
	add_item(&macros->functions, &extent, sizeof extent);
}

// The identifier at a place of a file that is being read, interned; "" for none.
static const char *identifier_at(struct parse *parse, struct site site)
{
	size_t size = 0, n = 0;
	const char *text = chunk_text(parse, site.chunk, &size);
	char name[128];

	while (text && site.offset + n < size && n + 1 < sizeof name &&
	       (g_ascii_isalnum(text[site.offset + n]) || text[site.offset + n] == '_')) {
		name[n] = text[site.offset + n];
		n++;
	}
	name[n] = 0;
	return g_intern_string(name);
}

static void enter_macro(struct scope *scope, CXCursor cursor)
{
	struct parse *parse = scope->parse;
	struct macros *macros = scope->own;
	struct site site = site_at(scope, cursor);
	struct expansion expansion = { .cursor = cursor };

	if (is_kind(cursor, CXCursor_FunctionDecl)) {
		enter_function(scope, cursor);
		return;
	}
	if (!site_is_ours(site))
		return;
	expansion.name = identifier_at(parse, site);
	// A macro of the user's own that is named like an intrinsic is none.
	if (g_hash_table_contains(parse->worker->simd, expansion.name) &&
	    !site_is_ours(site_at(scope, clang_getCursorReferenced(cursor)))) {
		struct macro_use use = { site, expansion.name };

		add_item(&macros->uses, &use, sizeof use);
	}
	g_hash_table_insert(parse->macros, site_key(site), g_memdup2(&expansion, sizeof expansion));
}

static const char *function_at(const GArray *functions, struct site site)
{
	for (guint i = 0; functions && i < functions->len; i++) {
		const struct extent *extent = &g_array_index(functions, struct extent, i);

		if (extent->chunk == site.chunk && extent->begin <= site.offset &&
		    site.offset < extent->end)
			return extent->symbol;
	}
	return NULL;
}

static void end_macros(struct parse *parse)
{
	struct macros *macros = unit_state(parse, &collector_macro);

	for (guint i = 0; macros->uses && i < macros->uses->len; i++) {
		const struct macro_use *use = &g_array_index(macros->uses, struct macro_use, i);

		fact_intrinsic(use->site, function_at(macros->functions, use->site), use->name, "",
			       "macro", NULL);
	}
	for (guint i = 0; macros->functions && i < macros->functions->len; i++)
		g_free(g_array_index(macros->functions, struct extent, i).symbol);
	g_clear_pointer(&macros->functions, g_array_unref);
	g_clear_pointer(&macros->uses, g_array_unref);
}

const struct collector collector_macro = {
	.kinds = { CXCursor_MacroExpansion, CXCursor_FunctionDecl },
	.enter = enter_macro,
	.end = end_macros,
	.of_unit = sizeof(struct macros),
};

// Skipped lines.

// The directive at an offset, on one line; continuation lines are joined.
static char *directive_at(struct parse *parse, struct site site)
{
	size_t size = 0;
	const char *text = chunk_text(parse, site.chunk, &size);
	GString *out = g_string_new(NULL);
	size_t i;

	for (i = site.offset; text && i < size && out->len < 200; i++) {
		if (text[i] == '\\' && i + 1 < size && text[i + 1] == '\n')
			i++;
		else if (text[i] == '\n')
			break;
		else
			g_string_append_c(out, text[i]);
	}
	return g_strstrip(g_string_free(out, FALSE));
}

static char *skip_key(struct site site)
{
	return g_strdup_printf("%s:%u", site.chunk->source->path, site.line);
}

static int take_key(struct parse *parse, CXSourceRange range, struct site site, void *keys)
{
	(void)parse, (void)range;
	if (site_is_ours(site))
		g_hash_table_add(keys, skip_key(site));
	return 0;
}

GHashTable *skip_keys(struct parse *parse)
{
	GHashTable *keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	each_skipped(parse, take_key, keys);
	return keys;
}

// The record of a precompiled prefix comes along with the unit's own.
static int is_of_prefix(const struct parse *parse, struct site site)
{
	g_autofree char *key = skip_key(site);

	return prefix_has(parse->prefix, site.chunk->source) &&
	       g_hash_table_contains(parse->prefix->skips, key);
}

static int take_skip(struct parse *parse, CXSourceRange range, struct site site, void *data)
{
	g_autofree char *cond = NULL;
	unsigned end;

	(void)data;
	if (!site_is_ours(site) || is_of_prefix(parse, site))
		return 0;
	clang_getExpansionLocation(clang_getRangeEnd(range), NULL, &end, NULL, NULL);
	cond = directive_at(parse, site);
	// The range may begin behind the '#'.
	fact_skip(site.chunk, site.line, end, cond);
	return 0;
}

static void end_skips(struct parse *parse)
{
	each_skipped(parse, take_skip, NULL);
}

const struct collector collector_skip = { .end = end_skips };
