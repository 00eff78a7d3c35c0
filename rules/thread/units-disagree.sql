-- severity: flag
-- message: built without '-pthread', while {count} other {noun} built with it
-- why: wasm-ld links objects for shared memory only when those that use atomics or thread-local
--   variables (errno is one in wasi-libc) were compiled with '-pthread'; clang strips both from
--   the others, and the linker refuses what was stripped. On the host the flag changes little,
--   so a build rarely gives it to every unit. Source: lld/wasm/Writer.cpp,
--   calculateTargetFeatures().
-- fix: Compile every unit, and every library that is linked in, with '-pthread'.
-- threads: yes
WITH threaded AS (
	SELECT id FROM unit
	WHERE flags GLOB '*"-pthread"*' OR flags GLOB '*"-pthreads"*' OR flags GLOB '*"-matomics"*'
), total AS (SELECT count(*) AS n FROM threaded)
SELECT u.file, 1 AS line, 1 AS col, -1 AS worlds, total.n AS count,
       iif(total.n = 1, 'unit is', 'units are') AS noun
FROM unit u, total
WHERE u.language = 'c' AND total.n > 0 AND u.id NOT IN (SELECT id FROM threaded)
GROUP BY u.file;
