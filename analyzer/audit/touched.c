// Which files a run touches: see touched.h.
//
// What a unit says of a file is a chunk, and equal ones are one (schema.sql): so a file is
// touched when the chunks of a unit that was parsed again are not those that it had. But a
// unit that starts from a precompiled prefix says in two chunks what it says in one without:
// where the file's content is the same, its facts are compared.

#include "touched.h"

int touched_begin(struct db *db)
{
	return db_exec(db, "CREATE TEMP TABLE link_before AS SELECT p.id AS parse, pc.chunk"
			   " FROM main.parse p LEFT JOIN main.parse_chunk pc ON pc.parse = p.id"
			   " WHERE p.status = 'queued'");
}

// Chunks that went stay in the database until they are swept (cache.h).
static const char links_sql[] =
	"CREATE TEMP TABLE link_after AS SELECT pc.parse, pc.chunk FROM main.parse_chunk pc"
	" WHERE pc.parse IN (SELECT parse FROM temp.link_before);"
	"DELETE FROM temp.link_before WHERE chunk IS NULL;"
	"CREATE TEMP TABLE relinked_path(file TEXT PRIMARY KEY, id INTEGER, differs INTEGER)"
	" WITHOUT ROWID;"
	"INSERT INTO temp.relinked_path"
	" SELECT f.path, f.id, count(DISTINCT k.content) > 1 OR count(DISTINCT c.side) < 2"
	" FROM (SELECT 0 AS side, * FROM (SELECT * FROM temp.link_before"
	"                                 EXCEPT SELECT * FROM temp.link_after)"
	"       UNION ALL SELECT 1, * FROM (SELECT * FROM temp.link_after"
	"                                   EXCEPT SELECT * FROM temp.link_before)) c"
	" JOIN main.chunk k ON k.id = c.chunk JOIN main.file f ON f.id = k.file GROUP BY f.id;"
	"CREATE TEMP TABLE said_before AS SELECT l.parse, l.chunk, t.file FROM temp.link_before l"
	" JOIN main.chunk k ON k.id = l.chunk JOIN temp.relinked_path t ON t.id = k.file"
	" WHERE NOT t.differs;"
	"CREATE TEMP TABLE said_after AS SELECT l.parse, l.chunk, t.file FROM temp.link_after l"
	" JOIN main.chunk k ON k.id = l.chunk JOIN temp.relinked_path t ON t.id = k.file"
	" WHERE NOT t.differs;"
	"DROP TABLE temp.link_before; DROP TABLE temp.link_after;";

// The statements that compare the facts of what is in both tables: one for each table of facts
// and direction.
static const char compare_sql[] =
	"SELECT group_concat('UPDATE temp.relinked_path SET differs = 1 WHERE file IN (SELECT file FROM ('"
	" || 'SELECT b.parse, b.file, ' || columns || ' FROM temp.said_' || one || ' b JOIN main.' || name"
	" || ' t ON t.chunk = b.chunk EXCEPT SELECT a.parse, a.file, ' || columns || ' FROM temp.said_'"
	" || other || ' a JOIN main.' || name || ' t ON t.chunk = a.chunk))', ';')"
	" FROM (SELECT s.name, group_concat('t.' || c.name) AS columns FROM main.sqlite_master s"
	"       JOIN pragma_table_info(s.name) c"
	"       WHERE s.type = 'table' AND s.name GLOB 't_*' AND c.name <> 'chunk' GROUP BY s.name)"
	" JOIN (SELECT 'before' AS one, 'after' AS other UNION ALL SELECT 'after', 'before')";

// What some unit says of the file in other chunks, but in the same words.
static int compare_facts(struct db *db)
{
	char *sql = NULL;
	int err = 0;

	if (db_int(db, 0, "SELECT 1 FROM temp.said_before LIMIT 1", "")) {
		sql = db_text(db, compare_sql, "");
		err = sql ? db_exec(db, sql) : -1;
	}
	g_free(sql);
	return err;
}

int touched_end(struct db *db)
{
	if (db_exec(db, links_sql) || compare_facts(db) ||
	    db_exec(db, "CREATE TEMP TABLE touched_path(file TEXT PRIMARY KEY) WITHOUT ROWID;"
			"INSERT INTO temp.touched_path SELECT file FROM temp.relinked_path"
			" WHERE differs;"
			"DROP TABLE temp.said_before; DROP TABLE temp.said_after"))
		return -1;
	return (int)db_int(db, -1, "SELECT count(*) FROM temp.touched_path", "");
}

char *touched_list(struct db *db)
{
	// An empty list would have no text.
	return db_text(db,
		       "SELECT coalesce(group_concat(quote(file), ', '), quote(''))"
		       " FROM temp.touched_path",
		       "");
}
