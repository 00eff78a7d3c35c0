-- severity: hazard
-- message: '{name}' is called for a NaN with payload {literal}, which the target's C library ignores
-- why: nan("0x123") puts the number into the bits of the NaN in glibc; musl's nan() returns the plain
--   NaN whatever the text says, and its strtod() reads "nan(0x123)" alike. wasi-libc's and
--   Emscripten's are musl's. What wasm's arithmetic makes of payload and sign is left to the engine.
--   Source: musl's src/math/nan.c and src/internal/floatscan.c; WebAssembly specification, "NaN
--   Propagation".
-- fix: use __builtin_nan(), which the compiler computes, or copy the bits with memcpy()
-- families: wasi, emscripten
SELECT c.file, c.line, min(c.col) AS col, c.function, c.worlds, c.callee AS name,
       '"' || c.literal || '"' AS literal
FROM call c
JOIN file f ON f.file = c.file AND f.origin = 'project'
-- No payload, none lost: return nan("");
WHERE c.callee IN ('nan', 'nanf', 'nanl') AND c.literal GLOB '[0-9]*'
  AND c.literal NOT IN ('0', '0x0')
  AND c.callee NOT IN (SELECT symbol FROM function WHERE defined)
GROUP BY c.file, c.line, c.callee;
