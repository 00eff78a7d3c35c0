// Which header brings a macro of the C library on the host: mark 'brought-macro'.
//
// Only a unit asks whose host's world leaves out an #error of the project. Where a target meets
// that, includes are lost with the branch that the host takes, and a name that is not declared then
// may be lost with them, or be one that the target has not: what brings it on the host tells
// (judge/behind.sql). The first use of a name in each file is told.

#include "extract.h"

#include <string.h>

// Whether a line of text is an #error.
static int is_error(const char *line, const char *end)
{
	while (line < end && (*line == ' ' || *line == '\t'))
		line++;
	if (line == end || *line++ != '#')
		return 0;
	while (line < end && (*line == ' ' || *line == '\t'))
		line++;
	return end - line >= 5 && memcmp(line, "error", 5) == 0;
}

static int has_error(struct parse *parse, CXSourceRange range)
{
	const char *text, *p, *end;
	unsigned from, to;
	size_t size = 0;
	CXFile file;

	clang_getFileLocation(clang_getRangeStart(range), &file, NULL, NULL, &from);
	clang_getFileLocation(clang_getRangeEnd(range), NULL, NULL, NULL, &to);
	text = file ? clang_getFileContents(parse->tu, file, &size) : NULL;
	if (!text || to > size || from > to)
		return 0;
	for (p = text + from, end = text + to; p < end;) {
		const char *next = memchr(p, '\n', end - p);

		next = next ? next : end;
		if (is_error(p, next))
			return 1;
		p = next + 1;
	}
	return 0;
}

static int leaves_error_out(struct parse *parse)
{
	CXSourceRangeList *list = clang_getAllSkippedRanges(parse->tu);
	int yes = 0;

	for (unsigned i = 0; list && !yes && i < list->count; i++) {
		struct site site = parse_site(parse, clang_getRangeStart(list->ranges[i]));

		yes = site.chunk && site.chunk->origin == ORIGIN_PROJECT &&
		      has_error(parse, list->ranges[i]);
	}
	if (list)
		clang_disposeSourceRangeList(list);
	return yes;
}

struct use {
	struct site site;
	const struct expansion *expansion;
};

static int by_place(const void *a, const void *b)
{
	const struct use *one = a, *other = b;
	int order = strcmp(one->site.chunk->source->path, other->site.chunk->source->path);

	return order ? order
		     : (one->site.offset > other->site.offset) -
			       (one->site.offset < other->site.offset);
}

// What is expanded in files of the project, in the order of their text.
static GArray *uses_of(struct parse *parse)
{
	GArray *uses = g_array_new(FALSE, FALSE, sizeof(struct use));
	GHashTableIter iter;
	void *value;

	g_hash_table_iter_init(&iter, parse->macros);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		struct use use = { .expansion = value };

		use.site = parse_site(parse, clang_getCursorLocation(use.expansion->cursor));
		if (site_is_ours(use.site) && !prefix_has(parse->prefix, use.site.chunk->source))
			g_array_append_val(uses, use);
	}
	g_array_sort(uses, by_place);
	return uses;
}

static const char *header_of(struct parse *parse, CXCursor expansion)
{
	CXCursor definition = clang_getCursorReferenced(expansion);
	struct site site = { NULL, 0, 0, 0 };

	if (!clang_Cursor_isNull(definition))
		site = parse_site(parse, clang_getCursorLocation(definition));
	return site.chunk && site.chunk->origin == ORIGIN_LIBC ? site.chunk->source->path : NULL;
}

void collect_brought_macros(struct parse *parse)
{
	const struct chunk *chunk = NULL;
	GHashTable *told;
	GArray *uses;

	if (parse->world->id || !leaves_error_out(parse))
		return;
	told = g_hash_table_new(NULL, NULL); // names are interned
	uses = uses_of(parse);
	for (guint i = 0; i < uses->len; i++) {
		const struct use *use = &g_array_index(uses, struct use, i);
		const char *header;

		if (use->site.chunk != chunk)
			g_hash_table_remove_all(told);
		chunk = use->site.chunk;
		if (!g_hash_table_add(told, (void *)use->expansion->name))
			continue;
		header = header_of(parse, use->expansion->cursor);
		if (!header)
			continue;
		fact_brought_macro(use->site, NULL, use->expansion->name, header);
	}
	g_array_unref(uses);
	g_hash_table_unref(told);
}
