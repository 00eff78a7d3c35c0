-- Follows pointers and wide integers from place to place. Run after merge.c's tables are made.

-- m_points: which nodes what starts at a node reaches. Starts are the functions, and
-- the places where a pointer is taken for something else than it is. Arguments of
-- calls through pointers go to the parameters of what those reach: two rounds. Where all
-- pointers may lead everywhere, as in a table that a program copies from variable to variable,
-- this is a product: past the limit nobody follows them, and whoever asks is told. worlds: those
-- in which all steps of a way are; several ways may make several rows.
DELETE FROM main.unfollowed WHERE name = 'm_points';
DROP TABLE IF EXISTS m_flow_edge;
CREATE TABLE m_flow_edge AS
SELECT source, target, bit_or(worlds & ~1) AS worlds FROM m_flow WHERE target <> '' AND worlds > 1
GROUP BY source, target;
CREATE INDEX m_flow_edge_source ON m_flow_edge(source);
DROP TABLE IF EXISTS m_points;
CREATE TABLE m_points AS
WITH RECURSIVE p(start, node, worlds) AS (
	SELECT source, target, worlds FROM m_flow_edge WHERE source GLOB 'f:*'
	UNION
	SELECT p.start, e.target, p.worlds & e.worlds FROM p JOIN m_flow_edge e ON e.source = p.node
	WHERE p.worlds & e.worlds)
SELECT start, node, worlds FROM p LIMIT 500001;
CREATE INDEX m_points_node ON m_points(node);
CREATE TEMP TABLE argument AS
SELECT f.source, p.start, f.position, f.worlds & p.worlds AS worlds
FROM m_flow f JOIN m_points p ON p.node = f.via WHERE f.worlds & p.worlds LIMIT 500001;
INSERT INTO main.unfollowed
SELECT 'm_points', 'pointers to functions lead to more places than can be followed'
WHERE (SELECT count(*) FROM m_points) > 500000 OR (SELECT count(*) FROM temp.argument) > 500000;
INSERT INTO m_flow_edge
SELECT source, 'p:' || substr(start, 3) || '#' || position, bit_or(worlds) FROM temp.argument
GROUP BY 1, 2;
DROP TABLE temp.argument;
DROP TABLE m_points;
CREATE TABLE m_points AS
WITH RECURSIVE p(start, node, worlds) AS (
	SELECT source, target, worlds FROM m_flow_edge
	WHERE source GLOB 'f:*' AND NOT EXISTS (SELECT 1 FROM main.unfollowed WHERE name = 'm_points')
	UNION
	SELECT target, target, worlds & ~1 FROM m_flow
	WHERE target <> '' AND worlds > 1 AND (have IS NOT want OR target GLOB 'u:*')
	  AND NOT EXISTS (SELECT 1 FROM main.unfollowed WHERE name = 'm_points')
	UNION
	SELECT p.start, e.target, p.worlds & e.worlds FROM p JOIN m_flow_edge e ON e.source = p.node
	WHERE p.worlds & e.worlds)
SELECT start, node, worlds FROM p LIMIT 500001;
INSERT INTO main.unfollowed
SELECT 'm_points', 'pointers to functions lead to more places than can be followed'
WHERE (SELECT count(*) FROM m_points) > 500000;
DELETE FROM m_points WHERE EXISTS (SELECT 1 FROM main.unfollowed WHERE name = 'm_points');
CREATE INDEX m_points_start ON m_points(start, node);
CREATE INDEX m_points_node ON m_points(node, start);
-- Calls through a pointer that may hold a function of a C library. Where pointers are not followed there are
-- none, and rules that ask for direct calls too speak of these.
DROP TABLE IF EXISTS m_pointer_call;
CREATE TABLE m_pointer_call AS
SELECT DISTINCT c.file, c.line, c.col, c.fn, c.worlds, n.name, n.symbol, c.arguments
FROM m_call c CROSS JOIN m_flow f ON f.how = 'call' AND f.file = c.file AND f.line = c.line AND f.worlds & c.worlds
CROSS JOIN m_points p ON p.node = f.source AND p.start GLOB 'f:*'
CROSS JOIN main.d_name n ON n.name = substr(p.start, 3)
WHERE c.kind = 'indirect' AND c.arguments IS NOT NULL;

