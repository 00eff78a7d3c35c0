// Unified diffs: see hunks.h.
//
// Names stand in several places of a header: '+++ ' is believed, and where there is none (a
// file that was only renamed, or is empty) nothing is touched. A hunk's counts say how many
// lines are its own, so that a deleted line "-- a" is never taken for a name.

#include "hunks.h"

#include <limits.h>
#include <string.h>

#include "base/base.h"

struct parser {
	const char *at, *end; // what is left
	const char *name;
	int line; // number of the line that was taken last
	GPtrArray *files;
	GString *old; // name behind the last '--- '
	int seen;     // something that only diffs have
};

static void file_free(void *data)
{
	struct diff_file *file = data;

	g_free(file->path);
	g_array_unref(file->ranges);
	g_free(file);
}

static int wrong(const struct parser *parser, const char *what)
{
	complain("'%s':%d: %s", parser->name, parser->line, what);
	return -1;
}

// Takes the next line; *length is without its end. NULL at the end of the text.
static const char *take_line(struct parser *parser, size_t *length)
{
	const char *line = parser->at, *end;

	*length = 0;
	if (line >= parser->end)
		return NULL;
	end = memchr(line, '\n', parser->end - line);
	parser->at = end ? end + 1 : parser->end;
	*length = (end ? end : parser->end) - line;
	parser->line++;
	return line;
}

static int starts(const char *line, size_t length, const char *prefix)
{
	size_t n = strlen(prefix);

	assert(n);
	return length >= n && memcmp(line, prefix, n) == 0;
}

// A name as git quotes it: "na\303\251me". Ends at the closing quote.
static void unquote(GString *out, const char *text, size_t length)
{
	static const char letters[] = "abtnvfr", values[] = "\a\b\t\n\v\f\r";

	for (size_t i = 1; i < length && text[i] != '"'; i++) {
		const char *letter;
		int value = 0, digits = 0;

		if (text[i] != '\\' || i + 1 >= length) {
			g_string_append_c(out, text[i]);
			continue;
		}
		i++;
		while (digits < 3 && i < length && text[i] >= '0' && text[i] <= '7') {
			value = value * 8 + (text[i++] - '0');
			digits++;
		}
		letter = strchr(letters, text[i]);
		if (digits)
			i--;
		g_string_append_c(out, digits		   ? (char)value
				       : text[i] && letter ? values[letter - letters]
							   : text[i]);
	}
}

// The name in a line behind '--- ' or '+++ ': quoted, or up to the tab before a date.
static void take_name(GString *out, const char *text, size_t length)
{
	const char *tab = memchr(text, '\t', length);

	g_string_truncate(out, 0);
	if (length && text[length - 1] == '\r')
		length--;
	if (length && *text == '"')
		unquote(out, text, length);
	else
		g_string_append_len(out, text, tab ? tab - text : (gssize)length);
	// A name has no NUL; what follows one is no part of it.
	g_string_truncate(out, strlen(out->str));
}

// Whether a name starts as git's prefixes do: a/, b/; with diff.mnemonicPrefix c/ i/ o/ w/.
static int has_prefix(const char *path)
{
	return !strcmp(path, "/dev/null") || (*path && strchr("abciow", *path) && path[1] == '/');
}

struct diff_file *diff_add(GPtrArray *files, const char *path, int prefixed)
{
	struct diff_file *file = g_new0(struct diff_file, 1);

	file->path = g_strdup(path);
	file->prefixed = prefixed;
	file->ranges = g_array_new(FALSE, FALSE, sizeof(struct diff_range));
	g_ptr_array_add(files, file);
	return file;
}

// A number of at most INT_MAX / 2 at *at, which moves behind it; -1 when there is none.
static int take_number(const char **at, const char *end)
{
	const char *start = *at;
	int64_t value = 0;

	for (; *at < end && g_ascii_isdigit(**at) && value <= INT_MAX / 2; ++*at)
		value = value * 10 + (**at - '0');
	return *at == start || value > INT_MAX / 2 ? -1 : (int)value;
}

// ' 12,3' behind a sign; the count is 1 where it is left out. Returns 0, or -1.
static int take_span(const char **at, const char *end, char sign, int *first, int *count)
{
	if (*at >= end || *(*at)++ != sign)
		return -1;
	*first = take_number(at, end);
	*count = 1;
	if (*at < end && **at == ',') {
		++*at;
		*count = take_number(at, end);
	}
	if (*at < end && **at == ' ')
		++*at;
	return *first < 0 || *count < 0 ? -1 : 0;
}

