-- What a change touches, of the findings.

--: tables
-- Lines first..last of a file: added, or deleted between first and last.
DROP TABLE IF EXISTS temp.touched;
CREATE TEMP TABLE touched(file TEXT, first INTEGER, last INTEGER, added INTEGER);
CREATE INDEX temp.touched_file ON touched(file, first);
DROP TABLE IF EXISTS temp.in_change;
CREATE TEMP TABLE in_change(finding INTEGER PRIMARY KEY);

--: change
-- By line, by the function around them (programs of one project have a main() each), and by what a
-- header declares. Of a thing some line was added, or some deleted.
INSERT OR IGNORE INTO temp.in_change
WITH header AS MATERIALIZED (
	SELECT DISTINCT file FROM temp.touched WHERE file NOT IN (SELECT file FROM main.unit WHERE present)
), thing AS MATERIALIZED (
	SELECT n.file, n.name, iif(n.defined, n.symbol, NULL) AS defined
	FROM temp.touched t CROSS JOIN function n ON n.file = t.file
		AND iif(t.added, t.first <= max(n.line, n.end_line) AND t.last >= n.line,
			t.first >= n.line AND t.last <= max(n.line, n.end_line))
	UNION
	SELECT r.file, r.name, NULL FROM temp.touched t CROSS JOIN record r ON r.file = t.file
		AND iif(t.added, t.first <= r.line AND t.last >= r.line, t.first = r.line AND t.last = r.line)
)
SELECT f.id FROM finding f WHERE EXISTS (
	SELECT 1 FROM temp.touched t WHERE t.file = f.file AND t.added AND f.line BETWEEN t.first AND t.last)
UNION SELECT f.id FROM finding f JOIN thing n ON n.defined = f.symbol AND n.file = f.file
UNION SELECT id FROM finding WHERE file IN header
UNION SELECT id FROM finding WHERE name IN (SELECT name FROM thing WHERE file IN header);

--: compared
-- What a baseline knows otherwise: new ones below a header that was changed, and live ones that were not.
INSERT OR IGNORE INTO temp.in_change
SELECT id FROM finding
WHERE id NOT IN (SELECT finding FROM temp.matched) AND file IN (
	SELECT a.file FROM unit_file h JOIN unit_file a ON a.unit = h.unit
	WHERE h.file IN (SELECT file FROM temp.touched EXCEPT SELECT file FROM main.unit WHERE present))
UNION
SELECT f.id FROM finding f JOIN temp.matched m ON m.finding = f.id
	JOIN temp.baseline b ON b.id = m.baseline
WHERE f.state = 'live' AND b.state IN ('unreached', 'guarded');
