// The text report: the plan for each target, what was not analysed, the compatibility table, and a
// line of figures for each target. With --all, or alone (-q), or of a lint, the findings stand
// there as a compiler prints them:
//
//	path:line:col: level: message [rule]
//
// A blocker is an error, a hazard a warning; flag and perf are notes that start
// with the word. A site that several selected targets share is printed once, with
// their names. The same fix of the same rule is printed with its first finding only,
// the path to a function (-v) with the first one in it. What a rule says of a file in
// the same words is printed three times and then counted, unless all is asked for.

#include "report.h"

#include <string.h>

#include "base/term.h"
#include "compare.h"
#include "path.h"
#include "brief.h"
#include "listing.h"
#include "plan.h"
#include "project/source.h"
#include "table.h"
#include "units.h"

#define LONG_LINE 160 // columns of an excerpt when the width is not limited
#define MANY_ROWS 24  // rows of a table that are still read at a glance
#define MARGIN 8      // "   12 | "
#define SITES_SHOWN 3 // of what a rule says of a file in the same words; one more is listed too
#define PATH_STEPS 8
#define CAUSES_SHOWN 10 // of a plan, when it is the only one
#define CAUSES_EACH 5	// when there are several
#define PLACES_SHOWN 4

struct text {
	const struct report *report;
	FILE *out;
	struct source *source;
	GHashTable *fixes; // rule, NUL, fix: already printed
	GHashTable *shown; // symbols of functions whose path is
	GPtrArray *names;  // char *: selected targets in order
	struct paths *paths;
};

struct style {
	const char *severity, *level, *word, *color;
};

static const struct style styles[] = {
	{ "blocker", "error", "", "\033[1;31m" },   { "hazard", "warning", "", "\033[1;35m" },
	{ "flag", "note", "flag: ", "\033[1;36m" }, { "perf", "note", "perf: ", "\033[1;36m" },
	{ "note", "note", "", "\033[1;36m" },
};

static const struct style *style_of(const char *severity)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(styles); i++)
		if (strcmp(styles[i].severity, severity) == 0)
			return &styles[i];
	return &styles[3];
}

static const char *paint(const struct text *text, const char *code)
{
	return text->report->color ? code : "";
}

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
		fprintf(text->out, "      | %s%s^%s\n", under->str, paint(text, "\033[1;32m"),
			paint(text, "\033[0m"));
	g_string_free(under, TRUE);
	g_string_free(shown, TRUE);
}

// Prints text from column at on, broken at blanks before width, each further line
// indented; returns the column behind it. A line that begins with "::" would be a command to
// GitHub's runner.
static int put_words(FILE *out, const char *bytes, int at, int indent, int width)
{
	char *safe = text_printable(bytes);
	char **words = g_strsplit(safe, " ", -1);
	int i;

	for (i = 0; words[i]; i++) {
		int n = term_columns(words[i]);

		if (at > indent && at + (i > 0) + n > width && !g_str_has_prefix(words[i], "::")) {
			fprintf(out, "\n%*s", indent, "");
			at = indent;
		} else if (i) {
			fputc(' ', out);
			at++;
		}
		fputs(words[i], out);
		at += n;
	}
	g_strfreev(words);
	g_free(safe);
	return at;
}

static void put_wrapped(const struct text *text, const char *bytes, int indent)
{
	put_words(text->out, bytes, indent, indent,
		  text->report->width > 0 ? MAX(text->report->width, 40) : G_MAXINT);
	fputc('\n', text->out);
}

// Where lines of prose are broken.
static int prose_width(const struct text *text)
{
	return text->report->wrap ? MAX(text->report->width, 40) : G_MAXINT;
}

static void put_fix(const struct text *text, const char *rule, const char *fix)
{
	if (!*fix || !g_hash_table_add(text->fixes, g_strdup_printf("%s\n%s", rule, fix)))
		return;
	fprintf(text->out, "      %sfix:%s ", paint(text, "\033[1m"), paint(text, "\033[0m"));
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
	fprintf(text->out, "      %sfrom:%s ", paint(text, "\033[1m"), paint(text, "\033[0m"));
	put_wrapped(text, path, MARGIN + 4);
	g_free(path);
}