static void touch(struct diff_file *file, int first, int last, int added)
{
	struct diff_range range = { first, last, added };

	assert(first <= last);
	if (file)
		g_array_append_val(file->ranges, range);
}

// A run of changed lines in a hunk ends before line; it added some, or only deleted.
static void end_run(struct diff_file *file, int line, int *added, int *deleted)
{
	if (*added)
		touch(file, line - *added, line - 1, 1);
	else if (*deleted)
		touch(file, line - 1, line, 0);
	*added = *deleted = 0;
}

// file is NULL for one that is deleted.
static int take_hunk(struct parser *parser, struct diff_file *file, const char *at, const char *end)
{
	int old_first, old_count, line, count, added = 0, deleted = 0;

	if (take_span(&at, end, '-', &old_first, &old_count) ||
	    take_span(&at, end, '+', &line, &count) || end - at < 2 || memcmp(at, "@@", 2) != 0 ||
	    (count && !line))
		return wrong(parser, "this is no head of a hunk");
	// A hunk without new lines stands behind the line that it names.
	if (!count)
		line++;
	while (old_count || count) {
		size_t length;
		const char *text = take_line(parser, &length);
		char kind = text && length ? *text : ' ';

		if (!text)
			return wrong(parser, "the diff ends inside of a hunk");
		if (kind == '\\')
			continue;
		// Mail programs take blanks from the ends of lines.
		if (kind == '\r' && length == 1)
			kind = ' ';
		if (!strchr("+- ", kind) || (kind != '+' && !old_count) || (kind != '-' && !count))
			return wrong(parser,
				     "this line is not of the hunk, whose head counts more");
		if (kind == ' ')
			end_run(file, line, &added, &deleted);
		assert(kind == '+' || old_count);
		assert(kind == '-' || count);
		old_count -= kind != '+';
		count -= kind != '-';
		line += kind != '-';
		added += kind == '+';
		deleted += kind == '-';
	}
	end_run(file, line, &added, &deleted);
	return 0;
}

// Everything below a '+++ ': hunks until something else comes.
static int take_hunks(struct parser *parser, struct diff_file *file)
{
	while (parser->end - parser->at >= 3 && memcmp(parser->at, "@@ ", 3) == 0) {
		size_t length;
		const char *line = take_line(parser, &length);

		if (take_hunk(parser, file, line + 3, line + length))
			return -1;
		// '\ No newline at end of file' behind the last line.
		if (parser->at < parser->end && *parser->at == '\\')
			take_line(parser, &length);
	}
	return 0;
}

static int take_file(struct parser *parser, const char *line, size_t length)
{
	GString *path = g_string_new(NULL);
	struct diff_file *file = NULL;
	int err;

	take_name(parser->old, line + 4, length - 4);
	line = take_line(parser, &length);
	take_name(path, line + 4, length - 4);
	if (strcmp(path->str, "/dev/null") != 0)
		file = diff_add(parser->files, path->str,
				has_prefix(path->str) && has_prefix(parser->old->str));
	err = take_hunks(parser, file);
	g_string_free(path, TRUE);
	return err;
}

static int parse(struct parser *parser)
{
	const char *line;
	size_t length;

	while ((line = take_line(parser, &length))) {
		int left = parser->end - parser->at >= 4;

		if (starts(line, length, "diff --cc ") ||
		    starts(line, length, "diff --combined ") || starts(line, length, "@@@ "))
			return wrong(parser,
				     "this is a merge's diff: one against one parent is needed");
		if (starts(line, length, "@@ -"))
			return wrong(parser, "no name stands before this hunk");
		if (starts(line, length, "diff --git ") || starts(line, length, "Binary files ") ||
		    starts(line, length, "Only in "))
			parser->seen = 1;
		if (starts(line, length, "--- ") && left && !memcmp(parser->at, "+++ ", 4)) {
			parser->seen = 1;
			if (take_file(parser, line, length))
				return -1;
		}
	}
	return 0;
}

GPtrArray *diff_parse(const char *text, size_t size, const char *name)
{
	struct parser parser = { .at = text, .end = text + size, .name = name };
	int err;

	parser.files = g_ptr_array_new_with_free_func(file_free);
	parser.old = g_string_new(NULL);
	err = parse(&parser);
	if (!err && !parser.seen && size != strspn(text, " \t\r\n")) {
		complain("'%s' is no unified diff", name);
		err = -1;
	}
	g_string_free(parser.old, TRUE);
	if (err)
		g_clear_pointer(&parser.files, g_ptr_array_unref);
	return parser.files;
}
