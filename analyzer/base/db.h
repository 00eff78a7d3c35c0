// facts.db: opening, statements, errors.
//
// What a file holds is data. A database is ours when its application_id and user_version say
// so, and its schema is exactly what we make (schema.h); one that nobody named is believed only
// when we made that very file (origin.h). Every failure is reported once, here, with the
// database's name.
#ifndef WASMREADY_DB_H
#define WASMREADY_DB_H

#include <sqlite3.h>

#include "origin.h"

#define DB_APPLICATION_ID 0x57524459 // "WRDY"

enum db_mode {
	DB_CREATE, // read and write; made when missing; what is not ours is set aside
	DB_WRITE,  // read and write; must exist
	DB_READ,   // read-only: query_only, no writes to any table
};

struct db {
	sqlite3 *sql;
	char *path;
	struct db_origin origin; // what signs it, where it is signed
	int failed;	// something did, which was told: nothing more is, and no answer is to be
			// believed
	int64_t judged; // mask of the worlds that the views show; -1: all
};

// Opens the database at place, which must stay open for as long where mode is DB_CREATE.
// Registers our SQL functions: bit_or(int) aggregate, printable(text) (text_printable),
// basename(text), judged_worlds() (db->judged). Returns NULL after a complaint when it cannot, is
// corrupt or, but for DB_CREATE, not ours. db_close() it.
struct db *db_open_at(struct db_place *place, enum db_mode mode);

// The same of a path that somebody named, or that of a place; ":memory:" with DB_CREATE is one
// that is gone when it is closed.
struct db *db_open(const char *path, enum db_mode mode);

// Folds what the write-ahead log holds into the file, so that it can be read where nothing can
// be written; before db_close() of whoever opened it with DB_CREATE.
void db_settle(struct db *db);
void db_close(struct db *db); // NULL is fine

// Tells of the connection's last error, once, and notes it; for who calls sqlite3_step() itself.
// Returns -1.
int db_fail(struct db *db);

// Runs one or more statements without rows. Returns 0, or -1 after a complaint.
int db_exec(struct db *db, const char *sql);

// Prepares one statement; returns NULL after a complaint. sqlite3_finalize() it.
sqlite3_stmt *db_prepare(struct db *db, const char *sql);

// Prepares and binds: format has a letter a parameter: i int64_t, t const char *
// (copied; NULL binds NULL), n (NULL, takes no argument). Returns NULL after a
// complaint. sqlite3_finalize() it.
sqlite3_stmt *db_query(struct db *db, const char *sql, const char *format, ...);

// db_query() run to its end, rows ignored. Returns 0, or -1 after a complaint.
int db_run(struct db *db, const char *sql, const char *format, ...);

// Steps: 1 a row, 0 done, -1 failed after a complaint.
int db_step(struct db *db, sqlite3_stmt *stmt);

// First column of the first row as an integer, or fallback when there is no row
// or it is NULL.
int64_t db_int(struct db *db, int64_t fallback, const char *sql, const char *format, ...);

// First column of the first row as text, or NULL. g_free() it.
char *db_text(struct db *db, const char *sql, const char *format, ...);

// The strings of a JSON array as a vector, NULL-terminated; empty after a complaint.
// g_strfreev() it.
char **db_words(struct db *db, const char *json);

// The text column as bytes, never NULL: "" for NULL. Valid until the next step.
const char *col_text(sqlite3_stmt *stmt, int column);

// A copy of it, or NULL for NULL. g_free() it.
char *col_copy(sqlite3_stmt *stmt, int column);

// Text of an SQL file built into the program: "schema.sql", "judge.sql", "views/calls.sql".
// Never freed; NULL for another name.
const char *builtin_text(const char *name);

// A statement, or several, of a file of these that holds more than one: "json/causes" is what stands
// in json.sql behind the line "--: causes", up to the next such line. Never freed. There is one.
const char *builtin_sql(const char *name);

#endif
