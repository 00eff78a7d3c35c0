// What SARIF says of a run: which units it could not read, of which revision the sources
// are, and what tells it from runs for other targets.

#include <string.h>

#include "base/json_text.h"
#include "sarif.h"
#include "units.h"

static void put_notification(struct sarif *sarif, int *n, const char *id, const char *level,
			     const char *message, const char *file, int line)
{
	GString *out = sarif->text;

	g_string_append(out, (*n)++ ? ",\n{" : "\n{");
	g_string_append_printf(out, "\"descriptor\":{\"id\":\"%s\",\"index\":%d}", id,
			       sarif_notification(id));
	json_member(out, "level", level);
	sarif_message(sarif, "message", message);
	if (file) {
		g_string_append(out, ",\"locations\":[{\"physicalLocation\":{");
		sarif_artifact(sarif, file);
		if (line)
			g_string_append_printf(out, ",\"region\":{\"startLine\":%d}", line);
		g_string_append(out, "}}]");
	}
	g_string_append_c(out, '}');
}

// A notification for each row: file, reason, line.
static int put_units(struct sarif *sarif, int *n, const char *id, const char *level,
		     const char *sql)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_prepare(db, sql);
	int got;

	while ((got = db_step(db, stmt)) > 0)
		put_notification(sarif, n, id, level, col_text(stmt, 1), col_text(stmt, 0),
				 sqlite3_column_int(stmt, 2));
	sqlite3_finalize(stmt);
	return got;
}

static int put_failed_rules(struct sarif *sarif, int *n)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_prepare(db, "SELECT 'rule ' || rule || ' failed, so that what it"
					    " would find is unknown: ' || reason FROM " FAILED_RULES
					    " ORDER BY rule");
	int got;

	while ((got = db_step(db, stmt)) > 0)
		put_notification(sarif, n, "rule-failed", "error", col_text(stmt, 0), NULL, 0);
	sqlite3_finalize(stmt);
	return got;
}

static int put_invocation(struct sarif *sarif)
{
	static const char analysed[] =
		"SELECT count(*) FROM unit WHERE note = '' AND language = 'c'"
		" AND id NOT IN (SELECT unit FROM " FAILED_UNITS ")"
		" AND id NOT IN (SELECT unit FROM doubt WHERE kind = 'host')";
	GString *out = sarif->text;
	int n = 0, err;

	// One unit that was read is an analysis; with none, "no results" would be a lie.
	g_string_append_printf(
		out,
		",\n\"invocations\":[{\"executionSuccessful\":%s,\"toolExecutionNotifications\":[",
		db_int(sarif->report->db, 0, analysed, "") ? "true" : "false");
	err = put_units(sarif, &n, "not-analysed", "error",
			"SELECT file, 'not analysed for ' || world || ': ' || reason, 0"
			" FROM " FAILED_UNITS " ORDER BY file, world_id, unit");
	if (!err)
		err = put_units(sarif, &n, "not-compiled", "error",
				"SELECT file, " HOST_ERROR_WORDS ", line FROM " HOST_ERRORS
				" ORDER BY file");
	if (!err)
		err = put_failed_rules(sarif, &n);
	if (sarif->left_out) {
		char *text = g_strdup_printf("%" G_GINT64_FORMAT
					     " results that weigh less are left out: code scanning"
					     " takes no more of a run",
					     sarif->left_out);

		put_notification(sarif, &n, "left-out", "warning", text, NULL, 0);
		g_free(text);
	}
	n = 0;
	g_string_append(out, "],\"toolConfigurationNotifications\":[");
	if (!err)
		err = put_units(sarif, &n, "not-parsed", "note",
				"SELECT DISTINCT file, reason, 0 FROM " OTHER_UNITS
				" ORDER BY 1, 2");
	if (!err)
		err = put_units(sarif, &n, "flag-dropped", "note",
				"SELECT DISTINCT file, reason, 0 FROM doubt WHERE kind = 'flag'"
				" ORDER BY 1, 2");
	g_string_append(out, "]}]");
	return err;
}

