-- Merges what goes another way than merge.c's tables, and follows pointers and wide
-- integers from place to place. Run after those tables are made. bit_or() is ours (base/db.c).

-- Where function pointers go. have: the signature of what flows, as wasm compares
-- them: of a function, its definition's; want: what it is taken for. Variadic
-- arguments are one i32 there. NULL: unknown, or no function type.
DROP TABLE IF EXISTS m_flow;
CREATE TABLE m_flow AS
SELECT k.file, t.line, t.col, t.fn, t.how, t.source, t.target, t.via, t.position, t.name,
       max(t.source_sig) AS source_sig, max(t.target_sig) AS target_sig,
       max(t.target_type) AS target_type,
       replace(nullif(coalesce(d.sig, max(t.source_sig)), ''), '...', 'i32') AS have,
       replace(max(t.target_sig), '...', 'i32') AS want,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_flow t JOIN m_chunk k ON k.chunk = t.chunk
LEFT JOIN (SELECT symbol, max(sig) AS sig FROM m_function WHERE defined AND sig IS NOT NULL
           GROUP BY symbol) d ON t.source GLOB 'f:*' AND d.symbol = substr(t.source, 3)
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.how, t.source, t.target, t.via, t.position, t.name;
UPDATE m_flow SET have = NULL WHERE have GLOB '*[?]*';
CREATE INDEX m_flow_source ON m_flow(source);
CREATE INDEX m_flow_target ON m_flow(target);
CREATE INDEX m_flow_via ON m_flow(via) WHERE via IS NOT NULL;

-- m_points: which nodes what starts at a node reaches. Starts are the functions, and
-- the places where a pointer is taken for something else than it is. Arguments of
-- calls through pointers go to the parameters of what those reach: two rounds.
DROP TABLE IF EXISTS m_flow_edge;
CREATE TABLE m_flow_edge AS
SELECT DISTINCT source, target FROM m_flow WHERE target <> '' AND worlds > 1;
CREATE INDEX m_flow_edge_source ON m_flow_edge(source);
DROP TABLE IF EXISTS m_points;
CREATE TABLE m_points AS
WITH RECURSIVE p(start, node) AS (
	SELECT source, target FROM m_flow_edge WHERE source GLOB 'f:*'
	UNION
	SELECT p.start, e.target FROM p JOIN m_flow_edge e ON e.source = p.node)
SELECT start, node FROM p;
CREATE INDEX m_points_node ON m_points(node);
INSERT INTO m_flow_edge
SELECT DISTINCT f.source, 'p:' || substr(p.start, 3) || '#' || f.position
FROM m_flow f JOIN m_points p ON p.node = f.via WHERE f.worlds > 1;
DROP TABLE m_points;
CREATE TABLE m_points AS
WITH RECURSIVE p(start, node) AS (
	SELECT source, target FROM m_flow_edge WHERE source GLOB 'f:*'
	UNION
	SELECT target, target FROM m_flow
	WHERE target <> '' AND worlds > 1 AND (have IS NOT want OR target GLOB 'u:*')
	UNION
	SELECT p.start, e.target FROM p JOIN m_flow_edge e ON e.source = p.node)
SELECT start, node FROM p;
CREATE INDEX m_points_start ON m_points(start, node);
CREATE INDEX m_points_node ON m_points(node, start);

-- Which nodes hold numbers that may need more than 32 bits, and of what kind: file (a size
-- or an offset), time, text (a number read from text), bytes (put together from bytes),
-- product, outside (a parameter that other programs give). A function that compares a
-- place with something of 32 bits stops it; the difference of two is small, but of a file's
-- offsets, and so is a file's size in larger units.
DROP TABLE IF EXISTS m_wide_start;
CREATE TABLE m_wide_start AS
WITH library(kind, node) AS (VALUES
	('file', 'm:stat.st_size'), ('file', 'm:stat64.st_size'), ('file', 'r:lseek'),
	('file', 'r:lseek64'), ('file', 'r:ftello'), ('file', 'r:ftello64'),
	('time', 'r:time'), ('time', 'r:mktime'), ('time', 'r:timegm'),
	('time', 'm:timeval.tv_sec'), ('time', 'm:timespec.tv_sec'), ('time', 'm:stat.st_mtime'),
	('text', 'r:strtoll'), ('text', 'r:strtoull'), ('text', 'r:strtoimax'),
	('text', 'r:strtoumax'), ('text', 'r:atoll'), ('text', '!text'),
	('bytes', '!bytes'), ('bytes', 'r:be64toh'), ('bytes', 'r:le64toh'), ('bytes', 'r:ntohll'),
	('bytes', 'r:__builtin_bswap64'), ('bytes', 'r:__bswap_64'), ('bytes', 'r:bswap_64'),
	('product', '!product')
)
SELECT kind, node FROM library
UNION
SELECT CASE WHEN w.from_type GLOB '*off_t' OR w.from_type GLOB '*off64_t' THEN 'file'
            WHEN w.from_type GLOB '*time_t' THEN 'time' ELSE 'outside' END, w.source
