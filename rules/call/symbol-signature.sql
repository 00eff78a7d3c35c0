-- severity: hazard
-- message: '{symbol}' is declared as {declared} here, but defined as {defined} in {where}: calls become a trap
-- why: Functions in wasm are linked with their signature. Where two units disagree, wasm-ld warns
--   "function signature mismatch" and gives the unit that does not match a function that holds only
--   an unreachable instruction (lld/wasm/SymbolTable.cpp, replaceWithUnreachable()), so that every
--   call from there traps. On a host the symbol has no type and the call mostly works.
-- fix: Declare the function once, in a header that the file of its definition includes too.
WITH defined AS (
	SELECT symbol, replace(sig, '...', 'i32') AS wasm, file, line
	FROM function WHERE defined AND linkage = 'external' AND worlds > 1 AND sig IS NOT NULL),
declared AS (
	SELECT file, line, col, symbol, replace(sig, '...', 'i32') AS wasm, worlds
	FROM function
	WHERE NOT defined AND linkage = 'external' AND worlds > 1 AND sig IS NOT NULL
	  -- No prototype says nothing: extern void fpconv_init(); of the lua in redis.
	  AND sig NOT GLOB '*[?]*'),
first AS MATERIALIZED (
	SELECT symbol, min(file || ':' || line) AS at, wasm FROM defined GROUP BY symbol),
wrong AS (
	SELECT f.*, p.at, p.wasm AS other
	FROM declared f JOIN first p ON p.symbol = f.symbol
	WHERE NOT EXISTS (SELECT 1 FROM defined d WHERE d.symbol = f.symbol AND d.wasm = f.wasm)),
-- Who declares it so, and who calls it: a unit that does both has the call.
told AS MATERIALIZED (
	SELECT DISTINCT a.unit, a.symbol, a.file, a.line, replace(a.sig, '...', 'i32') AS wasm, a.worlds
	FROM (SELECT DISTINCT file FROM wrong) w CROSS JOIN declaration a ON a.file = w.file
	WHERE a.worlds > 1),
user AS MATERIALIZED (
	SELECT DISTINCT c.symbol, b.unit, b.worlds
	FROM (SELECT w.symbol, c.file FROM (SELECT DISTINCT symbol FROM wrong) w
	      CROSS JOIN call c ON c.symbol = w.symbol
	      UNION
	      SELECT w.symbol, r.file FROM (SELECT DISTINCT symbol FROM wrong) w
	      CROSS JOIN reference r ON r.symbol = w.symbol) c
	CROSS JOIN unit_file b ON b.file = c.file)
SELECT w.file, w.line, w.col, NULL AS function, w.worlds, w.symbol,
       '(' || replace(w.wasm, '->', ') -> ') || iif(w.wasm GLOB '*->', 'void', '') AS declared,
       '(' || replace(w.other, '->', ') -> ') || iif(w.other GLOB '*->', 'void', '') AS defined,
       w.at AS "where"
FROM wrong w
-- What is declared and not called links: int unused(int a); of an int unused(double a).
WHERE (w.file, w.line, w.symbol, w.wasm) IN (
	SELECT t.file, t.line, t.symbol, t.wasm
	FROM user u JOIN told t ON t.unit = u.unit AND t.symbol = u.symbol AND t.worlds & u.worlds)
GROUP BY w.file, w.line, w.col;
