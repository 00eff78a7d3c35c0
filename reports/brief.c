// What a lint says in few words: the counts of one query, without those that are 0.

#include "brief.h"

#include <string.h>

static void append_kinds(GString *line, sqlite3_stmt *stmt)
{
	static const char *const one[] = { "blocker",	"hazard",  "flag",	"perf",
					   "unreached", "guarded", "suppressed" };
	static const char *const many[] = { "blockers",	 "hazards", "flags",	 "perf",
					    "unreached", "guarded", "suppressed" };
	int shown = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(one); i++) {
		int n = sqlite3_column_int(stmt, (int)i);

		if (n)
			g_string_append_printf(line, "%s%d %s", shown++ ? ", " : ": ", n,
					       n == 1 ? one[i] : many[i]);
	}
}

char *brief_text(const struct report *report)
{
	const struct lint_result *lint = report->lint;
	sqlite3_stmt *stmt = db_prepare(report->db, builtin_sql("text/brief"));
	GString *line = g_string_new(NULL);
	int got = db_step(report->db, stmt);

	g_string_printf(line, "%" G_GINT64_FORMAT "%s finding%s", lint->sites,
			lint->compared ? " new" : "", lint->sites == 1 ? "" : "s");
	if (got > 0)
		append_kinds(line, stmt);
	if (lint->fixed)
		g_string_append_printf(line, "; %" G_GINT64_FORMAT " fixed", lint->fixed);
	if (lint->unread)
		g_string_append_printf(line, "; %" G_GINT64_FORMAT " %s could not be analysed",
				       lint->unread, lint->unread == 1 ? "file" : "files");
	if (lint->left_out)
		g_string_append_printf(line, "; %" G_GINT64_FORMAT " more not listed",
				       lint->left_out);
	sqlite3_finalize(stmt);
	return g_string_free(line, got < 0);
}

static void tell_count(GString *line, int n, const char *one, const char *many)
{
	if (n)
		g_string_append_printf(line, ", %d %s", n, n == 1 ? one : many);
}

void brief_tell(struct db *db, const char *file)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT v.target, v.verdict, v.blocker, v.hazard, v.flag, v.unknown"
		    " FROM verdict v JOIN target t ON t.name = v.target"
		    " WHERE t.selected AND v.kind = 'project' ORDER BY t.position");

	while (db_step(db, stmt) > 0) {
		GString *line = g_string_new(NULL);

		tell_count(line, sqlite3_column_int(stmt, 2), "blocker", "blockers");
		tell_count(line, sqlite3_column_int(stmt, 3), "hazard", "hazards");
		tell_count(line, sqlite3_column_int(stmt, 4), "flag", "flags");
		tell_count(line, sqlite3_column_int(stmt, 5), "unknown file", "unknown files");
		tell("%s: %s%s%s: see '%s'", col_text(stmt, 0), col_text(stmt, 1),
		     line->len ? ": " : "", line->len ? line->str + 2 : "", file);
		g_string_free(line, TRUE);
	}
	sqlite3_finalize(stmt);
}

// As a text of ours: the word of a baseline is anybody's.
static const char *verdict_word(const char *word)
{
	static const char *const words[] = { "ready", "flags", "hazard", "blocked" };

	for (size_t i = 0; word && i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i], word) == 0)
			return words[i];
	return "unknown";
}

static const char *ask_verdict(struct db *db, const char *sql, const char *target)
{
	char *text = db_text(db, sql, "t", target);
	const char *word = verdict_word(text);

	g_free(text);
	return word;
}

const char *brief_verdict(struct db *db, const char *target)
{
	return ask_verdict(db, "SELECT verdict FROM verdict WHERE target = ? AND kind = 'project'",
			   target);
}

const char *brief_verdict_before(struct db *db, const char *target)
{
	// What an earlier run that tells only its findings did not know nobody kept.
	return ask_verdict(
		db,
		"SELECT coalesce((SELECT verdict FROM temp.baseline_verdict WHERE target = ?1),"
		" (SELECT CASE WHEN count(*) FILTER (WHERE severity = 'blocker') THEN 'blocked'"
		" WHEN count(*) FILTER (WHERE severity = 'hazard') THEN 'hazard'"
		" WHEN count(*) FILTER (WHERE severity = 'flag') THEN 'flags' ELSE 'ready' END"
		" FROM temp.baseline WHERE target = ?1 AND state = 'live'))",
		target);
}
