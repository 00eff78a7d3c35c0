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

// What some unit says of the file in other chunks, but in the same words.
static int compare_facts(struct db *db)
{
	char *sql = NULL;
	int err = 0;

	if (db_int(db, 0, "SELECT 1 FROM temp.said_before LIMIT 1", "")) {
		sql = db_text(db, builtin_text("touched_compare.sql"), "");
		err = sql ? db_exec(db, sql) : -1;
	}
	g_free(sql);
	return err;
}

int touched_end(struct db *db)
{
	if (db_exec(db, builtin_text("touched_links.sql")) || compare_facts(db) ||
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