static void put_justification(const struct text *text, const char *reason)
{
	fprintf(text->out, "      %sallowed:%s ", paint(text, "\033[1m"), paint(text, "\033[0m"));
	put_wrapped(text, *reason ? reason : "without a reason", MARGIN + 7);
}

// position, made dense over the selected targets, is a bit of the mask. The last two
// columns say which site of how many it is that the same words are said of in a file.
static const char findings_sql[] =
	"SELECT *, row_number() OVER (same ORDER BY line, col), count(*) OVER same FROM ("
	"SELECT f.file, f.line, f.col, f.severity, f.message, f.rule, f.fix,"
	" bit_or(1 << (SELECT count(*) FROM target o WHERE o.selected AND o.position < f.position)),"
	" f.justification, f.symbol, min(f.world)"
	" FROM listed f"
	" WHERE f.state = ?"
	" GROUP BY f.file, f.line, f.col, f.rule, f.message, f.severity, f.fix, f.justification)"
	" WINDOW same AS (PARTITION BY file, rule, message, severity, fix)"
	" ORDER BY file, line, col, rule, message, severity, fix, justification";

// A comment that is in no order costs no speed.
static const char *word_before(const struct style *style, const char *rule)
{
	return g_str_has_prefix(rule, "suppression/") ? "" : style->word;
}

static void put_head(const struct text *text, sqlite3_stmt *stmt)
{
	const struct style *style = style_of(col_text(stmt, 3));
	char *file = text_printable(col_text(stmt, 0));
	char *place = g_strdup_printf("%s:%d:%d: ", file, sqlite3_column_int(stmt, 1),
				      sqlite3_column_int(stmt, 2));
	char *message = g_strconcat(word_before(style, col_text(stmt, 5)), col_text(stmt, 4), NULL);
	GString *tags = g_string_new("[");
	int width = prose_width(text), at = term_columns(place) + strlen(style->level) + 2;

	g_string_append_printf(tags, "%s]", col_text(stmt, 5));
	append_targets(text, tags, sqlite3_column_int64(stmt, 7));
	fprintf(text->out, "%s%s%s%s: %s", paint(text, "\033[1m"), place, paint(text, style->color),
		style->level, paint(text, "\033[0m\033[1m"));
	at = put_words(text->out, message, at, MARGIN, width);
	fputs(paint(text, "\033[0m"), text->out);
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
	sqlite3_stmt *stmt = db_query(text->report->db, findings_sql, "t", state);
	int got, n = 0;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		if (n++ == 0 && heading)
			fprintf(text->out, "\n%s%s%s\n", paint(text, "\033[1m"), heading,
				paint(text, "\033[0m"));
		put_finding(text, stmt);
	}
	sqlite3_finalize(stmt);
	return got;
}

// Runs a query whose rows are one note each, all text.
static int put_notes(const struct text *text, const char *prefix, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(text->report->db, sql);
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		fputs(prefix, text->out);
		put_words(text->out, col_text(stmt, 0), strlen(prefix), strlen(prefix),
			  prose_width(text));
		fputc('\n', text->out);
	}
	sqlite3_finalize(stmt);
	return got;
}

// Units without a usable parse in some world, with the worlds of the same reason together.
static int put_failed(const struct text *text)
{
	return put_notes(
		text, "",
		"SELECT file || ': not analysed for ' || group_concat(world, ', ') || ': ' || reason"
		" FROM (SELECT * FROM " FAILED_UNITS " ORDER BY file, unit, world_id)"
		" GROUP BY file, unit, reason ORDER BY file, unit, reason");
}

// Lines that no world could read: nothing of what hangs on them is known.
static int put_host_errors(const struct text *text)
{
	return put_notes(text, "",
			 "SELECT file || iif(line, ':' || line || ':' || col, '') || ': '"
			 " || " HOST_ERROR_WORDS " FROM " HOST_ERRORS " ORDER BY file");
}

