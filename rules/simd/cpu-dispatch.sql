-- severity: blocker
-- message: '{name}' asks which instructions the processor has, which wasm32 code cannot
-- why: wasm has no cpuid: clang refuses the builtins ("builtin is not supported on this target"),
--   and <cpuid.h> is an error. A wasm module is validated as a whole before it runs, so a module
--   with instructions that the engine lacks never starts: there is nothing to choose at run time
--   (WebAssembly specification, "Validation"; Emscripten's manual, "Using SIMD with WebAssembly").
-- fix: Choose at compile time under '#ifdef __wasm_simd128__', or build two modules and let the
--   host load the one that its engine takes.
WITH site AS (
	SELECT file, line, col, function, callee AS name, worlds FROM call
	WHERE callee IN ('__builtin_cpu_supports', '__builtin_cpu_init', '__builtin_cpu_is')
	UNION ALL
	SELECT file, line, col, function, name, worlds FROM reference
	WHERE name IN ('__builtin_cpu_supports', '__builtin_cpu_init', '__builtin_cpu_is')
	UNION ALL
	SELECT file, line, col, function, name, worlds FROM intrinsic
	WHERE header = 'cpuid.h'
	   OR name IN ('__builtin_cpu_supports', '__builtin_cpu_init', '__builtin_cpu_is')
	   OR name IN (SELECT intrinsic FROM simd WHERE isa = 'cpuid')
	UNION ALL
	SELECT file, line, col, function, callee, worlds FROM call
	WHERE kind = 'undeclared' AND callee IN (SELECT intrinsic FROM simd WHERE isa = 'cpuid')
	  AND callee NOT IN (SELECT symbol FROM function WHERE defined)
)
-- In the wasm world the builtin is an error, and may be no call any more.
SELECT s.file, s.line, s.col, s.function, min(s.name) AS name,
       bit_or(s.worlds | coalesce((SELECT bit_or(d.worlds) FROM diagnostic d
              WHERE d.file = s.file AND d.line = s.line AND d.level IN ('error', 'fatal')
                AND d.text LIKE 'builtin is not supported%'), 0)) AS worlds
FROM site s
-- Constants of the header (bit_AVX2 and the like) ask nothing: return b & bit_AVX2;
WHERE s.name NOT GLOB 'bit_*' AND s.name NOT GLOB 'signature_*'
GROUP BY s.file, s.line, s.col;
