-- What a change in other files makes of findings that stay: which are reached now. Then
-- suppress.c tells anew which are suppressed.
UPDATE main.finding SET state = was, was = NULL, justification = NULL WHERE state = 'suppressed';
UPDATE main.finding AS f SET state = n.state
FROM (
	SELECT f.id, CASE
		WHEN f.symbol IS NULL
		     OR EXISTS (SELECT 1 FROM main.reach r WHERE r.world = t.world AND r.symbol = f.symbol)
		     -- A line that stops the compile does so whether or not it is ever reached.
		     OR f.severity = 'blocker' AND EXISTS (
		         SELECT 1 FROM main.m_diagnostic d
		         WHERE d.file = f.file AND d.line = f.line AND d.level IN ('error', 'fatal')
		           AND NOT d.worlds & 1 AND d.worlds & (1 << t.world))
		THEN 'live' ELSE 'unreached' END AS state
	FROM main.finding f JOIN main.target t ON t.name = f.target
	WHERE f.state IN ('live', 'unreached')
) n
WHERE n.id = f.id AND n.state <> f.state;
