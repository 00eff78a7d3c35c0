// Baselines that are a SARIF 2.1.0 log of ours: see baseline.h.
//
// SQLite reads the JSON. What reports/sarif.c writes is read back: targets, severity, state
// and function stand in a result's properties, the line in the snippet around its region.

#include "baseline_rows.h"

#include <errno.h>
#include <string.h>

#include "findings.h"

#define SARIF_MAX ((size_t)256 << 20)

// The driver's name of each run; no row when it is no log.
static const char runs_sql[] =
	"SELECT count(*) FROM json_each(?1, '$.runs') r"
	" WHERE json_extract(r.value, '$.tool.driver.name') = 'wasmready' COLLATE NOCASE";

static const char verdicts_sql[] =
	"INSERT OR REPLACE INTO temp.baseline_verdict"
	" SELECT v.key, json_extract(v.value, '$.verdict')"
	" FROM json_each(?1, '$.runs') r, json_each(r.value, '$.properties.verdict') v"
	" WHERE json_extract(r.value, '$.tool.driver.name') = 'wasmready' COLLATE NOCASE"
	"  AND v.type = 'object' LIMIT 1000";

// The path that a URI names: percent signs decoded, the scheme of files taken off.
static void uri_path(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *uri = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	if (uri && g_str_has_prefix(uri, "file://"))
		uri += strlen("file://");
	if (uri)
		sqlite3_result_text(context, g_uri_unescape_string(uri, NULL), -1, g_free);
}

static void squeezed(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *line = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	if (line)
		sqlite3_result_text(context, line_squeeze(line, strlen(line)), -1, g_free);
}

static int take_results(struct baseline_sink *sink, const char *text)
{
	sqlite3_stmt *stmt = db_prepare(sink->db, builtin_text("sarif_results.sql"));
	int err = stmt ? 0 : -1, got = 0;

	if (stmt)
		sqlite3_bind_text(stmt, 1, text, -1, SQLITE_STATIC);
	while (!err && (got = db_step(sink->db, stmt)) > 0)
		err = baseline_take(sink, stmt);
	sqlite3_finalize(stmt);
	return got < 0 ? -1 : err;
}

static int is_ours(struct baseline_sink *sink, const char *text)
{
	if (!db_int(sink->db, 0, "SELECT json_valid(?)", "t", text))
		complain("'%s' is neither a database nor JSON", sink->path);
	else if (!db_int(sink->db, 0, runs_sql, "t", text))
		complain("'%s' is no SARIF log with a run of wasmready", sink->path);
	else
		return 1;
	return 0;
}

int baseline_take_sarif(struct baseline_sink *sink)
{
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
	char *text = NULL;
	size_t size;
	int err = -1;

	if (file_read(sink->path, SARIF_MAX, &text, &size) < 0) {
		complain("cannot read '%s': %s", sink->path, g_strerror(errno));
		return -1;
	}
	sqlite3_create_function(sink->db->sql, "uri_path", 1, flags, NULL, uri_path, NULL, NULL);
	sqlite3_create_function(sink->db->sql, "squeezed", 1, flags, NULL, squeezed, NULL, NULL);
	if (is_ours(sink, text))
		err = take_results(sink, text);
	if (!err)
		err = db_run(sink->db, builtin_text("sarif_unread.sql"), "t", text) ||
		      db_run(sink->db, verdicts_sql, "t", text);
	g_free(text);
	return err;
}
