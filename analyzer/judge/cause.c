// Causes: see cause.h.
//
// cause_guard.sql finds the conditions around findings; cause_site.sql says of each finding what it
// belongs to, a kind and a name; cause_aside.sql which files are of tests; cause.sql counts and
// words these, and puts them in the order of a plan. Here is only the number that a cause has: a
// hash of what it is, so that it stays the same when others come and go.

#include "cause.h"

#include <assert.h>
#include <string.h>

#include "base/aside.h"
#include "times.h"

#define ID_BITS 53 // that a number of JSON holds

// cause_id(target, kind, name): the first bits of a SHA-256, never 0.
static void cause_id(sqlite3_context *context, int count, sqlite3_value **values)
{
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
	guint8 digest[32];
	gsize size = sizeof digest;
	guint64 id = 0;

	assert(count == 3);
	for (int i = 0; i < count; i++) {
		const char *text = (const char *)sqlite3_value_text(values[i]);

		g_checksum_update(sum, (const guchar *)(text ? text : ""), text ? strlen(text) : 0);
		g_checksum_update(sum, (const guchar *)"\n", 1);
	}
	g_checksum_get_digest(sum, digest, &size);
	g_checksum_free(sum);
	for (int i = 0; i < 8; i++)
		id = id << 8 | digest[i];
	id >>= 64 - ID_BITS;
	sqlite3_result_int64(context, (sqlite3_int64)(id ? id : 1));
}

int causes_build(struct db *db)
{
	const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
	int64_t since = times_now();
	int err = sqlite3_create_function(db->sql, "cause_id", 3, flags, NULL, cause_id, NULL,
					  NULL);

	err = err ? -1 : 0;
	if (!err)
		err = db_exec(db, builtin_text("cause_guard.sql"));
	if (!err)
		err = db_exec(db, builtin_text("cause_site.sql"));
	if (!err)
		err = db_exec(db, builtin_text("cause_aside.sql"));
	if (!err)
		err = db_exec(db, builtin_text("cause.sql"));
	times_tell("causes", since);
	return err;
}
