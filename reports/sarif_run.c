// What SARIF says of a run: which units it could not read, of which revision the sources
// are, and what tells it from runs for other targets.

#include <string.h>

#include "base/json_text.h"
#include "sarif.h"

enum { ID, LEVEL, MESSAGE, FILE_NAME, LINE };

static void put_notification(struct sarif *sarif, sqlite3_stmt *stmt)
{
	GString *out = sarif->text;

	g_string_append_printf(out, "{\"descriptor\":{\"id\":\"%s\",\"index\":%d}",
			       col_text(stmt, ID), sarif_notification(col_text(stmt, ID)));
	json_member(out, "level", col_text(stmt, LEVEL));
	sarif_message(sarif, "message", col_text(stmt, MESSAGE));
	if (sqlite3_column_type(stmt, FILE_NAME) != SQLITE_NULL) {
		g_string_append(out, ",\"locations\":[{\"physicalLocation\":{");
		sarif_artifact(sarif, col_text(stmt, FILE_NAME));
		if (sqlite3_column_int(stmt, LINE))
			g_string_append_printf(out, ",\"region\":{\"startLine\":%d}",
					       sqlite3_column_int(stmt, LINE));
		g_string_append(out, "}}]");
	}
	g_string_append_c(out, '}');
}

// A notification for each row. Takes stmt.
static int put_notifications(struct sarif *sarif, const char *key, sqlite3_stmt *stmt)
{
	int got, n = 0;

	json_key(sarif->text, key);
	g_string_append_c(sarif->text, '[');
	while ((got = db_step(sarif->report->db, stmt)) > 0) {
		g_string_append(sarif->text, n++ ? ",\n" : "\n");
		put_notification(sarif, stmt);
	}
	g_string_append_c(sarif->text, ']');
	sqlite3_finalize(stmt);
	return got;
}

static int put_invocation(struct sarif *sarif)
{
	struct db *db = sarif->report->db;
	int err;

	g_string_append_printf(sarif->text, ",\n\"invocations\":[{\"executionSuccessful\":%s",
			       db_int(db, 0, builtin_sql("sarif/succeeded"), "") ? "true"
										 : "false");
	err = put_notifications(sarif, "toolExecutionNotifications",
				db_query(db, builtin_sql("sarif/execution"), "i", sarif->left_out));
	if (!err)
		err = put_notifications(sarif, "toolConfigurationNotifications",
					db_prepare(db, builtin_sql("sarif/configuration")));
	g_string_append(sarif->text, "}]");
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

static int put_verdicts(struct sarif *sarif)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_prepare(db, builtin_sql("sarif/verdicts"));
	int got;

	g_string_append(sarif->text, ",\n\"properties\":{\"verdict\":{");
	while ((got = db_step(db, stmt)) > 0) {
		json_key(sarif->text, col_text(stmt, 0));
		g_string_append_c(sarif->text, '{');
		json_columns(sarif->text, stmt, 1, sqlite3_column_count(stmt));
		g_string_append_c(sarif->text, '}');
	}
	sqlite3_finalize(stmt);
	g_string_append(sarif->text, "}");
	return got;
}

int sarif_run(struct sarif *sarif)
{
	int err = put_invocation(sarif);

	if (!err)
		err = put_verdicts(sarif);
	if (!err)
		err = json_rows(sarif->text, "causes", sarif->report->db,
				db_prepare(sarif->report->db, builtin_sql("sarif/causes")));
	g_string_append_c(sarif->text, '}');
	put_provenance(sarif);
	put_automation(sarif);
	g_string_append(sarif->text, ",\"columnKind\":\"utf16CodeUnits\"");
	return err;
}
