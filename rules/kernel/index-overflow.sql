-- severity: hazard
-- message: '{text}' is computed in {bits} bits{sign}, and nothing says how large the sides may be: it overflows from {side} x {side} pixels
-- why: Marked as a kernel, '{kernel}' takes what its caller has, a file's header in the end. A
--   product that overflows is undefined in C, and what wasm makes of it is an address below the
--   image: it wraps (WebAssembly specification, i32.mul is modulo 2^32), and no access traps
--   inside of the memory.
-- fix: Check on entry, in 64 bits, that stride * height and width * channels fit, and return an error.
WITH wide AS (
	SELECT p.*, b.name AS kernel, b.kernel AS symbol
	FROM pixel_product p JOIN kernel_body b ON b.function = p.function AND b.marked
	WHERE p.bytes = 4 AND p.worlds & ~1 AND p.text <> ''
	  AND (SELECT count(*) FROM json_each('["' || replace(trim(p.factors), ' ', '","') || '"]') j
	       WHERE (SELECT i.role FROM image_name i WHERE lower(j.value) GLOB i.pattern
	              ORDER BY i.rank, i.role LIMIT 1) IN ('width', 'height', 'stride')
	          OR EXISTS (SELECT 1 FROM pixel_loop l WHERE l.function = p.function AND l.variable = j.value
	                     AND p.line BETWEEN l.line AND l.end_line AND l.start >= -1
	                     AND l.bound NOT GLOB '[0-9]*')) >= 2
)
SELECT w.file, w.line, w.col, w.function, w.text, min(w.kernel) AS kernel, bit_or(w.worlds) AS worlds, 32 AS bits,
       iif(w.is_signed, '', ' without a sign') AS sign,
       CAST(sqrt(iif(w.is_signed, 2147483648.0, 4294967296.0)
                 / iif(w.factors GLOB '*chan*' OR w.factors GLOB '*stride*' OR w.text GLOB '*4*', 4, 1))
            AS INT) AS side
FROM wide w
WHERE w.how IN ('index', 'check')
  -- In the kernel, or what it calls, a product or a quotient is compared: (int64_t)src->stride * src->height > INT32_MAX.
  AND NOT EXISTS (SELECT 1 FROM kernel_reach r JOIN pixel_check c ON c.function = r.function
                  WHERE r.kernel = w.symbol
                    AND (c.form = 'quotient' OR c.other GLOB '*/*'
                         OR (c.form = 'product' AND c.bytes = 8)))
GROUP BY w.file, w.line, w.col;
