-- What a lint asks.

--: changes
-- event, severity, file, line, col, rule, message, fix, function, targets, and where it was. Rows of a
-- site are its targets'; by col and line it comes in the order of the source. What a failed rule does
-- not say is not fixed.
SELECT event, severity, file, line, col, rule, message, fix, function, json_group_array(target), old_file,
	old_line
FROM (
	SELECT CASE WHEN b.state IS NOT 'live' THEN 'new' WHEN f.file <> b.file THEN 'moved' END AS event,
		f.severity, f.file, f.line, f.col, f.rule, f.message, f.fix, f.function, f.target, t.position,
		b.file AS old_file, b.line AS old_line
	FROM finding f
	JOIN target t ON t.name = f.target AND t.selected
	LEFT JOIN temp.matched m ON m.finding = f.id
	LEFT JOIN temp.baseline b ON b.id = m.baseline
	WHERE f.state = 'live'
	UNION ALL
	SELECT 'fixed', b.severity, b.file, b.line, b.col, b.rule, b.message, '', b.function, b.target,
		t.position, NULL, NULL
	FROM temp.baseline b
	JOIN target t ON t.name = b.target AND t.selected
	LEFT JOIN temp.matched m ON m.baseline = b.id
	LEFT JOIN finding f ON f.id = m.finding
	WHERE b.state = 'live' AND f.state IS NOT 'live'
		AND NOT EXISTS (SELECT 1 FROM rule_failure x WHERE x.rule = b.rule AND x.target = b.target)
	ORDER BY position
)
WHERE event NOT NULL
GROUP BY event, file, line, col, rule, message, severity, fix, function, old_file, old_line
ORDER BY event = 'new', event = 'moved', file, line, col, rule, message, severity;

--: known
-- What was there and is live only now is listed, as no build had it before.
UPDATE temp.listing SET change = coalesce((SELECT change FROM temp.matched m
		WHERE m.finding = listing.finding), 'new');
DELETE FROM temp.listing WHERE change <> 'new' AND finding NOT IN (
	SELECT f.id FROM temp.matched m JOIN temp.baseline b ON b.id = m.baseline
	JOIN finding f ON f.id = m.finding WHERE f.state = 'live' AND b.state <> 'live');
UPDATE temp.listing SET change = 'updated' WHERE change = 'unchanged';

--: fixed
SELECT count(*) FROM (SELECT DISTINCT b.rule, b.file, b.line, b.col,
	b.message FROM temp.baseline b JOIN target t ON t.name = b.target
LEFT JOIN temp.matched m ON m.baseline = b.id
LEFT JOIN finding f ON f.id = m.finding
WHERE t.selected AND b.state = 'live' AND f.state IS NOT 'live'
	AND b.severity <> 'note'
-- What a failed rule does not say is not fixed.
	AND NOT EXISTS (SELECT 1 FROM rule_failure x
		WHERE x.rule = b.rule AND x.target = b.target));

--: unread_file
DROP TABLE IF EXISTS temp.unread_file;
CREATE TEMP TABLE unread_file(file TEXT PRIMARY KEY, line INTEGER, reason TEXT, cause TEXT);

--: unread
-- Files that could not be analysed, or not wholly: whose units failed, or do not compile on the
-- host either, and headers that only such units read; and unless nothing is to fail those in other
-- languages, and those that a dropped flag may have changed. Of a change those that it touches; of
-- a baseline those that were not so before.
-- ?1: whether anything is to fail.
INSERT OR IGNORE INTO temp.unread_file
SELECT d.file, d.line,
	CASE d.kind WHEN 'host' THEN 'does not compile on the host either: '
	WHEN 'language' THEN '' WHEN 'flag' THEN '' ELSE 'could not be analysed: ' END
	|| d.reason || iif(d.kind = 'language', ' (--exclude leaves out what is not to be ported)', ''), d.file
FROM doubt d LEFT JOIN target t ON t.name = d.target
WHERE (d.kind IN ('failed', 'host', 'reader') OR d.kind IN ('language', 'flag') AND ?1)
  AND (d.target = '' OR t.selected)
ORDER BY d.file, d.kind IN ('language', 'flag'), d.line, d.reason;

--: baseline
ATTACH ':memory:' AS made;
CREATE TABLE made.finding(rule TEXT, severity TEXT, target TEXT, state TEXT, file TEXT, line INTEGER,
	col INTEGER, function TEXT, message TEXT, source TEXT, fingerprint TEXT);
CREATE TABLE made.verdict(target TEXT, kind TEXT, verdict TEXT);
INSERT INTO made.verdict SELECT target, kind, verdict FROM main.verdict WHERE kind = 'project' ORDER BY target;
CREATE TABLE made.doubt(kind TEXT, file TEXT);
INSERT INTO made.doubt SELECT DISTINCT kind, file FROM main.doubt WHERE file <> '' ORDER BY file, kind;
INSERT INTO made.finding
SELECT rule, severity, target, state, file, line, col, function, message, source, fingerprint
FROM main.finding ORDER BY file, line, col, rule, target, message, id;
