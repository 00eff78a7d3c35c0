-- severity: blocker
-- message: '{name}' is an intrinsic of another machine
-- why: clang's headers for x86 and Arm refuse to be read for wasm, the builtins behind them are
--   unknown there, and the WASI C libraries have no replacement: the unit does not compile (the
--   #error at the top of clang's <immintrin.h> and <arm_neon.h>).
-- fix: Put it under '#ifdef __SSE2__' (or what it needs) with portable code in the '#else', write
--   it with <wasm_simd128.h> or vector extensions, or bring a portable layer such as SIMDe.
-- families: none, wasi
WITH used AS (
	SELECT i.file, i.line, i.col, i.function, i.name, i.worlds, i.kind
	FROM intrinsic i
	WHERE (EXISTS (SELECT 1 FROM simd s WHERE s.intrinsic = i.name)
	       OR i.name GLOB '_mm*' OR i.name GLOB '_MM_*')
	  AND i.name NOT GLOB '__builtin*' AND coalesce(i.header, '') NOT IN ('cpuid.h', 'mm_malloc.h')
	UNION ALL
	-- Where the header refuses wasm, some are not even declared.
	SELECT c.file, c.line, c.col, c.function, c.callee, c.worlds, 'undeclared'
	FROM call c
	WHERE c.kind = 'undeclared' AND EXISTS (SELECT 1 FROM simd s WHERE s.intrinsic = c.callee AND s.isa <> 'cpuid')
	  AND NOT EXISTS (SELECT 1 FROM function f WHERE f.symbol = c.callee AND f.defined)
)
SELECT file, line, col, function, min(name) AS name, bit_or(worlds) AS worlds
FROM used
GROUP BY file, line, col;
