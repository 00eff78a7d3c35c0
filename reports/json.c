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

#include <assert.h>
#include <string.h>

#include "base/json_text.h"
#include "path.h"
#include "table.h"

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

// A list of the report that is no more than the rows of a query.
static int put_rows(struct json *json, const char *key, sqlite3_stmt *stmt)
{
	int err = json_rows(json->text, key, json->report->db, stmt);

	g_string_append(json->text, ",\n");
	return err;
}

static int put_list(struct json *json, const char *key)
{
	char *name = g_strconcat("json/", key, NULL);
	int err = put_rows(json, key, db_prepare(json->report->db, builtin_sql(name)));

	g_free(name);
	return err;
}

static int put_units(struct json *json)
{
	sqlite3_stmt *stmt = db_prepare(json->report->db, builtin_sql("json/units"));
	int err = db_step(json->report->db, stmt) > 0 ? 0 : -1;

	g_string_append(json->text, "\"units\":{");
	if (!err) {
		json_columns(json->text, stmt, 0, 3);
		g_string_append(json->text, ",\n");
		for (int i = 3; i < 5; i++)
			if (sqlite3_column_type(stmt, i) != SQLITE_NULL) {
				json_columns(json->text, stmt, i, i + 1);
				g_string_append(json->text, ",\n");
			}
	}
	sqlite3_finalize(stmt);
	err = err || put_list(json, "failed") || put_list(json, "host_errors") ||
	      json_rows(json->text, "not_analysed", json->report->db,
			db_prepare(json->report->db, builtin_sql("json/not_analysed")));
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
	assert(step->number >= 0 && (guint)step->number < json->steps->len);
	return step->number;
}

static void put_step(GString *out, const struct path_step *step)
{
	json_begin(out, '{');
	json_member(out, "function", step->function);
	json_member(out, "file", step->file);
	json_number(out, "line", step->line);
}

// The path to a function as a JSON array, [] when nothing is known to reach it; of a long one
// its ends. Steps say it in full.
static void put_path(struct json *json, int64_t world, const char *symbol, const char *file)
{
	const struct path *path = paths_find(json->paths, world, symbol, file);
	guint steps = path->steps->len;
	GString *out = json->text;

	json_key(out, "path");
	g_string_append_c(out, '[');
	for (guint i = 0; i < steps; i++) {
		put_step(out, path->steps->pdata[i]);
		g_string_append_c(out, '}');
	}
	g_string_append_c(out, ']');
	if (path->left_out)
		json_number(out, "path_left_out", path->left_out);
	if (steps)
		json_number(out, "step", number_step(json, path->steps->pdata[steps - 1]));
}

static void put_steps(struct json *json)
{
	GString *out = json->text;
	int n = 0;

	g_string_append(out, "\"steps\":[");
	for (guint i = 0; i < json->steps->len; i++) {
		const struct path_step *step = json->steps->pdata[i];

		assert(!step->from || (guint)step->from->number < i);
		put_separator(out, &n);
		put_step(out, step);
		json_key(out, "from");
		if (step->from)
			g_string_append_printf(out, "%d}", step->from->number);
		else
			g_string_append(out, "null}");
		flush(json, FLUSH_AT);
	}
	g_string_append(out, "],\n");
}

// Columns of json/findings behind those that are members: what of them is a list.
enum { WAS = 19, JUSTIFICATION, WORLD, SYMBOL, FILE_NAME };

static void put_finding(struct json *json, sqlite3_stmt *stmt)
{
	GString *out = json->text;

	g_string_append_c(out, '{');
	json_columns(out, stmt, 0, WAS + 1);
	if (sqlite3_column_type(stmt, WAS) != SQLITE_NULL) {
		g_string_append(out, ",\"suppressions\":[{\"kind\":\"inSource\"");
		json_member(out, "justification", col_text(stmt, JUSTIFICATION));
		g_string_append(out, "}]");
	}
	put_path(json, sqlite3_column_int64(stmt, WORLD),
		 (const char *)sqlite3_column_text(stmt, SYMBOL), col_text(stmt, FILE_NAME));
	g_string_append_c(out, '}');
}

static int put_findings(struct json *json)
{
	sqlite3_stmt *stmt = db_prepare(json->report->db, builtin_sql("json/findings"));
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

static void put_cell(GString *out, const char *target, const struct cell *cell)
{
	json_key(out, target);
	g_string_append_c(out, '{');
	json_member(out, "verdict", cell->verdict);
	json_number(out, "blocker", cell->blocker);
	json_number(out, "flag", cell->flag);
	json_number(out, "hazard", cell->hazard);
	json_number(out, "perf", cell->perf);
	json_number(out, "unknown", cell->unknown);
	if (*cell->reason)
		json_member(out, "reason", cell->reason);
	g_string_append_c(out, '}');
}

static void put_row(GString *out, const struct table *table, const struct row *row)
{
	g_string_append_c(out, '{');
	json_member(out, "path", row->path);
	json_member(out, "kind", row->kind);
	json_key(out, "verdict");
	g_string_append_c(out, '{');
	for (guint i = 0; i < table->targets->len; i++)
		put_cell(out, table->targets->pdata[i], &row->cells[i]);
	g_string_append(out, "}}");
}

static int put_table(struct json *json)
{
	struct table table = { 0 };
	int err = table_build(&table, json->report->db,
			      json->report->by ? json->report->by : "file");
	int n = 0;

	g_string_append(json->text, "\"table\":[");
	for (guint i = 0; !err && i < table.rows->len; i++) {
		put_separator(json->text, &n);
		put_row(json->text, &table, table.rows->pdata[i]);
		flush(json, FLUSH_AT);
	}
	g_string_append(json->text, "]}\n");
	table_clear(&table);
	return err;
}

static int put_report(struct json *json)
{
	struct db *db = json->report->db;
	int err;

	g_string_append(json->text,
			"{\"schema\":\"wasmready-report/1\",\n\"tool\":{\"name\":\"wasmready\"");
	json_member(json->text, "version", WASMREADY_VERSION);
	g_string_append(json->text, "},\n");
	err = put_list(json, "targets") || put_units(json) || put_list(json, "dropped_flags") ||
	      put_list(json, "failed_rules") ||
	      put_rows(json, "causes",
		       db_query(db, builtin_sql("json/causes"), "i",
				(int64_t)json->report->show_notes)) ||
	      put_findings(json);
	if (!err)
		put_steps(json);
	// What the earlier run found and this one does not; and all runs, oldest first.
	if (!err && json->report->compare)
		err = put_list(json, "fixed") || put_list(json, "trend");
	return err || put_table(json) ? -1 : 0;
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
