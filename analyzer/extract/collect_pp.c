// What the preprocessor did: includes, macros that are intrinsics, skipped lines.

#include "extract.h"

#include <string.h>

// Whether the name of an #include at an offset is in angle brackets.
static int is_angled(struct parse *parse, CXCursor cursor, unsigned offset)
{
	size_t size = 0, i;
	const char *text;
	CXFile file;

	clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
	text = clang_getFileContents(parse->tu, file, &size);
	for (i = offset; text && i < size && text[i] != '\n'; i++)
		if (text[i] == '<' || text[i] == '"')
			return text[i] == '<';
	return 0;
}

static int is_ghost(const struct parse *parse, const struct chunk *included)
{
	return parse->world->id != 0 && included->origin == ORIGIN_GHOST;
}

void collect_include(struct parse *parse, CXCursor cursor)
{
	struct site site = parse_site(parse, clang_getCursorLocation(cursor));
	struct chunk *included = parse_chunk(parse, clang_getIncludedFile(cursor));
	char *spelled;

	if (!site.chunk)
		return;
	if (included && !g_hash_table_contains(parse->entered, included->source))
		g_hash_table_insert(parse->entered, included->source,
				    g_memdup2(&site, sizeof site));
	spelled = string(clang_getCursorSpelling(cursor));
	row_begin(site.chunk, T_INCLUDE);
	row_int(site.chunk, site.line);
	row_int(site.chunk, site.col);
	row_text(site.chunk, spelled);
	row_int(site.chunk, is_angled(parse, cursor, site.offset));
	row_text(site.chunk, included ? included->source->path : NULL);
	row_text(site.chunk, !included ? "missing" : is_ghost(parse, included) ? "ghost" : "ok");
	g_free(spelled);
}

static char *place(struct site site)
{
	return g_strdup_printf("%p:%u", (void *)site.chunk, site.offset);
}

void collect_macro(struct parse *parse, CXCursor cursor)
{
	struct site site = parse_site(parse, clang_getCursorLocation(cursor));
	struct macro_use *use;
	char *name;

	if (!site_is_ours(site))
		return;
	name = string(clang_getCursorSpelling(cursor));
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
	g_hash_table_insert(parse->macros, place(site), name);
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

		row_begin_at(use->site, T_INTRINSIC, function_at(parse, use->site));
		row_text(use->site.chunk, use->name);
		row_text(use->site.chunk, "");
		row_text(use->site.chunk, "macro");
		row_text(use->site.chunk, NULL);
	}
}

// The directive at an offset, on one line; continuation lines are joined.
static char *directive_at(struct parse *parse, CXFile file, unsigned offset)
{
	size_t size = 0;
	const char *text = clang_getFileContents(parse->tu, file, &size);
	GString *out = g_string_new(NULL);
	size_t i;

	for (i = offset; text && i < size && out->len < 200; i++) {
		if (text[i] == '\\' && i + 1 < size && text[i + 1] == '\n')
			i++;
		else if (text[i] == '\n')
			break;
		else
			g_string_append_c(out, text[i]);
	}
	return g_strstrip(g_string_free(out, FALSE));
}

void collect_skips(struct parse *parse)
{
	CXSourceRangeList *list = clang_getAllSkippedRanges(parse->tu);
	unsigned i, end;

	for (i = 0; list && i < list->count; i++) {
		CXSourceLocation start = clang_getRangeStart(list->ranges[i]);
		struct site site = parse_site(parse, start);
		CXFile file;
		char *cond;

		// The record of a precompiled prefix comes along; it has its own chunks.
		if (!site_is_ours(site) || prefix_has(parse->prefix, site.chunk->source))
			continue;
		clang_getExpansionLocation(start, &file, NULL, NULL, NULL);
		clang_getExpansionLocation(clang_getRangeEnd(list->ranges[i]), NULL, &end, NULL, NULL);
		cond = directive_at(parse, file, site.offset);
		// The range may begin behind the '#'.
		row_begin(site.chunk, T_SKIP);
		row_int(site.chunk, site.line);
		row_int(site.chunk, end);
		row_text(site.chunk, cond);
		g_free(cond);
	}
	if (list)
		clang_disposeSourceRangeList(list);
}
