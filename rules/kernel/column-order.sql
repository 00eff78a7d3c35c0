-- severity: perf
-- message: the inner loop goes down a column: '{inner}' counts rows inside of '{outer}', which counts columns
-- why: Pixels lie row by row, so each step is a stride away: another cache line, and from 64 KiB of
--   image on another page. wasm has no prefetch and no gather that would hide it, and clang does
--   not interchange loops by default.
-- fix: Let the rows be the outer loop; for a vertical pass keep one accumulator a column.
WITH told AS (
	SELECT l.*, (SELECT i.role FROM image_name i
	             WHERE lower(replace(substr(l.first, instr(l.first, '>') + 1), ' ', '')) GLOB i.pattern
	             ORDER BY i.rank, i.role LIMIT 1) AS role
	-- Of 'width * channels' the width.
	FROM (SELECT *, CASE WHEN instr(bound, '*') THEN substr(bound, 1, instr(bound, '*') - 1)
	                     WHEN instr(origin, '*') THEN substr(origin, 1, instr(origin, '*') - 1)
	                     ELSE bound END AS first FROM pixel_loop) l
	WHERE l.function IN (SELECT function FROM kernel_body)
)
SELECT i.file, i.line, i.col, i.function, i.variable AS inner, o.variable AS outer,
       bit_or(i.worlds) AS worlds
FROM told o JOIN told i ON i.function = o.function AND i.file = o.file AND i.depth = o.depth + 1
     AND i.line BETWEEN o.line AND o.end_line AND i.line > o.line
WHERE o.role = 'width' AND i.role IN ('height', 'to') AND i.step = 1 AND o.step = 1
  -- Its rows are in an address there: not in dst[x] += src[i] of for (int i = 0; i < height; i++).
  AND EXISTS (SELECT 1 FROM pixel_product p WHERE p.function = i.function AND p.file = i.file
              AND p.line BETWEEN i.line AND i.end_line AND p.how = 'index'
              AND instr(p.factors, ' ' || i.variable || ' '))
GROUP BY i.file, i.line, i.col;
