// Baselines: see baseline.h.
//
// Findings of both runs stand in one table, temp.entry, a side each. A stage gives each a key
// of what two findings must share to be one; those of one key are paired, and leave the table.
// Stages go from the best evidence to the weakest, so what moved nowhere is paired first.

#include "baseline.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "baseline_rows.h"
#include "judge/fingerprint.h"

// Whether the file starts as a database does; -1 after a complaint.
static int is_database(const char *path)
{
	static const char magic[] = "SQLite format 3";
	char start[sizeof magic] = "";
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	ssize_t got = fd < 0 ? -1 : read(fd, start, sizeof start);
	int error = errno;

	if (fd >= 0)
		close(fd);
	if (got >= 0)
		return memcmp(start, magic, sizeof magic) == 0;
	complain("cannot read '%s': %s", path, g_strerror(error));
	return -1;
}

int baseline_load(struct db *db, const char *path)
{
	struct baseline_sink sink = { .db = db, .path = path };
	int database = is_database(path), err;

	if (database < 0 || db_exec(db, builtin_text("baseline_tables.sql")))
		return -1;
	sink.insert = db_prepare(
		db, "INSERT INTO temp.baseline VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	if (!sink.insert)
		return -1;
	err = database ? baseline_take_database(&sink) : baseline_take_sarif(&sink);
	sqlite3_finalize(sink.insert);
	return err ? -1 : 0;
}

int baseline_take_previous(struct db *db)
{
	return db_exec(db, builtin_text("baseline_tables.sql")) ||
			       db_exec(db, "INSERT INTO temp.baseline SELECT * FROM main.previous")
		       ? -1
		       : 0;
}

// A message as both kinds of baseline can give it: SARIF escapes what would be markup.
static char *plain_text(const char *message)
{
	char *text = text_printable(message), *to = text;

	for (const char *from = text; *from; from++)
		if (*from != '\\' && *from != '{')
			*to++ = *from;
	*to = '\0';
	return text;
}

static void plain(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	sqlite3_result_text(context, plain_text(text ? text : ""), -1, g_free);
}

static void skeleton(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text = (const char *)sqlite3_value_text(values[0]);
	char *message = plain_text(text ? text : "");

	(void)n;
	sqlite3_result_text(context, message_skeleton(message), -1, g_free);
	g_free(message);
}

#define ENTRY(side, table)                                                                         \
	"INSERT INTO temp.entry SELECT " side ", id, rule || ' ' || target, file, basename(file)," \
	" printable(coalesce(function, '')), plain(message), skeleton(message), source, line"      \
	" FROM " table ";"

// What an audit of touched files (audit/touched.h) left as it was is the same row.
static const char kept_sql[] =
	"INSERT INTO temp.matched(finding, baseline) SELECT f.id, b.id"
	" FROM finding f JOIN temp.baseline b ON b.id = f.id AND b.file = f.file"
	" AND b.line = f.line AND b.col = f.col AND b.rule = f.rule AND b.target = f.target"
	" AND b.message = f.message"
	" WHERE f.file NOT IN (SELECT file FROM temp.touched_path)";

static const char fill_sql[] = ENTRY("0",
				     "finding WHERE id NOT IN (SELECT finding FROM temp.matched)")
	ENTRY("1", "temp.baseline WHERE id NOT IN (SELECT baseline FROM temp.matched)");

// What makes two findings one, beside rule and target. The last stage is for baselines of
// versions that kept no line.
static const struct {
	const char *key, *where;
} stages[] = {
	{ "file, function, message, source", "source NOT NULL" },
	{ "file, function, skeleton, source", "source NOT NULL" },
	{ "file, function, message", "1" },
	{ "file, function, skeleton", "1" },
	{ "base, function, skeleton, source", "source NOT NULL" },
	{ "file, skeleton, source", "source NOT NULL" },
	{ "base, function, skeleton", "1" },
	{ "skeleton, source", "length(source) >= 12" },
	{ "function, skeleton", "function <> '' AND (SELECT max(source) FROM baseline) IS NULL" },
};

// Numbers the entries of each side that share a key, as they stand in their file.
static int stage_key(struct db *db, const char *key, const char *where)
{
	char *sql = g_strdup_printf(
		"DELETE FROM temp.keyed;"
		"INSERT INTO temp.keyed SELECT side, key,"
		" row_number() OVER (PARTITION BY side, key ORDER BY file, line, id),"
		" count(*) OVER (PARTITION BY side, key), id, file, line"
		" FROM (SELECT *, json_array(what, %s) AS key FROM temp.entry WHERE %s)",
		key, where);
	int err = db_exec(db, sql);

	g_free(sql);
	return err;
}

static int stage_match(struct db *db, const char *key, const char *where)
{
	return stage_key(db, key, where) || db_exec(db, builtin_sql("baseline_match/even")) ||
			       db_exec(db, builtin_sql("baseline_match/settle")) ||
			       db_exec(db, builtin_sql("baseline_match/rest")) ||
			       db_exec(db, builtin_sql("baseline_match/settle"))
		       ? -1
		       : 0;
}

// Whether the audit of this run judged some files only.
static int rows_kept(struct db *db)
{
	return db_int(db, 0, "SELECT 1 FROM sqlite_temp_master WHERE name = 'touched_path'", "") &&
	       db_int(db, 0, "SELECT 1 FROM temp.touched_path LIMIT 1", "");
}

static int match_all(struct db *db, int kept)
{
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
	int err;

	sqlite3_create_function(db->sql, "plain", 1, flags, NULL, plain, NULL, NULL);
	sqlite3_create_function(db->sql, "skeleton", 1, flags, NULL, skeleton, NULL, NULL);
	err = db_exec(db, builtin_text("baseline_entries.sql"));
	if (!err && kept)
		err = db_exec(db, kept_sql);
	if (!err)
		err = db_exec(db, fill_sql);
	for (size_t i = 0; !err && i < G_N_ELEMENTS(stages); i++)
		err = stage_match(db, stages[i].key, stages[i].where);
	if (!err && !kept)
		err = db_exec(
			db,
			"UPDATE temp.matched SET change = (SELECT iif(f.file = b.file AND"
			" f.line = b.line, 'unchanged', 'updated') FROM finding f, temp.baseline b"
			" WHERE f.id = matched.finding AND b.id = matched.baseline)");
	return err || db_exec(db, "DROP TABLE temp.entry; DROP TABLE temp.keyed;"
				  "DROP TABLE temp.anchor")
		       ? -1
		       : 0;
}

int baseline_match(struct db *db)
{
	return match_all(db, 0);
}

int baseline_match_previous(struct db *db)
{
	return match_all(db, rows_kept(db));
}
