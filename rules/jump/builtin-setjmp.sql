-- severity: blocker
-- message: '{name}' is not supported for wasm32
-- why: clang refuses both builtins for wasm: "is not supported for the current target" (Sema, for a
--   target whose TargetInfo has no hasSjLjLowering). They save a stack pointer and an instruction
--   pointer, and wasm has neither.
-- fix: Use setjmp() and longjmp() from <setjmp.h>, which clang can map to wasm exceptions.
WITH site AS (
	SELECT file, line, col, function, callee AS name, worlds FROM call
	WHERE callee IN ('__builtin_setjmp', '__builtin_longjmp')
	UNION ALL
	SELECT file, line, col, function, name, worlds FROM reference
	WHERE name IN ('__builtin_setjmp', '__builtin_longjmp')
)
-- In the wasm world the call is an error, and may be no call any more.
SELECT s.file, s.line, min(s.col) AS col, s.function, s.name,
       bit_or(s.worlds | coalesce((SELECT bit_or(d.worlds) FROM diagnostic d
              WHERE d.file = s.file AND d.line = s.line AND d.level IN ('error', 'fatal')
                AND d.text LIKE '%' || s.name || '%'), 0)) AS worlds
FROM site s
GROUP BY s.file, s.line, s.name;
