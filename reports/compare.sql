-- What changed since an earlier run: compare.h says what each table is.

--: compared
CREATE TEMP TABLE IF NOT EXISTS compared(finding INTEGER PRIMARY KEY, change TEXT NOT NULL, was_file TEXT,
	was_line INTEGER);

--: make
INSERT INTO temp.compared
SELECT l.id, CASE WHEN b.id IS NULL OR b.state NOT IN ('live', 'unreached') THEN 'new' ELSE m.change END,
	b.file, b.line
FROM temp.listed l
LEFT JOIN temp.matched m ON m.finding = l.id
LEFT JOIN temp.baseline b ON b.id = m.baseline
WHERE l.state IN ('live', 'unreached');

UPDATE temp.listing SET change = (SELECT change FROM temp.compared c WHERE c.finding = listing.finding);

-- Of a place's targets one may be new and one not: 'new', 'updated', 'unchanged'.
DROP TABLE IF EXISTS temp.place;
CREATE TEMP TABLE place AS
SELECT rule, severity, file, line, col, min(function) AS function, message,
	CASE max(CASE c.change WHEN 'new' THEN 2 WHEN 'updated' THEN 1 ELSE 0 END)
		WHEN 2 THEN 'new' WHEN 1 THEN 'updated' ELSE 'unchanged' END AS change,
	min(was_file) AS was_file, min(was_line) AS was_line
FROM temp.compared c
JOIN temp.listed l ON l.id = c.finding
GROUP BY rule, severity, file, line, col, message;

-- What a failed rule does not say is not fixed.
DROP TABLE IF EXISTS temp.fixed;
CREATE TEMP TABLE fixed AS
SELECT b.rule, b.severity, b.file, b.line, b.col, min(b.function) AS function, b.message, min(f.state) AS now
FROM temp.baseline b
JOIN target t ON t.name = b.target AND t.selected
LEFT JOIN temp.matched m ON m.baseline = b.id
LEFT JOIN finding f ON f.id = m.finding
WHERE b.severity <> 'note' AND b.state IN ('live', 'unreached')
	AND (f.id IS NULL OR f.state NOT IN ('live', 'unreached'))
	AND NOT EXISTS (SELECT 1 FROM rule_failure x WHERE x.rule = b.rule AND x.target = b.target)
GROUP BY b.rule, b.severity, b.file, b.line, b.col, b.message;

--: trend
DROP TABLE IF EXISTS temp.trend;
CREATE TEMP TABLE trend(nth INTEGER, name TEXT, target TEXT, blocker INTEGER, hazard INTEGER, flag INTEGER,
	perf INTEGER, PRIMARY KEY(nth, target));

--: run
-- Of a run's findings: the baseline's (?3), or this one's.
WITH found AS (
	SELECT rule, target, severity, state FROM temp.baseline WHERE ?3
	UNION ALL
	SELECT rule, target, severity, state FROM finding WHERE NOT ?3
), counted AS (
	SELECT t.name, count(f.rule) OR NOT EXISTS (SELECT 1 FROM found) AS known,
		count(*) FILTER (WHERE f.state = 'live' AND f.severity = 'blocker') AS blocker,
		count(*) FILTER (WHERE f.state = 'live' AND f.severity = 'hazard') AS hazard,
		count(*) FILTER (WHERE f.state = 'live' AND f.severity = 'flag') AS flag,
		count(*) FILTER (WHERE f.state = 'live' AND f.severity = 'perf') AS perf
	FROM target t
	LEFT JOIN found f ON f.target = t.name
	WHERE t.selected
	GROUP BY t.name
)
INSERT INTO temp.trend
SELECT ?1, ?2, name, iif(known, blocker, NULL), iif(known, hazard, NULL), iif(known, flag, NULL),
	iif(known, perf, NULL)
FROM counted;

--: fixed
SELECT severity, rule, file, line, message, now
FROM temp.fixed
ORDER BY severity_rank(severity), rule, file, line, col, message;

--: new
SELECT severity, rule, file, line, message, NULL
FROM temp.place
WHERE change = 'new'
ORDER BY severity_rank(severity), rule, file, line, col, message;

--: moved
SELECT severity, rule, file, line, message, printable(was_file) || ':' || was_line
FROM temp.place
WHERE change = 'updated'
ORDER BY severity_rank(severity), rule, file, line, col, message;
