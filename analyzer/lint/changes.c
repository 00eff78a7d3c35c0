// The difference between two audits: see changes.h.

#include "changes.h"

#include <string.h>

#include "reports/brief.h"
#include "base/json_text.h"

// event, severity, file, line, col, rule, message, fix, function, targets, and where it was.
// Rows of a site are its targets'; by col and line it comes in the order of the source.
static const char changes_sql[] =
	"SELECT event, severity, file, line, col, rule, message, fix, function,"
	" json_group_array(target), old_file, old_line FROM ("
	"SELECT CASE WHEN b.state IS NOT 'live' THEN 'new' WHEN f.file <> b.file THEN 'moved' END"
	"  AS event, f.severity, f.file, f.line, f.col, f.rule, f.message, f.fix, f.function,"
	"  f.target, t.position, b.file AS old_file, b.line AS old_line"
	" FROM finding f JOIN target t ON t.name = f.target AND t.selected"
	" LEFT JOIN temp.matched m ON m.finding = f.id LEFT JOIN temp.baseline b ON b.id = m.baseline"
	" WHERE f.state = 'live'"
	" UNION ALL "
	"SELECT 'fixed', b.severity, b.file, b.line, b.col, b.rule, b.message, '', b.function,"
	"  b.target, t.position, NULL, NULL"
	" FROM temp.baseline b JOIN target t ON t.name = b.target AND t.selected"
	" LEFT JOIN temp.matched m ON m.baseline = b.id LEFT JOIN finding f ON f.id = m.finding"
	" WHERE b.state = 'live' AND f.state IS NOT 'live'"
	// What a failed rule does not say is not fixed.
	"  AND NOT EXISTS (SELECT 1 FROM rule_failure x WHERE x.rule = b.rule AND x.target = b.target)"
	" ORDER BY position)"
	" WHERE event NOT NULL"
	" GROUP BY event, file, line, col, rule, message, severity, fix, function, old_file, old_line"
	" ORDER BY event = 'new', event = 'moved', file, line, col, rule, message, severity";

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
	g_string_append_printf(line, ",\"line\":%d,\"column\":%d,\"targets\":%s",
			       sqlite3_column_int(row, LINE), sqlite3_column_int(row, COL),
			       col_text(row, TARGETS));
	if (strcmp(col_text(row, EVENT), "moved") == 0) {
		g_string_append(line, ",\"from\":{");
		json_member(line, "file", col_text(row, OLD_FILE));
		g_string_append_printf(line, ",\"line\":%d}", sqlite3_column_int(row, OLD_LINE));
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
	sqlite3_stmt *row = db_prepare(db, changes_sql);
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
