-- severity: perf
-- message: '{name}' is computed in software in wasm32
-- why: wasm has no fused multiply-add outside relaxed SIMD, which need not fuse. fma() takes the exact
--   path of musl's fma.c with integer arithmetic; a host with FMA has one instruction for it.
--   Source: the list of wasm's instructions; musl's src/math/fma.c.
-- fix: write a * b + c where the single rounding does not matter
SELECT c.file, c.line, min(c.col) AS col, c.function, c.worlds, c.callee AS name
FROM call c
JOIN file f ON f.file = c.file AND f.origin = 'project'
WHERE c.callee IN ('fma', 'fmaf', 'fmal', '__builtin_fma', '__builtin_fmaf', '__builtin_fmal')
  AND c.callee NOT IN (SELECT symbol FROM function WHERE defined)
GROUP BY c.file, c.line, c.callee;
