// The text report: the plan for each target (text_plan.c), what was not analysed, the compatibility
// table (text_table.c), and a line of figures for each target. With --all, or alone (-q), or of a
// lint, the findings stand there as a compiler prints them (text_findings.c).

#include "report.h"

#include <string.h>

#include "base/term.h"
#include "brief.h"
#include "compare.h"
#include "listing.h"
#include "path.h"
#include "project/source.h"
#include "text_parts.h"
#include "units.h"

static const struct style styles[] = {
	{ "blocker", "error", "", "\033[1;31m" },   { "hazard", "warning", "", "\033[1;35m" },
	{ "flag", "note", "flag: ", "\033[1;36m" }, { "perf", "note", "perf: ", "\033[1;36m" },
	{ "note", "note", "", "\033[1;36m" },
};

const struct style *text_style(const char *severity)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(styles); i++)
		if (strcmp(styles[i].severity, severity) == 0)
			return &styles[i];
	return &styles[3];
}

const char *text_paint(const struct text *text, const char *code)
{
	return text->report->color ? code : "";
}

int text_put_words(FILE *out, const char *bytes, int at, int indent, int width)
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

int text_width(const struct text *text)
{
	return text->report->wrap ? MAX(text->report->width, 40) : G_MAXINT;
}

// Runs a query whose rows are one note each, all text.
static int put_notes(const struct text *text, const char *prefix, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(text->report->db, sql);
	int got;

	while ((got = db_step(text->report->db, stmt)) > 0) {
		fputs(prefix, text->out);
		text_put_words(text->out, col_text(stmt, 0), strlen(prefix), strlen(prefix),
			       text_width(text));
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
	int err = put_notes(text, "note: ",
			    "SELECT 'not all of the project was asked for: a function that nobody '"
			    " || 'defines may be in the rest, and is not told of'"
			    " FROM main.meta WHERE key = 'left_out'");

	if (err)
		return err;
	if (text->report->verbose)
		return put_notes(text, "note: ",
				 "SELECT file || ': not analysed: ' || reason FROM " OTHER_UNITS
				 " ORDER BY file, reason");
	return put_notes(
		text, "note: ",
		"SELECT count(*) || iif(count(*) = 1, ' unit', ' units') || ' not analysed: ' || reason"
		" || ' (-v lists them)' FROM " OTHER_UNITS " GROUP BY reason ORDER BY reason");
}

// How much of it is about others' work.
static int put_vendored(const struct text *text)
{
	return put_notes(
		text, "note: ",
		"SELECT 'others'' work lies in ' || min(v.path) || '/'"
		" || iif(count(*) > 1, ' and ' || (count(*) - 1) || ' more', '') || ': '"
		" || sum(f.blocker) || ' of ' || p.blocker || iif(p.blocker = 1, ' blocker', ' blockers')"
		" || ' for ' || t.name || ' (--exclude-vendored leaves it out)'"
		" FROM vendored v JOIN verdict f ON f.kind = 'folder' AND f.path = v.path"
		" JOIN target t ON t.name = f.target AND t.selected"
		" JOIN verdict p ON p.target = t.name AND p.kind = 'project'"
		" GROUP BY t.name ORDER BY t.position");
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
			" FROM (SELECT name, position, family = 'wasi' AS wasi FROM target"
			"  WHERE parsed = 1 AND origin = 'stand-in' ORDER BY position)"
			" GROUP BY wasi ORDER BY min(position)");
	if (!err)
		err = put_notes(
			text, "note: ",
			"SELECT name || ': no sysroot: judged without the headers of a C library'"
			" FROM target WHERE parsed = 1 AND origin = 'none' AND family <> 'none'"
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
			"  ON w.id = t.world WHERE NOT t.parsed AND t.family <> 'none'"
			"  ORDER BY t.position)"
			" GROUP BY id ORDER BY id");
	if (!err)
		err = put_notes(
			text, "note: ",
			"SELECT name || ': unknown but for what all parses say alike (--target '"
			" || name || ' parses for it)' FROM target"
			" WHERE NOT parsed AND family = 'none' ORDER BY position");
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
		text_put_words(text->out, line->str, 0, 2, text_width(text));
		fputc('\n', text->out);
		g_string_free(line, TRUE);
	}
	sqlite3_finalize(stmt);
	return got;
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
			fprintf(text->out, "%sFindings for %s by rule%s\n",
				text_paint(text, "\033[1m"), col_text(stmt, 0),
				text_paint(text, "\033[0m"));
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
	text_put_words(text->out, line, 0, 2, text_width(text));
	fputc('\n', text->out);
	g_free(line);
	return 0;
}

static int put_rest(struct text *text)
{
	int changed = source_changed(text->source);
	int err = put_not_analysed(text);

	if (!err)
		err = put_vendored(text);
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
		err = text_put_plans(&text);
	if (!err && report->statistics)
		err = put_statistics(&text);
	else if (!err && lists_findings(report))
		err = text_put_findings(&text);
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