static int put_failed_rules(const struct text *text)
{
	return put_notes(text, "",
			 "SELECT 'rule ''' || rule || ''' failed: ' || reason || '; what it would"
			 " find is unknown' FROM " FAILED_RULES " ORDER BY rule");
}

static int put_not_analysed(const struct text *text)
{
	if (text->report->verbose)
		return put_notes(text, "note: ",
				 "SELECT file || ': not analysed: ' || reason FROM " OTHER_UNITS
				 " ORDER BY file, reason");
	return put_notes(
		text, "note: ",
		"SELECT count(*) || iif(count(*) = 1, ' unit', ' units') || ' not analysed: ' || reason"
		" || ' (-v lists them)' FROM " OTHER_UNITS " GROUP BY reason ORDER BY reason");
}

static int put_dropped(const struct text *text)
{
	if (text->report->verbose)
		return put_notes(
			text, "note: ",
			"SELECT 'flag ''' || flag || ''' dropped (' || reason || ') in ' || count(*)"
			" || iif(count(*) = 1, ' unit', ' units')"
			" FROM dropped_flag GROUP BY flag, reason ORDER BY flag, reason");
	return put_notes(
		text, "note: ",
		"SELECT count(DISTINCT flag) || iif(count(DISTINCT flag) = 1,"
		" ' compiler flag was', ' compiler flags were') || ' dropped (-v lists them)'"
		" FROM dropped_flag HAVING count(*) > 0");
}

// What the reader must know to weigh the columns of the table.
static int put_origins(const struct text *text)
{
	int err = put_notes(
		text, "note: ",
		"SELECT 'no compilation database: flags are inferred for ' || count(*)"
		" || iif(count(*) = 1, ' unit', ' units')"
		" || coalesce('; one is made by: ' || (SELECT value FROM main.meta WHERE key = 'advice')"
		", '')"
		" FROM unit WHERE inferred AND language = 'c' HAVING count(*) > 0");

	if (!err)
		err = put_notes(text, "note: ",
				"SELECT '" APART_SAID
				"' || value FROM main.meta WHERE key = 'apart'");
	if (!err)
		err = put_notes(
			text, "note: ",
			"SELECT group_concat(name, ', ') || iif(wasi,"
			" ': no SDK is named: the current wasi-libc, by the tables and older headers',"
			" ': its sysroot is not installed: another C library''s headers stand in')"
			" FROM (SELECT name, position, name GLOB 'wasi*' AS wasi FROM target"
			"  WHERE parsed = 1 AND origin = 'stand-in' ORDER BY position)"
			" GROUP BY wasi ORDER BY min(position)");
	if (!err)
		err = put_notes(
			text, "note: ",
			"SELECT name || ': no sysroot: judged without the headers of a C library'"
			" FROM target WHERE parsed = 1 AND origin = 'none' AND name <> 'freestanding'"
			" ORDER BY position");
	if (!err)
		err = put_notes(
			text, "note: ",
			"SELECT group_concat(name, ', ') || ': ' || symbols FROM (SELECT name, position,"
			" symbols FROM target WHERE parsed ORDER BY position)"
			" GROUP BY symbols ORDER BY min(position)");
	if (!err)
		err = put_notes(
			text, "note: ",
			"SELECT group_concat(name, ', ') || ': judged by the tables over the parse of ' || world"
			" || ' (--target parses for it)'"
			" FROM (SELECT t.name, w.name AS world, w.id FROM target t JOIN world w"
			"  ON w.id = t.world WHERE NOT t.parsed ORDER BY t.position)"
			" GROUP BY id ORDER BY id");
	return err;
}

static void append_count(GString *line, int n, const char *one, const char *many)
{
	if (n)
		g_string_append_printf(line, ", %d %s", n, n == 1 ? one : many);
}

