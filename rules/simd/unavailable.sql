-- severity: blocker
-- message: '{name}' ({isa}) is not in Emscripten's headers
-- why: Emscripten brings versions of the intrinsics up to AVX2 and of most of NEON. What lies
--   beyond (MMX, AVX-512, AES, cycle counters, bit manipulation) is not declared: the unit does not
--   compile (its manual, "Using SIMD with WebAssembly", and system/include/compat).
-- fix: Put it under '#ifdef' with portable code in the '#else', or use a builtin of clang that
--   exists everywhere (__builtin_popcount, __builtin_clz).
-- families: emscripten
WITH used AS (
	SELECT i.file, i.line, i.col, i.function, i.name, i.worlds FROM intrinsic i
	WHERE coalesce(i.header, '') <> 'cpuid.h'
	UNION ALL
	SELECT c.file, c.line, c.col, c.function, c.callee, c.worlds FROM call c
	WHERE c.kind = 'undeclared'
	  AND NOT EXISTS (SELECT 1 FROM function f WHERE f.symbol = c.callee AND f.defined)
)
SELECT u.file, u.line, u.col, u.function, min(u.name) AS name, s.isa, bit_or(u.worlds) AS worlds
FROM used u JOIN simd s ON s.intrinsic = u.name
WHERE s.cost = 'unavailable' AND s.isa <> 'cpuid'
GROUP BY u.file, u.line, u.col;
