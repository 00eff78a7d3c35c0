// The JSON report, schema "wasmready-report/1":
//
//	{schema, tool, targets, units, dropped_flags, failed_rules, causes, findings, steps, table}
//
// `causes` has the plan of each selected target, in the order in which one works; `cause` of a
// finding is the `id` of one.
//
// Findings of the selected targets come in every state; one that a comment suppresses
// has `was`, the state it would have, and `suppressions` as SARIF has them. `path` leads from an
// entry point to the function that holds the finding: its first step is where the entry point is
// defined, each further one the call that leads there. Of a path of more than 41 steps it has the
// first 20 and the last 20, with `path_left_out`, how many are missing between them; `step` is the
// number of its last in `steps`, from 0, each of which names the one before, `from`: there every
// step stands once, however many paths lead over it. Strings are valid UTF-8 whatever the source
// holds: a stray byte is written as \xNN, which the file system would not find, but which keeps two
// such names apart.

#include "report.h"

#include <string.h>

#include "base/json_text.h"
#include "path.h"
#include "table.h"
#include "units.h"

#define FLUSH_AT ((gsize)1 << 16)

struct json {
	const struct report *report;
	FILE *out;
	GString *text; // not yet written
	struct paths *paths;
	GPtrArray *steps; // struct path_step *: those of the findings, by number
};

static void flush(struct json *json, gsize at)
{
	if (json->text->len < at)
		return;
	fwrite(json->text->str, 1, json->text->len, json->out);
	g_string_truncate(json->text, 0);
}

static void put_separator(GString *out, int *n)
{
	g_string_append(out, (*n)++ ? ",\n" : "\n");
}

static int put_targets(struct json *json)
{
	sqlite3_stmt *stmt = db_prepare(
		json->report->db,
		"SELECT name, triple, sysroot, origin, selected, parsed, judge, version, table_date,"
		" symbols, parsed_as FROM target ORDER BY position");
	int got, n = 0;

	g_string_append(json->text, "\"targets\":[");
	while ((got = db_step(json->report->db, stmt)) > 0) {
		put_separator(json->text, &n);
		g_string_append_c(json->text, '{');
		json_member(json->text, "name", col_text(stmt, 0));
		g_string_append_printf(json->text, ",\"selected\":%s,\"parsed\":%s",
				       sqlite3_column_int(stmt, 4) ? "true" : "false",
				       sqlite3_column_int(stmt, 5) ? "true" : "false");
		json_member(json->text, "triple", col_text(stmt, 1));
		json_member(json->text, "parsed_as", col_text(stmt, 10));
		json_member(json->text, "sysroot", col_text(stmt, 2));
		json_member(json->text, "origin", col_text(stmt, 3));
		json_member(json->text, "judge", col_text(stmt, 6));
		json_member(json->text, "version", col_text(stmt, 7));
		json_member(json->text, "table_date", col_text(stmt, 8));
		json_member(json->text, "symbols", col_text(stmt, 9));
		g_string_append_c(json->text, '}');
	}
	sqlite3_finalize(stmt);
	g_string_append(json->text, "],\n");
	return got;
}

// Writes "name":[{column: text, ...}, ...] with the names of the query's columns.
static void put_member(GString *out, sqlite3_stmt *stmt, int column)
{
	const char *name = sqlite3_column_name(stmt, column);

	if (sqlite3_column_type(stmt, column) == SQLITE_INTEGER)
		g_string_append_printf(out, "%s\"%s\":%d", column ? "," : "", name,
				       sqlite3_column_int(stmt, column));
	else
		json_member(out, name, col_text(stmt, column));
}

