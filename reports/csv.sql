-- The CSV report's lines: 13 cells, and what the path is of.

--: failed
-- What a rule that failed would find is unknown: a line of its own, without a place. What could not be
-- read, and lines that do not compile on the host either, are of every target.
SELECT '', 'failed' AS state, target, rule, family, file, line, col, '', message, '', '', '', 0, NULL
FROM (
	SELECT 0 AS part, x.target, x.rule, r.family, '' AS file, 0 AS line, 0 AS col, x.reason AS message,
		t.position
	FROM rule_failure x
	JOIN rule r ON r.id = x.rule
	JOIN target t ON t.name = x.target AND t.selected
	UNION ALL
	SELECT DISTINCT 1, world, '', '', file, 0, 0, 'not analysed: ' || reason, 0 FROM failed_unit
	UNION ALL
	SELECT 1, 'host', '', '', file, line, col, said, 0 FROM broken_file
)
ORDER BY part, rule, position, file, line, target;

--: findings
SELECT f.severity, f.state, f.target, f.rule, coalesce(r.family, ''), f.file, f.line, f.col,
	coalesce(f.function, ''), f.message, f.fix, f.fingerprint, coalesce(f.justification, ''),
	f.world, iif(f.state = 'live', f.symbol, NULL)
FROM listed f
LEFT JOIN rule r ON r.id = f.rule
ORDER BY f.file, f.line, f.col, f.rule, f.position, f.state, f.message, f.fingerprint;
