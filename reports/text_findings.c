// The findings of the text report, as a compiler prints them:
//
//	path:line:col: level: message [rule]
//
// A blocker is an error, a hazard a warning; flag and perf are notes that start
// with the word. A site that several selected targets share is printed once, with
// their names. The same fix of the same rule is printed with its first finding only,
// the path to a function (-v) with the first one in it. What a rule says of a file in
// the same words is printed three times and then counted, unless all is asked for.

#include "text_print.h"

#include <assert.h>
#include <string.h>

#include "base/term.h"
#include "path.h"
#include "project/source.h"

#define LONG_LINE 160 // columns of an excerpt when the width is not limited
#define MARGIN 8      // "   12 | "
#define SITES_SHOWN 3 // of what a rule says of a file in the same words; one more is listed too
#define PATH_STEPS 8

// Prints bytes of the database or a source so that a terminal is safe from them.
static void put(FILE *out, const char *bytes)
{
	char *safe = text_printable(bytes);

	fputs(safe, out);
	g_free(safe);
}

// Appends one character of a source line, made printable, and returns the columns
// it takes at column at; *p moves on.
static int append_char(GString *out, const char **p, const char *end, int at)
{
	gunichar c = g_utf8_get_char_validated(*p, end - *p);
	int valid = c != (gunichar)-1 && c != (gunichar)-2;
	char bytes[8] = { 0 };
	char *safe;
	int columns;

	assert(*p < end);
	if (**p == '\t') {
		g_string_append_c(out, '\t');
		++*p;
		return 8 - at % 8;
	}
	if (text_command(*p, end - *p)) {
		g_string_append(out, "\\x23");
		++*p;
		return 4;
	}
	memcpy(bytes, *p, valid ? g_utf8_next_char(*p) - *p : 1);
	*p += strlen(bytes) ? strlen(bytes) : 1;
	safe = bytes[0] ? text_printable(bytes) : g_strdup("\\x00");
	g_string_append(out, safe);
	columns = term_columns(safe);
	g_free(safe);
	return columns;
}

// Where to start so that the caret is within two thirds of limit columns.
static const char *excerpt_start(const char *line, const char *caret, int limit)
{
	GString *scratch = g_string_new(NULL);
	const char *start = line, *p;
	int columns = 0;

	for (p = line; p < caret;) {
		columns += append_char(scratch, &p, caret, columns);
		if (columns > limit * 2 / 3) {
			start = p;
			columns = 0;
		}
	}
	g_string_free(scratch, TRUE);
	return start;
}

static void put_excerpt(const struct text *text, const char *file, int line, int col)
{
	size_t length;
	const char *bytes = source_line(text->source, file, line, &length);
	int limit = (text->report->width > 0 ? MAX(text->report->width, 40) : LONG_LINE) - MARGIN -
		    6;
	const char *end, *caret, *p, *start;
	GString *shown, *under;
	int at = 0;

	if (!bytes || !length)
		return;
	end = bytes + length;
	caret = bytes + CLAMP(col - 1, 0, (int)MIN(length, G_MAXINT));
	start = excerpt_start(bytes, caret, limit);
	shown = g_string_new(start > bytes ? "..." : "");
	under = g_string_new(start > bytes ? "   " : "");
	for (p = start; p < end && at < limit;) {
		size_t before = shown->len;
		int is_before = p < caret, n = append_char(shown, &p, end, at);

		at += n;
		if (is_before && shown->str[before] == '\t')
			g_string_append_c(under, '\t');
		else if (is_before)
			g_string_append_printf(under, "%*s", n, "");
	}
	if (p < end)
		g_string_append(shown, "...");
	fprintf(text->out, "%5d | %s\n", line, shown->str);
	if (col > 0)
		fprintf(text->out, "      | %s%s^%s\n", under->str, text_paint(text, "\033[1;32m"),
			text_paint(text, "\033[0m"));
	g_string_free(under, TRUE);
	g_string_free(shown, TRUE);
}

static void put_wrapped(const struct text *text, const char *bytes, int indent)
{
	text_put_words(text->out, bytes, indent, indent,
		       text->report->width > 0 ? MAX(text->report->width, 40) : G_MAXINT);
	fputc('\n', text->out);
}

static void put_fix(const struct text *text, const char *rule, const char *fix)
{
	if (!*fix || !g_hash_table_add(text->fixes, g_strdup_printf("%s\n%s", rule, fix)))
		return;
	fprintf(text->out, "      %sfix:%s ", text_paint(text, "\033[1m"),
		text_paint(text, "\033[0m"));
	put_wrapped(text, fix, MARGIN + 3);
}

