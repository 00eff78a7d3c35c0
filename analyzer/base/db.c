// facts.db: see db.h.

#include "db.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "embedded.h"

// A writer waits this long for another one's transaction.
#define BUSY_MS 60000

const char *builtin_text(const char *name)
{
	const struct embedded_text *text;

	for (text = embedded_texts; text->name; text++)
		if (strcmp(text->name, name) == 0)
			return text->text;
	return NULL;
}

static void bit_or_step(sqlite3_context *context, int n, sqlite3_value **values)
{
	int64_t *mask = sqlite3_aggregate_context(context, sizeof *mask);

	(void)n;
	if (mask)
		*mask |= sqlite3_value_int64(values[0]);
}

static void bit_or_final(sqlite3_context *context)
{
	int64_t *mask = sqlite3_aggregate_context(context, 0);

	sqlite3_result_int64(context, mask ? *mask : 0);
}

static void printable(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	if (text)
		sqlite3_result_text(context, text_printable(text), -1, g_free);
}

static void basename_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text = (const char *)sqlite3_value_text(values[0]);
	const char *slash = text ? strrchr(text, '/') : NULL;

	(void)n;
	if (text)
		sqlite3_result_text(context, slash ? slash + 1 : text, -1, SQLITE_TRANSIENT);
}

static void add_functions(sqlite3 *sql)
{
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

	sqlite3_create_function(sql, "bit_or", 1, flags, NULL, NULL, bit_or_step, bit_or_final);
	sqlite3_create_function(sql, "printable", 1, flags, NULL, printable, NULL, NULL);
	sqlite3_create_function(sql, "basename", 1, flags, NULL, basename_of, NULL, NULL);
}

// What follows from the first failure, as a COMMIT of what SQLite has rolled back, is not told.
int db_fail(struct db *db)
{
	int code = sqlite3_errcode(db->sql);

	if (db->failed)
		return -1;
	db->failed = 1;
	failure_note();
	if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
		complain("'%s' is damaged or no wasmready database: remove it, or choose another "
			 "with --db",
			 db->path);
	else
		complain("'%s': %s", db->path, sqlite3_errmsg(db->sql));
	return -1;
}

int db_exec(struct db *db, const char *sql)
{
	return sqlite3_exec(db->sql, sql, NULL, NULL, NULL) == SQLITE_OK ? 0 : db_fail(db);
}

sqlite3_stmt *db_prepare(struct db *db, const char *sql)
{
	sqlite3_stmt *stmt = NULL;

	if (sqlite3_prepare_v2(db->sql, sql, -1, &stmt, NULL) != SQLITE_OK) {
		db_fail(db);
		return NULL;
	}
	return stmt;
}

static sqlite3_stmt *query(struct db *db, const char *sql, const char *format, va_list args)
{
	sqlite3_stmt *stmt = db_prepare(db, sql);
	int i;

	for (i = 0; stmt && format && format[i]; i++) {
		if (format[i] == 'i')
			sqlite3_bind_int64(stmt, i + 1, va_arg(args, int64_t));
		else if (format[i] == 't')
			sqlite3_bind_text(stmt, i + 1, va_arg(args, const char *), -1,
					  SQLITE_TRANSIENT);
		else
			sqlite3_bind_null(stmt, i + 1);
	}
	return stmt;
}

sqlite3_stmt *db_query(struct db *db, const char *sql, const char *format, ...)
{
	sqlite3_stmt *stmt;
	va_list args;

	va_start(args, format);
	stmt = query(db, sql, format, args);
	va_end(args);
	return stmt;
}

int db_step(struct db *db, sqlite3_stmt *stmt)
{
	int code = stmt ? sqlite3_step(stmt) : SQLITE_ERROR;

	if (code == SQLITE_ROW)
		return 1;
	if (code == SQLITE_DONE)
		return 0;
	return stmt ? db_fail(db) : -1;
}

int db_run(struct db *db, const char *sql, const char *format, ...)
{
	sqlite3_stmt *stmt;
	va_list args;
	int got;

	va_start(args, format);
	stmt = query(db, sql, format, args);
	va_end(args);
	while ((got = db_step(db, stmt)) > 0)
		;
	sqlite3_finalize(stmt);
	return got;
}

int64_t db_int(struct db *db, int64_t fallback, const char *sql, const char *format, ...)
{
	sqlite3_stmt *stmt;
	va_list args;
	int64_t value = fallback;

	va_start(args, format);
	stmt = query(db, sql, format, args);
	va_end(args);
	if (db_step(db, stmt) > 0 && sqlite3_column_type(stmt, 0) != SQLITE_NULL)
		value = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	return value;
}

char *db_text(struct db *db, const char *sql, const char *format, ...)
{
	sqlite3_stmt *stmt;
	va_list args;
	char *value = NULL;

	va_start(args, format);
	stmt = query(db, sql, format, args);
	va_end(args);
	if (db_step(db, stmt) > 0)
		value = col_copy(stmt, 0);
	sqlite3_finalize(stmt);
	return value;
}

