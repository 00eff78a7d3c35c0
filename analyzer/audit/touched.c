// Which files a run touches: see touched.h.
//
// What a unit says of a file is a chunk, and equal ones are one (schema.sql): so a file is
// touched when the chunks of a unit that was parsed again are not those that it had.

#include "touched.h"

int touched_begin(struct db *db)
{
	return db_exec(
		db, "CREATE TEMP TABLE reparsed AS SELECT id AS parse FROM main.parse"
		    " WHERE status = 'queued';"
		    "CREATE TEMP TABLE link_before AS SELECT parse, chunk FROM temp.reparsed"
		    " JOIN main.parse_chunk USING (parse);"
		    // A chunk that goes is forgotten before its file can be asked for.
		    "CREATE TEMP TABLE file_before AS SELECT DISTINCT k.id AS chunk, f.path AS file"
		    " FROM temp.link_before l JOIN main.chunk k ON k.id = l.chunk"
		    " JOIN main.file f ON f.id = k.file");
}

int touched_end(struct db *db)
{
	if (db_exec(db, "CREATE TEMP TABLE link_after AS SELECT parse, chunk FROM temp.reparsed"
			" JOIN main.parse_chunk USING (parse);"
			"CREATE TEMP TABLE touched_path(file TEXT PRIMARY KEY) WITHOUT ROWID;"
			"INSERT OR IGNORE INTO temp.touched_path SELECT b.file"
			" FROM (SELECT parse, chunk FROM temp.link_before"
			"       EXCEPT SELECT parse, chunk FROM temp.link_after) gone"
			" JOIN temp.file_before b ON b.chunk = gone.chunk;"
			"INSERT OR IGNORE INTO temp.touched_path SELECT f.path"
			" FROM (SELECT parse, chunk FROM temp.link_after"
			"       EXCEPT SELECT parse, chunk FROM temp.link_before) come"
			" JOIN main.chunk k ON k.id = come.chunk JOIN main.file f ON f.id = k.file;"
			"DROP TABLE temp.reparsed; DROP TABLE temp.link_before;"
			"DROP TABLE temp.link_after; DROP TABLE temp.file_before"))
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
