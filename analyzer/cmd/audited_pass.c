// Whether an audit may pass: what was not read is no pass, nor is one that loses what it is to be
// compared with.

#include "audited.h"

#include <glib/gstdio.h>

#include "base/db.h"

// What to do where units are built for another machine, whose headers are not here: by the names
// that cross compilers begin with. NULL where there are none. g_free() it.
static char *foreign_advice(struct db *db)
{
	return db_text(db, builtin_sql("commands/foreign_advice"), NULL);
}

// What to do where the host's build takes no unit of a tree either. g_free() it.
static char *advice(struct db *db)
{
	char *foreign = foreign_advice(db),
	     *made_by = db_text(db, "SELECT value FROM main.meta WHERE key = 'advice'", NULL),
	     *text;

	if (foreign)
		text = g_steal_pointer(&foreign);
	else if (made_by)
		text = g_strdup_printf("configure the tree and make a compilation database: %s",
				       made_by);
	else
		text = g_strdup("configure the tree, and build what its compilation database has "
				"flags for");
	g_free(made_by);
	return text;
}

int audited_check(const struct project *project, struct db *db)
{
	int64_t units = db_int(
		db, 0, "SELECT count(*) FROM main.unit WHERE present AND language = 'c'", "");
	int64_t clean = db_int(db, 0,
			       "SELECT count(*) FROM main.unit WHERE present AND language = 'c'"
			       " AND id NOT IN (SELECT unit FROM main.doubt WHERE unit IS NOT NULL"
			       " AND kind IN ('host', 'failed', 'language'))",
			       "");
	char *first, *todo;

	if (clean ||
	    (!units &&
	     db_int(db, 0, "SELECT 1 FROM main.unit WHERE present AND language = 'asm' LIMIT 1",
		    "")))
		return 0;
	if (db->failed)
		return EXIT_CANNOT;
	first = db_text(db,
			"SELECT printable(file) || ':' || line || ': ' || printable(reason)"
			" FROM main.doubt WHERE kind = 'host' AND line > 0"
			" ORDER BY reason NOT GLOB '*file not found', file, line LIMIT 1",
			"");
	todo = advice(db);
	if (first && project->file)
		complain("'%s' does not compile on the host, so that nothing is known of it: %s",
			 project->file, first);
	else if (first)
		complain("no unit of '%s' compiles on the host (%s): %s", project->root, first,
			 todo);
	else
		complain("no unit of '%s' could be parsed", project->root);
	g_free(todo);
	g_free(first);
	return EXIT_CANNOT;
}

// Why something is unknown for target, and what to do: by a line that does not compile on the host
// either, else by the first file. g_free() it.
static char *unknown_reason(struct db *db, const char *target)
{
	char *todo = db_text(db,
			     "SELECT ' (a compilation database is made by: ' || value || ')'"
			     " FROM main.meta WHERE key = 'advice'",
			     ""),
	     *why = db_text(db,
			    "SELECT printable(file) || ':' || line"
			    " || ': does not compile on the host either: ' || printable(reason)"
			    " FROM main.doubt WHERE kind = 'host' AND line > 0"
			    " ORDER BY reason NOT GLOB '*file not found', file, line LIMIT 1",
			    NULL),
	     *foreign = foreign_advice(db), *said;
	sqlite3_stmt *row;

	if (why && foreign) {
		said = g_strconcat(why, " (", foreign, ")", NULL);
	} else if (why) {
		said = g_strconcat(why, todo, NULL);
	} else {
		row = db_query(
			db,
			"SELECT printable(path) || ': ' || printable(reason) FROM main.verdict"
			" WHERE kind = 'file' AND target = ? AND unknown"
			" ORDER BY path LIMIT 1",
			"t", target);
		said = g_strconcat(row && db_step(db, row) > 0 ? col_text(row, 0) : "",
				   " (--exclude leaves out what is not to be ported)", NULL);
		sqlite3_finalize(row);
	}
	g_free(foreign);
	g_free(why);
	g_free(todo);
	return said;
}

int audited_unknown(struct db *db)
{
	sqlite3_stmt *row = db_prepare(
		db, "SELECT v.target, v.unknown,"
		    " (SELECT count(*) FROM main.verdict WHERE kind = 'file' AND target = v.target)"
		    " FROM main.verdict v JOIN main.target t ON t.name = v.target"
		    " WHERE t.selected AND v.kind = 'project' AND v.unknown"
		    " ORDER BY v.unknown DESC, t.position LIMIT 1");
	int got = row ? db_step(db, row) : -1;

	if (got > 0) {
		char *target = g_strdup(col_text(row, 0)), *why = unknown_reason(db, target);
		int n = sqlite3_column_int(row, 1);

		complain("%d of %d files %s unknown for %s, which is no pass: %s", n,
			 sqlite3_column_int(row, 2), n == 1 ? "is" : "are", target, why);
		g_free(why);
		g_free(target);
	}
	sqlite3_finalize(row);
	return got ? EXIT_CANNOT : 0;
}

int audited_apart(const struct project *project, const char *option, const char *path)
{
	GStatBuf ours, theirs;

	if (!path || g_stat(project->db_path, &ours) || g_stat(path, &theirs) ||
	    ours.st_dev != theirs.st_dev || ours.st_ino != theirs.st_ino)
		return 0;
	complain("%s '%s' is the database that this audit writes: keep a copy of it", option, path);
	return EXIT_USAGE;
}
