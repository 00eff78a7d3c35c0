-- severity: hazard
-- message: '{name}' takes {bytes} bytes of the stack, of 65536 in all{largest}
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default, WasmPageSize in lld/wasm/Driver.cpp; Emscripten's since 3.1.27), where a
--   Linux thread has 8 MiB. Nothing guards its end: an overflow writes over static data, or traps
--   with 'memory access out of bounds' where the stack comes first ('-Wl,--stack-first'). A frame of
--   less than half of it fits by itself and is a note: memory/deep-stack adds up what lies on one
--   path, memory/recursion what comes again.
-- fix: Allocate the buffer with malloc() or make it static, or give the link a larger stack:
--   '-Wl,-z,stack-size=1048576' (Emscripten: '-sSTACK_SIZE=1MB').
WITH largest(function, file, worlds, text) AS (
	SELECT function, file, worlds, '; most of it is ''' || name || ''', ' || max(size) || ' bytes'
	FROM local WHERE size > 0 AND kind <> 'alloca' GROUP BY function, file, worlds
)
SELECT f.file, f.line, f.col, f.function, f.worlds, f.own AS bytes,
       iif(f.own >= 32768, 'hazard', 'note') AS severity,
       substr(f.function, 1, instr(f.function || '@', '@') - 1) AS name, coalesce(l.text, '') AS largest
FROM frame f LEFT JOIN largest l ON l.function = f.function AND l.file = f.file AND l.worlds & f.worlds
WHERE f.own >= 16384
  -- Of main it is told as the depth of the stack, at the same line: libpng's main() of png-fix-itxt.c, 500000 bytes.
  AND NOT (f.function = 'main' AND EXISTS (SELECT 1 FROM stack s WHERE s.world = f.world AND s.function = f.function
                                     AND s.home = f.file AND s.depth > 65536));
