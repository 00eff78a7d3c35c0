-- The findings of both runs (side 0 of this one, 1 of the baseline), and what is known of them while they
-- are paired (baseline.c).
DROP TABLE IF EXISTS temp.matched;
CREATE TEMP TABLE matched(finding INTEGER PRIMARY KEY, baseline INTEGER UNIQUE, change TEXT);
DROP TABLE IF EXISTS temp.entry;
CREATE TEMP TABLE entry(side INTEGER, id INTEGER, what TEXT, file TEXT, base TEXT, function TEXT,
	message TEXT, skeleton TEXT, source TEXT, line INTEGER, PRIMARY KEY(side, id)) WITHOUT ROWID;
DROP TABLE IF EXISTS temp.keyed;
CREATE TEMP TABLE keyed(side INTEGER, key TEXT, n INTEGER, total INTEGER, id INTEGER, file TEXT,
	line INTEGER, PRIMARY KEY(side, key, n)) WITHOUT ROWID;
-- How far what stood on a line of an old file has moved.
DROP TABLE IF EXISTS temp.anchor;
CREATE TEMP TABLE anchor(file TEXT, line INTEGER, shift INTEGER, PRIMARY KEY(file, line)) WITHOUT ROWID;
