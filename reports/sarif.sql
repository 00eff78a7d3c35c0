-- What the SARIF report says of results, rules and the run.

--: results
-- Worst first they are numbered, and then in the order of the source.
SELECT rule, severity, state, was, file, line, col, function, symbol, message, fix, fingerprint,
	justification, change, world, targets,
	(SELECT kind || ':' || name FROM cause c WHERE c.id = s.cause), outcome, input, host, wasm
FROM (
	SELECT *, row_number() OVER (ORDER BY weight, file, line, col, rule, position, message, fingerprint)
		AS rank
	FROM listed_site
) s
WHERE rank <= ?
ORDER BY file, line, col, rule, position, state, message, fingerprint;

--: function
-- Where the function around a place starts, unless it is there.
SELECT line, col
FROM function
WHERE symbol = ?1 AND file = ?2 AND defined AND line <> ?3
ORDER BY line
LIMIT 1;

--: include
-- Where a header comes in first.
SELECT file, line
FROM include
WHERE resolved = ?1 AND file <> ?1 AND NOT EXISTS (SELECT 1 FROM unit WHERE unit.file = ?1)
ORDER BY file, line, col
LIMIT 1;

--: rules
SELECT f.rule, coalesce(r.family, ''), coalesce(r.severity, min(f.severity)),
	coalesce(r.message, f.message), coalesce(r.why, ''), coalesce(r.fix, '')
FROM listed f
LEFT JOIN rule r ON r.id = f.rule
GROUP BY f.rule
ORDER BY 1;

--: succeeded
-- One unit that was read is an analysis; with none, "no results" would be a lie.
SELECT count(*)
FROM unit
WHERE note = '' AND language = 'c' AND id NOT IN (SELECT unit FROM failed_unit)
	AND id NOT IN (SELECT unit FROM doubt WHERE kind = 'host');

--: execution
SELECT id, level, message, file, line
FROM (
	SELECT 0 AS part, 'not-analysed' AS id, 'error' AS level,
		'not analysed for ' || world || ': ' || reason AS message, file, 0 AS line, world_id, unit
	FROM failed_unit
	UNION ALL
	SELECT 1, 'not-compiled', 'error', said, file, line, 0, 0 FROM broken_file
	UNION ALL
	SELECT 2, 'rule-failed', 'error',
		'rule ' || rule || ' failed, so that what it would find is unknown: ' || reason, NULL, 0, 0, rule
	FROM failed_rule
	UNION ALL
	SELECT 3, 'left-out', 'warning', ?1
		|| ' results that weigh less are left out: code scanning takes no more of a run', NULL, 0, 0, 0
	WHERE ?1
)
ORDER BY part, file, world_id, unit;

--: configuration
SELECT id, 'note', message, file, 0
FROM (
	SELECT 0 AS part, 'not-parsed' AS id, reason AS message, file FROM other_unit
	UNION
	SELECT 1, 'flag-dropped', reason, file FROM doubt WHERE kind = 'flag'
)
ORDER BY part, file, message;

--: verdicts
-- The verdict on the project for each target that was asked for: what no result tells.
SELECT v.target, v.verdict, v.blocker, v.flag, v.hazard, v.perf, v.unknown
FROM verdict v
JOIN target t ON t.name = v.target
WHERE v.kind = 'project' AND t.selected
ORDER BY t.position;

--: causes
-- What each decision removes, a cause for each target, in the order in which one works; a result's
-- properties.cause is a cause's name.
SELECT c.kind || ':' || c.name AS name, c.target, c.severity, c.title, c.decision, c.aside, c.position,
	c.findings, c.blocker_left AS blockersLeft, c.hazard_left AS hazardsLeft
FROM cause c
JOIN target t ON t.name = c.target AND t.selected
WHERE c.findings > 0
ORDER BY t.position, c.position;