char **db_words(struct db *db, const char *json)
{
	GPtrArray *list = g_ptr_array_new();
	sqlite3_stmt *rows = db_query(db, "SELECT value FROM json_each(?) ORDER BY key", "t", json);

	while (rows && db_step(db, rows) > 0)
		g_ptr_array_add(list, g_strdup(col_text(rows, 0)));
	sqlite3_finalize(rows);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

const char *col_text(sqlite3_stmt *stmt, int column)
{
	const char *text = (const char *)sqlite3_column_text(stmt, column);

	return text ? text : "";
}

char *col_copy(sqlite3_stmt *stmt, int column)
{
	return g_strdup((const char *)sqlite3_column_text(stmt, column));
}

int db_views(struct db *db)
{
	return db_exec(db, builtin_text("views.sql"));
}

static int64_t pragma(struct db *db, const char *sql)
{
	sqlite3_stmt *stmt = NULL;
	int64_t value = -1;

	if (sqlite3_prepare_v2(db->sql, sql, -1, &stmt, NULL) == SQLITE_OK &&
	    sqlite3_step(stmt) == SQLITE_ROW)
		value = sqlite3_column_int64(stmt, 0);
	else
		db_fail(db);
	sqlite3_finalize(stmt);
	return value;
}

static int make_schema(struct db *db)
{
	char *stamp = g_strdup_printf("PRAGMA application_id = %d; PRAGMA user_version = %d;",
				      DB_APPLICATION_ID, SCHEMA_VERSION);
	int err = db_exec(db,
			  "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");

	if (!err)
		err = db_exec(db, builtin_text("schema.sql"));
	if (!err)
		err = db_exec(db, stamp);
	if (!err)
		err = db_exec(db, "COMMIT");
	g_free(stamp);
	return err;
}

// A database of another version is facts that can be had again; it is set aside
// all the same, for whoever wants to ask it.
static int set_aside(struct db *db, int64_t version)
{
	char *aside = g_strdup_printf("%s.v%d", db->path, (int)version);
	char *wal = g_strdup_printf("%s-wal", db->path);
	char *shm = g_strdup_printf("%s-shm", db->path);
	int err = 0;

	db_exec(db, "PRAGMA journal_mode = DELETE");
	sqlite3_close(db->sql);
	db->sql = NULL;
	if (rename(db->path, aside) < 0) {
		complain("cannot set '%s' aside: %s", db->path, g_strerror(errno));
		err = -1;
	} else {
		unlink(wal);
		unlink(shm);
		complain("'%s' is of version %d, not %d: kept as '%s', and analysing anew",
			 db->path, (int)version, SCHEMA_VERSION, aside);
	}
	g_free(shm);
	g_free(wal);
	g_free(aside);
	return err;
}

static int open_sql(struct db *db, enum db_mode mode)
{
	int flags = mode == DB_READ
			    ? SQLITE_OPEN_READONLY
			    : SQLITE_OPEN_READWRITE | (mode == DB_CREATE ? SQLITE_OPEN_CREATE : 0);

	// A connection stays in one thread: SQLite need not lock it for every column.
	if (sqlite3_open_v2(db->path, &db->sql, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
		complain("cannot open '%s': %s", db->path,
			 sqlite3_system_errno(db->sql) ? g_strerror(sqlite3_system_errno(db->sql))
						       : sqlite3_errmsg(db->sql));
		return -1;
	}
	sqlite3_busy_timeout(db->sql, BUSY_MS);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
	add_functions(db->sql);
	return 0;
}

// Says what the file is: 0 ours, 1 empty, 2 ours but of another version, -1 not ours.
static int inspect(struct db *db, int64_t *version)
{
	int64_t id = pragma(db, "PRAGMA application_id");
	int64_t tables = pragma(db, "SELECT count(*) FROM sqlite_master");

	*version = pragma(db, "PRAGMA user_version");
	// A version that could not be read is no other version, which would be set aside.
	if (db->failed)
		return -1;
	if (id == 0 && tables == 0)
		return 1;
	if (id != DB_APPLICATION_ID) {
		complain("'%s' is no wasmready database: remove it, or choose another with --db",
			 db->path);
		return -1;
	}
	return *version == SCHEMA_VERSION ? 0 : 2;
}

static int open_checked(struct db *db, enum db_mode mode)
{
	int64_t version;
	int kind;

	if (open_sql(db, mode) < 0)
		return -1;
	kind = inspect(db, &version);
	if (kind == 2 && mode == DB_CREATE) {
		if (set_aside(db, version) < 0 || open_sql(db, mode) < 0)
			return -1;
		kind = 1;
	}
	if (kind == 1 && mode == DB_CREATE)
		return make_schema(db);
	if (kind == 1)
		complain("'%s' is empty: run 'wasmready audit' first", db->path);
	if (kind == 2)
		complain("'%s' is of version %d, not %d: run 'wasmready audit' to make it anew",
			 db->path, (int)version, SCHEMA_VERSION);
	return kind == 0 ? 0 : -1;
}

struct db *db_open(const char *path, enum db_mode mode)
{
	struct db *db = g_new0(struct db, 1);

	db->path = g_strdup(path);
	if (open_checked(db, mode) < 0) {
		db_close(db);
		return NULL;
	}
	// Facts can be had again: safe against our own death, not the machine's.
	if (mode != DB_READ)
		sqlite3_exec(db->sql, "PRAGMA synchronous = OFF", NULL, NULL, NULL);
	sqlite3_exec(db->sql, "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536", NULL, NULL,
		     NULL);
	return db;
}

void db_close(struct db *db)
{
	if (!db)
		return;
	sqlite3_close(db->sql);
	g_free(db->path);
	g_free(db);
}
