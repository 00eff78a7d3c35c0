-- What a change in other files makes of findings that stay: which are reached now, as row_state() of
-- judge.c tells of new ones. Then suppress.c tells anew which are suppressed.
UPDATE main.finding SET state = was, was = NULL, justification = NULL WHERE state = 'suppressed';
UPDATE main.finding AS f SET state = n.state
FROM (
	SELECT f.id, CASE
		WHEN f.symbol IS NULL
		     OR EXISTS (SELECT 1 FROM main.reach r
		                WHERE r.world = t.world AND r.symbol = f.symbol AND r.home = f.file)
		     OR EXISTS (SELECT 1 FROM main.reach r WHERE r.world = t.world AND r.symbol = f.symbol)
		        AND NOT EXISTS (SELECT 1 FROM main.m_function n
		                        WHERE n.symbol = f.symbol AND n.file = f.file AND n.defined)
		     -- A line that stops the compile does so whether or not its function is ever reached.
		     OR EXISTS (
		         SELECT 1 FROM main.m_function n
		         JOIN main.m_diagnostic d ON d.file = n.file AND d.line BETWEEN n.line AND n.end_line
		         WHERE n.symbol = f.symbol AND n.file = f.file AND n.defined
		           AND d.level IN ('error', 'fatal')
		           AND NOT d.worlds & 1 AND d.worlds & (1 << t.world))
		THEN 'live' ELSE 'unreached' END AS state
	FROM main.finding f JOIN main.target t ON t.name = f.target
	WHERE f.state IN ('live', 'unreached')
) n
WHERE n.id = f.id AND n.state <> f.state;