static int put_summary(const struct text *text)
{
	sqlite3_stmt *stmt = db_prepare(
		text->report->db,
		"SELECT t.name, sum(f.state = 'live'),"
		" sum(f.state = 'live' AND f.severity = 'blocker'),"
		" sum(f.state = 'live' AND f.severity = 'hazard'),"
		" sum(f.state = 'live' AND f.severity = 'flag'),"
		" sum(f.state = 'live' AND f.severity = 'perf'),"
		" sum(f.state = 'unreached'), sum(f.state = 'guarded'), sum(f.state = 'suppressed'),"
		" (SELECT unknown FROM verdict WHERE target = t.name AND kind = 'project')"
		" FROM target t LEFT JOIN finding f ON f.target = t.name AND f.severity <> 'note'"
		" WHERE t.selected GROUP BY t.name ORDER BY t.position");
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		GString *line = g_string_new(NULL);
		int n = sqlite3_column_int(stmt, 1), guarded = sqlite3_column_int(stmt, 7);
		int suppressed = sqlite3_column_int(stmt, 8);

		g_string_printf(line, "%s: %d live %s", col_text(stmt, 0), n,
				n == 1 ? "finding" : "findings");
		append_count(line, sqlite3_column_int(stmt, 2), "blocker", "blockers");
		append_count(line, sqlite3_column_int(stmt, 3), "hazard", "hazards");
		append_count(line, sqlite3_column_int(stmt, 4), "flag", "flags");
		append_count(line, sqlite3_column_int(stmt, 5), "perf", "perf");
		g_string_append_printf(line, "; %d unreached, %d guarded",
				       sqlite3_column_int(stmt, 6), guarded);
		if (guarded && !text->report->show_guarded)
			g_string_append(line, " (--guarded lists them)");
		if (suppressed)
			g_string_append_printf(
				line, ", %d suppressed%s", suppressed,
				text->report->show_suppressed ? "" : " (--suppressed lists them)");
		if (sqlite3_column_int(stmt, 9))
			g_string_append_printf(line, "; %d %s unknown", sqlite3_column_int(stmt, 9),
					       sqlite3_column_int(stmt, 9) == 1 ? "file is"
										: "files are");
		put_words(text->out, line->str, 0, 2, prose_width(text));
		fputc('\n', text->out);
		g_string_free(line, TRUE);
	}
	sqlite3_finalize(stmt);
	return got;
}

// The table. Columns give way by steps until the path has room: whole words, names in two lines,
// shorter words, then letters with a legend.

struct names {
	const char *target, *upper, *lower, *letters;
};
static const struct names short_names[] = {
	{ "freestanding", "free-", "standing", "fre" },
	{ "wasip1", "", "wasip1", "p1" },
	{ "wasip1-threads", "wasip1-", "threads", "p1t" },
	{ "wasip2", "", "wasip2", "p2" },
	{ "emscripten", "", "emscripten", "em" },
	{ "emscripten-pthread", "emscripten-", "pthread", "emp" },
};

enum step { STEP_FULL, STEP_TALL, STEP_MIDDLE, STEP_LETTERS };
#define STEPS 4

struct word {
	const char *verdict, *words[STEPS], *color;
	size_t count; // offset of the count that stands behind the verdict; 0: none
};
#define NO_COUNT ((size_t)-1)
static const struct word words[] = {
	{ "blocked",
	  { "blocked", "blocked", "block", "B" },
	  "\033[31m",
	  offsetof(struct cell, blocker) },
	{ "hazard",
	  { "hazard", "hazard", "hazard", "H" },
	  "\033[35m",
	  offsetof(struct cell, hazard) },
	{ "flags", { "flags", "flags", "flags", "F" }, "\033[36m", offsetof(struct cell, flag) },
	{ "ready", { "ready", "ready", "ready", "ok" }, "\033[32m", NO_COUNT },
	{ "unknown", { "unknown", "unknown", "unknown", "?" }, "\033[33m", NO_COUNT },
};

static const struct word *word_of(const char *verdict)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(words) - 1; i++)
		if (strcmp(words[i].verdict, verdict) == 0)
			return &words[i];
	return &words[i];
}

