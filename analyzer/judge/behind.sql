-- What is not known behind an #error that a target's build meets and the host's does not: temp.gate is
-- each of these, temp.behind the errors of the target's build that follow from it. Made before the rules,
-- in main's tables; follow.sql drops what the rules say of those places, verdict.sql has the units
-- unknown.
--
-- An #error ends a chain of conditions of which the host takes another branch. What that branch, and
-- others that hang on the same macros, declare, include and define is lost to the target, and what wants
-- it fails: those names are facts of the host's world.
--
--	#if defined(__unix__)
--	#define ARCH ARCH_UNIX
--	#else
--	#error "define ARCH"
--	#endif
--	#if ARCH == ARCH_UNIX
--	#include <stdint.h>
--	#endif
--	uint8_t *next;                  behind it: the target has the type, and nothing includes it
--	struct sigaltstack stack;       not, where <signal.h> is included outside of the chain
DROP TABLE IF EXISTS temp.gate;
DROP TABLE IF EXISTS temp.gated;
DROP TABLE IF EXISTS temp.gate_chunk;
DROP TABLE IF EXISTS temp.gate_read;
DROP TABLE IF EXISTS temp.gate_branch;
DROP TABLE IF EXISTS temp.gate_lost;
DROP TABLE IF EXISTS temp.gate_name;
DROP TABLE IF EXISTS temp.gate_has;
DROP TABLE IF EXISTS temp.gate_leads;
DROP TABLE IF EXISTS temp.gate_include;
DROP TABLE IF EXISTS temp.gate_entry;
DROP TABLE IF EXISTS temp.gate_record;
DROP TABLE IF EXISTS temp.gate_raw;
DROP TABLE IF EXISTS temp.gate_known;
DROP TABLE IF EXISTS temp.gate_error;
DROP TABLE IF EXISTS temp.gate_unit;
DROP TABLE IF EXISTS temp.behind;
DROP TABLE IF EXISTS temp.behind_unit;

CREATE TEMP TABLE gate AS
SELECT row_number() OVER (ORDER BY d.file, d.line, d.col, w.id) AS id, w.id AS world, d.file, d.line, d.col, d.text
FROM main.m_diagnostic d CROSS JOIN main.world w ON w.id > 0 AND d.worlds >> w.id & 1
-- Clang's category of #error and #warning (DiagnosticLexKinds.td).
WHERE d.category = 'User-Defined Issue' AND d.level IN ('error', 'fatal') AND NOT d.worlds & 1
  AND d.file_origin = 'project' AND d.at = d.file || ':' || d.line;

-- The units that meet it.
CREATE TEMP TABLE gated AS
SELECT DISTINCT g.id AS gate, g.world, p.unit, p.id AS parse
FROM temp.gate g CROSS JOIN main.m_chunk k ON k.file = g.file
CROSS JOIN main.t_diagnostic t ON t.chunk = k.chunk AND t.line = g.line AND t.col = g.col AND t.text = g.text
CROSS JOIN main.parse_chunk pc ON pc.chunk = k.chunk
CROSS JOIN main.parse p ON p.id = pc.parse AND p.world = g.world;
CREATE INDEX temp.gated_unit ON gated(unit, world, gate);
-- And what they read in that world.
CREATE TEMP TABLE gate_chunk AS
SELECT DISTINCT g.gate, g.world, pc.chunk FROM temp.gated g CROSS JOIN main.parse_chunk pc ON pc.parse = g.parse;
CREATE TEMP TABLE gate_read AS
SELECT DISTINCT c.gate, k.file FROM temp.gate_chunk c CROSS JOIN main.m_chunk k ON k.chunk = c.chunk;
CREATE UNIQUE INDEX temp.gate_read_file ON gate_read(gate, file);

