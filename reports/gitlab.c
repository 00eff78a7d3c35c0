// GitLab's Code Quality report: an array of what its merge requests show beside the code.
//
// Format: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.

#include "report.h"

#include <string.h>

#include "base/json_text.h"
#include "vcs.h"

enum { DESCRIPTION, CHECK_NAME, KEY, FINGERPRINT, SEVERITY, FILE_NAME, LINE };

static void put_fingerprint(GString *out, sqlite3_stmt *stmt)
{
	const char *key = col_text(stmt, KEY);
	char *hash = hash_bytes(key, strlen(key));

	json_member(out, "fingerprint", *key ? hash : col_text(stmt, FINGERPRINT));
	g_free(hash);
}

static void put_issue(GString *out, sqlite3_stmt *stmt, const char *prefix)
{
	const char *file = col_text(stmt, FILE_NAME);
	char *path = *file ? g_strconcat(*file == '/' ? "" : prefix, file, NULL) : g_strdup(".");

	g_string_append_c(out, '{');
	json_columns(out, stmt, DESCRIPTION, KEY);
	put_fingerprint(out, stmt);
	json_columns(out, stmt, SEVERITY, FILE_NAME);
	g_string_append(out, ",\"location\":{");
	json_member(out, "path", path);
	g_string_append_printf(out, ",\"lines\":{\"begin\":%d}}}",
			       MAX(sqlite3_column_int(stmt, LINE), 1));
	g_free(path);
}

int report_gitlab(const struct report *report, FILE *out)
{
	sqlite3_stmt *stmt = db_prepare(report->db, builtin_sql("gitlab/issues"));
	GString *text = g_string_new("[");
	char *prefix = NULL;
	int n = 0, got;

	while ((got = db_step(report->db, stmt)) > 0) {
		g_string_append(text, n++ ? ",\n" : "\n");
		// Files are named from the checkout's root.
		if (!prefix && *col_text(stmt, FILE_NAME))
			prefix = vcs_prefix(report->root);
		put_issue(text, stmt, prefix);
		fwrite(text->str, 1, text->len, out);
		g_string_truncate(text, 0);
	}
	fprintf(out, "%s\n]\n", text->str);
	g_string_free(text, TRUE);
	sqlite3_finalize(stmt);
	g_free(prefix);
	return got;
}
