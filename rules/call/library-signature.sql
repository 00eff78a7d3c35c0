-- severity: hazard
-- message: '{symbol}' is {how} as {declared} here, but {whose} is {defined}: calls become a trap
-- why: Old sources declare functions of the C library themselves, 'long lseek();' or 'char *getenv();',
--   instead of including its header. On a host that mostly works, whatever the types are; in wasm
--   functions are linked with their signature, and where the library's is another, wasm-ld warns
--   "function signature mismatch" and gives the caller a function that only holds an unreachable
--   instruction (lld/wasm/SymbolTable.cpp, replaceWithUnreachable()). off_t and time_t have 64 bits
--   in wasm32, size_t and long have 32. Of a library that is linked besides (--archive) the object
--   files in it tell: it was built from another version, or with other options, than its header says.
-- fix: {advice}
WITH library AS NOT MATERIALIZED (
	SELECT s.world, s.symbol, s.sig, s.archive,
	       coalesce('that of ''' || basename(s.archive) || '''', 'the C library''s') AS whose,
	       iif(s.archive IS NULL, 'include the header that declares it',
	           'include the header that the library was built with, or build the library with what this one says')
	           AS advice
	FROM world w CROSS JOIN link_symbol s ON s.world = w.id
	WHERE s.sig IS NOT NULL
	  -- Which of several is linked is not known, but that an archive goes before the C library.
	  AND (s.archive IS NOT NULL OR NOT EXISTS (
	       SELECT 1 FROM link_symbol o
	       WHERE o.world = s.world AND o.symbol = s.symbol AND (o.sig <> s.sig OR o.archive IS NOT NULL)))
), said AS NOT MATERIALIZED (
	SELECT file, line, col, symbol, replace(sig, '...', 'i32') AS wasm, worlds
	FROM function
	WHERE NOT defined AND linkage = 'external' AND worlds > 1 AND sig NOT GLOB '*[?]*'
	  -- Another name or module than the C library's.
	  AND attrs NOT GLOB '* import_*' AND attrs NOT GLOB '* asm_label(*'
), called AS NOT MATERIALIZED (
	SELECT file, line, col, function, symbol, replace(sig, '...', 'i32') AS wasm, worlds
	FROM call WHERE sig IS NOT NULL AND kind IN ('direct', 'undeclared') AND worlds > 1
), told AS (
	SELECT s.file, s.line, s.col, NULL AS function, s.worlds, t.name AS target, s.symbol, 'declared' AS how,
	       s.wasm, l.sig, l.whose, l.advice, l.archive
	FROM said s CROSS JOIN library l ON l.symbol = s.symbol AND l.sig <> s.wasm
	CROSS JOIN target t ON t.world = l.world AND s.worlds & t.mask
	CROSS JOIN file f ON f.file = s.file AND (f.origin = 'project' OR f.origin = 'thirdparty' AND l.archive IS NOT NULL)
	-- A declaration that nobody uses links: int rand(double unused);
	WHERE EXISTS (SELECT 1 FROM (SELECT file FROM call WHERE symbol = l.symbol
	                             UNION SELECT file FROM reference WHERE symbol = l.symbol) c
	              CROSS JOIN unit_file b ON b.file = c.file AND b.worlds & s.worlds
	              CROSS JOIN unit_file a ON a.unit = b.unit AND a.file = f.file
	                                    AND a.worlds & s.worlds)
	UNION ALL
	SELECT s.file, s.line, s.col, s.function, s.worlds, t.name, s.symbol, 'called without prototype',
	       s.wasm, l.sig, l.whose, l.advice, l.archive
	FROM called s CROSS JOIN library l ON l.symbol = s.symbol AND l.sig <> s.wasm
	CROSS JOIN target t ON t.world = l.world AND s.worlds & t.mask
	CROSS JOIN file f ON f.file = s.file AND f.origin = 'project'
	-- Of several calls in a unit the one that fits makes the type, and clang bends the others to it.
	WHERE NOT EXISTS (SELECT 1 FROM said o
	                  WHERE o.symbol = s.symbol AND o.file = s.file AND o.wasm = l.sig)
	  AND NOT EXISTS (SELECT 1 FROM called o
	                  WHERE o.symbol = s.symbol AND o.file = s.file AND o.wasm = l.sig)
	  -- Since C99 an undeclared function is an error, and undeclared-function's: libuv's uv__fs_post(loop, req).
	  AND NOT EXISTS (SELECT 1 FROM diagnostic e WHERE e.file = s.file AND e.line = s.line
	                  AND e.level = 'error' AND e.worlds & s.worlds & ~1))
SELECT s.file, s.line, s.col, s.function, s.worlds, s.target, s.symbol, s.how, s.whose, s.advice,
       '(' || replace(s.wasm, '->', ') -> ') || iif(s.wasm GLOB '*->', 'void', '') AS declared,
       '(' || replace(s.sig, '->', ') -> ') || iif(s.sig GLOB '*->', 'void', '') AS defined
FROM told s
WHERE NOT EXISTS (SELECT 1 FROM function m
                  WHERE m.symbol = s.symbol AND m.defined AND m.linkage = 'external')
  -- Without a C library nothing is linked but what is named.
  AND (s.archive IS NOT NULL OR s.target NOT IN (SELECT name FROM target WHERE family = 'none'))
GROUP BY s.file, s.line, s.col, s.target;
