-- What stands around the lines that have findings: conditions, and switches that make these hold.
-- Read by causes (cause_site.sql) and by what looks for switches (whatif/search.c).
--
-- temp.guard_place(file, line, spot): spot is the innermost branch's first line, or 0; all lines of
-- a spot are under the same conditions. temp.guard_need(file, spot, branch, macro, need): these
-- conditions, need as in the view guard. temp.guard_all(file, spot, macro): macros without which
-- the spot is left out, also by way of macros that are defined under others. temp.guard_choice(macro,
-- how, file): which of them somebody chooses (guard_named: and those that follow from others), and where: on the command line (flag), in a header that
-- was generated (config), by a #define that hangs on no other (define). temp.guard_option(file, spot,
-- word, macro): options that leave the spot out; breadth(macro, places, branches): what hangs on it.
DROP TABLE IF EXISTS temp.cause_macro;
DROP TABLE IF EXISTS temp.cause_asserted;
DROP TABLE IF EXISTS temp.guard_outer;
DROP TABLE IF EXISTS temp.guard_place;
DROP TABLE IF EXISTS temp.guard_need;
DROP TABLE IF EXISTS temp.guard_include;
DROP TABLE IF EXISTS temp.guard_around;
DROP TABLE IF EXISTS temp.guard_define;
DROP TABLE IF EXISTS temp.guard_from;
DROP TABLE IF EXISTS temp.guard_all;
DROP TABLE IF EXISTS temp.guard_flag;
DROP TABLE IF EXISTS temp.guard_main;
DROP TABLE IF EXISTS temp.guard_named;
DROP TABLE IF EXISTS temp.guard_choice;
DROP TABLE IF EXISTS temp.guard_option;
DROP TABLE IF EXISTS temp.guard_breadth;

-- The macro of the project that a finding stands in: the call is in it, or what clang says. Of
-- several definitions that which names the finding's subject is meant.
CREATE TEMP TABLE cause_macro AS
WITH spot AS MATERIALIZED (
	SELECT DISTINCT file, line, col, coalesce(name, '') AS name FROM main.finding
), used AS (
	SELECT s.*, c.macro FROM spot s CROSS JOIN m_call c ON c.file = s.file AND c.line = s.line
	WHERE c.col = s.col AND c.macro IS NOT NULL
	UNION
	SELECT s.*, d.macro FROM spot s CROSS JOIN m_diagnostic d ON d.file = s.file AND d.line = s.line
	WHERE d.col = s.col AND d.macro IS NOT NULL
), wrapper AS MATERIALIZED (
	SELECT o.macro, o.name,
	       (SELECT min(iif(' ' || d.text GLOB '*[^A-Za-z0-9_]' || o.name || '[ (]*' OR d.text = o.name, '0', '1')
	                   || d.file || char(10) || printf('%08d', d.line))
	        FROM m_define d WHERE d.name = o.macro) AS at
	FROM (SELECT DISTINCT macro, name FROM used) o
)
SELECT u.file, u.line, u.col, u.name, min(w.macro) AS macro, substr(w.at, 1, 1) = '0' AS wraps,
       substr(w.at, 2, instr(w.at, char(10)) - 2) AS at,
       CAST(substr(w.at, instr(w.at, char(10)) + 1) AS INT) AS at_line