-- The branch that it stands in, or that includes the file which has it. own: its condition asks for
-- the project's macros alone, which one may define; no one defines __linux__ for another system.
CREATE TEMP TABLE gate_branch AS
WITH place AS (
	SELECT id AS gate, world, file, line FROM temp.gate
	UNION
	SELECT g.id, g.world, i.file, i.line
	FROM temp.gate g CROSS JOIN main.m_include i ON i.resolved = g.file AND i.worlds >> g.world & 1 AND NOT i.worlds & 1
	WHERE NOT EXISTS (SELECT 1 FROM main.m_chunk k CROSS JOIN main.parse_chunk pc ON pc.chunk = k.chunk
	                  CROSS JOIN main.parse p ON p.id = pc.parse AND p.world = 0 WHERE k.file = g.file)
), inner AS (
	SELECT p.*, (SELECT max(b.line) FROM main.m_guard b
	             WHERE b.file = p.file AND b.line < p.line AND b.end_line > p.line) AS begins
	FROM place p
)
SELECT i.gate, i.world, i.file, b.line, b.end_line,
       min(b.macro NOT GLOB '_[_A-Z]*' AND b.macro NOT IN ('linux', 'unix', 'WIN32', 'WIN64', 'APPLE')) AS own
FROM inner i CROSS JOIN main.m_guard b ON b.file = i.file AND b.line = i.begins AND b.end_line > i.line
GROUP BY i.gate, i.world, i.file, b.line, b.end_line;

-- What is lost with the branch that the host takes: lines (which the target leaves out), macros that
-- decide, files that are not read then, and headers of the system, each with where they would be included.
CREATE TEMP TABLE gate_lost AS
WITH RECURSIVE asked AS MATERIALIZED (
	SELECT DISTINCT b.macro, s.file, s.line, s.end_line, s.worlds
	FROM temp.gate_branch any CROSS JOIN temp.gate_read r ON r.gate = any.gate
	CROSS JOIN main.m_skip s ON s.file = r.file AND s.worlds > 1
	CROSS JOIN main.m_guard b ON b.file = s.file AND b.line = s.line
	-- A header's guard against being read twice asks for nothing.
	WHERE NOT (b.need = 'not' AND EXISTS (SELECT 1 FROM main.m_define d WHERE d.file = s.file AND d.name = b.macro
	                                      AND d.line = s.line + 1 AND d.text = ''))
), lost(gate, world, kind, file, line, end_line, name) AS (
	SELECT b.gate, b.world, 'lines', s.file, s.line, s.end_line, ''
	FROM temp.gate_branch b CROSS JOIN main.m_skip s ON s.file = b.file AND s.worlds >> b.world & 1
	 AND (s.end_line = b.line OR s.line = b.end_line)
	UNION
	SELECT b.gate, b.world, 'macro', '', 0, 0, g.macro
	FROM temp.gate_branch b CROSS JOIN main.m_guard g ON g.file = b.file AND g.line = b.line AND g.end_line = b.end_line
	WHERE b.own
	UNION
	SELECT l.gate, l.world, 'macro', '', 0, 0, d.name
	FROM lost l CROSS JOIN main.m_define d ON d.file = l.file AND d.line BETWEEN l.line AND l.end_line
	WHERE l.kind IN ('lines', 'file') AND d.name NOT GLOB '_[_A-Z]*' AND d.name NOT GLOB '*_H' AND d.name NOT GLOB '*_H_'
	  AND NOT EXISTS (SELECT 1 FROM main.m_skip s
	                  WHERE s.file = d.file AND s.worlds & 1 AND d.line BETWEEN s.line AND s.end_line)
	UNION
	SELECT l.gate, l.world, 'lines', a.file, a.line, a.end_line, ''
	FROM lost l CROSS JOIN asked a ON a.macro = l.name AND a.worlds >> l.world & 1
	WHERE l.kind = 'macro'
	UNION
	SELECT l.gate, l.world, iif(f.origin IN ('project', 'thirdparty'), 'file', 'system'), i.resolved, 1, 1 << 30, ''
	FROM lost l CROSS JOIN main.m_include i ON i.file = l.file AND i.line BETWEEN l.line AND l.end_line AND i.worlds & 1
	CROSS JOIN main.file f ON f.path = i.resolved
	WHERE l.kind IN ('lines', 'file')
	  AND NOT EXISTS (SELECT 1 FROM temp.gate_read r WHERE r.gate = l.gate AND r.file = i.resolved)
)
SELECT gate, kind, file, line, end_line, name FROM lost;
CREATE INDEX temp.gate_lost_kind ON gate_lost(gate, kind, file);