-- Which nodes hold numbers that may need more than 32 bits, and of what kind: file (a size
-- or an offset), time (seconds), moment (smaller units, or of any year), text (a number read
-- from text), bytes (put together from bytes), product, outside (a parameter that other programs give). A function that compares a
-- place with something of 32 bits stops it; the difference of two is small, but of a file's
-- offsets, and so is a file's size in larger units.
DROP TABLE IF EXISTS m_wide_start;
CREATE TABLE m_wide_start AS
WITH library(kind, node) AS (VALUES
	('file', 'm:stat.st_size'), ('file', 'm:stat64.st_size'), ('file', 'r:lseek'),
	('file', 'r:lseek64'), ('file', 'r:ftello'), ('file', 'r:ftello64'),
	('time', 'r:time'), ('moment', 'r:mktime'), ('moment', 'r:timegm'),
	('time', 'm:timeval.tv_sec'), ('time', 'm:timespec.tv_sec'), ('time', 'm:stat.st_mtime'),
	('text', 'r:strtoll'), ('text', 'r:strtoull'), ('text', 'r:strtoimax'),
	('text', 'r:strtoumax'), ('text', 'r:atoll'), ('text', '!text'),
	('text', 'r:strtod'), ('text', 'r:strtof'), ('text', 'r:atof'),
	('bytes', '!bytes'), ('bytes', 'r:be64toh'), ('bytes', 'r:le64toh'), ('bytes', 'r:ntohll'),
	('bytes', 'r:__builtin_bswap64'), ('bytes', 'r:__bswap_64'), ('bytes', 'r:bswap_64'),
	('product', '!product')
)
SELECT kind, node, -1 AS worlds FROM library
UNION
-- What strtod() and its like fill is where the number starts: double d = strtod(s, &end);
SELECT 'text', target, worlds FROM m_wide
WHERE source = '!text' AND how = 'flow' AND from_type IN ('double', 'float') AND target GLOB 'l:*'
UNION
SELECT CASE WHEN w.from_type GLOB '*off_t' OR w.from_type GLOB '*off64_t' THEN 'file'
            WHEN w.from_type GLOB '*time_t' THEN 'time' ELSE 'outside' END, w.source,
       w.worlds & f.worlds
       -- Who calls it in the host's build is seen with every world.
       & ~coalesce((SELECT bit_or(iif(c.worlds & 1, -1, c.worlds)) FROM m_call c
                    WHERE c.symbol = f.symbol AND c.kind = 'direct'), 0)
FROM m_wide w
JOIN m_function f ON f.symbol = substr(w.source, 3, instr(w.source, '#') - 3)
                  AND f.defined AND f.linkage = 'external' AND f.name <> 'main'
WHERE w.source GLOB 'p:*#*'
UNION
-- What an off_t or a time_t is filled with is not seen where a library fills it.
SELECT iif(w.from_type GLOB '*time_t', 'time', 'file'), w.source, w.worlds
FROM m_wide w
WHERE (w.from_type IN ('off_t', 'const off_t', 'off64_t', 'time_t', 'const time_t'))
  AND (w.source GLOB 'r:*' AND substr(w.source, 3) NOT IN (SELECT symbol FROM m_function WHERE defined)
       OR w.source GLOB 'm:*' AND w.source NOT GLOB '*@*'
       AND substr(w.source, 3, instr(w.source, '.') - 3) NOT IN
           (SELECT replace(replace(name, 'struct ', ''), 'union ', '') FROM m_record));
DROP TABLE IF EXISTS m_wide_check;
CREATE TABLE m_wide_check AS
SELECT fn, source, bit_or(worlds) AS worlds FROM m_wide WHERE how = 'check' AND fn IS NOT NULL
GROUP BY fn, source;
CREATE INDEX m_wide_check_source ON m_wide_check(source, fn);
DROP TABLE IF EXISTS m_wide_print;
CREATE TABLE m_wide_print AS
SELECT DISTINCT file, line, col FROM m_wide WHERE how = 'print';
CREATE INDEX m_wide_print_place ON m_wide_print(file, line, col);
-- Where it starts, and one step further; a field may hold any number.
DROP TABLE IF EXISTS m_wide_near;
CREATE TABLE m_wide_near AS
SELECT node, kind FROM m_wide_start WHERE worlds
UNION
SELECT w.target, iif(s.kind = 'time' AND w.op = 'scaled', 'moment', s.kind)
FROM m_wide_start s JOIN m_wide w ON w.source = s.node AND w.how = 'flow'
WHERE s.worlds AND w.op <> 'diff' AND w.target NOT GLOB '[mu]:*'
  AND NOT EXISTS (SELECT 1 FROM m_wide_check c WHERE c.source = w.source AND c.fn = w.fn);
CREATE INDEX m_wide_near_node ON m_wide_near(node);
DROP TABLE IF EXISTS m_wide_node;
CREATE TABLE m_wide_node AS
WITH RECURSIVE n(kind, node, worlds) AS (
	SELECT kind, node, worlds FROM m_wide_start WHERE worlds
	UNION
	SELECT CASE WHEN n.kind = 'time' AND w.op = 'scaled' THEN 'moment'
	            WHEN n.kind = 'moment' AND w.op = 'part' THEN 'time' ELSE n.kind END,
	       w.target, n.worlds & w.worlds & ~coalesce(c.worlds, 0)
	FROM n
	JOIN m_wide w ON w.source = n.node AND w.how = 'flow'
	LEFT JOIN m_wide_check c ON c.source = w.source AND c.fn = w.fn
	WHERE NOT (n.kind <> 'file' AND w.op = 'diff') AND NOT (n.kind = 'file' AND w.op = 'part')
	  -- Less than a second.
	  AND w.target NOT GLOB 'm:time*.tv_?sec'
	  AND n.worlds & w.worlds & ~coalesce(c.worlds, 0)
)
SELECT kind, node, worlds FROM n;
CREATE INDEX m_wide_node_node ON m_wide_node(node);