static int put_list(struct json *json, const char *name, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(json->report->db, sql);
	int got, i, n = 0;

	g_string_append_printf(json->text, "\"%s\":[", name);
	while ((got = db_step(json->report->db, stmt)) > 0) {
		put_separator(json->text, &n);
		g_string_append_c(json->text, '{');
		for (i = 0; i < sqlite3_column_count(stmt); i++)
			put_member(json->text, stmt, i);
		g_string_append_c(json->text, '}');
	}
	sqlite3_finalize(stmt);
	g_string_append_c(json->text, ']');
	return got;
}

static int put_units(struct json *json)
{
	struct db *db = json->report->db;
	int64_t total = db_int(db, 0, "SELECT count(*) FROM unit", NULL);
	int64_t parsed = db_int(db, 0,
				"SELECT count(*) FROM unit WHERE note = '' AND language = 'c'"
				" AND id NOT IN (SELECT unit FROM " FAILED_UNITS ")"
				" AND id NOT IN (SELECT unit FROM doubt WHERE kind = 'host')",
				NULL);
	int64_t inferred = db_int(db, 0, "SELECT count(*) FROM unit WHERE inferred", NULL);
	char *advice = db_text(db, "SELECT value FROM main.meta WHERE key = 'advice'", NULL);
	int err;

	g_string_append_printf(json->text,
			       "\"units\":{\"total\":%" G_GINT64_FORMAT
			       ",\"parsed\":%" G_GINT64_FORMAT ",\"inferred_flags\":%s,\n",
			       total, parsed, inferred ? "true" : "false");
	if (advice && inferred) {
		g_string_append(json->text, "\"database_made_by\":");
		json_text(json->text, advice);
		g_string_append(json->text, ",\n");
	}
	g_free(advice);
	advice = db_text(db, "SELECT " APART, NULL);
	if (advice && inferred) {
		g_string_append(json->text, "\"sources_apart\":");
		json_text(json->text, advice);
		g_string_append(json->text, ",\n");
	}
	g_free(advice);
	err = put_list(json, "failed",
		       "SELECT file, world, reason FROM " FAILED_UNITS
		       " ORDER BY file, world_id, reason");
	g_string_append(json->text, ",\n");
	if (!err)
		err = put_list(json, "host_errors",
			       "SELECT file, line, col AS column, text, units FROM host_error"
			       " ORDER BY file, line");
	g_string_append(json->text, ",\n");
	if (!err)
		err = put_list(json, "not_analysed",
			       "SELECT file, language, reason FROM " OTHER_UNITS
			       " ORDER BY file, reason");
	g_string_append(json->text, "},\n");
	return err;
}

// Numbers a step and those before it: the order in which they are written behind the findings.
static int number_step(struct json *json, struct path_step *step)
{
	GPtrArray *chain = g_ptr_array_new();

	for (struct path_step *at = step; at && at->number < 0; at = (struct path_step *)at->from)
		g_ptr_array_add(chain, at);
	for (guint i = chain->len; i-- > 0;) {
		((struct path_step *)chain->pdata[i])->number = (int)json->steps->len;
		g_ptr_array_add(json->steps, chain->pdata[i]);
	}
	g_ptr_array_unref(chain);
	return step->number;
}

// The path to a function as a JSON array, [] when nothing is known to reach it; of a long one
// its ends. Steps say it in full.
static void put_path(struct json *json, int64_t world, const char *symbol, const char *file)
{
	const struct path *path = paths_find(json->paths, world, symbol, file);
	GString *out = json->text;
	guint i;

	g_string_append(out, ",\"path\":[");
	for (i = 0; i < path->steps->len; i++) {
		const struct path_step *step = path->steps->pdata[i];

		g_string_append(out, i ? ",{" : "{");
		json_member(out, "function", step->function);
		json_member(out, "file", step->file);
		g_string_append_printf(out, ",\"line\":%d}", step->line);
	}
	g_string_append_c(out, ']');
	if (path->left_out)
		g_string_append_printf(out, ",\"path_left_out\":%u", path->left_out);
	if (path->steps->len)
		g_string_append_printf(out, ",\"step\":%d",
				       number_step(json, path->steps->pdata[path->steps->len - 1]));
}

