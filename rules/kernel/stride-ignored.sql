-- severity: hazard
-- message: '{text}' takes rows for {width} long, though '{stride}' says how far they are apart
-- why: Rows are padded: a band or a cut-out of a larger image has the stride of the whole, and an
--   allocator of images rounds it up. In wasm what is read in place of the next row is memory of
--   the module, and nothing traps.
-- fix: Compute a row's address as 'pixels + (ptrdiff_t)stride * y'.
WITH own AS (
	SELECT b.function, k.symbol, k.file, p.side, coalesce(p.field, p.name) AS stride
	FROM kernel k JOIN kernel_part p ON p.function = k.symbol AND p.file = k.file AND p.role = 'stride'
	JOIN kernel_body b ON b.kernel = k.symbol AND b.function = k.symbol
	WHERE EXISTS (SELECT 1 FROM kernel_part w WHERE w.function = k.symbol AND w.file = k.file
	              AND w.role = 'width')
), factor AS (
	SELECT p.file, p.line, p.col, p.function, p.how, p.base, p.text, p.worlds, j.value AS name,
	       (SELECT i.role FROM image_name i WHERE lower(j.value) GLOB i.pattern
	        ORDER BY i.rank, i.role LIMIT 1) AS role,
	       EXISTS (SELECT 1 FROM pixel_loop l WHERE l.function = p.function AND l.variable = j.value
	               AND p.line BETWEEN l.line AND l.end_line
	               AND (SELECT i.role FROM image_name i
	                    WHERE lower(replace(substr(l.bound, instr(l.bound, '>') + 1), ' ', ''))
	                          GLOB i.pattern ORDER BY i.rank, i.role LIMIT 1)
	                   IN ('height', 'to')) AS is_row
	FROM pixel_product p, json_each('["' || replace(trim(p.factors), ' ', '","') || '"]') j
	WHERE p.function IN (SELECT function FROM own)
)
SELECT f.file, f.line, f.col, f.function, f.text, bit_or(f.worlds) AS worlds,
       max(iif(f.role = 'width', f.name, NULL)) AS width,
       (SELECT min(o.stride) FROM own o WHERE o.function = f.function) AS stride
FROM factor f
-- An array that is the image's.
WHERE EXISTS (SELECT 1 FROM kernel_part p WHERE p.function = f.function AND p.role = 'pixels'
              AND f.base = coalesce(p.field, p.name))
GROUP BY f.file, f.line, f.col, f.function, f.text
HAVING max(f.role = 'width') AND NOT max(coalesce(f.role, '') = 'stride')
   AND (max(f.is_row) OR (f.how = 'size' AND max(f.role = 'height')));
