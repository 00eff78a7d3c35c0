-- What is read of a baseline (baseline.h).
DROP TABLE IF EXISTS temp.baseline;
CREATE TEMP TABLE baseline(id INTEGER PRIMARY KEY, rule TEXT NOT NULL, severity TEXT NOT NULL,
	target TEXT NOT NULL, state TEXT NOT NULL, file TEXT NOT NULL, line INTEGER, col INTEGER,
	function TEXT, message TEXT NOT NULL, source TEXT, fingerprint TEXT);
DROP TABLE IF EXISTS temp.baseline_verdict;
CREATE TEMP TABLE baseline_verdict(target TEXT PRIMARY KEY, verdict TEXT);
DROP TABLE IF EXISTS temp.baseline_unread;
CREATE TEMP TABLE baseline_unread(file TEXT PRIMARY KEY);
