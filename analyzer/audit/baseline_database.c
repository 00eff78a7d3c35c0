// Baselines that are a database of an earlier audit: see baseline.h.
//
// The file may be made by anybody. It is opened to read on a connection of its own, where
// only the tables finding, verdict and doubt can be read: no view, trigger or function of it is
// ever run.

#include "baseline_rows.h"

#include <string.h>

#define CELL_MAX (1 << 20)
#define TICK_OPS 1000
// Ten seconds of rows at the slowest; a query without end stops there.
#define TICKS_MAX 2000000

static int refuse(const struct baseline_sink *sink, sqlite3 *sql)
{
	complain("'%s': %s", sink->path, sqlite3_errmsg(sql));
	return -1;
}

static int only_results(void *data, int action, const char *table, const char *column,
			const char *database, const char *view)
{
	static const char *const readable[] = { "finding", "verdict", "doubt", "sqlite_master",
						NULL };

	(void)data, (void)column, (void)database;
	if (action == SQLITE_SELECT)
		return SQLITE_OK;
	return action == SQLITE_READ && !view && g_strv_contains(readable, table) ? SQLITE_OK
										  : SQLITE_DENY;
}

static int tick(void *data)
{
	return ++*(int *)data > TICKS_MAX;
}

static int64_t number(sqlite3 *sql, const char *query)
{
	sqlite3_stmt *stmt = NULL;
	int64_t value = -1;

	if (sqlite3_prepare_v2(sql, query, -1, &stmt, NULL) == SQLITE_OK &&
	    sqlite3_step(stmt) == SQLITE_ROW)
		value = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	return value;
}

// Ours by its stamp, and finding is a plain table.
static int check(const struct baseline_sink *sink, sqlite3 *sql)
{
	if (number(sql, "PRAGMA application_id") == DB_APPLICATION_ID &&
	    number(sql, "SELECT sql LIKE 'CREATE TABLE finding(%' FROM sqlite_master"
			" WHERE name = 'finding' AND type = 'table'") == 1)
		return 0;
	if (sqlite3_errcode(sql) == SQLITE_CORRUPT || sqlite3_errcode(sql) == SQLITE_NOTADB)
		return refuse(sink, sql);
	complain("'%s' is no database of a wasmready audit", sink->path);
	return -1;
}

static sqlite3_stmt *prepare(sqlite3 *sql)
{
	// Schemas before version 19 had no source.
	static const char *const queries[] = {
		"SELECT rule, severity, target, state, file, line, col, function, message, source,"
		" fingerprint FROM finding",
		"SELECT rule, severity, target, state, file, line, col, function, message, NULL,"
		" fingerprint FROM finding",
	};
	sqlite3_stmt *stmt = NULL;

	for (size_t i = 0; !stmt && i < G_N_ELEMENTS(queries); i++)
		sqlite3_prepare_v2(sql, queries[i], -1, &stmt, NULL);
	return stmt;
}

static int take_rows(struct baseline_sink *sink, sqlite3 *sql)
{
	sqlite3_stmt *stmt = prepare(sql);
	int code = SQLITE_ERROR, err = 0;

	while (!err && stmt && (code = sqlite3_step(stmt)) == SQLITE_ROW)
		err = baseline_take(sink, stmt);
	if (!err && code != SQLITE_DONE)
		err = refuse(sink, sql);
	sqlite3_finalize(stmt);
	return err;
}

// Runs insert, which takes a file or a target and its verdict, with the rows of a query; schemas
// before version 25 have none.
static int take_texts(struct baseline_sink *sink, sqlite3 *sql, const char *query,
		      const char *insert)
{
	sqlite3_stmt *stmt = NULL;
	int err = 0;

	sqlite3_prepare_v2(sql, query, -1, &stmt, NULL);
	while (!err && stmt && sqlite3_step(stmt) == SQLITE_ROW && sink->rows++ < BASELINE_ROWS_MAX)
		err = db_run(sink->db, insert, "tt", col_text(stmt, 0), col_text(stmt, 1));
	sqlite3_finalize(stmt);
	return err;
}

static int take_verdicts(struct baseline_sink *sink, sqlite3 *sql)
{
	return take_texts(sink, sql, "SELECT target, verdict FROM verdict WHERE kind = 'project'",
			  "INSERT OR REPLACE INTO temp.baseline_verdict VALUES(?, ?)") ||
	       take_texts(sink, sql, "SELECT DISTINCT file, '' FROM doubt WHERE file <> ''",
			  "INSERT OR IGNORE INTO temp.baseline_unread SELECT ?1 WHERE ?2 = ''");
}

int baseline_take_database(struct baseline_sink *sink)
{
	sqlite3 *sql = NULL;
	int ticks = 0, err;

	if (sqlite3_open_v2(sink->path, &sql, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) {
		err = refuse(sink, sql);
	} else {
		sqlite3_db_config(sql, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
		sqlite3_db_config(sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
		sqlite3_db_config(sql, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
		sqlite3_db_config(sql, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
		sqlite3_limit(sql, SQLITE_LIMIT_LENGTH, CELL_MAX);
		sqlite3_busy_timeout(sql, 10000);
		sqlite3_progress_handler(sql, TICK_OPS, tick, &ticks);
		sqlite3_exec(sql, "PRAGMA cell_size_check = 1", NULL, NULL, NULL);
		err = check(sink, sql);
		sqlite3_set_authorizer(sql, only_results, NULL);
		if (!err)
			err = take_rows(sink, sql);
		if (!err)
			err = take_verdicts(sink, sql);
	}
	sqlite3_close(sql);
	return err;
}