FROM used u JOIN wrapper w ON w.macro = u.macro AND w.name = u.name
WHERE w.at IS NOT NULL
GROUP BY u.file, u.line, u.col, u.name;
CREATE INDEX temp.cause_macro_place ON cause_macro(file, line, col);
-- Where the macros and types are defined that a failing assertion about sizes speaks of.
CREATE TEMP TABLE cause_asserted AS
WITH word AS MATERIALIZED (
	SELECT DISTINCT f.file AS at, f.line AS at_line, a.name
	FROM (SELECT DISTINCT file, line FROM main.finding WHERE rule = 'abi/static-assert') f
	CROSS JOIN m_name a ON a.kind = 'asserted' AND a.file = f.file AND a.line = f.line
)
SELECT w.at, w.at_line, w.name, d.file, d.line FROM word w CROSS JOIN m_define d ON d.name = w.name
UNION
SELECT w.at, w.at_line, w.name, t.file, t.line FROM word w JOIN m_operand t ON t.kind = 'typedef' AND t.name = w.name;
-- Branches that lie in no other: what is around a line begins in the last of these.
CREATE TEMP TABLE guard_outer AS
SELECT DISTINCT file, line FROM (
	SELECT file, line, max(end_line) OVER (PARTITION BY file ORDER BY line, end_line DESC
	                                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
	FROM m_guard)
WHERE line >= coalesce(before, 0);
CREATE UNIQUE INDEX temp.guard_outer_line ON guard_outer(file, line);
CREATE TEMP TABLE guard_place AS
SELECT file, line, coalesce((SELECT g.line FROM m_guard g
                             WHERE g.file = p.file AND g.line < p.line AND g.end_line > p.line
                               AND g.line >= (SELECT max(o.line) FROM temp.guard_outer o
                                              WHERE o.file = p.file AND o.line < p.line)
                             ORDER BY g.line DESC LIMIT 1), 0) AS spot
FROM (SELECT DISTINCT file, line FROM main.finding UNION SELECT DISTINCT at, at_line FROM temp.cause_macro
      UNION SELECT file, line FROM temp.cause_asserted) p;
CREATE UNIQUE INDEX temp.guard_place_line ON guard_place(file, line);

-- A name that begins with '_' is the compiler's or the system's, not a switch of the project.
CREATE TEMP TABLE guard_need AS
SELECT DISTINCT s.file, s.spot, g.line AS branch, g.macro, g.need
FROM (SELECT DISTINCT file, spot FROM temp.guard_place WHERE spot > 0) s
CROSS JOIN m_guard g ON g.file = s.file AND g.line <= s.spot AND g.end_line > s.spot
     AND g.line >= (SELECT max(o.line) FROM temp.guard_outer o WHERE o.file = s.file AND o.line <= s.spot)
WHERE g.macro NOT GLOB '[_]*' AND g.macro <> 'HAVE_CONFIG_H';

-- What stands around every #include of a header stands around its lines: two headers deep.
CREATE TEMP TABLE guard_include AS
WITH own(file) AS MATERIALIZED (SELECT DISTINCT file FROM main.unit WHERE present
), inner(file, depth) AS (
	SELECT DISTINCT file, 0 FROM temp.guard_place WHERE file NOT IN (SELECT file FROM own)
	UNION
	SELECT i.file, n.depth + 1 FROM inner n CROSS JOIN m_include i ON i.resolved = n.file
	WHERE n.depth < 1 AND i.file NOT IN (SELECT file FROM own)
)
SELECT DISTINCT i.resolved AS file, i.file AS by, i.line,
       coalesce((SELECT g.line FROM m_guard g
                 WHERE g.file = i.file AND g.line < i.line AND g.end_line > i.line
                 ORDER BY g.line DESC LIMIT 1), 0) AS spot
FROM (SELECT DISTINCT file FROM inner) n CROSS JOIN m_include i ON i.resolved = n.file;
CREATE TEMP TABLE guard_around(file TEXT, macro TEXT, need TEXT, PRIMARY KEY(file, macro, need)) WITHOUT ROWID;
INSERT INTO temp.guard_around
SELECT i.file, g.macro, g.need
FROM temp.guard_include i CROSS JOIN m_guard g ON g.file = i.by AND g.line <= i.spot AND g.end_line > i.spot
WHERE i.spot > 0 AND g.need IN ('defined', 'not') AND g.macro NOT GLOB '[_]*' AND g.macro <> 'HAVE_CONFIG_H'
GROUP BY i.file, g.macro, g.need
HAVING count(DISTINCT i.by || ':' || i.line) = (SELECT count(*) FROM temp.guard_include a WHERE a.file = i.file);
INSERT OR IGNORE INTO temp.guard_around
SELECT i.file, a.macro, a.need
FROM temp.guard_include i JOIN temp.guard_around a ON a.file = i.by
GROUP BY i.file, a.macro, a.need
HAVING count(DISTINCT i.by || ':' || i.line) = (SELECT count(*) FROM temp.guard_include n WHERE n.file = i.file);
INSERT INTO temp.guard_need
SELECT s.file, s.spot, 0, a.macro, a.need
FROM (SELECT DISTINCT file, spot FROM temp.guard_place) s JOIN temp.guard_around a ON a.file = s.file;

CREATE INDEX temp.guard_need_spot ON guard_need(file, spot);

-- #ifdef HAVE_EVENTFD, #define USE_EVENTFD: the second hangs on the first, where all its definitions
-- that are read do (all there are, where each is left out somewhere). One of the command line hangs on
-- nothing.
CREATE TEMP TABLE guard_flag AS
SELECT DISTINCT substr(j.value, 3, instr(j.value || '=', '=') - 3) AS macro
FROM (SELECT DISTINCT args FROM main.unit WHERE present) u, json_each(u.args) j WHERE j.value GLOB '-D[A-Za-z]*';
CREATE TEMP TABLE guard_define AS
WITH RECURSIVE chain(macro) AS (
	SELECT DISTINCT macro FROM temp.guard_need WHERE need IN ('defined', 'either')
	UNION
	SELECT g.macro FROM chain c CROSS JOIN m_define d ON d.name = c.macro
	CROSS JOIN m_guard g ON g.file = d.file AND g.line < d.line AND g.end_line > d.line
	WHERE g.need = 'defined' AND g.macro NOT GLOB '[_]*'
), place AS MATERIALIZED (
	SELECT c.macro, d.file, d.line,
	       max(EXISTS (SELECT 1 FROM m_skip s WHERE s.file = d.file AND s.line <= d.line AND s.end_line >= d.line
	                   AND s.worlds & d.worlds = d.worlds
	                   -- A header that is read again is skipped as a whole.
	                   AND EXISTS (SELECT 1 FROM m_guard g WHERE g.file = s.file AND g.line = s.line))) AS skipped
	FROM chain c CROSS JOIN m_define d ON d.name = c.macro
	GROUP BY c.macro, d.file, d.line
)
SELECT macro, file, line FROM (SELECT *, min(skipped) OVER (PARTITION BY macro) AS least FROM place)
WHERE skipped = least;
CREATE INDEX temp.guard_define_macro ON guard_define(macro);
CREATE TEMP TABLE guard_from AS
SELECT d.macro, g.macro AS needs
FROM temp.guard_define d CROSS JOIN m_guard g ON g.file = d.file AND g.line < d.line AND g.end_line > d.line
WHERE g.need = 'defined' AND g.macro NOT GLOB '[_]*' AND g.macro NOT IN (d.macro, 'HAVE_CONFIG_H')
  AND d.macro NOT IN (SELECT macro FROM temp.guard_flag)
GROUP BY d.macro, g.macro
HAVING count(DISTINCT d.file || ':' || d.line) = (SELECT count(*) FROM temp.guard_define o WHERE o.macro = d.macro);
CREATE INDEX temp.guard_from_macro ON guard_from(macro);
CREATE TEMP TABLE guard_all AS
WITH RECURSIVE up(file, spot, macro) AS (
	SELECT DISTINCT file, spot, macro FROM temp.guard_need WHERE need = 'defined'
	UNION
	SELECT u.file, u.spot, f.needs FROM up u CROSS JOIN temp.guard_from f ON f.macro = u.macro
)
SELECT file, spot, macro FROM up;
CREATE INDEX temp.guard_all_spot ON guard_all(file, spot);

-- What a system is, is none to choose, nor is a name without a capital, nor an answer that is right, nor
-- what makes a program one.
CREATE TEMP TABLE guard_main AS
SELECT DISTINCT g.macro FROM m_function f CROSS JOIN m_guard g
ON g.file = f.file AND g.line < f.line AND g.end_line > f.line
WHERE f.symbol = 'main' AND f.defined;
CREATE TEMP TABLE guard_named AS
WITH of_config AS MATERIALIZED (SELECT DISTINCT file FROM m_name WHERE kind = 'generated'
), header AS MATERIALIZED (
	SELECT DISTINCT lower(replace(replace(replace(header, '/', '_'), '.', '_'), '-', '_')) AS spelled
	FROM main.d_header WHERE target = 'wasip1' AND status <> 'missing'
)
SELECT macro, CASE WHEN macro IN (SELECT macro FROM temp.guard_flag) THEN 'flag'
                   WHEN max(file IN (SELECT file FROM of_config)) THEN 'config' ELSE 'define' END AS how,
       coalesce(min(iif(file IN (SELECT file FROM of_config), file, NULL)), min(file)) AS file
FROM (SELECT macro, file FROM temp.guard_define
      UNION SELECT macro, NULL FROM temp.guard_flag)
WHERE macro GLOB '*[A-Z]*' AND macro NOT IN (SELECT macro FROM temp.guard_main)
  AND macro NOT IN (SELECT name FROM main.d_list WHERE list = 'names-system')
  AND NOT (macro GLOB '*HAVE_*' AND (
      lower(substr(macro, instr(macro, 'HAVE_') + 5)) IN (SELECT spelled FROM header)
      OR EXISTS (SELECT 1 FROM main.d_api a WHERE a.symbol = lower(substr(macro, instr(macro, 'HAVE_') + 5))
                 AND a.target = 'wasip1' AND a.status = 'yes')))
GROUP BY macro;
CREATE UNIQUE INDEX temp.guard_named_macro ON guard_named(macro);
CREATE TEMP TABLE guard_choice AS
SELECT * FROM temp.guard_named
WHERE macro NOT IN (SELECT macro FROM temp.guard_from) OR how = 'config';
CREATE UNIQUE INDEX temp.guard_choice_macro ON guard_choice(macro);

-- A name for what is not there, NO_GETTEXT, is set; another that must not be is none to set: -Dsun,
-- unless a generated header asks for it (told in search.c). Where one of several is enough, all go.
CREATE TEMP TABLE guard_option AS
SELECT file, spot, '-U' || macro AS word, macro, 1 AS sure FROM temp.guard_all
WHERE macro IN (SELECT macro FROM temp.guard_choice)
UNION ALL
SELECT DISTINCT file, spot, '-D' || macro, macro,
       macro GLOB 'NO_*' OR macro GLOB '*_NO_*' OR macro GLOB '*DISABLE*' OR macro GLOB '*WITHOUT*'
       OR macro GLOB '*OMIT*' OR macro GLOB '*_NOT_*'
FROM temp.guard_need WHERE need = 'not' AND macro GLOB '*[A-Z]*' AND macro NOT IN (SELECT macro FROM temp.guard_main)
UNION ALL
SELECT file, spot, group_concat('-U' || macro, ' '), min(macro), 1
FROM (SELECT * FROM temp.guard_need WHERE need = 'either' ORDER BY macro)
WHERE macro IN (SELECT macro FROM temp.guard_choice) GROUP BY file, spot, branch;
CREATE INDEX temp.guard_option_spot ON guard_option(file, spot);
-- A longer branch without it is another way to the same, which may need as much, and counts twice:
-- freetype links HarfBuzz where it does not load it.
CREATE TEMP TABLE guard_breadth AS
SELECT o.macro, coalesce(r.places, 0) * iif(b.other, 2, 1) AS places, coalesce(b.branches, 0) AS branches
FROM (SELECT DISTINCT macro FROM temp.guard_option) o
LEFT JOIN (SELECT macro, count(*) AS branches, max(need = 'not' AND end_line - line > 6) AS other
           FROM m_guard GROUP BY macro) b ON b.macro = o.macro
LEFT JOIN (SELECT g.macro, count(*) AS places
           FROM temp.guard_all g JOIN temp.guard_place p ON p.file = g.file AND p.spot = g.spot GROUP BY g.macro) r
     ON r.macro = o.macro;
