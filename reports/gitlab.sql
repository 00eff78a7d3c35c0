-- The issues of the GitLab report.

--: issues
-- Rules that failed, the first line of each file that does not compile on the host either, and then
-- what was found. Of two with the same fingerprint GitLab shows one: key is what to make one of, where
-- that is not NULL. It knows no states: what is not live is of the least severity, and says why.
SELECT description, rule AS check_name, key, fingerprint, severity, file, line
FROM (
	SELECT 0 AS part, 0 AS nth,
		'rule ' || rule || ' failed, so that what it would find is unknown: ' || reason AS description,
		rule, rule AS key, NULL AS fingerprint, 'critical' AS severity, NULL AS file, 1 AS line
	FROM failed_rule
	UNION ALL
	SELECT 1, 0, said, 'host-error', 'host-error' || char(10) || file, NULL, 'critical', file, line
	FROM broken_file
	UNION ALL
	SELECT 2, nth, iif(state = 'live', '', state || ': ') || printable(message), rule,
		iif(same > 1, fingerprint || char(10) || same, NULL), fingerprint,
		CASE iif(state = 'live', severity, '') WHEN 'blocker' THEN 'blocker' WHEN 'hazard' THEN 'major'
			WHEN 'flag' THEN 'minor' ELSE 'info' END,
		file, line
	FROM (
		SELECT *, row_number() OVER source AS nth,
			row_number() OVER (PARTITION BY fingerprint ORDER BY file, line, col, rule, position,
				state, message, fingerprint, severity, targets) AS same
		FROM listed_site
		WINDOW source AS (ORDER BY file, line, col, rule, position, state, message, fingerprint,
			severity, targets)
	)
)
ORDER BY part, nth, iif(part, file, rule);
