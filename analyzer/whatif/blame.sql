-- The switches that the host's errors tell of: what stands in the other branch around them, and around the
-- definitions of what they miss.
WITH error AS MATERIALIZED (
	SELECT DISTINCT f.path AS file, d.line, d.subject FROM main.parse p
	JOIN main.parse_chunk pc ON pc.parse = p.id JOIN main.t_diagnostic d ON d.chunk = pc.chunk
	JOIN main.chunk k ON k.id = d.chunk JOIN main.file f ON f.id = k.file
	WHERE p.world = 0 AND p.status <> 'ok' AND d.level IN ('error', 'fatal')
), place(file, line, need) AS (
	SELECT file, line, 'not' FROM error
	UNION SELECT n.file, n.line, 'defined' FROM error e JOIN now.m_function n ON n.name = e.subject
	UNION SELECT n.file, n.line, 'defined' FROM error e JOIN now.m_variable n ON n.name = e.subject
	UNION SELECT n.file, n.line, 'defined' FROM error e JOIN now.m_define n ON n.name = e.subject
	UNION SELECT n.file, n.line, 'defined' FROM error e
	      JOIN now.m_record n ON n.name = replace(e.subject, 'struct ', '')
)
SELECT DISTINCT '-U' || g.macro FROM place p
JOIN now.m_guard g ON g.file = p.file AND g.line < p.line AND g.end_line > p.line AND g.need = p.need
