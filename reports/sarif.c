// The SARIF 2.1.0 report, for code scanning and whatever else reads results.
//
// A result is what a rule says of one place: targets of which it says the same share it, and
// properties.targets names them. What is only unreached is a note, what only the host's build
// has is no failure. It keeps within what GitHub's code scanning takes of a run
// (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support)
// unless all is asked for.

#include "sarif.h"

#include <string.h>

#include "base/json_text.h"

#define FLUSH_AT ((gsize)1 << 16)
#define MAX_RESULTS 25000

static void flush(struct sarif *sarif, gsize at)
{
	if (sarif->text->len < at)
		return;
	fwrite(sarif->text->str, 1, sarif->text->len, sarif->out);
	g_string_truncate(sarif->text, 0);
}

enum {
	RULE,
	SEVERITY,
	STATE,
	WAS,
	FILE_NAME,
	LINE,
	COL,
	FUNCTION,
	SYMBOL,
	MESSAGE,
	FIX,
	FINGERPRINT,
	JUSTIFICATION,
	CHANGE,
	WORLD,
	TARGETS,
	CAUSE,
	OUTCOME,
	INPUT,
	ON_HOST,
	IN_WASM,
};

static const char *text_or_null(sqlite3_stmt *stmt, int column)
{
	return (const char *)sqlite3_column_text(stmt, column);
}

static void put_location(struct sarif *sarif, const struct sarif_place *place, const char *message)
{
	json_begin(sarif->text, '{');
	g_string_append(sarif->text, "\"location\":{");
	sarif_place(sarif, place, 0);
	sarif_message(sarif, "message", message);
	g_string_append(sarif->text, "}}");
}

// left_out: steps of the path before this one that are.
static void put_step(struct sarif *sarif, const struct path_step *step, guint left_out)
{
	const struct path_step *caller = step->from;
	struct sarif_place place = { step->file, step->line, 0,
				     caller ? caller->function : step->function };
	GString *text = g_string_new(NULL);

	if (caller)
		g_string_printf(text, "'%s' calls '%s'", caller->function, step->function);
	else
		g_string_printf(text, "'%s' is an entry point", step->function);
	if (left_out)
		g_string_append_printf(text, " (%u calls before it are left out)", left_out);
	put_location(sarif, &place, text->str);
	g_string_free(text, TRUE);
}

// The path from an entry point to the place, when one is known to reach it.
static void put_flow(struct sarif *sarif, sqlite3_stmt *stmt, const struct sarif_place *place)
{
	const struct path *path = paths_find(sarif->paths, sqlite3_column_int64(stmt, WORLD),
					     text_or_null(stmt, SYMBOL), place->file);
	guint i;

	if (!path->steps->len || strcmp(col_text(stmt, STATE), "live") != 0)
		return;
	g_string_append(sarif->text, ",\"codeFlows\":[{\"threadFlows\":[{\"locations\":[");
	for (i = 0; i < path->steps->len; i++)
		put_step(sarif, path->steps->pdata[i], i == PATH_ENDS ? path->left_out : 0);
	put_location(sarif, place, col_text(stmt, MESSAGE));
	g_string_append(sarif->text, "]}]}]");
}

static void put_related(struct sarif *sarif, int *n, const struct sarif_place *place,
			const char *message)
{
	g_string_append(sarif->text, (*n)++ ? "," : ",\"relatedLocations\":[");
	g_string_append_printf(sarif->text, "{\"id\":%d", *n);
	sarif_place(sarif, place, 0);
	sarif_message(sarif, "message", message);
	g_string_append_c(sarif->text, '}');
}

// Where the function around the place starts, unless it is there.
static void put_function(struct sarif *sarif, int *n, const char *symbol,
			 const struct sarif_place *place)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_query(db, builtin_sql("sarif/function"), "tti", symbol, place->file,
				      (int64_t)place->line);
	char *message = g_strdup_printf("in '%s', defined here", place->function);

	if (db_step(db, stmt) > 0) {
		struct sarif_place start = { place->file, sqlite3_column_int(stmt, 0),
					     sqlite3_column_int(stmt, 1), place->function };

		put_related(sarif, n, &start, message);
	}
	sqlite3_finalize(stmt);
	g_free(message);
}

// Finds where a header comes in first; results come by file, so that the last one is kept.
static void find_include(struct sarif *sarif, const char *file)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt;

	if (sarif->header && strcmp(sarif->header, file) == 0)
		return;
	g_free(sarif->header);
	sarif->header = g_strdup(file);
	g_clear_pointer(&sarif->includer, g_free);
	stmt = db_query(db, builtin_sql("sarif/include"), "t", file);
	if (db_step(db, stmt) > 0) {
		sarif->includer = g_strdup(col_text(stmt, 0));
		sarif->include_line = sqlite3_column_int(stmt, 1);
	}
	sqlite3_finalize(stmt);
}

static void put_relations(struct sarif *sarif, sqlite3_stmt *stmt, const struct sarif_place *place)
{
	int n = 0;

	if (place->function)
		put_function(sarif, &n, text_or_null(stmt, SYMBOL), place);
	find_include(sarif, place->file);
	if (sarif->includer) {
		// Its column needs its line, for which the header's would have to be read again.
		struct sarif_place include = { sarif->includer, sarif->include_line, 0, NULL };

		put_related(sarif, &n, &include, "included here");
	}
	if (n)
		g_string_append_c(sarif->text, ']');
}

