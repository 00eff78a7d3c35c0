-- All that judge.sql reads of a few files, without places and sorted: where it is the same
-- after a change, so is what judge.sql makes of all.
SELECT group_concat(said, char(10)) FROM (
	SELECT json_array('flow', source, target, via, position, have IS NOT want,
	                  worlds) AS said
	FROM m_flow WHERE {file} AND worlds > 1
	UNION
	SELECT json_array('wide', fn, how, source, op, target, from_type, worlds) FROM m_wide WHERE {file}
	UNION
	-- Of functions and calls, only what a wide number comes from matters.
	SELECT json_array('function', symbol, name, linkage, worlds) FROM m_function
	WHERE {file} AND defined
	  AND EXISTS (SELECT 1 FROM m_wide w WHERE w.source = 'r:' || symbol
	              OR w.source > 'p:' || symbol || '#' AND w.source < 'p:' || symbol || '$')
	UNION
	SELECT json_array('call', symbol, worlds) FROM m_call c
	WHERE {file} AND kind = 'direct'
	  AND EXISTS (SELECT 1 FROM m_wide w
	              WHERE w.source > 'p:' || c.symbol || '#' AND w.source < 'p:' || c.symbol || '$')
	UNION
	SELECT json_array('record', name) FROM m_record WHERE {file}
	ORDER BY 1)
