-- severity: perf
-- message: {bits}-bit vectors in '{owner}' are no faster in wasm than 128-bit ones
-- why: wasm's vectors are 128 bits wide. Emscripten's <avxintrin.h> makes __m256 a struct of two
--   and each operation two; kernels written either way took the same time under node (V8), so what
--   the host gains from AVX is lost, and some operations across the halves are slow besides.
-- fix: Build the SSE or NEON path for wasm where there is one; there is less code to load.
-- families: emscripten
WITH wide AS (
	SELECT i.file, i.line, i.col, i.function, i.worlds,
	       row_number() OVER (PARTITION BY i.file, coalesce(i.function, '')
	                          ORDER BY NOT i.worlds & ~1, i.line, i.col) AS nth
	FROM intrinsic i JOIN simd s ON s.intrinsic = i.name
	-- The first in a function that no other rule claims: return _mm256_mul_ps(a, a) behind a _mm256_add_ps() is the second.
	WHERE i.name GLOB '_mm256_*' AND s.cost NOT IN ('unavailable', 'emulated-slow', 'scalarized')
	  AND NOT (s.aligned AND coalesce(i.align, 32) < 32)
)
SELECT file, line, col, function, worlds, '256' AS bits,
       coalesce((SELECT f.name FROM function f WHERE f.symbol = wide.function LIMIT 1), 'this file')
       AS owner
FROM wide
WHERE nth = 1;
