-- The test cases of the JUnit report.

--: cases
-- kind: 0 a finding, 1 an error, 2 a unit of which nothing is listed. Columns are the same for each;
-- what a rule that failed would find is unknown.
WITH cases AS (
	SELECT file, 0 AS kind, line, col, rule, position, severity, state, message, fix,
		(SELECT group_concat(value, ', ') FROM json_each(targets)) AS targets, justification, world,
		symbol, fingerprint, function
	FROM listed_site
	UNION ALL
	SELECT DISTINCT file, 1, 0, 0, '', world_id, '', 'live',
		'not analysed for ' || world || ': ' || reason, '', world, NULL, 0, NULL, '', NULL
	FROM failed_unit
	UNION ALL
	SELECT file, 1, line, col, '', 0, '', 'live', iif(line, 'line ' || line || ': ', '') || said, '',
		'host', NULL, 0, NULL, '', NULL
	FROM broken_file
	UNION ALL
	SELECT 'rules', 1, 0, 0, rule, 0, '', 'live', 'rule failed: ' || reason, '', rule, NULL, 0, NULL, '',
		NULL
	FROM failed_rule
	UNION ALL
	SELECT DISTINCT file, 2, 0, 0, '', 0, '', 'clean', '', '', '', NULL, 0, NULL, '', NULL
	FROM unit
	WHERE note = '' AND language = 'c' AND file NOT IN (SELECT file FROM listed)
		AND file NOT IN (SELECT file FROM failed_unit) AND file NOT IN (SELECT file FROM host_error)
)
SELECT file, kind, line, col, rule, severity, state, message, fix, targets, justification, world, symbol,
	count(*) OVER one, sum(kind = 0 AND state = 'live') OVER one, sum(kind = 1) OVER one,
	sum(kind = 0 AND state <> 'live') OVER one, coalesce(function, '')
FROM cases
WINDOW one AS (PARTITION BY file)
ORDER BY file, kind DESC, line, col, rule, position, state, message, fingerprint, severity;