static void put_steps(struct json *json)
{
	GString *out = json->text;
	int n = 0;

	g_string_append(out, "\"steps\":[");
	for (guint i = 0; i < json->steps->len; i++) {
		const struct path_step *step = json->steps->pdata[i];

		put_separator(out, &n);
		g_string_append_c(out, '{');
		json_member(out, "function", step->function);
		json_member(out, "file", step->file);
		g_string_append_printf(out, ",\"line\":%d,\"from\":", step->line);
		if (step->from)
			g_string_append_printf(out, "%d}", step->from->number);
		else
			g_string_append(out, "null}");
		flush(json, FLUSH_AT);
	}
	g_string_append(out, "],\n");
}

static int put_causes(struct json *json)
{
	sqlite3_stmt *stmt = db_query(
		json->report->db,
		"SELECT c.target, c.kind, c.name, c.title, c.decision, c.severity, c.guards, c.file,"
		" c.id, c.position, c.findings, c.files, c.lines, c.line, c.blocker_left, c.hazard_left,"
		" c.aside FROM cause c JOIN target t ON t.name = c.target AND t.selected"
		" WHERE c.id IN (SELECT cause FROM finding WHERE severity <> 'note' OR ?)"
		" ORDER BY t.position, c.position",
		"i", (int64_t)json->report->show_notes);
	static const char *const texts[] = { "target", "kind",	   "name",
					     "title",  "decision", "severity" };
	static const char *const numbers[] = { "id",	"position", "findings",	    "files",
					       "lines", "line",	    "blocker_left", "hazard_left" };
	GString *out = json->text;
	int got, n = 0;

	g_string_append(out, "\"causes\":[");
	while ((got = db_step(json->report->db, stmt)) > 0) {
		put_separator(out, &n);
		g_string_append_c(out, '{');
		for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
			json_member(out, texts[i], col_text(stmt, (int)i));
		json_member(out, "aside", col_text(stmt, 16));
		// A JSON array already.
		g_string_append_printf(out, ",\"guards\":%s", col_text(stmt, 6));
		if (sqlite3_column_type(stmt, 7) == SQLITE_NULL)
			g_string_append(out, ",\"file\":null");
		else
			json_member(out, "file", col_text(stmt, 7));
		for (guint i = 0; i < G_N_ELEMENTS(numbers); i++)
			if (sqlite3_column_type(stmt, 8 + (int)i) == SQLITE_NULL)
				g_string_append_printf(out, ",\"%s\":null", numbers[i]);
			else
				g_string_append_printf(
					out, ",\"%s\":%" G_GINT64_FORMAT, numbers[i],
					(gint64)sqlite3_column_int64(stmt, 8 + (int)i));
		g_string_append_c(out, '}');
		flush(json, FLUSH_AT);
	}
	sqlite3_finalize(stmt);
	g_string_append(out, "],\n");
	return got;
}

static const char findings_sql[] =
	"SELECT f.rule, coalesce(r.family, ''), f.severity, f.target, f.state, f.file, f.line, f.col,"
	" f.function, f.message, coalesce(r.why, ''), f.fix, f.fingerprint, f.symbol, f.world,"
	" f.was, f.justification, f.change, f.cause"
	" FROM listed f LEFT JOIN rule r ON r.id = f.rule"
	" ORDER BY f.file, f.line, f.col, f.rule, f.position, f.state, f.message, f.fingerprint";

