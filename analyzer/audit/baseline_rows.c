// What an earlier run's file says is taken row by row, and no row on trust: each is held against
// what wasmready writes before it is one of temp.baseline.

#include "baseline_rows.h"

#include "judge/rule.h"

static int cell_is(sqlite3_stmt *row, int column, const char *const *choices)
{
	const char *text = (const char *)sqlite3_column_text(row, column);

	return text && g_strv_contains(choices, text);
}

int baseline_take(struct baseline_sink *sink, sqlite3_stmt *row)
{
	static const int needed[] = { BASELINE_RULE, BASELINE_TARGET, BASELINE_FILE,
				      BASELINE_MESSAGE };
	static const char *const states[] = { "live", "unreached", "guarded", "suppressed", NULL };
	int good = severity_find(col_text(row, BASELINE_SEVERITY)) &&
		   cell_is(row, BASELINE_STATE, states);

	for (size_t i = 0; good && i < G_N_ELEMENTS(needed); i++)
		good = *col_text(row, needed[i]) != '\0';
	if (!good) {
		complain("'%s': finding %d is none that wasmready writes", sink->path,
			 (int)sink->rows + 1);
		return -1;
	}
	if (++sink->rows > BASELINE_ROWS_MAX) {
		complain("'%s' has more than %d findings", sink->path, BASELINE_ROWS_MAX);
		return -1;
	}
	for (int i = 0; i < BASELINE_COLUMNS; i++)
		if (i == BASELINE_LINE || i == BASELINE_COL)
			sqlite3_bind_int64(sink->insert, i + 1, sqlite3_column_int64(row, i));
		else
			sqlite3_bind_text(sink->insert, i + 1,
					  (const char *)sqlite3_column_text(row, i), -1,
					  SQLITE_TRANSIENT);
	if (db_step(sink->db, sink->insert) < 0)
		return -1;
	sqlite3_reset(sink->insert);
	return 0;
}
