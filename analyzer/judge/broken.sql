-- The functions with a line that does not compile in a wasm world alone: 'WORLD SYMBOL', and the
-- file that defines it behind a line break.
SELECT DISTINCT w.id || ' ' || n.symbol || char(10) || n.file
FROM main.m_diagnostic d
JOIN main.world w ON w.id > 0 AND d.worlds & (1 << w.id)
-- Functions do not nest: the last that begins before the line, if it ends behind it.
JOIN main.m_function n ON n.rowid = (
	SELECT f.rowid FROM main.m_function f
	WHERE f.file = d.file AND f.defined AND f.line <= d.line ORDER BY f.line DESC LIMIT 1)
WHERE d.level IN ('error', 'fatal') AND NOT d.worlds & 1 AND n.end_line >= d.line
