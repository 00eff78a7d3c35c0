-- severity: hazard
-- message: the loop stores {step} at a time while '{variable} {op} {bound}': the last round writes up to {over} beyond
-- why: A width is seldom a multiple of the vector's lanes. Beyond the row lie its padding, the next
--   row, or another object: on the host the last row may fault, in wasm all of it is writable
--   memory and the next object is silently changed (WebAssembly specification, store traps beyond
--   the memory only).
-- fix: Let the vectors run while '{variable} + {step} <= {bound}' and make the rest one by one.
WITH stores AS (
	SELECT file, line, function FROM intrinsic
	WHERE name GLOB '_mm*_store*' OR name GLOB 'wasm_v128_store*' OR name GLOB 'vst1*'
	UNION
	-- A function of the project that does nothing else than store.
	SELECT c.file, c.line, c.function FROM call c
	JOIN intrinsic i ON i.function = c.symbol
	WHERE c.kind = 'direct'
	  AND (i.name GLOB '_mm*_store*' OR i.name GLOB 'wasm_v128_store*' OR i.name GLOB 'vst1*')
	  AND NOT EXISTS (SELECT 1 FROM loop l WHERE l.function = c.symbol)
)
SELECT l.file, l.line, l.col, l.function, l.variable, l.op, l.bound, l.step, l.step - 1 - l.slack AS over,
       bit_or(l.worlds) AS worlds
FROM pixel_loop l
WHERE l.step IN (4, 8, 16, 32) AND l.op IN ('<', '<=', '!=')
  -- Vectors that are whole: for (; x + 16 <= width; x += 16), and x < width - 15.
  AND iif(l.op = '<', l.slack < l.step - 1, l.slack < l.step)
  -- Rounded down: for (int x = 0; x < (width & ~15); x += 16), or whole = width & ~15 before.
  AND l.bound NOT GLOB '*[/&%]*' AND l.bound NOT GLOB '*>>*'
  AND coalesce(l.origin, '') NOT GLOB '*[/&%-]*' AND coalesce(l.origin, '') NOT GLOB '*>>*'
  -- What the function was given, or makes of it; another variable may be rounded down.
  AND (l.bound GLOB '*->*' OR l.bound GLOB '*[*]*' OR l.origin GLOB '*->*' OR EXISTS (
       SELECT 1 FROM pixel_parameter p WHERE p.function = l.function AND p.file = l.file
       AND instr(' ' || replace(replace(coalesce(l.origin, l.bound), '(', ' '), ')', ' ') || ' ',
                 ' ' || p.name || ' ')))
  AND l.function IN (SELECT function FROM kernel_body)
  AND EXISTS (SELECT 1 FROM stores s WHERE s.file = l.file AND s.function = l.function
              AND s.line BETWEEN l.line AND l.end_line)
GROUP BY l.file, l.line, l.col;
