-- severity: blocker
-- message: '{name}' is a builtin of another machine
-- why: The builtins behind the intrinsics exist only for their own machine. For wasm clang reports
--   "use of unknown builtin", with Emscripten too (clang's BuiltinsX86.def and its like belong to
--   one target each).
-- fix: Use the intrinsic from its header, under a guard, with portable code in the '#else'.
WITH used AS (
	SELECT file, line, col, function, name, worlds FROM intrinsic
	UNION ALL
	SELECT file, line, col, function, callee, worlds FROM call WHERE kind IN ('undeclared', 'builtin')
)
SELECT u.file, u.line, u.col, u.function, min(u.name) AS name, bit_or(u.worlds) AS worlds
FROM used u
WHERE (u.name GLOB '__builtin_ia32_*' OR u.name GLOB '__builtin_neon_*'
       OR u.name GLOB '__builtin_arm_*' OR u.name GLOB '__builtin_aarch64_*')
  -- An intrinsic that is a macro over the builtin is simd/unguarded's: _mm_shuffle_epi32(a, 1).
  AND NOT EXISTS (SELECT 1 FROM intrinsic i
                  WHERE i.file = u.file AND i.line = u.line AND i.col = u.col
                    AND i.name NOT GLOB '__builtin_*')
GROUP BY u.file, u.line, u.col;
