// GitHub's workflow commands: what a step prints, GitHub shows as annotations of the lines.
//
// It shows ten errors, ten warnings and ten notices of a step, so that the worst come first.
// The place is in the command's properties, which GitHub shows with the message: it is not said
// twice.
// Commands and their escapes:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands and
// escapeData(), escapeProperty() of actions/toolkit's packages/core/src/command.ts.

#include "report.h"

#include <string.h>

#include "listing.h"
#include "units.h"
#include "vcs.h"

static const char sites_sql[] =
	"SELECT rule, severity, state, file, line, col, message, fix,"
	" (SELECT group_concat(value, ', ') FROM json_each(targets)), justification"
	" FROM " LISTED_SITES " ORDER BY " WORST_FIRST;

enum { RULE, SEVERITY, STATE, FILE_NAME, LINE, COL, MESSAGE, FIX, TARGETS, JUSTIFICATION };

// Writes text, made printable, with the characters that would end a command or a property.
static void put(FILE *out, const char *text, const char *escaped)
{
	char *safe = text_printable(text);
	const char *p;

	for (p = safe; *p; p++)
		if (strchr(escaped, *p))
			fprintf(out, "%%%02X", (unsigned char)*p);
		else
			fputc(*p, out);
	g_free(safe);
}

static void put_data(FILE *out, const char *text)
{
	put(out, text, "%\r\n");
}

static void put_property(FILE *out, const char *text)
{
	put(out, text, "%\r\n:,");
}

static const char *command(const char *severity, const char *state)
{
	if (strcmp(state, "live") != 0)
		return "notice";
	if (strcmp(severity, "blocker") == 0)
		return "error";
	return strcmp(severity, "hazard") == 0 ? "warning" : "notice";
}

static void put_site(FILE *out, sqlite3_stmt *stmt, const char *prefix)
{
	const char *file = col_text(stmt, FILE_NAME), *state = col_text(stmt, STATE);
	char *path = g_strconcat(*file == '/' ? "" : prefix, file, NULL);
	int line = sqlite3_column_int(stmt, LINE), col = sqlite3_column_int(stmt, COL);

	fprintf(out, "::%s title=wasmready ", command(col_text(stmt, SEVERITY), state));
	put_property(out, col_text(stmt, RULE));
	fputs(",file=", out);
	put_property(out, path);
	if (line > 0)
		fprintf(out, ",line=%d,endLine=%d,col=%d", line, line, col);
	fputs("::", out);
	if (strcmp(state, "live") != 0)
		fprintf(out, "(%s) ", state);
	put_data(out, col_text(stmt, MESSAGE));
	fprintf(out, " [%s]", col_text(stmt, TARGETS));
	fputs(*col_text(stmt, FIX) ? "%0AHow to fix it: " : "", out);
	put_data(out, col_text(stmt, FIX));
	fputs(*col_text(stmt, JUSTIFICATION) ? "%0AAllowed: " : "", out);
	put_data(out, col_text(stmt, JUSTIFICATION));
	fputc('\n', out);
	g_free(path);
}

static int put_failed_rules(struct db *db, FILE *out)
{
	sqlite3_stmt *stmt = db_prepare(db,
					"SELECT rule, reason FROM " FAILED_RULES " ORDER BY rule");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		fputs("::error title=wasmready ", out);
		put_property(out, col_text(stmt, 0));
		fputs("::rule failed, so that what it would find is unknown: ", out);
		put_data(out, col_text(stmt, 1));
		fputc('\n', out);
	}
	sqlite3_finalize(stmt);
	return got;
}

// At the first such line of each file.
static int put_host_errors(const struct report *report, FILE *out, char **prefix)
{
	struct db *db = report->db;
	sqlite3_stmt *stmt = db_prepare(db, "SELECT file, line, " HOST_ERROR_WORDS
					    " FROM " HOST_ERRORS " ORDER BY file");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		const char *file = col_text(stmt, 0);
		char *path;

		if (!*prefix)
			*prefix = vcs_prefix(report->root);
		path = g_strconcat(*file == '/' ? "" : *prefix, file, NULL);
		fputs("::error title=wasmready host-error,file=", out);
		put_property(out, path);
		if (sqlite3_column_int(stmt, 1))
			fprintf(out, ",line=%d", sqlite3_column_int(stmt, 1));
		fputs("::", out);
		put_data(out, col_text(stmt, 2));
		fputc('\n', out);
		g_free(path);
	}
	sqlite3_finalize(stmt);
	return got;
}

int report_github(const struct report *report, FILE *out)
{
	sqlite3_stmt *stmt;
	char *prefix = NULL;
	int got;

	if (put_failed_rules(report->db, out) < 0 || put_host_errors(report, out, &prefix) < 0) {
		g_free(prefix);
		return -1;
	}
	stmt = db_prepare(report->db, sites_sql);
	while ((got = db_step(report->db, stmt)) > 0) {
		// Files are named from the checkout's root.
		if (!prefix)
			prefix = vcs_prefix(report->root);
		put_site(out, stmt, prefix);
	}
	sqlite3_finalize(stmt);
	g_free(prefix);
	return got;
}
