// Whether a database has our schema, object by object.
//
// SQLite keeps the text of each statement of schema.sql as it stands there, comments in it
// included; so the statements are cut out of that text, and the two lists compared.

#include "schema.h"

#include <glib.h>
#include <assert.h>
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

// The semicolon that ends the statement at text, which is none of a comment's.
static const char *statement_end(const char *text)
{
	while (*text && *text != ';')
		if (strncmp(text, "--", 2) == 0)
			text += strcspn(text, "\n");
		else
			text++;
	return text;
}

// As object() tells of a statement of schema.sql: CREATE TABLE NAME(... or CREATE INDEX NAME ON
// TABLE(...
static char *wanted_object(char *sql)
{
	int index = g_str_has_prefix(sql, "CREATE INDEX ");
	char *name = sql + strlen("CREATE TABLE "), *table = name, *key;

	assert(index || g_str_has_prefix(sql, "CREATE TABLE "));
	if (index)
		table = strstr(name, " ON ") + strlen(" ON ");
	name = g_strndup(name, strcspn(name, " ("));
	table = g_strndup(table, strcspn(table, "("));
	key = g_strjoin("\n", index ? "index" : "table", name, table, sql, NULL);
	g_free(table);
	g_free(name);
	return key;
}

static GHashTable *wanted_objects(void)
{
	GHashTable *wanted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *at = builtin_text("schema.sql"), *end;

	// Each begins a line.
	while ((at = strstr(at, "\nCREATE "))) {
		char *sql;

		end = statement_end(++at);
		sql = g_strndup(at, end - at);
		g_hash_table_add(wanted, wanted_object(sql));
		g_free(sql);
		at = end;
	}
	return wanted;
}

static int is_name_char(char c)
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

	while (is_name_char(**at))
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

// WHERE NAME, WHERE NAME > 'word', of an index of few rows.
static int take_where(const char **at)
{
	if (!take(at, " WHERE ") || !take_name(at))
		return 0;
	if (!**at)
		return 1;
	if (!take(at, " > '") && !take(at, " = '"))
		return 0;
	while (is_name_char(**at) || **at == '-')
		(*at)++;
	return take(at, "'");
}

// Whether a merge makes tables of such a name, or indexes of such a table.
static int is_made(const char *name, int index)
{
	return g_str_has_prefix(name, "m_") ||
	       (index && (g_str_has_prefix(name, "t_") || g_str_has_prefix(name, "parse_chunk")));
}

// A plain table or index that a merge makes.
static int is_derived(const char *type, const char *name, const char *table, const char *sql)
{
	int index = strcmp(type, "index") == 0;

	if (!is_made(name, index) || !is_made(table, index))
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
	if (!g_hash_table_iter_next(&iter, &key, NULL))
		return NULL;
	parts = g_strsplit(key, "\n", 3);
	name = g_strdup(parts[1]);
	g_strfreev(parts);
	return name;
}

// Masks have a bit for each world, and a worker an element: they are counted from 0, and what names
// one names one of these.
static const char worlds_sql[] =
	"SELECT 'world' FROM (SELECT min(id) AS low, max(id) AS high, count(*) AS n FROM main.world)"
	" WHERE n AND (low <> 0 OR high <> n - 1 OR n > 62)"
	" UNION ALL SELECT 'target' FROM main.target WHERE world NOT IN (SELECT id FROM main.world)"
	" UNION ALL SELECT 'parse' FROM main.parse WHERE world NOT IN (SELECT id FROM main.world)";

// Returns as schema_check().
static int check_worlds(sqlite3 *sql, char **what)
{
	sqlite3_stmt *rows = NULL;
	int code = sqlite3_prepare_v2(sql, worlds_sql, -1, &rows, NULL);

	if (code == SQLITE_OK)
		code = sqlite3_step(rows);
	if (code == SQLITE_ROW)
		*what = g_strdup(text_of(rows, 0));
	sqlite3_finalize(rows);
	return *what ? 1 : code == SQLITE_DONE ? 0 : -1;
}

int schema_check(sqlite3 *sql, char **what)
{
	GHashTable *wanted = wanted_objects();
	sqlite3_stmt *rows = NULL;
	int code = sqlite3_prepare_v2(sql, LIST_SQL, -1, &rows, NULL);

	*what = NULL;
	while (!*what && (code == SQLITE_OK || code == SQLITE_ROW)) {
		code = sqlite3_step(rows);
		if (code == SQLITE_ROW && !is_good(wanted, rows))
			*what = g_strdup(text_of(rows, 1));
	}
	sqlite3_finalize(rows);
	if (!*what && code == SQLITE_DONE)
		*what = missing_name(wanted);
	g_hash_table_unref(wanted);
	if (!*what && code == SQLITE_DONE)
		return check_worlds(sql, what);
	return *what ? 1 : -1;
}