static char *cell_text(const struct cell *cell, enum step step)
{
	const struct word *word = word_of(cell->verdict);

	if (word->count == NO_COUNT)
		return g_strdup(word->words[step]);
	return g_strdup_printf("%s%s%d", word->words[step], step == STEP_LETTERS ? "" : " ",
			       *(const int *)((const char *)cell + word->count));
}

// A target's name in the header's line: 1 is the lower one, and the only one of most steps.
static const char *name_text(const char *target, enum step step, int line)
{
	for (size_t i = 0; step != STEP_FULL && i < G_N_ELEMENTS(short_names); i++) {
		const struct names *names = &short_names[i];

		if (strcmp(names->target, target) == 0)
			return step == STEP_LETTERS ? names->letters
			       : line		    ? names->lower
						    : names->upper;
	}
	return line ? target : "";
}

static int has_two_lines(enum step step)
{
	return step == STEP_TALL || step == STEP_MIDDLE;
}

struct layout {
	enum step step;
	int gap;     // spaces before a column
	int path;    // columns of the first one
	int *widths; // of the others
};

static int column_width(const struct table *table, guint column, enum step step)
{
	const char *target = table->targets->pdata[column];
	int width = term_columns(name_text(target, step, 1));
	guint i;

	if (has_two_lines(step))
		width = MAX(width, term_columns(name_text(target, step, 0)));
	for (i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		char *cell = cell_text(&row->cells[column], step);

		width = MAX(width, (int)strlen(cell));
		g_free(cell);
	}
	return width;
}

// Fills the layout of one step; returns whether the path has the room it wants.
static int try_layout(const struct table *table, struct layout *layout, int width, int longest)
{
	guint i;
	int left = width;

	for (i = 0; i < table->targets->len; i++) {
		layout->widths[i] = column_width(table, i, layout->step);
		left -= layout->widths[i] + layout->gap;
	}
	layout->path = width > 0 ? MIN(longest, MAX(left, 6)) : longest;
	return width <= 0 || left >= MIN(longest, layout->step == STEP_FULL ? 18 : 12);
}

static void find_layout(const struct table *table, struct layout *layout, int width, int longest)
{
	int step;

	for (step = 0; step < STEPS * 2; step++) {
		layout->step = step / 2;
		layout->gap = step % 2 ? 1 : 2;
		if (try_layout(table, layout, width, longest))
			return;
	}
}

// Cuts printable text in the middle to width columns.
static char *cut_middle(const char *text, int width)
{
	int columns = term_columns(text), skip = columns - width + 3, head = (width - 3) / 2;
	GString *out;
	int at = 0;

	if (columns <= width)
		return g_strdup(text);
	out = g_string_new(NULL);
	for (; *text; text = g_utf8_next_char(text)) {
		char one[8] = { 0 };
		int n;

		memcpy(one, text, g_utf8_next_char(text) - text);
		n = term_columns(one);
		if (at + n <= head) {
			g_string_append(out, one);
		} else if (at < head + skip) {
			if (!g_str_has_suffix(out->str, "..."))
				g_string_append(out, "...");
		} else {
			g_string_append(out, one);
		}
		at += n;
	}
	return g_string_free(out, FALSE);
}

static void put_padded(FILE *out, const char *text, int width)
{
	fprintf(out, "%s%*s", text, MAX(width - term_columns(text), 0), "");
}

// Trailing blanks are left out: the last column is not padded.
static void put_cells(FILE *out, const struct table *table, const struct layout *layout,
		      const struct row *row, int color)
{
	guint i;

	for (i = 0; i < table->targets->len; i++) {
		char *cell = cell_text(&row->cells[i], layout->step);
		int is_last = i + 1 == table->targets->len;

		fprintf(out, "%*s%s", layout->gap, "",
			color ? word_of(row->cells[i].verdict)->color : "");
		put_padded(out, cell, is_last ? 0 : layout->widths[i]);
		fputs(color ? "\033[0m" : "", out);
		g_free(cell);
	}
	fputc('\n', out);
}

