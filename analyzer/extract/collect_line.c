// #line directives: where the lines of a generated file are from.
//
// A parser that bison makes says '#line 6 "gram.y"' before what it took from there, and every
// compiler names that place. Facts have the file that was read; a mark 'line' says what the line
// behind it stands for, so that findings can name what one edits (judge/line.sql). Only a file of
// the project that is there can be that; of another the mark is 'line-gone', and the compiler's
// word can be understood.

#include "collector.h"

#include <string.h>

#define NAME_MAX_BYTES 1024

struct line_directive {
	unsigned line, offset; // of the directive
	unsigned value;	       // number of the line behind it
	char *name;	       // as written, or NULL
};

static void line_directive_clear(void *data)
{
	g_free(((struct line_directive *)data)->name);
}

static const char *skip_blank(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	return p;
}

// Reads '#line 6 "gram.y"', '# 6 "gram.y" 2' or '#line 6'. Returns 1 when a line of text is one.
static int read_directive(const char *p, const char *end, struct line_directive *out)
{
	const char *close;

	p = skip_blank(p, end);
	if (p == end || *p++ != '#')
		return 0;
	p = skip_blank(p, end);
	if (end - p > 4 && strncmp(p, "line", 4) == 0 && (p[4] == ' ' || p[4] == '\t'))
		p = skip_blank(p + 4, end);
	if (p == end || !g_ascii_isdigit(*p))
		return 0;
	for (out->value = 0; p < end && g_ascii_isdigit(*p) && out->value < 100000000; p++)
		out->value = out->value * 10 + (unsigned)(*p - '0');
	p = skip_blank(p, end);
	close = p < end && *p == '"' ? memchr(p + 1, '"', end - p - 1) : NULL;
	if (close && close > p + 1 && close - p < NAME_MAX_BYTES && !memchr(p, '\\', close - p) &&
	    !memchr(p, 0, close - p))
		out->name = g_strndup(p + 1, close - p - 1);
	return 1;
}

static GArray *read_directives(const char *text, size_t size)
{
	GArray *all = g_array_new(FALSE, FALSE, sizeof(struct line_directive));
	const char *end = text + size, *next;
	unsigned line = 1;

	g_array_set_clear_func(all, line_directive_clear);
	for (const char *p = text; p < end; p = next + 1, line++) {
		struct line_directive found = { line, (unsigned)(p - text), 0, NULL };

		next = memchr(p, '\n', end - p);
		next = next ? next : end;
		if ((*p == '#' || *p == ' ' || *p == '\t') && read_directive(p, next, &found))
			g_array_append_val(all, found);
	}
	return all;
}

static GArray *directives_of(struct parse *parse, struct chunk *chunk)
{
	struct content *content = chunk_content(parse, chunk);
	const char *text;
	size_t size;

	if (!content->lines) {
		text = chunk_bytes(parse, chunk, &size);
		content->lines = read_directives(text ? text : "", text ? size : 0);
	}
	return content->lines;
}

// The file of the project that a name means: from where the compiler runs, or beside the file that
// has the directive. NULL when neither is there.
static struct source *named_source(struct parse *parse, const struct chunk *chunk, const char *name)
{
	char *beside = g_path_get_dirname(chunk->source->real);
	const char *const dirs[] = { parse->dir, beside };
	struct source *found = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(dirs) && !found; i++) {
		char *path = path_absolute(dirs[i], name);
		struct source *source = g_file_test(path, G_FILE_TEST_IS_REGULAR)
						? source_get(parse->worker, dirs[i], name)
						: NULL;

		if (source && !g_path_is_absolute(source->path))
			found = source;
		g_free(path);
	}
	g_free(beside);
	return found;
}

// It is part of what the unit means: findings show its lines.
static void note_source(struct parse *parse, struct source *source)
{
	struct chunk *chunk;

	if (g_hash_table_contains(parse->chunks, source))
		return;
	chunk = chunk_new(source, ORIGIN_PROJECT);
	chunk->number = g_hash_table_size(parse->chunks) + 1;
	chunk->content = content_of_disk(source);
	g_hash_table_insert(parse->chunks, source, chunk);
}

static void write_directive(struct parse *parse, struct chunk *chunk,
			    const struct line_directive *directive, const char *name)
{
	struct source *source = named_source(parse, chunk, name);
	char *path = path_absolute(parse->dir, name);

	if (source)
		fact_line(site_in(chunk, directive->line, 1), NULL, source->path, name,
			  directive->value);
	else
		fact_line_gone(site_in(chunk, directive->line, 1), NULL,
			       path_below(parse->worker->root, path), name, directive->value);
	if (source && source != chunk->source)
		note_source(parse, source);
	g_free(path);
}

static void file(struct parse *parse, struct chunk *chunk)
{
	GArray *directives = chunk->origin == ORIGIN_PROJECT ? directives_of(parse, chunk) : NULL;
	CXSourceRangeList *skipped = NULL;
	const char *name = NULL;

	if (!directives || !directives->len)
		return;
	skipped = clang_getSkippedRanges(parse->tu, chunk->file);
	for (guint i = 0; i < directives->len; i++) {
		const struct line_directive *directive = &g_array_index(directives,
									struct line_directive, i);

		if (ranges_hold(skipped, directive->offset))
			continue;
		name = directive->name ? directive->name : name;
		write_directive(parse, chunk, directive, name ? name : chunk->source->real);
	}
	if (skipped)
		clang_disposeSourceRangeList(skipped);
}

const struct collector collector_line = { .file = file };
