-- severity: hazard
-- message: '{symbol}' is {how} as {declared} here, but the C library's is {defined}: calls become a trap
-- why: Old sources declare functions of the C library themselves, 'long lseek();' or 'char *getenv();',
--   instead of including its header. On a host that mostly works, whatever the types are; in wasm
--   functions are linked with their signature, and where the library's is another, wasm-ld warns
--   "function signature mismatch" and gives the caller a function that only holds an unreachable
--   instruction (lld/wasm/SymbolTable.cpp, replaceWithUnreachable()). off_t and time_t have 64 bits
--   in wasm32, size_t and long have 32.
-- fix: include the header that declares it
WITH library AS MATERIALIZED (
	SELECT s.world, t.name AS target, t.mask, s.symbol, min(s.sig) AS sig
	FROM sysroot_symbol s JOIN target t ON t.world = s.world AND t.name <> 'freestanding'
	WHERE s.sig IS NOT NULL GROUP BY t.name, s.symbol HAVING count(DISTINCT s.sig) = 1
), mine AS (
	SELECT symbol FROM function WHERE defined AND linkage = 'external'
), said AS MATERIALIZED (
	SELECT file, line, col, NULL AS fn, symbol, replace(sig, '...', 'i32') AS wasm, worlds,
	       'declared' AS how
	FROM function
	WHERE NOT defined AND linkage = 'external' AND worlds > 1 AND sig NOT GLOB '*[?]*'
	  AND attrs NOT GLOB '* import_*' AND attrs NOT GLOB '* asm_label(*'
	  AND symbol IN (SELECT symbol FROM library) AND symbol NOT IN (SELECT symbol FROM mine)
	UNION ALL
	SELECT file, line, col, fn, symbol, replace(sig, '...', 'i32'), worlds,
	       'called without prototype'
	FROM call
	WHERE kind = 'direct' AND worlds > 1 AND sig IS NOT NULL
	  AND symbol IN (SELECT symbol FROM library) AND symbol NOT IN (SELECT symbol FROM mine)
)
SELECT s.file, s.line, s.col, s.fn, s.worlds, l.target, s.symbol, s.how,
       '(' || replace(s.wasm, '->', ') -> ') || iif(s.wasm GLOB '*->', 'void', '') AS declared,
       '(' || replace(l.sig, '->', ') -> ') || iif(l.sig GLOB '*->', 'void', '') AS defined
FROM said s JOIN library l ON l.symbol = s.symbol AND s.worlds & l.mask AND l.sig <> s.wasm
JOIN file f ON f.file = s.file AND f.origin = 'project'
WHERE s.fn IS NOT NULL
      -- Of several calls in a unit the one that fits makes the type, and clang bends the others to it.
      AND NOT EXISTS (SELECT 1 FROM said o WHERE o.symbol = s.symbol AND o.file = s.file
                      AND o.wasm = l.sig)
   OR s.fn IS NULL
      AND EXISTS (SELECT 1 FROM unit_file a JOIN unit_file b ON b.unit = a.unit
                  WHERE a.file = s.file AND a.worlds & s.worlds AND b.worlds & s.worlds
                    AND (EXISTS (SELECT 1 FROM call c WHERE c.symbol = s.symbol AND c.file = b.file)
                         OR EXISTS (SELECT 1 FROM reference r
                                    WHERE r.symbol = s.symbol AND r.file = b.file)))
GROUP BY s.file, s.line, s.col, l.target;