static void put_row(FILE *out, const struct table *table, const struct layout *layout,
		    const struct row *row, int color)
{
	char *safe = text_printable(row->path);
	char *name = strcmp(row->kind, "folder") == 0 ? g_strconcat(safe, "/", NULL)
						      : g_strdup(safe);
	char *cut = cut_middle(name, layout->path);

	put_padded(out, cut, layout->path);
	put_cells(out, table, layout, row, color);
	g_free(cut);
	g_free(name);
	g_free(safe);
}

static void put_header_line(FILE *out, const struct table *table, const struct layout *layout,
			    int color, int line)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < table->targets->len; i++) {
		const char *name = name_text(table->targets->pdata[i], layout->step, line);
		int pad = MAX(layout->widths[i] - term_columns(name), 0);

		g_string_append_printf(text, "%*s%s%*s", layout->gap, "", name, pad, "");
	}
	fprintf(out, "%s%*s%s%s\n", color ? "\033[1m" : "", layout->path, "", g_strchomp(text->str),
		color ? "\033[0m" : "");
	g_string_free(text, TRUE);
}

static void put_header(FILE *out, const struct table *table, const struct layout *layout, int color)
{
	if (has_two_lines(layout->step))
		put_header_line(out, table, layout, color, 0);
	put_header_line(out, table, layout, color, 1);
}

static void put_table(FILE *out, const struct table *table, int width, int color)
{
	struct layout layout = { .widths = g_new0(int, table->targets->len + 1) };
	int longest = 1;
	guint i;

	for (i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		char *safe = text_printable(row->path);

		longest = MAX(longest, term_columns(safe) + (strcmp(row->kind, "folder") == 0));
		g_free(safe);
	}
	find_layout(table, &layout, width, longest);
	put_header(out, table, &layout, color);
	for (i = 0; i < table->rows->len; i++)
		put_row(out, table, &layout, table->rows->pdata[i], color);
	if (layout.step == STEP_LETTERS)
		fputs("B blocked, H hazard, F flags, ? unknown\n", out);
	g_free(layout.widths);
}

static int depth_of(const struct row *row)
{
	const char *p;
	int depth = 1;

	if (strcmp(row->kind, "total") == 0)
		return 0;
	for (p = row->path; *p; p++)
		depth += *p == '/';
	return depth;
}

static guint rows_within(const struct table *table, int depth)
{
	guint i, n = 0;

	for (i = 0; i < table->rows->len; i++)
		n += depth_of(table->rows->pdata[i]) <= depth;
	return n;
}

// The deepest folders that still leave a table to be read at a glance; 1 at least.
static int fitting_depth(const struct table *table)
{
	int depth = 1;
	guint i;

	for (i = 0; i < table->rows->len; i++)
		depth = MAX(depth, depth_of(table->rows->pdata[i]));
	while (depth > 1 && rows_within(table, depth) > MANY_ROWS)
		depth--;
	return depth;
}

static void drop_deeper(struct table *table, int depth)
{
	guint i = 0;

	while (i < table->rows->len) {
		if (depth_of(table->rows->pdata[i]) > depth)
			g_ptr_array_remove_index(table->rows, i);
		else
			i++;
	}
}

static int count_kind(const struct table *table, const char *kind)
{
	guint i;
	int n = 0;

	for (i = 0; i < table->rows->len; i++)
		n += strcmp(((struct row *)table->rows->pdata[i])->kind, kind) == 0;
	return n;
}

// Replaces a table of too many files by one of folders. *note says so.
static int choose_rows(struct table *table, struct db *db, char **note)
{
	int files = count_kind(table, "file"), folders = count_kind(table, "folder");
	int depth;

	if (table->rows->len <= MANY_ROWS + 1)
		return 0;
	table_clear(table);
	if (table_build(table, db, "folder"))
		return -1;
	depth = fitting_depth(table);
	drop_deeper(table, depth);
	if (count_kind(table, "folder") < folders)
		*note = g_strdup_printf(
			"%d of %d folders; --by folder shows them all, --by file %d files",
			count_kind(table, "folder"), folders, files);
	else
		*note = g_strdup_printf("by folder; --by file shows all %d files", files);
	return 0;
}

