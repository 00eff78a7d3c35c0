// Opens the database of a finished audit, which is made first where there is none.

#include "audited.h"

#include <glib/gstdio.h>

#include "base/db.h"
#include "base/views.h"
#include "cmd.h"

// Whether nothing lies where the database would, nor anything but a folder where its folder would:
// what does is judged by who opens it.
static int has_nothing(const struct project *project)
{
	char *folder = g_path_get_dirname(project->db_path);
	GStatBuf st;
	int nothing = g_lstat(project->db_path, &st) != 0 &&
		      (g_lstat(folder, &st) != 0 || S_ISDIR(st.st_mode));

	g_free(folder);
	return nothing;
}

int audited_ensure(const struct project *project)
{
	// What a --db names may be mistyped.
	if (!project->db_found || !has_nothing(project))
		return 0;
	complain("no audit of '%s' yet: running 'wasmready audit' first", project->root);
	return audit_before(project);
}

struct db *audited_open(const struct project *project)
{
	struct db *db = audited_ensure(project) ? NULL : project_db(project);

	// One that was written by somebody may have no column to speak of.
	if (db && !db_int(db, 0,
			  "SELECT 1 FROM main.meta WHERE key = 'judged'"
			  " AND EXISTS (SELECT 1 FROM main.target)",
			  "")) {
		if (!db->failed)
			complain("'%s' holds no finished audit: run 'wasmready audit' first",
				 db->path);
		g_clear_pointer(&db, db_close);
	}
	if (db && db_views(db) < 0)
		g_clear_pointer(&db, db_close);
	return db;
}

char *audited_target(struct db *db)
{
	return db_text(db, "SELECT name FROM main.target WHERE selected ORDER BY world", "");
}
