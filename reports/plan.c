// The plan of a report: the judge has put it in order (judge/cause.sql), here its rows are read.

#include "plan.h"

#include <string.h>

static void cause_free(void *data)
{
	struct plan_cause *cause = data;

	g_free(cause->kind);
	g_free(cause->name);
	g_free(cause->title);
	g_free(cause->decision);
	g_free(cause->severity);
	g_free(cause->guards);
	g_free(cause->file);
	g_free(cause->aside);
	g_free(cause);
}

GPtrArray *plan_load(struct db *db, const char *target)
{
	sqlite3_stmt *stmt = db_query(
		db,
		"SELECT id, kind, name, title, decision, severity, guards, file, line, findings,"
		" files, lines, position, blocker_left, hazard_left, aside"
		" FROM cause WHERE target = ? AND " PLAN_STEP " ORDER BY position",
		"t", target);
	GPtrArray *plan = g_ptr_array_new_with_free_func(cause_free);
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		struct plan_cause *cause = g_new0(struct plan_cause, 1);

		cause->id = sqlite3_column_int64(stmt, 0);
		cause->kind = col_copy(stmt, 1);
		cause->name = col_copy(stmt, 2);
		cause->title = col_copy(stmt, 3);
		cause->decision = col_copy(stmt, 4);
		cause->severity = col_copy(stmt, 5);
		cause->guards = col_copy(stmt, 6);
		cause->file = sqlite3_column_type(stmt, 7) == SQLITE_NULL ? NULL
									  : col_copy(stmt, 7);
		cause->line = sqlite3_column_int(stmt, 8);
		cause->findings = sqlite3_column_int(stmt, 9);
		cause->files = sqlite3_column_int(stmt, 10);
		cause->lines = sqlite3_column_int(stmt, 11);
		cause->position = sqlite3_column_int(stmt, 12);
		cause->blocker_left = sqlite3_column_int(stmt, 13);
		cause->hazard_left = sqlite3_column_int(stmt, 14);
		cause->aside = col_copy(stmt, 15);
		g_ptr_array_add(plan, cause);
	}
	sqlite3_finalize(stmt);
	if (got == 0)
		return plan;
	g_ptr_array_unref(plan);
	return NULL;
}

char *plan_aside(const GPtrArray *plan)
{
	const char *where = "";
	guint n = 0;

	for (guint i = 0; i < plan->len; i++) {
		const struct plan_cause *cause = plan->pdata[i];

		if (!*cause->aside)
			continue;
		where = n++ && strcmp(where, cause->aside) ? "tests and examples" : cause->aside;
	}
	if (!n)
		return g_strdup("");
	return n == plan->len ? g_strdup_printf(", for %s only", where)
			      : g_strdup_printf(", %u of them for %s only", n, where);
}

char *plan_places(struct db *db, int64_t cause, int max)
{
	sqlite3_stmt *stmt = db_query(
		db,
		"SELECT file, line FROM finding WHERE cause = ? AND state = 'live' AND severity <> 'note'"
		" GROUP BY file, line"
		" ORDER BY min(CASE severity WHEN 'blocker' THEN 0 WHEN 'flag' THEN 1 WHEN 'hazard'"
		" THEN 2 ELSE 3 END), file, line",
		"i", cause);
	GString *text = g_string_new(NULL);
	char *last = g_strdup("");
	int n = 0;

	for (; db_step(db, stmt) > 0; n++) {
		if (n >= max)
			continue;
		if (strcmp(col_text(stmt, 0), last) != 0)
			g_string_append_printf(text, "%s%s:%d", n ? ", " : "", col_text(stmt, 0),
					       sqlite3_column_int(stmt, 1));
		else
			g_string_append_printf(text, ", %d", sqlite3_column_int(stmt, 1));
		g_free(last);
		last = col_copy(stmt, 0);
	}
	if (n > max)
		g_string_append_printf(text, " and %d more", n - max);
	g_free(last);
	sqlite3_finalize(stmt);
	return g_string_free(text, FALSE);
}