static void put_finding(struct json *json, sqlite3_stmt *stmt)
{
	GString *out = json->text;
	int suppressed = sqlite3_column_type(stmt, 15) != SQLITE_NULL;
	const char *state = col_text(stmt, suppressed ? 15 : 4);

	g_string_append_c(out, '{');
	json_member(out, "rule", col_text(stmt, 0));
	json_member(out, "family", col_text(stmt, 1));
	json_member(out, "severity", col_text(stmt, 2));
	json_member(out, "target", col_text(stmt, 3));
	json_member(out, "state", col_text(stmt, 4));
	json_member(out, "file", col_text(stmt, 5));
	g_string_append_printf(out, ",\"line\":%d,\"column\":%d", sqlite3_column_int(stmt, 6),
			       sqlite3_column_int(stmt, 7));
	if (sqlite3_column_type(stmt, 8) == SQLITE_NULL)
		g_string_append(out, ",\"function\":null");
	else
		json_member(out, "function", col_text(stmt, 8));
	json_member(out, "message", col_text(stmt, 9));
	json_member(out, "why", col_text(stmt, 10));
	json_member(out, "fix", col_text(stmt, 11));
	json_member(out, "fingerprint", col_text(stmt, 12));
	if (sqlite3_column_type(stmt, 18) != SQLITE_NULL)
		g_string_append_printf(out, ",\"cause\":%" G_GINT64_FORMAT,
				       (gint64)sqlite3_column_int64(stmt, 18));
	if (sqlite3_column_type(stmt, 17) != SQLITE_NULL)
		json_member(out, "change", col_text(stmt, 17));
	if (suppressed) {
		json_member(out, "was", state);
		g_string_append(out, ",\"suppressions\":[{\"kind\":\"inSource\"");
		json_member(out, "justification", col_text(stmt, 16));
		g_string_append(out, "}]");
	}
	put_path(json, sqlite3_column_int64(stmt, 14),
		 strcmp(state, "live") == 0 ? (const char *)sqlite3_column_text(stmt, 13) : NULL,
		 col_text(stmt, 5));
	g_string_append_c(out, '}');
}

static int put_findings(struct json *json)
{
	sqlite3_stmt *stmt = db_prepare(json->report->db, findings_sql);
	int got, n = 0;

	g_string_append(json->text, "\"findings\":[");
	while ((got = db_step(json->report->db, stmt)) > 0) {
		put_separator(json->text, &n);
		put_finding(json, stmt);
		flush(json, FLUSH_AT);
	}
	sqlite3_finalize(stmt);
	g_string_append(json->text, "],\n");
	return got;
}

static void put_row(GString *out, const struct table *table, const struct row *row)
{
	guint i;

	g_string_append_c(out, '{');
	json_member(out, "path", row->path);
	json_member(out, "kind", row->kind);
	g_string_append(out, ",\"verdict\":{");
	for (i = 0; i < table->targets->len; i++) {
		const struct cell *cell = &row->cells[i];

		g_string_append(out, i ? "," : "");
		json_text(out, table->targets->pdata[i]);
		g_string_append_printf(out,
				       ":{\"verdict\":\"%s\",\"blocker\":%d,\"flag\":%d,"
				       "\"hazard\":%d,\"perf\":%d,\"unknown\":%d",
				       cell->verdict, cell->blocker, cell->flag, cell->hazard,
				       cell->perf, cell->unknown);
		if (*cell->reason)
			json_member(out, "reason", cell->reason);
		g_string_append_c(out, '}');
	}
	g_string_append(out, "}}");
}

// The runs that are compared, oldest first, this one last.
static int put_trend(struct json *json)
{
	sqlite3_stmt *stmt = db_prepare(
		json->report->db,
		"SELECT r.name, r.target, r.blocker, r.hazard, r.flag, r.perf FROM temp.trend r"
		" JOIN target t ON t.name = r.target ORDER BY r.nth, t.position");
	GString *out = json->text;
	int got = -1, n = 0;

	g_string_append(out, "\"trend\":[");
	while (stmt && (got = db_step(json->report->db, stmt)) > 0) {
		put_separator(out, &n);
		g_string_append_c(out, '{');
		json_member(out, "run", col_text(stmt, 0));
		json_member(out, "target", col_text(stmt, 1));
		for (int i = 2; i < 6; i++) {
			json_key(out, sqlite3_column_name(stmt, i));
			g_string_append(out, sqlite3_column_type(stmt, i) == SQLITE_NULL
						     ? "null"
						     : col_text(stmt, i));
		}
		g_string_append_c(out, '}');
	}
	sqlite3_finalize(stmt);
	g_string_append(out, "],\n");
	return got;
}

