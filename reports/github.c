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

#include "vcs.h"

enum { COMMAND, RULE, FILE_NAME, LINE, COL, BEFORE, MESSAGE, BEHIND, FIX, JUSTIFICATION };

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

static void put_line(FILE *out, sqlite3_stmt *stmt, const char *prefix)
{
	const char *file = col_text(stmt, FILE_NAME);
	int line = sqlite3_column_int(stmt, LINE);

	fprintf(out, "::%s title=wasmready ", col_text(stmt, COMMAND));
	put_property(out, col_text(stmt, RULE));
	if (*file) {
		char *path = g_strconcat(*file == '/' ? "" : prefix, file, NULL);

		fputs(",file=", out);
		put_property(out, path);
		g_free(path);
	}
	if (line > 0)
		fprintf(out, ",line=%d", line);
	if (line > 0 && sqlite3_column_type(stmt, COL) != SQLITE_NULL)
		fprintf(out, ",endLine=%d,col=%d", line, sqlite3_column_int(stmt, COL));
	fprintf(out, "::%s", col_text(stmt, BEFORE));
	put_data(out, col_text(stmt, MESSAGE));
	fputs(col_text(stmt, BEHIND), out);
	fputs(*col_text(stmt, FIX) ? "%0AHow to fix it: " : "", out);
	put_data(out, col_text(stmt, FIX));
	fputs(*col_text(stmt, JUSTIFICATION) ? "%0AAllowed: " : "", out);
	put_data(out, col_text(stmt, JUSTIFICATION));
	fputc('\n', out);
}

int report_github(const struct report *report, FILE *out)
{
	sqlite3_stmt *stmt = db_prepare(report->db, builtin_sql("github/lines"));
	char *prefix = NULL;
	int got;

	while ((got = db_step(report->db, stmt)) > 0) {
		// Files are named from the checkout's root.
		if (!prefix && *col_text(stmt, FILE_NAME))
			prefix = vcs_prefix(report->root);
		put_line(out, stmt, prefix);
	}
	sqlite3_finalize(stmt);
	g_free(prefix);
	return got;
}
