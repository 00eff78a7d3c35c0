-- severity: perf
-- message: '{name}' is slow in wasm: {what}
-- why: Emscripten has the intrinsic, but wasm has no instruction for it: it becomes a sequence of
--   other vector operations, or one scalar operation a lane (its manual's tables in "Using SIMD
--   with WebAssembly", and its <emmintrin.h>, which under WASM_SIMD_COMPAT_SLOW warns of them). In
--   an inner loop that can cost more than portable C: three times and more, measured for
--   _mm_cvtps_epi32().
-- fix: Look for a formulation with native operations (see Emscripten's list of intrinsics), or let
--   the scalar version run under '#ifdef __wasm__' and measure both.
-- families: emscripten
SELECT i.file, i.line, i.col, i.function, min(i.name) AS name, bit_or(i.worlds) AS worlds,
       coalesce(nullif(s.wasm, ''), s.cost) AS what
FROM intrinsic i JOIN simd s ON s.intrinsic = i.name
WHERE s.cost IN ('emulated-slow', 'scalarized')
  AND NOT EXISTS (SELECT 1 FROM intrinsic o JOIN simd x ON x.intrinsic = o.name
                  WHERE o.file = i.file AND o.line = i.line AND o.col = i.col
                    AND x.cost = 'unavailable')
GROUP BY i.file, i.line, i.col;
