// What a report lists: see listing.h.

#include "listing.h"

static const char tables[] =
	"DROP VIEW IF EXISTS temp.listed;"
	"DROP TABLE IF EXISTS temp.listing;"
	"CREATE TEMP TABLE listing(finding INTEGER PRIMARY KEY, change TEXT);"
	"CREATE TEMP VIEW listed AS"
	" SELECT f.*, t.position, t.world, l.change"
	" FROM listing l JOIN finding f ON f.id = l.finding JOIN target t ON t.name = f.target";

int listing_make(struct db *db, unsigned states)
{
	if (db_exec(db, tables))
		return -1;
	return db_run(db,
		      "INSERT INTO temp.listing SELECT f.id, NULL FROM finding f"
		      " JOIN target t ON t.name = f.target AND t.selected"
		      " WHERE (f.severity <> 'note' OR ?)"
		      " AND (f.state = 'live' OR (f.state = 'unreached' AND ?)"
		      " OR (f.state = 'guarded' AND ?) OR (f.state = 'suppressed' AND ?))"
		      " ORDER BY f.id",
		      "iiii", (int64_t)(states & LISTING_NOTES),
		      (int64_t)(states & LISTING_UNREACHED), (int64_t)(states & LISTING_GUARDED),
		      (int64_t)(states & LISTING_SUPPRESSED));
}

int listing_ensure(struct db *db, unsigned states)
{
	if (db_int(db, 0, "SELECT 1 FROM sqlite_temp_master WHERE name = 'listing'", ""))
		return 0;
	return listing_make(db, states);
}

int listing_cut(struct db *db, int64_t max)
{
	return db_run(db,
		      "DELETE FROM temp.listing WHERE finding NOT IN (SELECT l.id FROM listed l"
		      " JOIN (SELECT * FROM " LISTED_SITES " ORDER BY " WORST_FIRST " LIMIT ?) s"
		      " ON s.fingerprint = l.fingerprint AND s.severity = l.severity"
		      " AND s.state = l.state AND s.was IS l.was AND s.fix = l.fix"
		      " AND s.change IS l.change)",
		      "i", max);
}