int report_table(const struct report *report, FILE *out)
{
	struct table table = { 0 };
	char *note = NULL;
	int err = table_build(&table, report->db, report->by ? report->by : "file");

	if (!err && !report->by)
		err = choose_rows(&table, report->db, &note);
	if (!err) {
		put_table(out, &table, report->width, report->color);
		if (note)
			fprintf(out, "(%s)\n", note);
	}
	g_free(note);
	table_clear(&table);
	return err;
}

static int load_names(struct text *text)
{
	sqlite3_stmt *stmt = db_prepare(text->report->db,
					"SELECT name FROM target WHERE selected ORDER BY position");
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0)
		g_ptr_array_add(text->names, g_strdup(col_text(stmt, 0)));
	sqlite3_finalize(stmt);
	return got;
}

static int put_all_findings(struct text *text)
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

// "then 3 blockers and 4 hazards are left"
static void append_left(GString *out, const struct plan_cause *cause)
{
	if (!cause->blocker_left && !cause->hazard_left)
		g_string_append(out, "; then no blocker and no hazard is left");
	else
		g_string_append_printf(out, "; then %d blocker%s and %d hazard%s are left",
				       cause->blocker_left, cause->blocker_left == 1 ? "" : "s",
				       cause->hazard_left, cause->hazard_left == 1 ? "" : "s");
}

static void put_cause(const struct text *text, const struct plan_cause *cause)
{
	const struct style *style = style_of(cause->severity);
	char *head = g_strdup_printf("%3d. ", cause->position);
	char *places = plan_places(text->report->db, cause->id, PLACES_SHOWN);
	GString *at = g_string_new("at ");
	int width = prose_width(text), indent = (int)strlen(head);

	fprintf(text->out, "%s%s%s%s: %s", head, paint(text, style->color), cause->severity,
		paint(text, "\033[0m"), paint(text, "\033[1m"));
	put_words(text->out, cause->title, indent + (int)strlen(cause->severity) + 2, indent,
		  width);
	fprintf(text->out, "%s\n%*s", paint(text, "\033[0m"), indent, "");
	if (*cause->decision)
		put_words(text->out, cause->decision, indent, indent, width);
	fprintf(text->out, "\n%*s", indent, "");
	g_string_append(at, places);
	append_left(at, cause);
	put_words(text->out, at->str, indent, indent, width);
	fputc('\n', text->out);
	g_string_free(at, TRUE);
	g_free(places);
	g_free(head);
}

static int put_plan(const struct text *text, const char *target)
{
	GPtrArray *plan = plan_load(text->report->db, target);
	guint shown = text->names->len > 1 ? CAUSES_EACH : CAUSES_SHOWN;
	int64_t unknown = db_int(
		text->report->db, 0,
		"SELECT unknown FROM verdict WHERE target = ? AND kind = 'project'", "t", target);

	if (!plan)
		return -1;
	if (plan->len)
		fprintf(text->out,
			"%sPlan for %s%s: %u decision%s, in the order in which one works\n",
			paint(text, "\033[1m"), target, paint(text, "\033[0m"), plan->len,
			plan->len == 1 ? "" : "s");
	else
		fprintf(text->out, "%sPlan for %s%s: nothing was found that stands in the way%s\n",
			paint(text, "\033[1m"), target, paint(text, "\033[0m"),
			unknown ? ", of what could be looked at" : "");
	for (guint i = 0; i < plan->len && (i < shown || text->report->show_all); i++)
		put_cause(text, plan->pdata[i]);
	if (plan->len > shown && !text->report->show_all)
		fprintf(text->out, "     and %u more (--all lists them, and every place)\n",
			plan->len - shown);
	fputc('\n', text->out);
	g_ptr_array_unref(plan);
	return 0;
}

