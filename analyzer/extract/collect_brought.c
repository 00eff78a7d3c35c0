// Which header brings a macro of the C library on the host: mark 'brought-macro'.
//
// Only a unit asks whose host's world leaves out an #error of the project. Where a target meets
// that, includes are lost with the branch that the host takes, and a name that is not declared then
// may be lost with them, or be one that the target has not: what brings it on the host tells
// (judge/behind.sql). The first use of a name in each file is told.

#include "collector.h"

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

static int leaves_error_out(struct parse *parse, CXSourceRange range, struct site site, void *data)
{
	size_t n;
	const char *text, *end;

	(void)data;
	if (!site.chunk || site.chunk->origin != ORIGIN_PROJECT)
		return 0;
	text = range_text(parse, range, &n);
	for (end = text + n; text < end; text++) {
		const char *next = memchr(text, '\n', end - text);

		next = next ? next : end;
		if (is_error(text, next))
			return 1;
		text = next;
	}
	return 0;
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

		use.site = cursor_site(parse, use.expansion->cursor);
		if (site_is_ours(use.site) && !prefix_has(parse->prefix, use.site.chunk->source))
			g_array_append_val(uses, use);
	}
	g_array_sort(uses, by_place);
	return uses;
}

static const char *header_of(struct parse *parse, CXCursor expansion)
{
	CXCursor definition = clang_getCursorReferenced(expansion);
	struct site site = cursor_site(parse, definition);

	return site.chunk && site.chunk->origin == ORIGIN_LIBC ? site.chunk->source->path : NULL;
}

static void end(struct parse *parse)
{
	const struct chunk *chunk = NULL;
	GHashTable *told;
	GArray *uses;

	if (parse->world->id || !each_skipped(parse, leaves_error_out, NULL))
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
		if (header)
			fact_brought_macro(use->site, NULL, use->expansion->name, header);
	}
	g_array_unref(uses);
	g_hash_table_unref(told);
}

const struct collector collector_brought = { .end = end };
