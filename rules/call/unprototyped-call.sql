-- severity: hazard
-- message: '{callee}' is called without prototype as {called}, but defined as {defined} in {where}: the call becomes a trap
-- why: Without prototype clang gives a function the type that its call makes: the promoted arguments,
--   and for an undeclared one the result int (lib/Target/WebAssembly/
--   WebAssemblyAddMissingPrototypes.cpp). When the definition in another unit is different, even if
--   only the result is, wasm-ld warns "function signature mismatch" and the call traps. On a host
--   such a call mostly works.
-- fix: Declare the function with its prototype before the call, in a header that both units include.
WITH defined AS NOT MATERIALIZED (
	SELECT symbol, replace(sig, '...', 'i32') AS wasm, file, line
	FROM function WHERE defined AND linkage = 'external' AND worlds > 1 AND sig IS NOT NULL),
called AS NOT MATERIALIZED (
	SELECT file, line, col, function, callee, symbol, sig AS wasm, worlds
	FROM call WHERE kind IN ('direct', 'undeclared') AND worlds > 1 AND sig IS NOT NULL)
SELECT c.file, c.line, c.col, c.function, c.worlds, c.callee,
       '(' || replace(c.wasm, '->', ') -> ') || iif(c.wasm GLOB '*->', 'void', '') AS called,
       '(' || replace(d.wasm, '->', ') -> ') || iif(d.wasm GLOB '*->', 'void', '') AS defined,
       d.file || ':' || d.line AS "where"
FROM called c CROSS JOIN defined d ON d.symbol = c.symbol
WHERE d.wasm <> c.wasm AND d.file <> c.file
  AND NOT EXISTS (SELECT 1 FROM defined o
                  WHERE o.symbol = d.symbol AND (o.wasm = c.wasm OR o.file = c.file))
  -- Since C99 an undeclared function is an error, and undeclared-function's: libuv's uv__fs_post(loop, req).
  AND NOT EXISTS (SELECT 1 FROM diagnostic e WHERE e.file = c.file AND e.line = c.line
                  AND e.level = 'error' AND e.worlds & c.worlds & ~1)
  -- Of several calls in a unit the one that fits makes the type, and clang bends the others to it: mixed(1); mixed(1, 2);
  AND NOT EXISTS (SELECT 1 FROM called o WHERE o.symbol = c.symbol AND o.file = c.file
                  AND o.wasm = d.wasm)
GROUP BY c.file, c.line, c.col;