static int put_plans(const struct text *text)
{
	int err = 0;

	for (guint i = 0; !err && i < text->names->len; i++)
		err = put_plan(text, text->names->pdata[i]);
	return err;
}

// What each rule says of the selected targets, worst and most frequent first.
static int put_statistics(const struct text *text)
{
	sqlite3_stmt *stmt = db_prepare(
		text->report->db,
		"SELECT f.target, f.rule, f.severity, count(*), count(DISTINCT f.file)"
		" FROM listed f WHERE f.state = 'live' GROUP BY f.position, f.rule, f.severity"
		" ORDER BY f.position, " SEVERITY_RANK("f.severity") ", count(*) DESC, f.rule");
	char *last = g_strdup("");
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		int files = sqlite3_column_int(stmt, 4);

		if (strcmp(last, col_text(stmt, 0)) != 0)
			fprintf(text->out, "%sFindings for %s by rule%s\n", paint(text, "\033[1m"),
				col_text(stmt, 0), paint(text, "\033[0m"));
		fprintf(text->out, "%7d  %-8s %s, in %d file%s\n", sqlite3_column_int(stmt, 3),
			col_text(stmt, 2), col_text(stmt, 1), files, files == 1 ? "" : "s");
		g_free(last);
		last = col_copy(stmt, 0);
	}
	sqlite3_finalize(stmt);
	g_free(last);
	return got;
}

static int put_brief(const struct text *text)
{
	char *line = brief_text(text->report);

	if (!line)
		return -1;
	put_words(text->out, line, 0, 2, prose_width(text));
	fputc('\n', text->out);
	g_free(line);
	return 0;
}

static int put_rest(struct text *text)
{
	int changed = source_changed(text->source);
	int err = put_not_analysed(text);

	if (!err)
		err = put_dropped(text);
	if (!err)
		err = put_origins(text);
	if (changed)
		fprintf(text->out, "note: %d %s changed since the audit: no excerpts from %s\n",
			changed, changed == 1 ? "file has" : "files have",
			changed == 1 ? "it" : "them");
	if (!err) {
		fputc('\n', text->out);
		err = report_table(text->report, text->out);
	}
	if (!err) {
		fputc('\n', text->out);
		err = put_summary(text);
	}
	if (!err && text->report->compare)
		err = compare_text(text->report, text->out);
	return err;
}

static int has_plan(const struct report *report)
{
	return !report->quiet && !report->lint && !report->statistics;
}

// Whether the findings stand there one by one: that is many lines.
static int lists_findings(const struct report *report)
{
	return report->quiet || report->lint || report->show_all || report->verbose ||
	       report->max_findings || report->show_guarded || report->show_suppressed ||
	       report->show_notes;
}

int report_text(const struct report *report, FILE *out)
{
	struct text text = { .report = report, .out = out };
	int err;

	text.source = source_new(report->db, report->root);
	text.fixes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	text.shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	text.names = g_ptr_array_new_with_free_func(g_free);
	text.paths = paths_new(report->db);
	err = text.paths ? load_names(&text) : -1;
	if (!err && has_plan(report))
		err = put_plans(&text);
	if (!err && report->statistics)
		err = put_statistics(&text);
	else if (!err && lists_findings(report))
		err = put_all_findings(&text);
	if (!err) {
		fputs(report->quiet || report->lint ||
				      !(lists_findings(report) || report->statistics)
			      ? ""
			      : "\n",
		      out);
		err = put_failed(&text);
		if (!err)
			err = put_host_errors(&text);
		if (!err)
			err = put_failed_rules(&text);
	}
	if (!err && !report->quiet)
		err = report->lint ? put_brief(&text) : put_rest(&text);
	g_ptr_array_free(text.names, TRUE);
	g_hash_table_destroy(text.shown);
	g_hash_table_destroy(text.fixes);
	paths_free(text.paths);
	source_free(text.source);
	return err;
}
