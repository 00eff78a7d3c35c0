// What a report lists is a table of the connection's own, so that who wants fewer findings deletes
// rows, and every format reads the same ones.

#include "listing.h"

#include "judge/rule.h"

int listing_make(struct db *db, unsigned states)
{
	if (severity_function(db) || db_exec(db, builtin_text("listing.sql")))
		return -1;
	return db_run(
		db,
		"INSERT INTO temp.listing SELECT f.id, NULL FROM finding f"
		" JOIN target t ON t.name = f.target AND t.selected"
		" WHERE (f.severity <> 'note' OR ? OR f.fingerprint IN (SELECT fingerprint"
		" FROM confirmation WHERE outcome = 'confirmed')) AND (f.state = 'live' OR f.state = 'unreached' AND ?"
		" OR f.state = 'guarded' AND ? OR f.state = 'suppressed' AND ?) ORDER BY f.id",
		"iiii", (int64_t)(states & LISTING_NOTES), (int64_t)(states & LISTING_UNREACHED),
		(int64_t)(states & LISTING_GUARDED), (int64_t)(states & LISTING_SUPPRESSED));
}

int listing_ensure(struct db *db, unsigned states)
{
	if (db_int(db, 0, "SELECT 1 FROM sqlite_temp_master WHERE name = 'listing'", ""))
		return 0;
	return listing_make(db, states);
}

int listing_cut(struct db *db, int64_t max)
{
	return db_run(
		db,
		"DELETE FROM temp.listing WHERE finding NOT IN (SELECT l.id FROM listed l"
		" JOIN (SELECT * FROM listed_site ORDER BY " WORST_FIRST " LIMIT ?) s"
		" ON s.fingerprint = l.fingerprint AND s.severity = l.severity AND s.state = l.state"
		" AND s.was IS l.was AND s.fix = l.fix AND s.change IS l.change)",
		"i", max);
}
