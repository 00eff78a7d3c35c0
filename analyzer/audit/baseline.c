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

#include "baseline_parts.h"
#include "judge/fingerprint.h"
#include "judge/rule.h"

static const char baseline_sql[] =
	"DROP TABLE IF EXISTS temp.baseline;"
	"CREATE TEMP TABLE baseline(id INTEGER PRIMARY KEY, rule TEXT NOT NULL,"
	" severity TEXT NOT NULL, target TEXT NOT NULL, state TEXT NOT NULL, file TEXT NOT NULL,"
	" line INTEGER, col INTEGER, function TEXT, message TEXT NOT NULL, source TEXT,"
	" fingerprint TEXT);"
	"DROP TABLE IF EXISTS temp.baseline_verdict;"
	"CREATE TEMP TABLE baseline_verdict(target TEXT PRIMARY KEY, verdict TEXT);"
	"DROP TABLE IF EXISTS temp.baseline_unread;"
	"CREATE TEMP TABLE baseline_unread(file TEXT PRIMARY KEY)";

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

	if (database < 0 || db_exec(db, baseline_sql))
		return EXIT_CANNOT;
	sink.insert = db_prepare(
		db, "INSERT INTO temp.baseline VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	if (!sink.insert)
		return EXIT_CANNOT;
	err = database ? baseline_take_database(&sink) : baseline_take_sarif(&sink);
	sqlite3_finalize(sink.insert);
	return err ? EXIT_CANNOT : 0;
}

int baseline_take_previous(struct db *db)
{
	return db_exec(db, baseline_sql) ||
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

static const char entries_sql[] =
	"DROP TABLE IF EXISTS temp.matched;"
	"CREATE TEMP TABLE matched(finding INTEGER PRIMARY KEY, baseline INTEGER UNIQUE,"
	" change TEXT);"
	"DROP TABLE IF EXISTS temp.entry;"
	"CREATE TEMP TABLE entry(side INTEGER, id INTEGER, what TEXT, file TEXT, base TEXT,"
	" function TEXT, message TEXT, skeleton TEXT, source TEXT, line INTEGER,"
	" PRIMARY KEY(side, id)) WITHOUT ROWID;"
	"DROP TABLE IF EXISTS temp.keyed;"
	"CREATE TEMP TABLE keyed(side INTEGER, key TEXT, n INTEGER, total INTEGER, id INTEGER,"
	" file TEXT, line INTEGER, PRIMARY KEY(side, key, n)) WITHOUT ROWID;"
	// How far what stood on a line of an old file has moved.
	"DROP TABLE IF EXISTS temp.anchor;"
	"CREATE TEMP TABLE anchor(file TEXT, line INTEGER, shift INTEGER,"
	" PRIMARY KEY(file, line)) WITHOUT ROWID;";

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

// Takes what is matched out of the entries; where it moved tells where its neighbours did.
static const char take_sql[] =
	"INSERT OR IGNORE INTO temp.anchor SELECT b.file, b.line, f.line - b.line"
	" FROM temp.entry b JOIN temp.matched m ON m.baseline = b.id"
	" JOIN temp.entry f ON f.side = 0 AND f.id = m.finding WHERE b.side = 1;"
	"DELETE FROM temp.entry WHERE side = 0 AND id IN (SELECT finding FROM temp.matched);"
	"DELETE FROM temp.entry WHERE side = 1 AND id IN (SELECT baseline FROM temp.matched);";

#define IN_ORDER                                                 \
	"INSERT OR IGNORE INTO temp.matched(finding, baseline)"  \
	" SELECT f.id, b.id FROM temp.keyed f JOIN temp.keyed b" \
	" ON b.side = 1 AND b.key = f.key AND b.n = f.n WHERE f.side = 0"

// As many on both sides.
static const char even_sql[] = IN_ORDER " AND b.total = f.total";

// More on one side, so some are new or gone: each to the nearest of where it must have moved,
// nearest first. Large groups would take too long, and go by order.
static const char uneven_sql[] =
	"INSERT OR IGNORE INTO temp.matched(finding, baseline)"
	" WITH few AS MATERIALIZED (SELECT k.key, k.n, k.id, k.file, k.line FROM temp.keyed k"
	"  JOIN temp.keyed f ON f.side = 0 AND f.key = k.key AND f.n = 1"
	"  WHERE k.side = 1 AND f.total <> k.total AND f.total * k.total <= 2500),"
	" moved AS MATERIALIZED (SELECT key, n, id, line + coalesce((SELECT shift FROM ("
	"  SELECT * FROM (SELECT shift, k.line - a.line AS far FROM temp.anchor a"
	"   WHERE a.file = k.file AND a.line <= k.line ORDER BY a.line DESC LIMIT 1)"
	"  UNION ALL"
	"  SELECT * FROM (SELECT shift, a.line - k.line AS far FROM temp.anchor a"
	"   WHERE a.file = k.file AND a.line > k.line ORDER BY a.line LIMIT 1))"
	"  ORDER BY far LIMIT 1), 0) AS line FROM few k)"
	" SELECT f.id, b.id FROM moved b JOIN temp.keyed f ON f.side = 0 AND f.key = b.key"
	" ORDER BY abs(f.line - b.line), f.n, b.n";

static const char order_sql[] = IN_ORDER;

static int stage_match(struct db *db, const char *key, const char *where)
{
	const char *const steps[] = { even_sql, take_sql, uneven_sql, order_sql, take_sql };
	int err = stage_key(db, key, where);

	for (size_t i = 0; !err && i < G_N_ELEMENTS(steps); i++)
		err = db_exec(db, steps[i]);
	return err;
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
	err = db_exec(db, entries_sql);
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
