// facts.db: a file goes through its doubts in order (place, origin, log, version, schema) before
// any of it is believed; one that is doubted is set aside, and made anew.

#include "db.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "aside.h"
#include "facts.h"
#include "schema.h"

// A writer waits this long for another one's transaction.
#define BUSY_MS 60000

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

// is_test(path): as path_is_test().
static void is_test(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *path = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	sqlite3_result_int(context, path ? path_is_test(path) : 0);
}

static void is_example(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *path = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	sqlite3_result_int(context, path && path_is_example(path));
}

static void basename_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text = (const char *)sqlite3_value_text(values[0]);
	const char *slash = text ? strrchr(text, '/') : NULL;

	(void)n;
	if (text)
		sqlite3_result_text(context, slash ? slash + 1 : text, -1, SQLITE_TRANSIENT);
}

// The folder that a path names something in: 'src' of 'src/a.c', '' of 'a.c' and '/a.c'.
static void dirname_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text = (const char *)sqlite3_value_text(values[0]);
	const char *slash = text ? strrchr(text, '/') : NULL;

	(void)n;
	if (text)
		sqlite3_result_text(context, text, slash ? (int)(slash - text) : 0,
				    SQLITE_TRANSIENT);
}

static void judged_worlds(sqlite3_context *context, int n, sqlite3_value **values)
{
	const struct db *db = sqlite3_user_data(context);

	(void)n, (void)values;
	sqlite3_result_int64(context, db->judged);
}