// Appends the names of the targets of a mask, when several are selected.
static void append_targets(const struct text *text, GString *out, int64_t mask)
{
	const char *sep = " [";
	guint i;

	if (text->names->len < 2)
		return;
	for (i = 0; i < text->names->len; i++) {
		if (!(mask & (int64_t)1 << i))
			continue;
		g_string_append_printf(out, "%s%s", sep, (char *)text->names->pdata[i]);
		sep = ", ";
	}
	g_string_append_c(out, ']');
}

static void put_path(const struct text *text, sqlite3_stmt *stmt)
{
	const struct path *found = paths_find(text->paths, sqlite3_column_int64(stmt, 10),
					      (const char *)sqlite3_column_text(stmt, 9),
					      col_text(stmt, 0));
	char *path;

	// What is in an entry point needs none; once is enough for a function.
	if (found->steps->len < 2 ||
	    !g_hash_table_add(text->shown,
			      g_strconcat(col_text(stmt, 0), "\n", col_text(stmt, 9), NULL)))
		return;
	path = path_text(found, PATH_STEPS, 0);
	fprintf(text->out, "      %sfrom:%s ", text_paint(text, "\033[1m"),
		text_paint(text, "\033[0m"));
	put_wrapped(text, path, MARGIN + 4);
	g_free(path);
}

static void put_justification(const struct text *text, const char *reason)
{
	fprintf(text->out, "      %sallowed:%s ", text_paint(text, "\033[1m"),
		text_paint(text, "\033[0m"));
	put_wrapped(text, *reason ? reason : "without a reason", MARGIN + 7);
}

// A comment that is in no order costs no speed.
static const char *word_before(const struct style *style, const char *rule)
{
	return g_str_has_prefix(rule, "suppression/") ? "" : style->word;
}

static void put_head(const struct text *text, sqlite3_stmt *stmt)
{
	const struct style *style = text_style(col_text(stmt, 3));
	char *file = text_printable(col_text(stmt, 0));
	char *place = g_strdup_printf("%s:%d:%d: ", file, sqlite3_column_int(stmt, 1),
				      sqlite3_column_int(stmt, 2));
	char *message = g_strconcat(word_before(style, col_text(stmt, 5)), col_text(stmt, 4), NULL);
	GString *tags = g_string_new("[");
	int width = text_width(text), at = term_columns(place) + strlen(style->level) + 2;

	g_string_append_printf(tags, "%s]", col_text(stmt, 5));
	append_targets(text, tags, sqlite3_column_int64(stmt, 7));
	fprintf(text->out, "%s%s%s%s: %s", text_paint(text, "\033[1m"), place,
		text_paint(text, style->color), style->level, text_paint(text, "\033[0m\033[1m"));
	at = text_put_words(text->out, message, at, MARGIN, width);
	fputs(text_paint(text, "\033[0m"), text->out);
	if (at + 1 + term_columns(tags->str) > width)
		fprintf(text->out, "\n%*s", MARGIN, "");
	else
		fputc(' ', text->out);
	put(text->out, tags->str);
	fputc('\n', text->out);
	g_string_free(tags, TRUE);
	g_free(message);
	g_free(place);
	g_free(file);
}

static void put_finding(const struct text *text, sqlite3_stmt *stmt)
{
	int nth = sqlite3_column_int(stmt, 11), count = sqlite3_column_int(stmt, 12);
	int cut = !text->report->show_all && count > SITES_SHOWN + 1;

	if (cut && nth > SITES_SHOWN)
		return;
	put_head(text, stmt);
	put_excerpt(text, col_text(stmt, 0), sqlite3_column_int(stmt, 1),
		    sqlite3_column_int(stmt, 2));
	if (text->report->verbose)
		put_path(text, stmt);
	if (sqlite3_column_type(stmt, 8) != SQLITE_NULL)
		put_justification(text, col_text(stmt, 8));
	else
		put_fix(text, col_text(stmt, 5), col_text(stmt, 6));
	if (cut && nth == SITES_SHOWN)
		fprintf(text->out, "      and %d more like this in the file (--all lists them)\n",
			count - SITES_SHOWN);
}

static int put_findings(const struct text *text, const char *state, const char *heading)
{
	sqlite3_stmt *stmt = db_query(text->report->db, builtin_sql("text/findings"), "t", state);
	int got, n = 0;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		if (n++ == 0 && heading)
			fprintf(text->out, "\n%s%s%s\n", text_paint(text, "\033[1m"), heading,
				text_paint(text, "\033[0m"));
		put_finding(text, stmt);
	}
	sqlite3_finalize(stmt);
	return got;
}

int text_put_findings(const struct text *text)
{
	int err = put_findings(text, "live", NULL);

	if (!err)
		err = put_findings(text, "unreached",
				   "Unreached: no path from an entry point leads here");
	if (!err)
		err = put_findings(
			text, "guarded",
			"Guarded: only the host's build has these; they are not counted");
	if (!err)
		err = put_findings(
			text, "suppressed",
			"Suppressed: a comment in the source allows these; they are not counted");
	return err;
}
