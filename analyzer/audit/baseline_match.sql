-- Pairs the entries of one key, temp.keyed, of a stage (baseline.c): temp.matched. What is paired is settled
-- twice: where the rest must have moved is told by those of which there are as many on both sides.

--: even
-- As many on both sides.
INSERT OR IGNORE INTO temp.matched(finding, baseline)
SELECT f.id, b.id FROM temp.keyed f JOIN temp.keyed b ON b.side = 1 AND b.key = f.key AND b.n = f.n
WHERE f.side = 0 AND b.total = f.total;

--: rest
-- More on one side, so some are new or gone: each to the nearest of where it must have moved,
-- nearest first. Large groups would take too long, and go by order.
INSERT OR IGNORE INTO temp.matched(finding, baseline)
WITH few AS MATERIALIZED (
	SELECT k.key, k.n, k.id, k.file, k.line
	FROM temp.keyed k JOIN temp.keyed f ON f.side = 0 AND f.key = k.key AND f.n = 1
	WHERE k.side = 1 AND f.total <> k.total AND f.total * k.total <= 2500
), moved AS MATERIALIZED (
	SELECT key, n, id, line + coalesce((
	       SELECT shift FROM (
	           SELECT * FROM (SELECT shift, k.line - a.line AS far FROM temp.anchor a
	                          WHERE a.file = k.file AND a.line <= k.line ORDER BY a.line DESC LIMIT 1)
	           UNION ALL
	           SELECT * FROM (SELECT shift, a.line - k.line AS far FROM temp.anchor a
	                          WHERE a.file = k.file AND a.line > k.line ORDER BY a.line LIMIT 1))
	       ORDER BY far LIMIT 1), 0) AS line
	FROM few k
)
SELECT f.id, b.id FROM moved b JOIN temp.keyed f ON f.side = 0 AND f.key = b.key
ORDER BY abs(f.line - b.line), f.n, b.n;
INSERT OR IGNORE INTO temp.matched(finding, baseline)
SELECT f.id, b.id FROM temp.keyed f JOIN temp.keyed b ON b.side = 1 AND b.key = f.key AND b.n = f.n
WHERE f.side = 0;

--: settle
-- Where it moved tells where its neighbours did.
INSERT OR IGNORE INTO temp.anchor
SELECT b.file, b.line, f.line - b.line
FROM temp.entry b JOIN temp.matched m ON m.baseline = b.id
JOIN temp.entry f ON f.side = 0 AND f.id = m.finding WHERE b.side = 1;
DELETE FROM temp.entry WHERE side = 0 AND id IN (SELECT finding FROM temp.matched);
DELETE FROM temp.entry WHERE side = 1 AND id IN (SELECT baseline FROM temp.matched);