static void add_functions(struct db *db)
{
	sqlite3 *sql = db->sql;
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

	sqlite3_create_function(sql, "bit_or", 1, flags, NULL, NULL, bit_or_step, bit_or_final);
	sqlite3_create_function(sql, "printable", 1, flags, NULL, printable, NULL, NULL);
	sqlite3_create_function(sql, "is_test", 1, flags, NULL, is_test, NULL, NULL);
	sqlite3_create_function(sql, "is_example", 1, flags, NULL, is_example, NULL, NULL);
	sqlite3_create_function(sql, "basename", 1, flags, NULL, basename_of, NULL, NULL);
	// The same while a query runs, so that it is asked once.
	db->judged = -1;
	sqlite3_create_function(sql, "judged_worlds", 0, flags, db, judged_worlds, NULL, NULL);
	sqlite3_create_function(sql, "dirname", 1, flags, NULL, dirname_of, NULL, NULL);
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
	assert_slow(sql);
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

	// A '?' without a value would be NULL, and say nothing.
	assert(!stmt || sqlite3_bind_parameter_count(stmt) == (int)strlen(format ? format : ""));
	for (i = 0; stmt && format && format[i]; i++) {
		assert(strchr("itn", format[i]));
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

	assert_slow(column >= 0 && column < sqlite3_column_count(stmt));
	return text ? text : "";
}

char *col_copy(sqlite3_stmt *stmt, int column)
{
	return g_strdup((const char *)sqlite3_column_text(stmt, column));
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

// The prefixes that are good (schema.sql), for those who write.
static const char good_prefix_sql[] =
	"CREATE TEMP VIEW good_prefix AS SELECT * FROM main.kept_prefix p WHERE NOT EXISTS ("
	" SELECT 1 FROM main.kept_chunk c LEFT JOIN main.chunk k ON k.id = c.chunk"
	" LEFT JOIN main.file f ON f.id = k.file"
	" WHERE c.prefix = p.id AND (k.id IS NULL OR (f.hash IS NOT k.content"
	" AND f.path NOT IN (SELECT path FROM main.overlay))))";

// What lies in a file never runs: triggers and views are the connection's own, in temp.
// A worker's file is one that the program has just opened: its pages are looked at no more, which
// each would be again whenever another worker has written.
static void harden(sqlite3 *sql, enum db_mode mode)
{
	sqlite3_db_config(sql, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(sql, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_db_config(sql, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
	sqlite3_db_config(sql, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
	if (mode != DB_WRITE)
		sqlite3_exec(sql, "PRAGMA cell_size_check = 1", NULL, NULL, NULL);
}

static int open_sql(struct db *db, enum db_mode mode)
{
	int flags = mode == DB_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;

	// A connection stays in one thread: SQLite need not lock it for every column.
	if (sqlite3_open_v2(db->path, &db->sql, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW,
			    NULL) != SQLITE_OK) {
		complain("cannot open '%s': %s", db->path,
			 sqlite3_system_errno(db->sql) ? g_strerror(sqlite3_system_errno(db->sql))
						       : sqlite3_errmsg(db->sql));
		return -1;
	}
	sqlite3_busy_timeout(db->sql, BUSY_MS);
	harden(db->sql, mode);
	add_functions(db);
	if (mode == DB_READ || !sqlite3_db_readonly(db->sql, "main"))
		return 0;
	complain("cannot write '%s': %s; choose another place with --db", db->path,
		 g_strerror(EACCES));
	return -1;
}

// Whether what SQLite has opened is the file that was looked at.
static int is_same_file(const struct db *db, const struct db_place *place)
{
	struct stat looked, now;
	int moved = 1;

	sqlite3_file_control(db->sql, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
	if (!moved && place_look(place, "", &looked) == 1 && stat(db->path, &now) == 0 &&
	    looked.st_dev == now.st_dev && looked.st_ino == now.st_ino)
		return 1;
	complain("'%s' was replaced while it was opened", db->path);
	return 0;
}

// All that is written goes to the write-ahead log, whose file is signed before it holds
// anything. The change of the mode itself keeps its journal in memory: none of ours is ever in
// a file, so that any that is there is somebody's, and is not played.
static int begin_log(struct db *db, const struct db_place *place)
{
	char *mode = db_text(db, "PRAGMA journal_mode", "");
	// One that a run left when it was killed goes on; its workers may be at it for a moment.
	int err = g_strcmp0(mode, "wal") == 0
			  ? 0
			  : db_exec(db, "PRAGMA journal_mode = MEMORY; PRAGMA journal_mode = WAL");

	g_free(mode);
	if (err || db_exec(db, "SELECT 1 FROM sqlite_master LIMIT 1") < 0)
		return -1;
	if (!db->origin.salt || place_look(place, "-wal", NULL) != 1 ||
	    origin_sign_log(place, &db->origin) == 0)
		return 0;
	complain("cannot write '%s.origin': %s", db->path, g_strerror(errno));
	return -1;
}

// While somebody reads, the log stays; most who do are soon through.
void db_settle(struct db *db)
{
	int tries;

	for (tries = 0; tries < 20; tries++) {
		if (sqlite3_exec(db->sql, "PRAGMA journal_mode = MEMORY", NULL, NULL, NULL) !=
		    SQLITE_BUSY)
			break;
		g_usleep(10000);
	}
}

static int make_schema(struct db *db)
{
	char *stamp = g_strdup_printf("PRAGMA application_id = %d; PRAGMA user_version = %d;",
				      DB_APPLICATION_ID, schema_version);
	int err = db_exec(db, "BEGIN IMMEDIATE");

	if (!err)
		err = db_exec(db, builtin_text("schema.sql"));
	if (!err)
		err = db_exec(db, stamp);
	if (!err && db->origin.salt)
		err = db_run(db, "INSERT INTO meta VALUES('salt', ?)", "t", db->origin.salt);
	if (!err)
		err = db_exec(db, "COMMIT");
	g_free(stamp);
	return err;
}

// Told once.
static int said_no_key;

// Signs a new file where it would be found by itself.
static int make_origin(struct db *db, const struct db_place *place)
{
	const char *why;
	int got = place->usual ? origin_make(place, &db->origin, &why) : 0;

	if (got < 0)
		complain("cannot write '%s.origin': %s; choose another place with --db", db->path,
			 g_strerror(errno));
	else if (got > 0 && place->found && !said_no_key++)
		complain("%s: other runs will not believe '%s' unless --db names it", why,
			 db->path);
	return got < 0 ? -1 : 0;
}

static int make_file(const struct db_place *place)
{
	int fd = place_file(place, "", O_RDWR | O_CREAT, 0644);

	if (fd < 0) {
		complain("cannot write '%s': %s; choose another place with --db", place->path,
			 g_strerror(errno));
		return -1;
	}
	close(fd);
	return 0;
}

// Makes the database in a file that is not there, or empty.
static int make(struct db *db, struct db_place *place)
{
	int err;

	assert(!db->sql);
	place_drop(place, "-wal");
	place_drop(place, "-shm");
	place_drop(place, "-journal");
	err = make_file(place);
	if (err)
		return -1;
	err = make_origin(db, place);
	if (!err)
		err = open_sql(db, DB_CREATE);
	if (!err && !is_same_file(db, place))
		return -1;
	if (!err)
		err = db_exec(db, "PRAGMA page_size = 8192");
	if (!err)
		err = begin_log(db, place);
	if (!err)
		err = make_schema(db);
	if (!err)
		return 0;
	sqlite3_close(db->sql);
	db->sql = NULL;
	place_undo(place, 1);
	return -1;
}

// What is not to be believed, and why: "is of version 7, not 9".
struct doubt {
	char *why, *end; // end: of the name under which it is kept
	int foreign;	 // whether --db would have it believed
	int no_key;
};

static void doubt_set(struct doubt *doubt, const char *end, int foreign, char *why)
{
	assert(!doubt->why); // the first doubt is told
	doubt->end = g_strdup(end);
	doubt->foreign = foreign;
	doubt->why = why;
}

// A run that has just begun signs its log at once: it is waited for.
static int has_log(const struct db_place *place, struct db_origin *origin, enum db_mode mode)
{
	const char *why;
	int tries;

	for (tries = 0; tries < 10; tries++) {
		if (origin_has_log(place, origin))
			return 1;
		if (mode == DB_CREATE)
			break;
		g_usleep(10000);
		origin_clear(origin);
		if (origin_check(place, origin, &why) != ORIGIN_OURS)
			break;
	}
	return 0;
}

// What can be doubted before SQLite sees any of it.
static void doubt_file(struct db *db, const struct db_place *place, enum db_mode mode,
		       struct doubt *doubt)
{
	const char *why;
	enum db_known known = place->usual ? origin_check(place, &db->origin, &why) : ORIGIN_OURS;

	if (place->found && known == ORIGIN_FOREIGN)
		doubt_set(doubt, ".foreign", 1, g_strdup("was made elsewhere"));
	else if (place->found && known == ORIGIN_NO_KEY && (doubt->no_key = 1))
		doubt_set(doubt, ".foreign", 1,
			  g_strdup_printf("may have been made elsewhere (%s)", why));
	else if (place_look(place, "-journal", NULL) != 0)
		doubt_set(
			doubt, ".foreign", 0,
			g_strdup(
				"has a rollback journal beside it, which none of our runs writes"));
	else if (place->found && !has_log(place, &db->origin, mode))
		doubt_set(doubt, ".foreign", 1, g_strdup("has a log that was made elsewhere"));
}

// Says what the open database is: 0 to be believed but for doubt, 1 empty, -1 not ours.
static int inspect(struct db *db, int found, struct doubt *doubt)
{
	int64_t id = pragma(db, "PRAGMA application_id"), version;
	int64_t tables = pragma(db, "SELECT count(*) FROM sqlite_master");
	char *what = NULL, *salt = NULL, *end;
	int altered;

	version = pragma(db, "PRAGMA user_version");
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
	if (version != schema_version) {
		end = g_strdup_printf(".v%d", (int)version);
		doubt_set(
			doubt, end, 0,
			g_strdup_printf("is of version %d, not %d", (int)version, schema_version));
		g_free(end);
		return 0;
	}
	altered = schema_check(db->sql, &what);
	if (altered < 0) {
		db_fail(db);
		return -1;
	}
	if (altered)
		doubt_set(doubt, ".altered", 0,
			  g_strdup_printf("was altered: '%s' is not as wasmready makes it", what));
	else if (db->origin.salt)
		salt = db_text(db, "SELECT value FROM meta WHERE key = 'salt'", "");
	if (!altered && db->origin.salt && g_strcmp0(salt, db->origin.salt) != 0) {
		origin_clear(&db->origin);
		if (found)
			doubt_set(doubt, ".foreign", 1,
				  g_strdup("was replaced by one that was made elsewhere"));
	}
	g_free(salt);
	g_free(what);
	return 0;
}

// What is not believed is facts that can be had again; it is kept all the same, for whoever
// wants to ask it. Returns 1 when it is out of the way, else -1 after a complaint.
static int doubt_act(struct db *db, const struct db_place *place, enum db_mode mode,
		     const struct doubt *doubt)
{
	const char *trust = doubt->foreign ? "; --db names a database that you trust" : "";
	char *kept;

	assert(doubt->why && doubt->end);
	if (mode != DB_CREATE) {
		complain("'%s' %s: run 'wasmready audit' to make it anew%s", db->path, doubt->why,
			 trust);
		return -1;
	}
	if (db->sql)
		db_settle(db);
	sqlite3_close(db->sql);
	db->sql = NULL;
	origin_clear(&db->origin);
	if (place_set_aside(place, doubt->end, &kept) < 0)
		return -1;
	complain("'%s' %s: kept as '%s', and analysing anew%s", db->path, doubt->why, kept, trust);
	said_no_key |= doubt->no_key;
	g_free(kept);
	return 1;
}

// Opens what is there. Returns 0 when it is ours; 1 when it is to be made; -1 after a complaint.
static int open_there(struct db *db, struct db_place *place, enum db_mode mode)
{
	struct doubt doubt = { 0 };
	int got = 0;

	doubt_file(db, place, mode, &doubt);
	if (!doubt.why)
		got = open_sql(db, mode) < 0 || !is_same_file(db, place)
			      ? -1
			      : inspect(db, place->found, &doubt);
	if (got == 1 && mode == DB_CREATE) {
		sqlite3_close(db->sql);
		db->sql = NULL;
		place_drop(place, "");
	} else if (got == 1) {
		complain("'%s' is empty: run 'wasmready audit' first", db->path);
		got = -1;
	} else if (!got && doubt.why) {
		got = doubt_act(db, place, mode, &doubt);
	} else if (!got && mode == DB_CREATE) {
		got = begin_log(db, place);
	}
	g_free(doubt.why);
	g_free(doubt.end);
	return got;
}

static int open_checked(struct db *db, struct db_place *place, enum db_mode mode)
{
	struct stat st;
	int there = place_look(place, "", &st), got = 1;

	if (there < 0)
		return -1;
	if (there && st.st_size)
		got = open_there(db, place, mode);
	else if (mode != DB_CREATE)
		complain(there ? "'%s' is empty: run 'wasmready audit' first"
			       : "no database '%s': run 'wasmready audit' first",
			 db->path);
	if (got == 1)
		got = mode == DB_CREATE ? make(db, place) : -1;
	return got;
}

static void set_up(struct db *db, enum db_mode mode)
{
	// Facts can be had again: safe against our own death, not the machine's. The log is put
	// into the file at 64 MiB, not at 8: the pages that all commits of workers write are so
	// written once (a cold audit of git takes 3 % less).
	if (mode != DB_READ)
		sqlite3_exec(db->sql,
			     "PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;"
			     "PRAGMA wal_autocheckpoint = 8192",
			     NULL, NULL, NULL);
	sqlite3_exec(db->sql, "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536", NULL, NULL,
		     NULL);
	if (mode != DB_READ)
		sqlite3_exec(db->sql, good_prefix_sql, NULL, NULL, NULL);
}

static int open_memory(struct db *db)
{
	if (sqlite3_open_v2(db->path, &db->sql,
			    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
			    NULL) != SQLITE_OK) {
		complain("cannot open a database in memory: %s", sqlite3_errmsg(db->sql));
		return -1;
	}
	harden(db->sql, DB_CREATE);
	add_functions(db);
	return make_schema(db);
}

// place: NULL in memory.
static struct db *open_as(struct db_place *place, const char *path, enum db_mode mode)
{
	struct db *db = g_new0(struct db, 1);

	db->path = g_strdup(path);
	if ((place ? open_checked(db, place, mode) : open_memory(db)) < 0) {
		db_close(db);
		return NULL;
	}
	set_up(db, mode);
	return db;
}

struct db *db_open_at(struct db_place *place, enum db_mode mode)
{
	return open_as(place, place->path, mode);
}

struct db *db_open(const char *path, enum db_mode mode)
{
	char *absolute;
	struct db_place place;
	struct db *db = NULL;
	int err;

	if (strcmp(path, ":memory:") == 0)
		return open_as(NULL, path, mode);
	absolute = path_here(path);
	if (!absolute)
		return NULL;
	err = place_open(&place, absolute, NULL, mode == DB_CREATE);
	if (err > 0)
		complain("no database '%s': run 'wasmready audit' first", absolute);
	if (!err)
		db = db_open_at(&place, mode);
	if (!err)
		place_close(&place);
	g_free(absolute);
	return db;
}

void db_close(struct db *db)
{
	if (!db)
		return;
	sqlite3_close(db->sql);
	origin_clear(&db->origin);
	g_free(db->path);
	g_free(db);
}
