-- severity: blocker
-- message: '{name}' is declared as {declared} here and as {other} in {where}, and nothing defines it
-- why: An undefined function becomes an import with one signature. Where two units call it with
--   different ones wasm-ld stops with "function signature mismatch", whatever --allow-undefined
--   says, as no definition tells which is right (lld/wasm/SymbolTable.cpp, handleSymbolVariants():
--   without a definition it reports an error, with one a warning).
-- fix: Declare the function once, in a header that every caller includes.
WITH declared AS NOT MATERIALIZED (
	SELECT f.file, f.line, f.col, f.symbol, replace(f.sig, '...', 'i32') AS wasm, f.worlds
	FROM function f
	WHERE NOT f.defined AND f.linkage = 'external' AND f.worlds > 1 AND f.sig IS NOT NULL
	  AND f.sig NOT GLOB '*[?]*'
	  AND EXISTS (SELECT 1 FROM file o WHERE o.file = f.file AND o.origin = 'project')
	  AND NOT EXISTS (SELECT 1 FROM function d WHERE d.symbol = f.symbol AND d.defined)),
used AS NOT MATERIALIZED (
	SELECT d.* FROM declared d
	WHERE EXISTS (SELECT 1 FROM declared o WHERE o.symbol = d.symbol AND o.wasm <> d.wasm)
	  AND EXISTS (SELECT 1 FROM unit_file a JOIN unit_file b ON b.unit = a.unit
	              JOIN call c ON c.file = b.file AND c.symbol = d.symbol
	              WHERE a.file = d.file AND a.worlds & d.worlds AND b.worlds & d.worlds))
SELECT u.file, u.line, u.col, NULL AS fn, u.worlds, u.symbol AS name,
       '(' || replace(u.wasm, '->', ') -> ') || iif(u.wasm GLOB '*->', 'void', '') AS declared,
       '(' || replace(o.wasm, '->', ') -> ') || iif(o.wasm GLOB '*->', 'void', '') AS other,
       o.file || ':' || o.line AS "where"
FROM used u
JOIN used o ON o.symbol = u.symbol AND o.wasm <> u.wasm AND o.worlds & u.worlds
WHERE o.file || ':' || o.line
      = (SELECT min(f.file || ':' || f.line) FROM used f WHERE f.symbol = u.symbol)
GROUP BY u.file, u.line, u.col;
