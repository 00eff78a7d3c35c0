// A unified diff of a file and its changes: see unified.h.
//
// The changes say which lines differ, so that nothing has to be searched: each block of lines
// that changes touch is replaced, less what its first and last lines have in common.

#include "unified.h"

#include <string.h>

#include "base/base.h"
#include "base/term.h"

#define CONTEXT 3

// Lines first..last-1 (from 1) are replaced by `text`.
struct block {
	int first, last;
	GString *text;
	int added; // lines of text
};

static int count_lines(const char *text, size_t size)
{
	int lines = 0;
	size_t i;

	for (i = 0; i < size; i++)
		lines += text[i] == '\n';
	return lines + (size && text[size - 1] != '\n');
}

// Lines that one change touches: first..last-1. An insertion at a line's start touches none
// when it ends with a line.
static void touched(const struct fix_file *file, const struct fix_change *change, int *first,
		    int *last)
{
	const struct fix_text *text = file->text;
	size_t length = strlen(change->text);

	*first = fix_line(text, change->start);
	if (change->start == text->size && text->size && text->text[text->size - 1] == '\n')
		*first = text->lines->len + 1;
	*last = *first;
	if (change->start == change->end && length && change->text[length - 1] == '\n' &&
	    (*first > (int)text->lines->len || change->start == fix_line_start(text, *first)))
		return;
	*last = fix_line(text, change->end > change->start ? change->end - 1 : change->end) + 1;
	// A line whose end goes is joined with the next one.
	if (change->end > change->start && text->text[change->end - 1] == '\n' &&
	    change->start > fix_line_start(text, *first) && *last <= (int)text->lines->len)
		++*last;
}

static size_t offset_of(const struct fix_text *text, int line)
{
	return line <= (int)text->lines->len ? fix_line_start(text, line) : text->size;
}

// Takes away lines that are the same at both ends.
static void trim(const struct fix_text *text, struct block *block)
{
	while (block->first < block->last && block->added > 0) {
		size_t start = fix_line_start(text, block->first);
		size_t length = fix_line_end(text, block->first) - start;

		if (block->text->len < length ||
		    memcmp(block->text->str, text->text + start, length) != 0)
			break;
		g_string_erase(block->text, 0, length);
		block->first++;
		block->added--;
	}
	while (block->first < block->last && block->added > 0) {
		size_t start = fix_line_start(text, block->last - 1);
		size_t length = fix_line_end(text, block->last - 1) - start;
		size_t rest = block->text->len - MIN(length, block->text->len);

		if (block->text->len < length || (rest && block->text->str[rest - 1] != '\n') ||
		    memcmp(block->text->str + rest, text->text + start, length) != 0)
			break;
		g_string_truncate(block->text, rest);
		block->last--;
		block->added--;
	}
}

static void block_clear(void *data)
{
	struct block *block = data;

	g_string_free(block->text, TRUE);
}

// The blocks of a file's changes. g_array_unref() it.
static GArray *make_blocks(const struct fix_file *file)
{
	const struct fix_text *text = file->text;
	GArray *blocks = g_array_new(FALSE, FALSE, sizeof(struct block));
	guint i = 0;

	g_array_set_clear_func(blocks, block_clear);
	while (i < file->changes->len) {
		const struct fix_change *change = &g_array_index(file->changes, struct fix_change,
								 i);
		struct block block = { .text = g_string_new(NULL) };
		size_t at, end;
		guint from = i;
		int first, last;

		touched(file, change, &block.first, &block.last);
		for (i++; i < file->changes->len; i++) {
			touched(file, &g_array_index(file->changes, struct fix_change, i), &first,
				&last);
			if (first > block.last)
				break;
			block.last = MAX(block.last, last);
		}
		at = offset_of(text, block.first);
		end = offset_of(text, block.last);
		for (; from < i; from++) {
			change = &g_array_index(file->changes, struct fix_change, from);
			assert(at <= change->start);
			g_string_append_len(block.text, text->text + at, change->start - at);
			g_string_append(block.text, change->text);
			at = change->end;
		}
		assert(at <= end);
		g_string_append_len(block.text, text->text + at, end - at);
		block.added = count_lines(block.text->str, block.text->len);
		trim(text, &block);
		if (block.first < block.last || block.added)
			g_array_append_val(blocks, block);
		else
			block_clear(&block);
	}
	return blocks;
}