// Of which revision the sources are, and where below its root the audited folder lies.
static void put_provenance(struct sarif *sarif)
{
	const struct vcs *vcs = &sarif->vcs;
	GString *out = sarif->text;
	int below = vcs->prefix && *vcs->prefix;

	if (vcs->remote) {
		char *branch = vcs->branch ? text_printable(vcs->branch) : NULL;

		g_string_append(out, ",\n\"versionControlProvenance\":[{");
		json_member(out, "repositoryUri", vcs->remote);
		json_member(out, "revisionId", vcs->revision);
		if (branch)
			json_member(out, "branch", branch);
		g_string_append_printf(out, ",\"mappedTo\":{\"uriBaseId\":\"%s\"}}]",
				       below ? "REPOROOT" : "SRCROOT");
		g_free(branch);
	}
	g_string_append(out, ",\n\"originalUriBaseIds\":{\"SRCROOT\":{");
	if (below) {
		char *uri = g_uri_escape_string(vcs->prefix, "/", FALSE);

		json_member(out, "uri", uri);
		json_member(out, "uriBaseId", "REPOROOT");
		g_free(uri);
	}
	sarif_message(sarif, "description", "The folder that was audited.");
	g_string_append_c(out, '}');
	if (below) {
		g_string_append(out, ",\"REPOROOT\":{");
		sarif_message(sarif, "description", "The root of the checkout.");
		g_string_append_c(out, '}');
	}
	g_string_append_c(out, '}');
}

// Uploads of one category replace each other; those for other targets stand beside them.
static void put_automation(struct sarif *sarif)
{
	char *targets = db_text(sarif->report->db,
				"SELECT group_concat(name, '+') FROM"
				" (SELECT name FROM target WHERE selected ORDER BY position)",
				"");
	char *id = g_strdup_printf("wasmready/%s/", targets ? targets : "");

	g_string_append(sarif->text, ",\n\"automationDetails\":{");
	json_member(sarif->text, "id", id);
	g_string_append_c(sarif->text, '}');
	g_free(id);
	g_free(targets);
}

// The verdict on the project for each target that was asked for: what no result tells.
static int put_verdicts(struct sarif *sarif)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT v.target, v.verdict, v.blocker, v.flag, v.hazard, v.perf, v.unknown"
		    " FROM verdict v JOIN target t ON t.name = v.target"
		    " WHERE v.kind = 'project' AND t.selected ORDER BY t.position");
	int got, n = 0;

	g_string_append(sarif->text, ",\n\"properties\":{\"verdict\":{");
	while ((got = db_step(db, stmt)) > 0) {
		g_string_append(sarif->text, n++ ? "," : "");
		json_text(sarif->text, col_text(stmt, 0));
		g_string_append(sarif->text, ":{");
		json_member(sarif->text, "verdict", col_text(stmt, 1));
		for (int i = 2; i < sqlite3_column_count(stmt); i++)
			g_string_append_printf(sarif->text, ",\"%s\":%d",
					       sqlite3_column_name(stmt, i),
					       sqlite3_column_int(stmt, i));
		g_string_append_c(sarif->text, '}');
	}
	sqlite3_finalize(stmt);
	g_string_append(sarif->text, "}");
	return got;
}

// What each decision removes, a cause for each target, in the order in which one works; a result's
// properties.cause is a cause's name.
static void put_causes(struct sarif *sarif)
{
	sqlite3_stmt *stmt = db_prepare(
		sarif->report->db,
		"SELECT c.kind || ':' || c.name, c.target, c.severity, c.title, c.decision, c.aside,"
		" c.position, c.findings, c.blocker_left, c.hazard_left"
		" FROM cause c JOIN target t ON t.name = c.target AND t.selected WHERE c.findings > 0"
		" ORDER BY t.position, c.position");
	static const char *const names[] = { "name",	     "target",	   "severity", "title",
					     "decision",     "aside",	   "position", "findings",
					     "blockersLeft", "hazardsLeft" };
	GString *out = sarif->text;
	int n = 0;

	g_string_append(out, ",\"causes\":[");
	while (db_step(sarif->report->db, stmt) > 0) {
		g_string_append(out, n++ ? ",\n{" : "\n{");
		for (int i = 0; i < 6; i++)
			json_member(out, names[i], col_text(stmt, i));
		for (int i = 6; i < (int)G_N_ELEMENTS(names); i++)
			g_string_append_printf(out, ",\"%s\":%d", names[i],
					       sqlite3_column_int(stmt, i));
		g_string_append_c(out, '}');
	}
	sqlite3_finalize(stmt);
	g_string_append(out, "]}");
}

int sarif_run(struct sarif *sarif)
{
	int err = put_invocation(sarif);

	if (!err)
		err = put_verdicts(sarif);
	if (!err)
		put_causes(sarif);
	put_provenance(sarif);
	put_automation(sarif);
	g_string_append(sarif->text, ",\"columnKind\":\"utf16CodeUnits\"");
	return err;
}
