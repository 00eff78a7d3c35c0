-- severity: hazard
-- message: the size '{text}' has 64 bits on the host, and wraps in wasm32 from {side} x {side} pixels
-- why: size_t and long have 32 bits in wasm32 (the tool-conventions' BasicCABI.md), so a product of
--   an image's sides wraps where the host's does not: too little is allocated, and the rows that
--   follow are written beyond it, into whatever lies there, as all of a module's memory is writable.
--   A check that multiplies first wraps the same way, and lets through what it is there to stop.
--   What is copied lies in memory already, and is a note.
-- fix: Check the sides first, as 'height > SIZE_MAX / stride', or compute in uint64_t and compare.
WITH side AS (
	SELECT p.file, p.line, p.col, p.function, p.text, p.worlds, p.factors, p.how = 'size' AND p.base <> '' AS copied
	FROM pixel_product p
	WHERE p.how IN ('size', 'check') AND p.bytes = 4
	  AND EXISTS (SELECT 1 FROM pixel_product h WHERE h.file = p.file AND h.line = p.line
	              AND h.col = p.col AND h.bytes = 8 AND h.worlds & 1)
	  -- What a macro writes has no text.
	  AND p.text <> '' AND p.text NOT GLOB '*+*' AND replace(p.text, 'sizeof(', '') NOT GLOB '*[a-zA-Z0-9_](*'
	  -- Two sides of an image at least.
	  AND (SELECT count(*) FROM json_each('["' || replace(trim(p.factors), ' ', '","') || '"]') j
	       WHERE (SELECT i.role FROM image_name i WHERE lower(j.value) GLOB i.pattern
	              ORDER BY i.rank, i.role LIMIT 1) IN ('width', 'height', 'stride')) >= 2
)
SELECT s.file, s.line, s.col, s.function, s.text, bit_or(s.worlds | 1) AS worlds,
       -- Both images lie in memory already: freetype's FT_MEM_COPY(..., (FT_Long)source->rows * pitch).
       iif(min(s.copied), 'note', 'hazard') AS severity,
       CAST(sqrt(4294967296.0 / iif(s.factors GLOB '*chan*' OR s.factors GLOB '*comp*'
                                    OR s.factors GLOB '*stride*' OR s.factors GLOB '*bpp*'
                                    OR s.text GLOB '*4*', 4, 1)) AS INT) AS side
FROM side s
WHERE NOT EXISTS (SELECT 1 FROM call d WHERE d.function = s.function
                  AND (lower(d.callee) GLOB '*overflow*' OR lower(d.callee) GLOB '*check*size*'))
  -- Held against a quotient: if (width && height > SIZE_MAX / width) return NULL;
  AND NOT EXISTS (SELECT 1 FROM pixel_check c
                  WHERE (c.function = s.function OR c.function IN (SELECT d.symbol FROM call d WHERE d.function = s.function))
                    AND (c.form = 'quotient' OR c.other GLOB '*/*'
                         OR (c.form = 'product' AND c.bytes = 8 AND c.worlds & ~1)))
GROUP BY s.file, s.line, s.col;
