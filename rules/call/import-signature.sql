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
	  -- With a definition it is a warning, and symbol-signature's: int elsewhere(void);
	  AND NOT EXISTS (SELECT 1 FROM function d WHERE d.symbol = f.symbol AND d.defined)),
used AS MATERIALIZED (
	SELECT d.* FROM declared d
	WHERE d.symbol IN (SELECT symbol FROM function
	                   WHERE NOT defined AND linkage = 'external' AND worlds > 1
	                     AND sig IS NOT NULL AND sig NOT GLOB '*[?]*'
	                   GROUP BY symbol HAVING min(replace(sig, '...', 'i32'))
	                                          <> max(replace(sig, '...', 'i32')))
	  AND EXISTS (SELECT 1 FROM call c
	              CROSS JOIN unit_file b ON b.file = c.file AND b.worlds & d.worlds
	              CROSS JOIN unit_file a ON a.unit = b.unit AND a.file = d.file
	                                    AND a.worlds & d.worlds
	              WHERE c.symbol = d.symbol)),
first AS MATERIALIZED (
	SELECT symbol, min(file || ':' || line) AS place FROM used GROUP BY symbol)
SELECT u.file, u.line, u.col, NULL AS function, u.worlds, u.symbol AS name,
       '(' || replace(u.wasm, '->', ') -> ') || iif(u.wasm GLOB '*->', 'void', '') AS declared,
       '(' || replace(o.wasm, '->', ') -> ') || iif(o.wasm GLOB '*->', 'void', '') AS other,
       o.file || ':' || o.line AS "where"
FROM used u
JOIN (SELECT o.* FROM used o JOIN first f ON f.symbol = o.symbol
      WHERE o.file || ':' || o.line = f.place) o
     ON o.symbol = u.symbol AND o.wasm <> u.wasm AND o.worlds & u.worlds
GROUP BY u.file, u.line, u.col;
