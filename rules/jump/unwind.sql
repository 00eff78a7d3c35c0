-- severity: blocker
-- message: '{name}' walks the call stack, which WebAssembly code cannot see
-- why: Return addresses live in the engine, and there are no unwind tables. The WASI C libraries
--   have no unwinder to link: clang's own <unwind.h> compiles, and wasm-ld reports undefined
--   symbols. Emscripten (src/library.js) links some of '_Unwind_*': there _Unwind_Backtrace()
--   counts the lines of a JavaScript stack trace, and what asks for an address of a frame aborts or
--   returns 0.
-- fix: Leave it out under '#ifndef __wasm__', and let the host print the trace of a trap;
--   under Emscripten use emscripten_get_callstack().
WITH site AS (
	SELECT file, line, col, function, callee AS name, worlds FROM call
	WHERE kind <> 'indirect' AND origin <> 'project'
	  AND (callee GLOB '_Unwind_*' OR callee GLOB 'unw_*' OR callee GLOB '_UL[a-z]*')
	UNION ALL
	SELECT file, line, col, function, name, worlds FROM reference
	WHERE origin <> 'project'
	  AND (name GLOB '_Unwind_*' OR name GLOB 'unw_*' OR name GLOB '_UL[a-z]*')
	UNION ALL
	-- The compiler's own <unwind.h> makes them intrinsics.
	SELECT file, line, col, function, name, worlds FROM intrinsic WHERE name GLOB '_Unwind_*'
)
SELECT s.file, s.line, s.col, s.function, s.name, t.name AS target, bit_or(s.worlds) AS worlds,
       iif(t.family = 'emscripten' AND s.name GLOB '_Unwind_*', 'hazard', 'blocker') AS severity
FROM site s, target t
-- A function of the project's own: the fixture's unw_step(1).
WHERE s.name NOT IN (SELECT symbol FROM function WHERE defined)
GROUP BY s.file, s.line, s.col, t.name;
