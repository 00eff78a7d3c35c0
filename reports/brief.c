// What a lint says in few words: see brief.h.

#include "brief.h"

#include <string.h>

#include "lint/lint.h"
#include "listing.h"

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
	sqlite3_stmt *stmt = db_prepare(
		report->db,
		"SELECT coalesce(sum(state = 'live' AND severity = 'blocker'), 0),"
		" sum(state = 'live' AND severity = 'hazard'),"
		" sum(state = 'live' AND severity = 'flag'),"
		" sum(state = 'live' AND severity = 'perf'),"
		" sum(state = 'unreached'), sum(state = 'guarded'), sum(state = 'suppressed')"
		" FROM " LISTED_SITES " WHERE severity <> 'note'");
	GString *line = g_string_new(NULL);
	int got = db_step(report->db, stmt);

	g_string_printf(line, "%" G_GINT64_FORMAT "%s finding%s", lint->sites,
			lint->compared ? " new" : "", lint->sites == 1 ? "" : "s");
	if (got > 0)
		append_kinds(line, stmt);
	if (lint->fixed)
		g_string_append_printf(line, "; %" G_GINT64_FORMAT " fixed", lint->fixed);
	if (lint->left_out)
		g_string_append_printf(line, "; %" G_GINT64_FORMAT " more not listed",
				       lint->left_out);
	sqlite3_finalize(stmt);
	return g_string_free(line, got < 0);
}

const char *brief_verdict(struct db *db, const char *table, const char *target)
{
	static const char *const verdicts[] = { "blocked", "hazard", "flags", "ready" };
	char *sql = g_strdup_printf(
		"SELECT min(" SEVERITY_RANK(
			"severity") ") FROM %s WHERE target = ? AND state = 'live' AND severity <> 'note'",
		table);
	const char *verdict = verdicts[db_int(db, 3, sql, "t", target)];

	// What the failed rules of an earlier run would have found nobody kept.
	if (strcmp(verdict, "ready") == 0 && strcmp(table, "finding") == 0 &&
	    db_int(db, 0, "SELECT 1 FROM rule_failure WHERE target = ? LIMIT 1", "t", target))
		verdict = "unknown";

	g_free(sql);
	return verdict;
}
