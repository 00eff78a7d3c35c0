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
