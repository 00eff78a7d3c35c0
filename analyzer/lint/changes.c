// The difference between two audits: one query finds what is new, fixed and moved, and each of its
// rows becomes a line.

#include "changes.h"

#include <string.h>

#include "reports/brief.h"
#include "base/json_text.h"

enum {
	EVENT,
	SEVERITY,
	FILE_NAME,
	LINE,
	COL,
	RULE,
	MESSAGE,
	FIX,
	FUNCTION,
	TARGETS,
	OLD_FILE,
	OLD_LINE
};

static const char *level(sqlite3_stmt *row)
{
	const char *event = col_text(row, EVENT), *severity = col_text(row, SEVERITY);

	if (strcmp(event, "new") != 0)
		return event;
	if (strcmp(severity, "blocker") == 0)
		return "error";
	return strcmp(severity, "hazard") == 0 ? "warning" : "note";
}

static void put_text(sqlite3_stmt *row, FILE *out)
{
	char *file = text_printable(col_text(row, FILE_NAME));
	char *message = text_printable(col_text(row, MESSAGE));
	char *old = text_printable(col_text(row, OLD_FILE));

	fprintf(out, "%s:%d:%d: %s: %s [%s]", file, sqlite3_column_int(row, LINE),
		sqlite3_column_int(row, COL), level(row), message, col_text(row, RULE));
	if (strcmp(col_text(row, EVENT), "moved") == 0)
		fprintf(out, " (from %s:%d)", old, sqlite3_column_int(row, OLD_LINE));
	fputc('\n', out);
	g_free(old);
	g_free(message);
	g_free(file);
}

static void put_json(sqlite3_stmt *row, FILE *out)
{
	static const struct {
		const char *key;
		int column;
	} texts[] = { { "event", EVENT },      { "severity", SEVERITY }, { "rule", RULE },
		      { "file", FILE_NAME },   { "message", MESSAGE },	 { "fix", FIX },
		      { "function", FUNCTION } };
	GString *line = g_string_new("{");

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
		if (*col_text(row, texts[i].column))
			json_member(line, texts[i].key, col_text(row, texts[i].column));
	json_number(line, "line", sqlite3_column_int(row, LINE));
	json_number(line, "column", sqlite3_column_int(row, COL));
	json_key(line, "targets");
	g_string_append(line, col_text(row, TARGETS));
	if (strcmp(col_text(row, EVENT), "moved") == 0) {
		json_key(line, "from");
		g_string_append_c(line, '{');
		json_member(line, "file", col_text(row, OLD_FILE));
		json_number(line, "line", sqlite3_column_int(row, OLD_LINE));
		g_string_append_c(line, '}');
	}
	fprintf(out, "%s}\n", line->str);
	g_string_free(line, TRUE);
}

// before: NULL at the start.
static void put_verdict(const char *target, const char *before, const char *now, int json,
			FILE *out)
{
	if (json && before)
		fprintf(out,
			"{\"event\":\"verdict\",\"target\":\"%s\",\"before\":\"%s\",\"now\":\"%s\"}\n",
			target, before, now);
	else if (json)
		fprintf(out, "{\"event\":\"verdict\",\"target\":\"%s\",\"now\":\"%s\"}\n", target,
			now);
	else
		fprintf(out, "%s: %s%s%s\n", target, before ? before : "", before ? " -> " : "",
			now);
}

static int put_verdicts(struct db *db, int start, int json, FILE *out)
{
	sqlite3_stmt *targets = db_prepare(
		db, "SELECT name FROM target WHERE selected ORDER BY position");
	int got;

	while ((got = db_step(db, targets)) > 0) {
		const char *name = col_text(targets, 0);
		const char *now = brief_verdict(db, name);
		const char *before = start ? NULL : brief_verdict_before(db, name);

		if (!before || strcmp(before, now) != 0)
			put_verdict(name, before, now, json, out);
	}
	sqlite3_finalize(targets);
	return got;
}

int changes_start(struct db *db, int json, FILE *out)
{
	return put_verdicts(db, 1, json, out);
}

int changes_print(struct db *db, int json, int only_some, FILE *out)
{
	static const char *const events[] = { "new", "fixed", "moved" };
	sqlite3_stmt *row = db_prepare(db, builtin_sql("lint/changes"));
	int counts[G_N_ELEMENTS(events)] = { 0 }, got;

	while ((got = db_step(db, row)) > 0) {
		for (size_t i = 0; i < G_N_ELEMENTS(events); i++)
			counts[i] += strcmp(events[i], col_text(row, EVENT)) == 0;
		if (json)
			put_json(row, out);
		else
			put_text(row, out);
	}
	sqlite3_finalize(row);
	if (!got)
		got = put_verdicts(db, 0, json, out);
	if (only_some && !counts[0] && !counts[1] && !counts[2])
		return got;
	fprintf(out,
		json ? "{\"event\":\"audited\",\"new\":%d,\"fixed\":%d,\"moved\":%d}\n"
		     : "%d new, %d fixed, %d moved\n",
		counts[0], counts[1], counts[2]);
	return got;
}
