-- severity: perf
-- message: '{name}' is called for every pixel
-- why: wasm has instructions for sqrt, floor, ceil, trunc, nearest, abs and copysign (its
--   specification, "numeric instructions"); all else of <math.h> is code of the C library that is
--   linked in, tens to hundreds of instructions a call, and keeps the loop from being vectorized.
-- fix: Fill a table of 256 values once, outside of the loop, and look pixels up.
WITH inner_call AS (
	SELECT c.file, c.line, c.col, c.function, c.symbol, c.callee, c.worlds
	FROM call c
	JOIN loop l ON l.function = c.function AND l.file = c.file AND c.line BETWEEN l.line AND l.end_line
	       AND l.depth >= 1 AND l.end_line > l.line
	WHERE c.function IN (SELECT function FROM kernel_body)
), math AS (
	SELECT * FROM inner_call
	UNION
	-- In a function for one pixel.
	SELECT c.file, c.line, c.col, c.function, c.symbol, c.callee, c.worlds
	FROM inner_call i JOIN call c ON c.function = i.symbol
)
SELECT file, line, col, function, callee AS name, bit_or(worlds) AS worlds
FROM math
WHERE callee IN (SELECT name FROM name_list WHERE list = 'libm-call')
GROUP BY file, line, col;
