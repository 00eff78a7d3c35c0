-- Queries of the HTML report's parts.

--: findings
-- A row for each place, whatever the target: bit n of the mask is the nth one. step is of the plan of
-- the first target that was asked for.
WITH ordinal AS (SELECT name, row_number() OVER (ORDER BY position) - 1 AS n FROM target)
SELECT f.rule, f.severity, f.state, f.file, f.line, f.col, f.function, f.message, nullif(f.fix, r.fix),
	bit_or(1 << o.n), f.symbol, min(f.world), f.justification,
	max(CASE c.change WHEN 'new' THEN 2 WHEN 'updated' THEN 1 WHEN 'unchanged' THEN 0 END),
	min(iif(c.change = 'updated', printable(c.was_file) || ':' || c.was_line, NULL)),
	max(f.edit IS NOT NULL),
	max(iif(f.state = 'live' AND f.severity <> 'note', cause.position, NULL))
FROM listed f
LEFT JOIN cause ON cause.id = f.cause AND cause.findings > 0 AND cause.severity <> 'perf'
	AND f.position = (SELECT min(position) FROM target WHERE selected)
JOIN ordinal o ON o.name = f.target
LEFT JOIN temp.compared c ON c.finding = f.id
LEFT JOIN rule r ON r.id = f.rule
GROUP BY f.rule, f.file, f.line, f.col, f.severity, f.state, f.function, f.symbol, f.message, f.fix,
	f.justification
ORDER BY f.rule, f.file, f.line, f.col, f.severity, f.state, f.message, f.fix, f.function, f.symbol;

--: rules
-- Those that found something, in order of severity and then by name.
SELECT r.id, r.family, severity_rank(r.severity), r.message, r.why, r.fix
FROM rule r
WHERE r.id IN (SELECT rule FROM listed)
ORDER BY severity_rank(r.severity), r.id;

--: places
-- Live findings of the target that the page speaks of.
DROP VIEW IF EXISTS temp.first_place;
CREATE TEMP VIEW first_place AS
SELECT rule, severity_rank(severity) AS rank, file, line, col, message, fix, coalesce(name, '') AS name,
	symbol
FROM listed
WHERE state = 'live' AND severity <> 'note'
	AND position = (SELECT min(position) FROM target WHERE selected);

--: rules_most
-- Those that say most, and their share of the places of a severity in thousandths.
SELECT rule, rank, count(*), count(DISTINCT file),
	count(*) * 1000 / (SELECT count(*) FROM first_place o WHERE o.rank = p.rank)
FROM first_place p
GROUP BY rule, rank
ORDER BY rank, count(*) DESC, rule
LIMIT ?;

--: work
-- Live findings of the target by what one does about their cause; all that counts is in one.
SELECT CASE WHEN cause.severity = 'perf' THEN 'measure'
		WHEN cause.aside > '' THEN iif(cause.kind = 'examples', cause.kind, 'aside')
		WHEN cause.kind = 'configured' THEN 'configure'
		WHEN cause.kind = 'library' THEN iif(cause.severity = 'blocker', 'library', 'port')
		WHEN cause.kind IN ('switch', 'examples') THEN cause.kind
		WHEN cause.severity = 'blocker' THEN 'change'
		WHEN cause.severity = 'flag' THEN 'flag'
		ELSE 'look' END AS work,
	count(DISTINCT iif(cause.findings > 0 AND cause.severity <> 'perf', cause.id, NULL)), count(*),
	count(DISTINCT f.file), count(f.edit)
FROM cause
JOIN finding f ON f.cause = cause.id AND f.state = 'live' AND f.severity <> 'note'
WHERE cause.target = ?1
GROUP BY work
HAVING work = ?2;

--: severities
WITH place AS (
	SELECT severity, 'fixed' AS change FROM temp.fixed UNION ALL SELECT severity, change FROM temp.place
)
SELECT severity, sum(change = 'fixed'), sum(change = 'new'), sum(change = 'updated'),
	sum(change = 'unchanged')
FROM place
GROUP BY severity
ORDER BY severity_rank(severity);

--: folders
-- Only where something changed, most first.
WITH place AS (
	SELECT file, 'fixed' AS change FROM temp.fixed UNION ALL SELECT file, change FROM temp.place
)
SELECT coalesce(nullif(rtrim(file, replace(file, '/', '')), ''), './') AS folder, sum(change = 'fixed'),
	sum(change = 'new'), sum(change = 'updated'), sum(change = 'unchanged')
FROM place
GROUP BY folder
HAVING sum(change <> 'unchanged')
ORDER BY sum(change IN ('fixed', 'new')) DESC, folder
LIMIT 40;

--: fixed
SELECT f.severity, f.rule, f.file, f.line, coalesce(f.function || '()', ''), f.message, f.now,
	coalesce(r.why, '')
FROM temp.fixed f
LEFT JOIN rule r ON r.id = f.rule
ORDER BY severity_rank(f.severity), f.rule, f.file, f.line, f.col, f.message
LIMIT ?;

--: trend
SELECT name, blocker, hazard, flag, perf, blocker * 1000 / most, hazard * 1000 / most
FROM temp.trend, (SELECT max(1, max(blocker + hazard)) AS most FROM temp.trend WHERE target = ?1)
WHERE target = ?1
ORDER BY nth;

--: plain
SELECT f.rule, f.file, f.line, f.col, f.severity, f.message, group_concat(f.target, ', ')
FROM (SELECT * FROM listed ORDER BY position) f
WHERE f.state = 'live'
GROUP BY f.rule, f.file, f.line, f.col, f.message
ORDER BY severity_rank(f.severity), f.rule, f.file, f.line, f.col, f.message
LIMIT ?;

--: kernels
SELECT name, file, line, why,
	CASE WHEN pointers AND coalesce(sizes, 1) THEN 'all' WHEN coalesce(pointers, 0) THEN 'pointers'
		WHEN coalesce(sizes, 0) THEN 'sides' ELSE 'nothing' END,
	CASE WHEN overflow IS NULL THEN '' WHEN checked THEN 'checked' ELSE overflow || '²' END,
	replace(isa, ',', ', '), simd128, portable, pure,
	trim(state || ' ' || allocates || ' ' || outside || ' ' || threads), stack, memory_1080p, memory_4k,
	memory_8k, findings, symbol, marked
FROM kernel_table
ORDER BY file, line, symbol;