static int put_table(struct json *json)
{
	struct table table = { 0 };
	int err = table_build(&table, json->report->db,
			      json->report->by ? json->report->by : "file");
	int n = 0;
	guint i;

	g_string_append(json->text, "\"table\":[");
	for (i = 0; !err && i < table.rows->len; i++) {
		put_separator(json->text, &n);
		put_row(json->text, &table, table.rows->pdata[i]);
		flush(json, FLUSH_AT);
	}
	g_string_append(json->text, "]}\n");
	table_clear(&table);
	return err;
}

// What the earlier run found and this one does not; now: the state it has, if it has one.
static int put_fixed(struct json *json)
{
	sqlite3_stmt *stmt = db_prepare(
		json->report->db,
		"SELECT rule, severity, file, line, col, message, now FROM temp.fixed"
		" ORDER BY file, line, col, rule, severity, message");
	GString *out = json->text;
	int got = -1, n = 0;

	g_string_append(out, "\"fixed\":[");
	while (stmt && (got = db_step(json->report->db, stmt)) > 0) {
		put_separator(out, &n);
		g_string_append_c(out, '{');
		json_member(out, "rule", col_text(stmt, 0));
		json_member(out, "severity", col_text(stmt, 1));
		json_member(out, "file", col_text(stmt, 2));
		g_string_append_printf(out, ",\"line\":%d,\"column\":%d",
				       sqlite3_column_int(stmt, 3), sqlite3_column_int(stmt, 4));
		json_member(out, "message", col_text(stmt, 5));
		if (sqlite3_column_type(stmt, 6) == SQLITE_NULL)
			g_string_append(out, ",\"now\":null}");
		else {
			json_member(out, "now", col_text(stmt, 6));
			g_string_append_c(out, '}');
		}
	}
	sqlite3_finalize(stmt);
	g_string_append(out, "],\n");
	return got;
}

static int put_report(struct json *json)
{
	GString *out = json->text;
	int err;

	g_string_append(out,
			"{\"schema\":\"wasmready-report/1\",\n\"tool\":{\"name\":\"wasmready\"");
	json_member(out, "version", WASMREADY_VERSION);
	g_string_append(out, "},\n");
	err = put_targets(json);
	if (!err)
		err = put_units(json);
	if (!err)
		err = put_list(
			json, "dropped_flags",
			"SELECT flag, reason, file FROM dropped_flag GROUP BY flag, reason, file"
			" ORDER BY flag, reason, file");
	g_string_append(out, ",\n");
	if (!err)
		err = put_list(json, "failed_rules",
			       "SELECT rule, reason FROM " FAILED_RULES " ORDER BY rule");
	g_string_append(out, ",\n");
	if (!err)
		err = put_causes(json);
	if (!err)
		err = put_findings(json);
	if (!err)
		put_steps(json);
	if (!err && json->report->compare)
		err = put_fixed(json);
	if (!err && json->report->compare)
		err = put_trend(json);
	if (!err)
		err = put_table(json);
	return err;
}

int report_json(const struct report *report, FILE *out)
{
	struct json json = { .report = report, .out = out };
	int err = -1;

	json.text = g_string_new(NULL);
	json.steps = g_ptr_array_new();
	json.paths = paths_new(report->db);
	if (json.paths)
		err = put_report(&json);
	flush(&json, 0);
	g_ptr_array_unref(json.steps);
	paths_free(json.paths);
	g_string_free(json.text, TRUE);
	return err;
}
