// Whether a database has our schema: see schema.h.
//
// What SQLite keeps of our own statements is asked of SQLite: schema.sql is run on an empty
// database in memory, and the two lists are compared as text.

#include "schema.h"

#include <glib.h>
#include <string.h>

#include "db.h"

#define LIST_SQL "SELECT type, name, tbl_name, sql FROM main.sqlite_master"

static const char *text_of(sqlite3_stmt *row, int column)
{
	const char *text = (const char *)sqlite3_column_text(row, column);

	return text ? text : "";
}

static char *object(sqlite3_stmt *row)
{
	return g_strjoin("\n", text_of(row, 0), text_of(row, 1), text_of(row, 2), text_of(row, 3),
			 NULL);
}

// What schema.sql makes; NULL when SQLite fails.
static GHashTable *wanted_objects(void)
{
	GHashTable *wanted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sqlite3 *sql = NULL;
	sqlite3_stmt *rows = NULL;
	int code = sqlite3_open_v2(":memory:", &sql,
				   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
				   NULL);

	if (code == SQLITE_OK)
		code = sqlite3_exec(sql, builtin_text("schema.sql"), NULL, NULL, NULL);
	if (code == SQLITE_OK)
		code = sqlite3_prepare_v2(sql, LIST_SQL, -1, &rows, NULL);
	while (code == SQLITE_OK || code == SQLITE_ROW) {
		code = sqlite3_step(rows);
		if (code == SQLITE_ROW)
			g_hash_table_add(wanted, object(rows));
	}
	sqlite3_finalize(rows);
	sqlite3_close(sql);
	if (code != SQLITE_DONE)
		g_clear_pointer(&wanted, g_hash_table_unref);
	return wanted;
}

static int is_word(char c)
{
	return g_ascii_islower(c) || g_ascii_isdigit(c) || c == '_';
}

// Takes a given text, or a name of ours, which may stand in quotes; returns whether it was there.
static int take(const char **at, const char *text)
{
	size_t n = strlen(text);

	if (strncmp(*at, text, n) != 0)
		return 0;
	*at += n;
	return 1;
}

static int take_name(const char **at)
{
	int quoted = take(at, "\"");
	const char *start = *at;

	while (is_word(**at))
		(*at)++;
	return *at > start && (!quoted || take(at, "\""));
}

static void skip_space(const char **at)
{
	while (**at == ' ' || **at == '\n')
		(*at)++;
}

// A type as CREATE TABLE ... AS writes it, or none.
static void take_type(const char **at)
{
	static const char *const types[] = {
		" TEXT", " INTEGER", " INT", " REAL", " NUM", " BLOB"
	};

	for (size_t i = 0; i < G_N_ELEMENTS(types); i++)
		if (take(at, types[i]))
			return;
}

// (NAME TYPE, NAME, ...); typed: whether a type may stand there.
static int take_columns(const char **at, int typed)
{
	if (!take(at, "("))
		return 0;
	do {
		skip_space(at);
		if (!take_name(at))
			return 0;
		if (typed)
			take_type(at);
	} while (take(at, ","));
	skip_space(at);
	return take(at, ")");
}

// WHERE NAME > 'word', of an index of few rows.
static int take_where(const char **at)
{
	if (!take(at, " WHERE ") || !take_name(at) || (!take(at, " > '") && !take(at, " = '")))
		return 0;
	while (is_word(**at))
		(*at)++;
	return take(at, "'");
}

// A plain table or index that a merge makes.
static int is_derived(const char *type, const char *name, const char *table, const char *sql)
{
	int index = strcmp(type, "index") == 0;

	if (!g_str_has_prefix(name, "m_") || !g_str_has_prefix(table, "m_"))
		return 0;
	if (index && (!take(&sql, "CREATE INDEX ") || !take(&sql, name) || !take(&sql, " ON ")))
		return 0;
	if (!index && (strcmp(type, "table") != 0 || !take(&sql, "CREATE TABLE ")))
		return 0;
	if (!take(&sql, table) || (!index && strcmp(name, table) != 0) ||
	    !take_columns(&sql, !index))
		return 0;
	return !*sql || (index && take_where(&sql) && !*sql);
}

// An index that SQLite makes for a key of a table: that table's text is looked at.
static int is_automatic(sqlite3_stmt *row)
{
	return sqlite3_column_type(row, 3) == SQLITE_NULL &&
	       strcmp(text_of(row, 0), "index") == 0 &&
	       g_str_has_prefix(text_of(row, 1), "sqlite_autoindex_");
}

static int is_good(GHashTable *wanted, sqlite3_stmt *row)
{
	char *key = object(row);
	int ours = g_hash_table_remove(wanted, key);

	g_free(key);
	return ours || is_automatic(row) ||
	       is_derived(text_of(row, 0), text_of(row, 1), text_of(row, 2), text_of(row, 3));
}

// The name of a wanted object that was not there. g_free() it.
static char *missing_name(GHashTable *wanted)
{
	GHashTableIter iter;
	gpointer key;
	char **parts, *name;

	g_hash_table_iter_init(&iter, wanted);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		// Those of keys are numbered as SQLite likes.
		if (strstr(key, "\nsqlite_autoindex_"))
			continue;
		parts = g_strsplit(key, "\n", 3);
		name = g_strdup(parts[1]);
		g_strfreev(parts);
		return name;
	}
	return NULL;
}

int schema_check(sqlite3 *sql, char **what)
{
	GHashTable *wanted = wanted_objects();
	sqlite3_stmt *rows = NULL;
	int code = wanted ? sqlite3_prepare_v2(sql, LIST_SQL, -1, &rows, NULL) : SQLITE_ERROR;

	*what = NULL;
	while (!*what && (code == SQLITE_OK || code == SQLITE_ROW)) {
		code = sqlite3_step(rows);
		if (code == SQLITE_ROW && !is_good(wanted, rows))
			*what = g_strdup(text_of(rows, 1));
	}
	sqlite3_finalize(rows);
	if (!*what && code == SQLITE_DONE)
		*what = missing_name(wanted);
	if (wanted)
		g_hash_table_unref(wanted);
	return *what ? 1 : code == SQLITE_DONE ? 0 : -1;
}
