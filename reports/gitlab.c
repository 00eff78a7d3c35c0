// GitLab's Code Quality report: an array of what its merge requests show beside the code.
//
// Format: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. It knows
// no states: what is not live is of the least severity, and says why.

#include "report.h"

#include <string.h>

#include "base/json_text.h"
#include "listing.h"
#include "units.h"
#include "vcs.h"

static const char sites_sql[] =
	"SELECT rule, severity, state, file, line, message, fingerprint,"
	" row_number() OVER (PARTITION BY fingerprint ORDER BY " SOURCE_ORDER ", severity, targets)"
	" FROM " LISTED_SITES " ORDER BY " SOURCE_ORDER ", severity, targets";

enum { RULE, SEVERITY, STATE, FILE_NAME, LINE, MESSAGE, FINGERPRINT, NTH };

static const char *gitlab_severity(const char *severity, const char *state)
{
	static const char *const names[][2] = { { "blocker", "blocker" },
						{ "hazard", "major" },
						{ "flag", "minor" } };
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(names) && strcmp(state, "live") == 0; i++)
		if (strcmp(severity, names[i][0]) == 0)
			return names[i][1];
	return "info";
}

// Of two entries with the same fingerprint GitLab shows one.
static void put_fingerprint(GString *out, const char *fingerprint, int nth)
{
	char *key = g_strdup_printf("%s\n%d", fingerprint, nth);
	char *hash = hash_bytes(key, strlen(key));

	json_member(out, "fingerprint", nth > 1 ? hash : fingerprint);
	g_free(hash);
	g_free(key);
}

static void put_site(GString *out, sqlite3_stmt *stmt, const char *prefix)
{
	const char *file = col_text(stmt, FILE_NAME), *state = col_text(stmt, STATE);
	int live = strcmp(state, "live") == 0, line = sqlite3_column_int(stmt, LINE);
	char *path = g_strconcat(*file == '/' ? "" : prefix, file, NULL);
	char *message = text_printable(col_text(stmt, MESSAGE));
	char *text = live ? g_strdup(message) : g_strdup_printf("%s: %s", state, message);

	g_string_append_c(out, '{');
	json_member(out, "description", text);
	json_member(out, "check_name", col_text(stmt, RULE));
	put_fingerprint(out, col_text(stmt, FINGERPRINT), sqlite3_column_int(stmt, NTH));
	json_member(out, "severity", gitlab_severity(col_text(stmt, SEVERITY), state));
	g_string_append(out, ",\"location\":{");
	json_member(out, "path", path);
	g_string_append_printf(out, ",\"lines\":{\"begin\":%d}}}", MAX(line, 1));
	g_free(text);
	g_free(message);
	g_free(path);
}

// Of the whole project, as GitLab wants a place.
static int put_failed_rules(struct db *db, GString *text, int *n)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT rule, 'rule ' || rule || ' failed, so that what it would find"
		    " is unknown: ' || reason FROM " FAILED_RULES " ORDER BY rule");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		const char *rule = col_text(stmt, 0);
		char *hash = hash_bytes(rule, strlen(rule));

		g_string_append(text, (*n)++ ? ",\n{" : "\n{");
		json_member(text, "description", col_text(stmt, 1));
		json_member(text, "check_name", rule);
		json_member(text, "fingerprint", hash);
		json_member(text, "severity", "critical");
		g_string_append(text, ",\"location\":{\"path\":\".\",\"lines\":{\"begin\":1}}}");
		g_free(hash);
	}
	sqlite3_finalize(stmt);
	return got;
}

// At the first such line of each file.
static int put_host_errors(const struct report *report, GString *text, int *n, char **prefix)
{
	sqlite3_stmt *stmt = db_prepare(report->db, "SELECT file, line, " HOST_ERROR_WORDS
						    " FROM " HOST_ERRORS " ORDER BY file");
	int got;

	while ((got = db_step(report->db, stmt)) > 0) {
		const char *file = col_text(stmt, 0);
		char *key = g_strconcat("host-error\n", file, NULL), *hash, *path;

		if (!*prefix)
			*prefix = vcs_prefix(report->root);
		path = g_strconcat(*file == '/' ? "" : *prefix, file, NULL);
		hash = hash_bytes(key, strlen(key));
		g_string_append(text, (*n)++ ? ",\n{" : "\n{");
		json_member(text, "description", col_text(stmt, 2));
		json_member(text, "check_name", "host-error");
		json_member(text, "fingerprint", hash);
		json_member(text, "severity", "critical");
		g_string_append(text, ",\"location\":{");
		json_member(text, "path", path);
		g_string_append_printf(text, ",\"lines\":{\"begin\":%d}}}",
				       MAX(sqlite3_column_int(stmt, 1), 1));
		g_free(path);
		g_free(hash);
		g_free(key);
	}
	sqlite3_finalize(stmt);
	return got;
}

int report_gitlab(const struct report *report, FILE *out)
{
	sqlite3_stmt *stmt = db_prepare(report->db, sites_sql);
	GString *text = g_string_new("[");
	char *prefix = NULL;
	int n = 0, got = put_failed_rules(report->db, text, &n);

	if (got >= 0)
		got = put_host_errors(report, text, &n, &prefix);
	while (got >= 0 && (got = db_step(report->db, stmt)) > 0) {
		g_string_append(text, n++ ? ",\n" : "\n");
		// Files are named from the checkout's root.
		if (!prefix)
			prefix = vcs_prefix(report->root);
		put_site(text, stmt, prefix);
		fwrite(text->str, 1, text->len, out);
		g_string_truncate(text, 0);
	}
	fprintf(out, "%s\n]\n", text->str);
	g_string_free(text, TRUE);
	sqlite3_finalize(stmt);
	g_free(prefix);
	return got;
}
