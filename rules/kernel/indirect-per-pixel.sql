-- severity: perf
-- message: '{callee}' is called through a pointer for every pixel
-- why: In wasm such a call loads from a table, compares the function's type and jumps
--   (WebAssembly specification, call_indirect), and nothing of the loop is inlined or vectorized:
--   several times the work of one pixel.
-- fix: Call it for a row at a time, or make the loop a static inline function that takes it, which clang resolves.
SELECT c.file, c.line, c.col, c.function, c.callee, bit_or(c.worlds) AS worlds
FROM call c
JOIN loop l ON l.function = c.function AND l.file = c.file AND c.line BETWEEN l.line AND l.end_line AND l.depth >= 1
-- What a macro of one line makes has no places of its own.
WHERE c.kind = 'indirect' AND l.end_line > l.line AND c.callee NOT GLOB '*(*' AND c.function IN (SELECT function FROM kernel_body)
  -- A parameter of a static function that is given by name is resolved when that is inlined: each(invert, src, dst, width,
  -- height) calls function(src[y * width + x]).
  AND NOT EXISTS (SELECT 1 FROM function f WHERE f.symbol = c.function AND f.linkage = 'static'
                  AND c.callee NOT GLOB '*[-.[(>]*')
GROUP BY c.file, c.line, c.col;
