-- severity: perf
-- message: {bits}-bit vectors in '{function}': wasm's are 128 bits wide
-- why: Emscripten does each 256-bit operation as two of 128 bits, which keeps twice as many values
--   live and gains nothing over SSE code.
-- fix: Prefer the SSE or NEON path, or scalar code, under '#ifdef __wasm__'.
-- targets: emscripten, emscripten-pthread
WITH wide AS (
	SELECT i.file, i.line, i.col, i.fn, i.worlds,
	       row_number() OVER (PARTITION BY i.file, coalesce(i.fn, '')
	                          ORDER BY NOT i.worlds & ~1, i.line, i.col) AS nth
	FROM intrinsic i JOIN simd s ON s.intrinsic = i.name
	-- The first in a function that no other rule claims.
	WHERE i.name GLOB '_mm256_*' AND s.cost NOT IN ('unavailable', 'emulated-slow', 'scalarized')
	  AND NOT (s.aligned AND coalesce(i.align, 32) < 32)
)
SELECT file, line, col, fn, worlds, '256' AS bits,
       coalesce((SELECT f.name FROM function f WHERE f.symbol = wide.fn LIMIT 1), 'this file')
       AS function
FROM wide
WHERE nth = 1;