-- Names that the host declares there.
CREATE TEMP TABLE gate_name AS
SELECT DISTINCT l.gate, d.name
FROM temp.gate_lost l CROSS JOIN (
	SELECT file, line, name, worlds FROM main.m_function
	UNION ALL SELECT file, line, name, worlds FROM main.m_variable
	UNION ALL SELECT file, line, name, worlds FROM main.m_record
	UNION ALL SELECT file, line, name, worlds FROM main.m_define) d
ON d.file = l.file AND d.line BETWEEN l.line AND l.end_line AND d.worlds & 1
WHERE l.kind IN ('lines', 'file');
CREATE UNIQUE INDEX temp.gate_name_name ON gate_name(gate, name);
-- Headers of the system that they include all the same: as the host resolves them, and as written.
CREATE TEMP TABLE gate_has AS
SELECT DISTINCT t.chunk, t.spelled,
       (SELECT min(h.resolved) FROM main.m_include h
        WHERE h.file = k.file AND h.line = t.line AND h.worlds & 1) AS resolved
FROM (SELECT DISTINCT chunk FROM temp.gate_chunk) c
CROSS JOIN main.t_include t ON t.chunk = c.chunk
CROSS JOIN main.m_chunk k ON k.chunk = c.chunk;
CREATE INDEX temp.gate_has_spelled ON gate_has(spelled);
CREATE INDEX temp.gate_has_resolved ON gate_has(resolved);
-- What each of these leads to on the host.
CREATE TEMP TABLE gate_leads AS
WITH RECURSIVE leads(header, file) AS (
	SELECT DISTINCT resolved, resolved FROM temp.gate_has WHERE resolved IS NOT NULL
	UNION
	SELECT l.header, i.resolved FROM leads l CROSS JOIN main.m_include i ON i.file = l.file AND i.worlds & 1
	-- What the project includes a unit has itself, or not.
	WHERE i.resolved IS NOT NULL AND i.file_origin NOT IN ('project', 'thirdparty')
)
SELECT header, file FROM leads;
CREATE INDEX temp.gate_leads_file ON gate_leads(file);

-- The line of a unit's file by which it comes to the #error: what stands before follows from nothing.
CREATE TEMP TABLE gate_include AS
SELECT i.file, i.line, i.resolved, i.worlds FROM main.m_include i
WHERE i.worlds > 1 AND i.resolved IS NOT NULL AND i.file_origin = 'project' AND EXISTS (SELECT 1 FROM temp.gate);
CREATE INDEX temp.gate_include_resolved ON gate_include(resolved);
CREATE TEMP TABLE gate_entry AS
WITH RECURSIVE up(gate, world, file) AS (
	SELECT id, world, file FROM temp.gate
	UNION
	SELECT u.gate, u.world, i.file FROM up u
	CROSS JOIN temp.gate_include i ON i.resolved = u.file AND i.worlds >> u.world & 1
)
SELECT u.gate, i.file, min(i.line) AS line
FROM up u CROSS JOIN temp.gate_include i ON i.resolved = u.file AND i.worlds >> u.world & 1
WHERE i.file IN (SELECT file FROM main.unit WHERE present)
GROUP BY u.gate, i.file;
CREATE UNIQUE INDEX temp.gate_entry_file ON gate_entry(gate, file);

-- The project's records, without 'struct'.
CREATE TEMP TABLE gate_record AS
SELECT DISTINCT replace(replace(r.name, 'struct ', ''), 'union ', '') AS name
FROM main.m_record r WHERE r.worlds & 1 AND r.file_origin = 'project' AND EXISTS (SELECT 1 FROM temp.gate);
CREATE UNIQUE INDEX temp.gate_record_name ON gate_record(name);

