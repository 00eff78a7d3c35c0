-- The lines of the GitHub report.

--: lines
-- Rules that failed, the first line of each file that does not compile on the host either, and then
-- what was found, worst first.
SELECT command, rule, file, line, col, said_before, message, said_behind, fix, justification
FROM (
	SELECT 0 AS part, 0 AS nth, 'error' AS command, rule, NULL AS file, 0 AS line, NULL AS col,
		'rule failed, so that what it would find is unknown: ' AS said_before, reason AS message,
		'' AS said_behind, NULL AS fix, NULL AS justification
	FROM failed_rule
	UNION ALL
	SELECT 1, 0, 'error', 'host-error', file, line, NULL, '', said, '', NULL, NULL FROM broken_file
	UNION ALL
	SELECT 2, row_number() OVER (ORDER BY weight, file, line, col, rule, position, message, fingerprint),
		CASE weight WHEN 0 THEN 'error' WHEN 1 THEN 'warning' ELSE 'notice' END,
		rule, file, line, col, iif(state = 'live', '', '(' || state || ') '), message,
		' [' || (SELECT group_concat(value, ', ') FROM json_each(targets)) || ']', fix, justification
	FROM listed_site
)
ORDER BY part, nth, rule, file;