// A program that applies the diff needs the bytes of the file; a terminal shall not obey them.
static void put_bytes(FILE *out, const char *text, size_t length)
{
	int ended = length && text[length - 1] == '\n';
	char *line = g_strndup(text, length - ended);
	char **parts = g_strsplit(line, "\t", -1);

	for (int i = 0; parts[i] && term_is(out); i++) {
		char *safe = text_printable(parts[i]);

		fprintf(out, "%s%s", i ? "\t" : "", safe);
		g_free(safe);
	}
	if (!term_is(out))
		fwrite(text, 1, length, out);
	else if (ended)
		fputc('\n', out);
	g_strfreev(parts);
	g_free(line);
}

static void put_lines(FILE *out, char sign, const char *text, size_t size)
{
	while (size) {
		const char *end = memchr(text, '\n', size);
		size_t length = end ? (size_t)(end - text) + 1 : size;

		fputc(sign, out);
		put_bytes(out, text, length);
		if (!end)
			fputs("\n\\ No newline at end of file\n", out);
		text += length;
		size -= length;
	}
}

static void put_old(FILE *out, char sign, const struct fix_text *text, int first, int last)
{
	if (first < last)
		put_lines(out, sign, text->text + offset_of(text, first),
			  offset_of(text, last) - offset_of(text, first));
}

// A hunk of blocks from..to-1. shift: lines that those before have added.
static void put_hunk(FILE *out, const struct fix_text *text, const GArray *blocks, guint from,
		     guint to, int shift)
{
	const struct block *block = &g_array_index(blocks, struct block, from);
	const struct block *end = &g_array_index(blocks, struct block, to - 1);
	int first = MAX(block->first - CONTEXT, 1), at = first, added = 0;
	int last = MIN(end->last + CONTEXT, (int)text->lines->len + 1);
	int old = last - first, new;
	guint i;

	assert(from < to && to <= blocks->len);
	for (i = from; i < to; i++) {
		block = &g_array_index(blocks, struct block, i);
		added += block->added - (block->last - block->first);
	}
	new = old + added;
	fprintf(out, "@@ -%d,%d +%d,%d @@\n", old ? first : first - 1, old,
		new ? first + shift : first + shift - 1, new);
	for (i = from; i < to; i++) {
		block = &g_array_index(blocks, struct block, i);
		put_old(out, ' ', text, at, block->first);
		put_old(out, '-', text, block->first, block->last);
		put_lines(out, '+', block->text->str, block->text->len);
		at = block->last;
	}
	put_old(out, ' ', text, at, last);
}

// As git's quote_c_style() with core.quotePath. g_free() it.
static char *quoted(const char *prefix, const char *name)
{
	static const char letters[] = "\aa\bb\tt\nn\vv\ff\rr\"\"\\\\";
	GString *out = g_string_new(prefix);
	int quotes = 0;

	for (; *name; name++) {
		unsigned char c = *name;
		const char *letter = strchr(letters, c);

		if (letter && (letter - letters) % 2)
			letter = NULL;
		int hidden = c < 0x20 || c >= 0x7f || text_command(name, strlen(name));

		quotes |= hidden || c == '"' || c == '\\';
		if (letter)
			g_string_append_printf(out, "\\%c", letter[1]);
		else if (hidden)
			g_string_append_printf(out, "\\%03o", c);
		else
			g_string_append_c(out, c);
	}
	if (quotes) {
		g_string_prepend_c(out, '"');
		g_string_append_c(out, '"');
	} else if (strchr(out->str, ' ')) {
		// It would end there otherwise.
		g_string_append_c(out, '\t');
	}
	return g_string_free(out, FALSE);
}

void fix_diff(const struct fix_file *file, FILE *out)
{
	GArray *blocks = file->changes->len ? make_blocks(file) : NULL;
	char *old = quoted("a/", file->name), *new = quoted("b/", file->name);
	guint from, to;
	int shift = 0;

	if (blocks && blocks->len)
		fprintf(out, "--- %s\n+++ %s\n", old, new);
	for (from = 0; blocks && from < blocks->len; from = to) {
		for (to = from + 1; to < blocks->len; to++)
			if (g_array_index(blocks, struct block, to).first -
				    g_array_index(blocks, struct block, to - 1).last >
			    2 * CONTEXT)
				break;
		put_hunk(out, file->text, blocks, from, to, shift);
		for (guint i = from; i < to; i++) {
			const struct block *block = &g_array_index(blocks, struct block, i);

			shift += block->added - (block->last - block->first);
		}
	}
	if (blocks)
		g_array_unref(blocks);
	g_free(old);
	g_free(new);
}
