-- Findings in generated files are told of where their lines are from, as a compiler does: of the file that
-- one edits. Run when all that joins findings with facts is done; undone before a part is judged anew (judge.c).
--
-- The last #line directive before a line counts, in the world that has the finding.
DROP TABLE IF EXISTS temp.moved;
CREATE TEMP TABLE moved AS
SELECT id, file, line, subject, value + line - at - 1 AS to_line
FROM (
	SELECT f.id, f.file, f.line, m.kind, m.source AS subject, m.value, m.line AS at,
	       row_number() OVER (PARTITION BY f.id ORDER BY m.line DESC) AS nth
	FROM (SELECT DISTINCT file FROM m_directive WHERE kind = 'line') g
	CROSS JOIN main.finding f ON f.file = g.file AND f.made_file IS NULL
	JOIN main.target t ON t.name = f.target
	JOIN m_directive m ON m.file = f.file AND m.line < f.line
	 AND m.worlds & iif('guarded' IN (f.state, f.was), 1, 1 << t.world)
)
WHERE nth = 1 AND kind = 'line' AND subject <> file;
UPDATE main.finding AS f SET made_file = f.file, made_line = f.line, file = m.subject, line = m.to_line
FROM temp.moved m WHERE m.id = f.id;
-- Causes count the files and lines that a reader is shown.
UPDATE main.cause AS c SET (files, lines) = (
	SELECT count(DISTINCT file), count(DISTINCT iif(severity <> 'flag', file || ':' || line, NULL))
	FROM main.finding
	WHERE cause = c.id AND state = 'live' AND severity <> 'note')
WHERE c.findings > 0 AND c.id IN (SELECT f.cause FROM temp.moved m JOIN main.finding f ON f.id = m.id);
DROP TABLE temp.moved;