-- The errors of chunks that only units behind it have: how is 'name' where what is named is lost with
-- the branch, 'apart' where it would fail without the #error too, else 'loose'.
CREATE TEMP TABLE gate_raw AS
WITH chunk AS MATERIALIZED (
	SELECT g.gate, g.world, g.chunk
	FROM temp.gate_chunk g
	WHERE EXISTS (SELECT 1 FROM main.t_diagnostic t WHERE t.chunk = g.chunk AND t.level IN ('error', 'fatal'))
	  AND NOT EXISTS (SELECT 1 FROM main.parse_chunk o CROSS JOIN main.parse p ON p.id = o.parse AND p.world = g.world
	                  WHERE o.chunk = g.chunk AND NOT EXISTS (
	                      SELECT 1 FROM temp.gated x WHERE x.unit = p.unit AND x.world = p.world AND x.gate = g.gate))
)
SELECT c.gate, c.world, c.chunk, k.file, t.line, t.col, t.text, t.category,
       CASE WHEN t.text GLOB 'use of undeclared identifier *' OR t.text GLOB 'unknown type name *'
                 OR t.text GLOB 'call to undeclared *function *' THEN t.subject
            WHEN t.text GLOB '*incomplete * ''*''*'
            THEN substr(t.tail, 1, instr(t.tail, '''') - 1) END AS name
FROM chunk c CROSS JOIN main.m_chunk k ON k.chunk = c.chunk
CROSS JOIN (SELECT *, substr(text, instr(text, 'incomplete ') - 1
                             + instr(substr(text, instr(text, 'incomplete ')), '''') + 1) AS tail
            FROM main.t_diagnostic) t ON t.chunk = c.chunk AND t.level IN ('error', 'fatal')
WHERE k.file_origin = 'project';
CREATE TEMP TABLE gate_known AS
WITH plain AS MATERIALIZED (
	SELECT DISTINCT gate, world, chunk, file, name,
	       CASE WHEN name GLOB 'struct *' OR name GLOB 'union *' THEN substr(name, instr(name, ' ') + 1)
	            ELSE name END AS bare
	FROM temp.gate_raw WHERE name IS NOT NULL
)
SELECT p.gate, p.chunk, p.name, CASE
       WHEN EXISTS (SELECT 1 FROM temp.gate_name n WHERE n.gate = p.gate AND n.name IN (p.name, p.bare)) THEN 'name'
       WHEN EXISTS (SELECT 1 FROM main.m_name m CROSS JOIN temp.gate_lost l
                    WHERE m.kind = 'own-macro' AND m.file = p.file AND m.name = p.name
                      AND l.gate = p.gate AND l.kind IN ('lines', 'file')
                      AND l.file = rtrim(rtrim(m.origin, '0123456789'), ':')
                      AND CAST(substr(m.origin, length(rtrim(m.origin, '0123456789')) + 1) AS INT)
                          BETWEEN l.line AND l.end_line) THEN 'name'
       WHEN EXISTS (SELECT 1 FROM main.m_name m WHERE m.kind = 'own-macro' AND m.file = p.file AND m.name = p.name
                    AND NOT EXISTS (
                        SELECT 1 FROM main.m_skip s
                        WHERE s.file = rtrim(rtrim(m.origin, '0123456789'), ':') AND s.worlds & 1
                          AND CAST(substr(m.origin, length(rtrim(m.origin, '0123456789')) + 1) AS INT)
                              BETWEEN s.line AND s.end_line))
            -- The project declares it for the host elsewhere.
            OR EXISTS (SELECT 1 FROM main.m_function f
                       WHERE f.symbol = p.name AND f.worlds & 1 AND f.file_origin = 'project')
            OR p.bare IN (SELECT name FROM temp.gate_record)
       THEN 'apart'
       -- Every C library has these.
       WHEN p.name GLOB '*int*_t' OR p.name IN (SELECT name FROM main.d_list WHERE list = 'every-libc')
       THEN iif(EXISTS (SELECT 1 FROM temp.gate_lost l WHERE l.gate = p.gate AND l.kind = 'system'), 'name', 'loose')
       -- The header that brings it on the host is included all the same, or is not.
       WHEN EXISTS (SELECT 1 FROM main.m_name b WHERE b.kind IN ('brought', 'brought-macro') AND b.file = p.file
                      AND b.worlds & 1 AND b.name = p.name)
       THEN iif(EXISTS (SELECT 1 FROM main.m_name b CROSS JOIN temp.gate_leads s ON s.file = b.origin
                        CROSS JOIN main.parse_chunk o ON o.chunk = p.chunk
                        CROSS JOIN main.parse q ON q.id = o.parse AND q.world = p.world
                        CROSS JOIN temp.gate_has h ON h.resolved = s.header
                        CROSS JOIN main.parse_chunk i ON i.parse = q.id AND i.chunk = h.chunk
                        WHERE b.kind IN ('brought', 'brought-macro') AND b.file = p.file AND b.worlds & 1
                          AND b.name = p.name), 'apart', 'name')
       WHEN p.name IN (SELECT name FROM main.d_name)
       THEN iif(EXISTS (SELECT 1 FROM main.d_name n JOIN main.d_api a ON a.symbol = n.symbol
                        CROSS JOIN main.parse_chunk o ON o.chunk = p.chunk
                        CROSS JOIN main.parse q ON q.id = o.parse AND q.world = p.world
                        CROSS JOIN temp.gate_has h ON h.spelled = a.header
                        CROSS JOIN main.parse_chunk i ON i.parse = q.id AND i.chunk = h.chunk
                        WHERE n.name = p.name), 'apart', 'name')
       ELSE 'loose' END AS how
FROM plain p;
CREATE UNIQUE INDEX temp.gate_known_name ON gate_known(gate, chunk, name);
CREATE TEMP TABLE gate_error AS
SELECT e.gate, e.world, e.chunk, e.file, e.line, e.col, e.name,
       CASE WHEN e.line < b.line THEN 'apart' WHEN e.name IS NOT NULL THEN k.how
            -- Itself, and others unless a macro that is lost decides.
            WHEN e.category = 'User-Defined Issue' OR e.text GLOB '*file not found'
            THEN iif((e.file, e.line) NOT IN (SELECT file, line FROM temp.gate g WHERE g.id = e.gate) AND EXISTS (
                     SELECT 1 FROM main.m_guard b
                     JOIN temp.gate_lost l ON l.gate = e.gate AND l.kind = 'macro' AND l.name = b.macro
                     WHERE b.file = e.file AND b.line < e.line AND b.end_line > e.line), 'name', 'apart')
            WHEN e.text GLOB 'static assertion failed*' OR e.text GLOB '*array is too large*'
                 OR e.text GLOB '*size of array*too large*' OR e.text GLOB '*negative size*' OR e.category GLOB '*Assembly*'
                 -- Of a record of the C library's.
                 OR e.text GLOB 'no member named ''*'' in ''struct *'''
                    AND substr(rtrim(e.text, ''''), instr(e.text, ''' in ''struct ') + 13)
                        NOT IN (SELECT name FROM temp.gate_record)
            THEN 'apart' ELSE 'loose' END AS how
FROM temp.gate_raw e
LEFT JOIN temp.gate_known k ON k.gate = e.gate AND k.chunk = e.chunk AND k.name = e.name
LEFT JOIN temp.gate_entry b ON b.gate = e.gate AND b.file = e.file;

CREATE INDEX temp.gate_error_chunk ON gate_error(chunk, line, col);

-- The units with a name that is lost; or where headers of the system are, any name that nothing tells of.
CREATE TEMP TABLE gate_unit AS
SELECT DISTINCT e.gate, p.unit
FROM (SELECT DISTINCT gate, world, chunk FROM temp.gate_error e
      WHERE how = 'name' OR how = 'loose' AND name IS NOT NULL
        AND EXISTS (SELECT 1 FROM temp.gate_lost l WHERE l.gate = e.gate AND l.kind = 'system')) e
CROSS JOIN main.parse_chunk pc ON pc.chunk = e.chunk
CROSS JOIN main.parse p ON p.id = pc.parse AND p.world = e.world;
CREATE UNIQUE INDEX temp.gate_unit_unit ON gate_unit(gate, unit);

CREATE TEMP TABLE behind AS
SELECT DISTINCT e.gate, e.world, e.file, e.line, e.col, e.name
FROM temp.gate_error e
WHERE (e.how = 'name' OR e.how = 'loose' AND NOT EXISTS (
	SELECT 1 FROM main.parse_chunk pc CROSS JOIN main.parse p ON p.id = pc.parse AND p.world = e.world
	WHERE pc.chunk = e.chunk AND NOT EXISTS (
		SELECT 1 FROM temp.gate_unit u WHERE u.gate = e.gate AND u.unit = p.unit)));
-- A line that fails for another reason too, or in a unit that is behind none, is told.
DELETE FROM temp.behind AS b
WHERE EXISTS (SELECT 1 FROM temp.gate g CROSS JOIN main.m_chunk k ON k.file = b.file
              CROSS JOIN main.t_diagnostic t ON t.chunk = k.chunk AND t.line = b.line AND t.col = b.col AND t.level IN ('error', 'fatal')
              CROSS JOIN main.parse_chunk pc ON pc.chunk = k.chunk
              CROSS JOIN main.parse p ON p.id = pc.parse AND p.world = b.world
              WHERE g.id = b.gate AND NOT EXISTS (SELECT 1 FROM temp.gate_error e
                                WHERE e.world = b.world AND e.chunk = k.chunk AND e.line = t.line AND e.col = t.col
                                  AND e.how <> 'apart'));
CREATE INDEX temp.behind_place ON behind(file, line, world);

CREATE TEMP TABLE behind_unit AS
SELECT u.unit, g.world, g.id AS gate FROM temp.gate_unit u JOIN temp.gate g ON g.id = u.gate
WHERE g.id IN (SELECT gate FROM temp.behind);

-- Functions that nothing declares where the host's build calls them, nor anywhere, and that no
-- library is known to have: the host's compiler may only warn, and its link fails. Where there is
-- source that nobody read, that may have them.
--
--	MG_BIT(15);     a macro of a header that this file does not include
DROP TABLE IF EXISTS temp.nowhere;
CREATE TEMP TABLE nowhere AS
SELECT DISTINCT c.callee AS name FROM main.m_call c
WHERE c.kind = 'undeclared' AND c.worlds & 1
  AND c.callee NOT IN (SELECT name FROM main.d_name) AND c.callee NOT IN (SELECT symbol FROM main.d_symbol)
  AND c.callee NOT IN (SELECT intrinsic FROM main.d_simd)
  AND c.callee NOT GLOB '__*' AND c.callee NOT GLOB '_mm*' AND c.callee NOT GLOB '_Unwind_*' AND c.callee NOT GLOB 'omp_*'
  AND c.callee NOT IN (SELECT symbol FROM main.world_symbol)
  -- Nor does a target's header declare it.
  AND NOT EXISTS (SELECT 1 FROM main.m_call d WHERE d.callee = c.callee AND d.kind <> 'undeclared')
  AND NOT EXISTS (SELECT 1 FROM main.m_function f WHERE f.symbol = c.callee OR f.symbol = c.callee || '@' || c.file)
  AND NOT EXISTS (SELECT 1 FROM main.m_variable f WHERE f.symbol = c.callee)
  AND NOT EXISTS (SELECT 1 FROM main.meta WHERE key = 'left_out')
  AND NOT EXISTS (SELECT 1 FROM main.unit u WHERE u.present AND u.language <> 'c')
  AND NOT EXISTS (SELECT 1 FROM main.unit u LEFT JOIN main.parse p ON p.unit = u.id AND p.world = 0
                  WHERE u.present AND u.language = 'c' AND coalesce(p.status, 'failed') = 'failed')
  AND NOT EXISTS (SELECT 1 FROM main.m_asm a WHERE a.kind = 'file' AND instr(a.template, c.callee));

-- Places of which the host's compiler only warns (lenient_flags of world.c), in files that no unit reads
-- which compiles on the host: what is not declared there may be lost with what it lacks.
DROP TABLE IF EXISTS temp.uncompiled;
CREATE TEMP TABLE uncompiled AS
WITH warned AS MATERIALIZED (
	SELECT DISTINCT file, line, option, subject FROM main.m_diagnostic
	WHERE worlds & 1 AND level = 'warning'
	  AND option IN ('-Wimplicit-function-declaration', '-Wimplicit-int', '-Wint-conversion',
	                 '-Wincompatible-function-pointer-types')
)
SELECT * FROM warned
WHERE file IN (
	SELECT f.file FROM (SELECT DISTINCT file FROM warned) f
	WHERE NOT EXISTS (SELECT 1 FROM main.m_unit_file u CROSS JOIN main.parse p ON p.unit = u.unit AND p.world = 0
	                  WHERE u.file = f.file AND u.worlds & 1 AND p.status <> 'errors'));
