// What the preprocessor did: includes, macros that are intrinsics, skipped lines.

#include "extract.h"

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

void collect_include(struct parse *parse, CXCursor cursor)
{
	struct site site = parse_site(parse, clang_getCursorLocation(cursor));
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
	include.spelled = string(clang_getCursorSpelling(cursor));
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

void collect_prefix_includes(struct parse *parse)
{
	guint i;

	for (i = 0; i < parse->prefix->includes->len; i++) {
		const struct prefix_include *include = parse->prefix->includes->pdata[i];
		struct directive at = prefix_directive(parse, include->directive);

		write_include(site_in(parse->main, at.line, at.col), include);
	}
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

void collect_macro(struct parse *parse, CXCursor cursor)
{
	struct site site = parse_site(parse, clang_getCursorLocation(cursor));
	struct expansion *expansion;
	struct macro_use *use;
	const char *name;

	if (!site_is_ours(site))
		return;
	name = identifier_at(parse, site);
	if (g_hash_table_contains(parse->worker->simd, name)) {
		CXCursor definition = clang_getCursorReferenced(cursor);
		struct site defined = parse_site(parse, clang_getCursorLocation(definition));

		// A macro of the user's own that is named like an intrinsic is none.
		if (!site_is_ours(defined)) {
			use = g_new0(struct macro_use, 1);
			use->site = site;
			use->name = g_strdup(name);
			g_ptr_array_add(parse->macro_uses, use);
		}
	}
	expansion = g_new(struct expansion, 1);
	expansion->name = name;
	expansion->cursor = cursor;
	g_hash_table_insert(parse->macros, site_key(site), expansion);
}

static const char *function_at(const struct parse *parse, struct site site)
{
	guint i;

	for (i = 0; i < parse->functions->len; i++) {
		const struct extent *extent = parse->functions->pdata[i];

		if (extent->chunk == site.chunk && extent->begin <= site.offset &&
		    site.offset < extent->end)
			return extent->symbol;
	}
	return NULL;
}

void collect_macro_uses(struct parse *parse)
{
	guint i;

	for (i = 0; i < parse->macro_uses->len; i++) {
		struct macro_use *use = parse->macro_uses->pdata[i];

		fact_intrinsic(use->site, function_at(parse, use->site), use->name, "", "macro",
			       NULL);
	}
}

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

int ranges_hold(const CXSourceRangeList *ranges, unsigned at)
{
	for (unsigned i = 0; ranges && i < ranges->count; i++) {
		unsigned from, to;

		clang_getFileLocation(clang_getRangeStart(ranges->ranges[i]), NULL, NULL, NULL,
				      &from);
		clang_getFileLocation(clang_getRangeEnd(ranges->ranges[i]), NULL, NULL, NULL, &to);
		if (from <= at && at < to)
			return 1;
	}
	return 0;
}

static char *skip_key(struct site site)
{
	return g_strdup_printf("%s:%u", site.chunk->source->path, site.line);
}

GHashTable *skip_keys(struct parse *parse)
{
	GHashTable *keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	CXSourceRangeList *list = clang_getAllSkippedRanges(parse->tu);
	unsigned i;

	for (i = 0; list && i < list->count; i++) {
		struct site site = parse_site(parse, clang_getRangeStart(list->ranges[i]));

		if (site_is_ours(site))
			g_hash_table_add(keys, skip_key(site));
	}
	if (list)
		clang_disposeSourceRangeList(list);
	return keys;
}

// The record of a precompiled prefix comes along with the unit's own.
static int is_of_prefix(const struct parse *parse, struct site site)
{
	char *key;
	int yes;

	if (!prefix_has(parse->prefix, site.chunk->source))
		return 0;
	key = skip_key(site);
	yes = g_hash_table_contains(parse->prefix->skips, key);
	g_free(key);
	return yes;
}

void collect_skips(struct parse *parse)
{
	CXSourceRangeList *list = clang_getAllSkippedRanges(parse->tu);
	unsigned i, end;

	for (i = 0; list && i < list->count; i++) {
		CXSourceLocation start = clang_getRangeStart(list->ranges[i]);
		struct site site = parse_site(parse, start);
		char *cond;

		if (!site_is_ours(site) || is_of_prefix(parse, site))
			continue;
		clang_getExpansionLocation(clang_getRangeEnd(list->ranges[i]), NULL, &end, NULL,
					   NULL);
		cond = directive_at(parse, site);
		// The range may begin behind the '#'.
		fact_skip(site.chunk, site.line, end, cond);
		g_free(cond);
	}
	if (list)
		clang_disposeSourceRangeList(list);
}