static void put_properties(struct sarif *sarif, sqlite3_stmt *stmt, const struct sarif_place *place)
{
	GString *out = sarif->text;

	g_string_append(out, ",\"properties\":{");
	json_member(out, "severity", col_text(stmt, SEVERITY));
	json_member(out, "state", col_text(stmt, STATE));
	if (text_or_null(stmt, WAS))
		json_member(out, "was", col_text(stmt, WAS));
	g_string_append_printf(out, ",\"targets\":%s", col_text(stmt, TARGETS));
	if (text_or_null(stmt, CAUSE))
		json_member(out, "cause", col_text(stmt, CAUSE));
	if (place->function)
		json_member(out, "function", place->function);
	if (text_or_null(stmt, OUTCOME)) {
		json_member(out, "run", col_text(stmt, OUTCOME));
		json_member(out, "runInput", col_text(stmt, INPUT));
		json_member(out, "runHost", col_text(stmt, ON_HOST));
		json_member(out, "runWasm", col_text(stmt, IN_WASM));
	}
	if (*col_text(stmt, FIX))
		json_member(out, "fix", col_text(stmt, FIX));
	g_string_append_c(out, '}');
}

static void put_suppression(GString *out, sqlite3_stmt *stmt)
{
	char *reason = text_printable(col_text(stmt, JUSTIFICATION));

	g_string_append(out, ",\"suppressions\":[{\"kind\":\"inSource\",\"status\":\"accepted\"");
	if (*reason)
		json_member(out, "justification", reason);
	g_string_append(out, "}]");
	g_free(reason);
}

static void put_kind(GString *out, const char *severity, const char *state)
{
	if (strcmp(state, "guarded") == 0)
		g_string_append(out, ",\"kind\":\"informational\",\"level\":\"none\"");
	else
		g_string_append_printf(out, ",\"kind\":\"fail\",\"level\":\"%s\"",
				       strcmp(state, "unreached") == 0 ? "note"
								       : sarif_level(severity));
}

static void put_result(struct sarif *sarif, sqlite3_stmt *stmt)
{
	GString *out = sarif->text;
	const char *rule = col_text(stmt, RULE), *state = col_text(stmt, STATE);
	struct sarif_place place = { col_text(stmt, FILE_NAME), sqlite3_column_int(stmt, LINE),
				     sqlite3_column_int(stmt, COL), text_or_null(stmt, FUNCTION) };
	int index = GPOINTER_TO_INT(g_hash_table_lookup(sarif->rules, rule)) - 1;
	int suppressed = strcmp(state, "suppressed") == 0;

	g_string_append_c(out, '{');
	json_member(out, "ruleId", rule);
	g_string_append_printf(out, ",\"ruleIndex\":%d", index);
	put_kind(out, col_text(stmt, SEVERITY), suppressed ? col_text(stmt, WAS) : state);
	sarif_message(sarif, "message", col_text(stmt, MESSAGE));
	g_string_append(out, ",\"locations\":[{");
	sarif_place(sarif, &place, 1);
	g_string_append(out, "}]");
	put_relations(sarif, stmt, &place);
	put_flow(sarif, stmt, &place);
	if (strcmp(state, "live") == 0 || strcmp(state, "unreached") == 0)
		sarif_fixes(sarif, col_text(stmt, FINGERPRINT));
	if (suppressed)
		put_suppression(out, stmt);
	if (text_or_null(stmt, CHANGE))
		json_member(out, "baselineState", col_text(stmt, CHANGE));
	g_string_append(out, ",\"partialFingerprints\":{");
	json_member(out, "wasmready/v1", col_text(stmt, FINGERPRINT));
	g_string_append_c(out, '}');
	put_properties(sarif, stmt, &place);
	g_string_append_c(out, '}');
}

static int put_results(struct sarif *sarif, int64_t most)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_query(db, builtin_sql("sarif/results"), "i", most);
	int got, n = 0;

	g_string_append(sarif->text, ",\n\"results\":[");
	while ((got = db_step(db, stmt)) > 0) {
		g_string_append(sarif->text, n++ ? ",\n" : "\n");
		put_result(sarif, stmt);
		flush(sarif, FLUSH_AT);
	}
	sqlite3_finalize(stmt);
	g_string_append_c(sarif->text, ']');
	return got;
}

static int put_log(struct sarif *sarif)
{
	int64_t most = sarif->report->show_all ? G_MAXINT64 : MAX_RESULTS;
	int64_t count = db_int(sarif->report->db, 0, "SELECT count(*) FROM listed_site", "");
	int err;

	sarif->left_out = MAX(count - most, 0);
	if (sarif->left_out)
		complain(
			"%" G_GINT64_FORMAT " of %" G_GINT64_FORMAT
			" results are left out, which code scanning would not take (--all keeps them)",
			sarif->left_out, count);
	g_string_append(
		sarif->text,
		"{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
		"sarif-schema-2.1.0.json\",\n\"version\":\"2.1.0\",\n\"runs\":[{");
	err = sarif_tool(sarif);
	if (!err)
		err = sarif_run(sarif);
	if (!err)
		err = put_results(sarif, most);
	g_string_append(sarif->text, "}]}\n");
	return err;
}

int report_sarif(const struct report *report, FILE *out)
{
	struct sarif sarif = { .report = report, .out = out };
	int err = -1;

	sarif.text = g_string_new(NULL);
	sarif.rules = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sarif.source = source_new(report->db, report->root);
	sarif.paths = paths_new(report->db);
	vcs_ask(&sarif.vcs, report->root);
	if (sarif.paths && fix_plan_make(&sarif.plan, report->db, report->root, NULL, NULL) == 0)
		err = put_log(&sarif);
	flush(&sarif, 0);
	fix_plan_clear(&sarif.plan);
	g_free(sarif.header);
	g_free(sarif.includer);
	vcs_clear(&sarif.vcs);
	paths_free(sarif.paths);
	source_free(sarif.source);
	g_hash_table_destroy(sarif.rules);
	g_string_free(sarif.text, TRUE);
	return err;
}
