-- What follows from an error that the host's build has too is no finding: of code that does not
-- compile clang keeps types, sizes, arrays, loops and signatures that it made up. Run after each
-- stage of the rules.
--
-- A rule that is about the error itself stands at its very place, and stays; so does what is told
-- by the name of what is used, which nothing makes up.
--
--	char room[MISSING];      no array whose size is known only at run time
--	while (1) if (UNKNOWN) break;    no endless loop
DROP TABLE IF EXISTS temp.lacking;
CREATE TEMP TABLE lacking AS
SELECT DISTINCT p.unit FROM main.parse p
CROSS JOIN main.parse_chunk pc ON pc.parse = p.id
CROSS JOIN main.t_diagnostic t ON t.chunk = pc.chunk AND t.level IN ('error', 'fatal')
WHERE p.world = 0 AND p.status = 'errors' AND t.text GLOB '*file not found*';
CREATE UNIQUE INDEX temp.lacking_unit ON lacking(unit);
DROP TABLE IF EXISTS temp.broken;
CREATE TEMP TABLE broken AS
SELECT file, line, col FROM main.m_diagnostic
WHERE worlds & 1 AND level IN ('error', 'fatal')
UNION
-- With a header that is not there go the declarations that were in it, in every file of a unit
-- that wants it: no place of an error. A file that one unit reads whole is not among them.
--
--	#include "all.h"             which includes <event.h>, which nobody has installed
--	n = evbuffer_get_length(b);  a call that nothing declares, whose int is no pointer
SELECT file, line, -1 FROM main.m_diagnostic
WHERE worlds & 1 AND option IN ('-Wimplicit-function-declaration', '-Wimplicit-int')
  AND file IN (
	SELECT h.file FROM temp.lacking l JOIN main.m_unit_file h ON h.unit = l.unit AND h.worlds & 1
	WHERE NOT EXISTS (SELECT 1 FROM main.m_unit_file o
	                  WHERE o.file = h.file AND o.worlds & 1
	                    AND o.unit NOT IN (SELECT unit FROM temp.lacking)));
DROP TABLE temp.lacking;
DELETE FROM main.finding
WHERE id IN (
	SELECT f.id
	FROM (SELECT file, line, line AS end_line FROM temp.broken
	      UNION
	      SELECT m.file, m.line, m.end_line FROM temp.broken b
	      JOIN main.m_function m ON m.file = b.file AND m.defined
	           AND b.line BETWEEN m.line AND m.end_line) o
	JOIN main.finding f ON f.file = o.file AND f.line BETWEEN o.line AND o.end_line
	WHERE substr(f.rule, 1, instr(f.rule, '/')) IN ('abi/', 'block/', 'call/', 'fp/', 'kernel/',
	                                                'memory/'))
  AND (file, line, col) NOT IN (SELECT file, line, col FROM temp.broken);
DROP TABLE temp.broken;
