-- severity: blocker
-- message: built with '-pthread'{others}, for a target without shared memory
-- why: For wasm '-pthread' is no word about a library: clang takes it for '-matomics
--   -mbulk-memory' and passes '--shared-memory' to wasm-ld (clang/lib/Driver/ToolChains/
--   WebAssembly.cpp), which refuses the C library of a target without threads: "--shared-memory is
--   disallowed by ... because it was not compiled with 'atomics' or 'bulk-memory' features".
-- fix: Build for wasm without '-pthread', or for 'wasip1-threads'.
-- families: wasi
-- threads: no
WITH threaded AS (
	SELECT f.unit, f.file, f.flag FROM unit u CROSS JOIN flag f ON f.unit = u.id
	WHERE u.flags GLOB '*"-pthread*' AND u.language = 'c' AND f.flag IN ('-pthread', '-pthreads')
)
SELECT min(file) AS file, 1 AS line, 1 AS col, -1 AS worlds,
       iif(count(DISTINCT file) = 1, '', ', as ' || (count(DISTINCT file) - 1) || ' other '
           || iif(count(DISTINCT file) = 2, 'file is', 'files are')) AS others
FROM threaded
HAVING count(*) > 0;
