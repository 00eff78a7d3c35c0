-- Merges chunks into one row a site, with the mask of the worlds that have it.
-- Run after extraction when any chunk changed; the m_ tables stand behind
-- views.sql. bit_or() is ours (base/db.c).
--
-- A wasm signature exists in wasm worlds only, so it is merged, not grouped by:
-- a site that both worlds have stays one row.

DROP TABLE IF EXISTS m_chunk;
CREATE TABLE m_chunk AS
SELECT k.id AS chunk, f.path AS file, f.origin AS file_origin,
       bit_or(1 << p.world) AS worlds
FROM parse_chunk pc
JOIN parse p ON p.id = pc.parse
JOIN unit u ON u.id = p.unit AND u.present
JOIN chunk k ON k.id = pc.chunk
JOIN file f ON f.id = k.file
GROUP BY k.id;
CREATE UNIQUE INDEX m_chunk_id ON m_chunk(chunk);

DROP TABLE IF EXISTS m_include;
CREATE TABLE m_include AS
SELECT k.file, t.line, t.col, t.spelled, t.angled, t.resolved, t.kind,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_include t JOIN m_chunk k ON k.chunk = t.chunk
GROUP BY k.file, t.line, t.col, t.spelled, t.angled, t.resolved, t.kind;
CREATE INDEX m_function_symbol ON m_function(symbol);

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
-- site; a function that the project defines itself is not the library's.
DROP TABLE IF EXISTS m_api_use;
CREATE TABLE m_api_use AS
SELECT s.file, s.line, s.col, s.fn, s.name, n.symbol,
       bit_or(s.worlds) AS worlds,
       bit_or(iif(s.kind = 'undeclared', s.worlds, 0)) AS undeclared,
       bit_or(iif(s.origin = 'ghost', s.worlds, 0)) AS ghost,
       max(s.kind <> 'reference') AS called,
       max(s.literal) AS literal, max(s.args) AS args
FROM (SELECT file, line, col, fn, callee AS name, symbol, kind, origin, literal, args, worlds
      FROM m_call WHERE kind <> 'indirect'
      UNION ALL
      SELECT file, line, col, fn, name, symbol, 'reference', origin, NULL, NULL, worlds
      FROM m_ref) s
JOIN d_name n ON n.name = s.name
WHERE s.origin NOT IN ('project', 'resource')
  AND s.file_origin IN ('project', 'thirdparty')
  AND s.name NOT IN (SELECT symbol FROM m_function WHERE defined AND linkage = 'external')
GROUP BY s.file, s.line, s.col, s.fn, s.name;
CREATE INDEX m_api_use_symbol ON m_api_use(symbol);