FROM m_wide w
JOIN m_function f ON f.symbol = substr(w.source, 3, instr(w.source, '#') - 3)
                  AND f.defined AND f.linkage = 'external' AND f.name <> 'main'
WHERE w.source GLOB 'p:*#*'
  AND NOT EXISTS (SELECT 1 FROM m_call c WHERE c.symbol = f.symbol AND c.kind = 'direct')
UNION
-- What an off_t or a time_t is filled with is not seen where a library fills it.
SELECT iif(w.from_type GLOB '*time_t', 'time', 'file'), w.source
FROM m_wide w
WHERE (w.from_type IN ('off_t', 'const off_t', 'off64_t', 'time_t', 'const time_t'))
  AND (w.source GLOB 'r:*' AND substr(w.source, 3) NOT IN (SELECT symbol FROM m_function WHERE defined)
       OR w.source GLOB 'm:*' AND w.source NOT GLOB '*@*'
       AND substr(w.source, 3, instr(w.source, '.') - 3) NOT IN
           (SELECT replace(replace(name, 'struct ', ''), 'union ', '') FROM m_record));
DROP TABLE IF EXISTS m_wide_check;
CREATE TABLE m_wide_check AS
SELECT DISTINCT fn, source FROM m_wide WHERE how = 'check' AND fn IS NOT NULL;
CREATE INDEX m_wide_check_source ON m_wide_check(source, fn);
DROP TABLE IF EXISTS m_wide_node;
CREATE TABLE m_wide_node AS
WITH RECURSIVE n(kind, node) AS (
	SELECT kind, node FROM m_wide_start
	UNION
	SELECT n.kind, w.target FROM n
	JOIN m_wide w ON w.source = n.node AND w.how = 'flow'
	WHERE NOT (n.kind <> 'file' AND w.op = 'diff') AND NOT (n.kind = 'file' AND w.op = 'part')
	  -- Less than a second.
	  AND w.target NOT GLOB 'm:time*.tv_?sec'
	  AND NOT EXISTS (SELECT 1 FROM m_wide_check c WHERE c.source = w.source AND c.fn = w.fn)
)
SELECT kind, node FROM n;
CREATE INDEX m_wide_node_node ON m_wide_node(node);


-- Which unit saw which project file, in which worlds.
DROP TABLE IF EXISTS m_unit_file;
CREATE TABLE m_unit_file AS
SELECT p.unit, k.file, bit_or(1 << p.world) AS worlds
FROM parse_chunk pc
JOIN parse p ON p.id = pc.parse
JOIN m_chunk k ON k.chunk = pc.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY p.unit, k.file;
CREATE INDEX m_unit_file_file ON m_unit_file(file);

-- Uses of the C library by name, calls and values alike, merged to one row a
-- site; a function that the project defines itself is not the library's, one that
-- it only declares by hand is.
DROP TABLE IF EXISTS m_api_use;
CREATE TABLE m_api_use AS
SELECT s.file, s.line, s.col, s.fn, s.name, n.symbol,
       bit_or(s.worlds) AS worlds, bit_or(s.worlds) AS seen,
       bit_or(iif(s.kind = 'undeclared', s.worlds, 0)) AS undeclared,
       bit_or(iif(s.origin = 'ghost', s.worlds, 0)) AS ghost,
       max(s.kind <> 'reference') AS called,
       -- No builtin, and no inline function of the header: the linker looks for it.
       max(s.kind <> 'builtin' AND coalesce(s.symbol, s.name) NOT GLOB '*@*') AS linked,
       max(s.literal) AS literal, max(s.args) AS args, max(s.arguments) AS arguments
FROM (SELECT file, line, col, fn, callee AS name, symbol, kind, origin, literal, args, arguments,
             worlds
      FROM m_call WHERE kind <> 'indirect'
      UNION ALL
      SELECT file, line, col, fn, name, symbol, 'reference', origin, NULL, NULL, NULL, worlds
      FROM m_ref) s
JOIN d_name n ON n.name = s.name
WHERE (s.origin NOT IN ('project', 'resource') OR s.origin = 'project' AND s.symbol = s.name)
  AND s.name NOT IN (SELECT symbol FROM m_function WHERE defined AND linkage = 'external')
GROUP BY s.file, s.line, s.col, s.fn, s.name;
CREATE INDEX m_api_use_symbol ON m_api_use(symbol);
-- An argument that a wasm world does not know takes the whole call away there:
-- libclang shows nothing of it but the error. The call is in that world's source
-- all the same, as its lines are not skipped.
UPDATE m_api_use SET worlds = worlds | coalesce(
	(SELECT bit_or(d.worlds) FROM m_diagnostic d
	 WHERE d.file = m_api_use.file AND d.line BETWEEN m_api_use.line AND m_api_use.line + 2
	   AND d.level IN ('error', 'fatal') AND d.text LIKE 'use of undeclared identifier%'
	   AND NOT EXISTS (SELECT 1 FROM m_skip s
	                   WHERE s.file = d.file AND s.worlds & d.worlds
	                     AND m_api_use.line BETWEEN s.line AND s.end_line)), 0)
WHERE worlds = 1;
