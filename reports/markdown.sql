-- The tables of the Markdown report; their columns' names are its heads.

--: rules
SELECT f.rule, f.severity, f.target, sum(f.state = 'live') AS live, sum(f.state = 'unreached') AS unreached,
	sum(f.state = 'guarded') AS guarded, sum(f.state = 'suppressed') AS suppressed
FROM finding f
JOIN target t ON t.name = f.target AND t.selected
WHERE f.severity <> 'note' OR ?
GROUP BY f.rule, f.severity, f.target
ORDER BY severity_rank(f.severity), live DESC, f.rule, t.position;

--: findings
-- What no entry point reaches blocks nothing: it is headed by its state. The last three say what the
-- path leads to.
SELECT row_number() OVER (ORDER BY f.weight, f.file, f.line, f.col, f.rule, f.position, f.message) AS "#",
	iif(f.state = 'live', f.severity, f.state) AS finding, f.rule,
	f.file || ':' || f.line || ':' || f.col AS place, f.target,
	f.message || coalesce(' (allowed: ' || f.justification || ')', '') AS message,
	f.world, iif(f.state = 'live', f.symbol, NULL), f.file
FROM listed f
ORDER BY f.weight, f.file, f.line, f.col, f.rule, f.position, f.message
LIMIT ?;

--: fixes
-- What to do about those findings, each fix once.
SELECT rule, group_concat(n, ', ') AS findings, fix
FROM (
	SELECT *, row_number() OVER () AS n
	FROM (
		SELECT f.rule, f.fix
		FROM listed f
		ORDER BY f.weight, f.file, f.line, f.col, f.rule, f.position, f.message
		LIMIT ?
	)
)
WHERE fix <> ''
GROUP BY rule, fix
ORDER BY min(n);

--: summary
SELECT name, blocker, hazard, flag, perf, unreached, guarded, suppressed, symbols, unknown FROM tally ORDER BY position;

--: plan
SELECT position AS "#", severity || iif(aside > '', ', in ' || aside || ' only', '') AS severity,
	title AS cause, decision, findings, files, blocker_left AS "blockers left",
	hazard_left AS "hazards left"
FROM cause
WHERE target = ? AND findings > 0 AND severity <> 'perf'
ORDER BY position
LIMIT ?;

--: not_analysed
SELECT file, world, reason FROM failed_unit
UNION ALL
SELECT file || iif(line, ':' || line, ''), 'host', said FROM broken_file
UNION ALL
SELECT file, '', reason FROM other_unit
ORDER BY 1, 2, 3;

--: failed_rules
SELECT rule, reason FROM failed_rule ORDER BY rule;
