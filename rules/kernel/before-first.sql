-- severity: hazard
-- message: '{variable} - {value}' is in an address, and '{variable}' starts at {start}
-- why: The first row or column has no neighbour before it: the access lies below the image. On the
--   host it may fault; in wasm the memory before is the module's own, down to address 0, and is
--   read or written without a sign (WebAssembly specification, loads trap beyond the memory only).
-- fix: Start at {value}, or cut the coordinate to the edge: 'y > 0 ? y - 1 : 0'.
SELECT m.file, m.line, m.col, m.function, m.subject AS variable, m.value, max(l.start) AS start,
       bit_or(m.worlds) AS worlds
FROM mark m
JOIN pixel_loop l ON l.function = m.function AND l.file = m.file AND l.variable = m.subject
                 AND m.line BETWEEN l.line AND l.end_line
WHERE m.kind = 'before' AND l.start >= 0 AND l.start < m.value AND l.step > 0
  -- A row alone may have a neighbour, a whole image has none; y that starts at 1 has one: src[(y - 1) * width + x].
  AND m.function IN (SELECT function FROM kernel_body)
  AND (EXISTS (SELECT 1 FROM kernel_part p WHERE p.function = m.function AND p.role IN ('height', 'to'))
       OR EXISTS (SELECT 1 FROM pixel_parameter p JOIN image_name i ON lower(p.name) GLOB i.pattern
                  WHERE p.function = m.function AND i.role IN ('height', 'to') AND p.kind = 'number'))
  -- Held against the edge: dst[x] = x > 0 ? src[x - 1] : src[x];
  AND NOT EXISTS (SELECT 1 FROM pixel_check c WHERE c.function = m.function AND c.file = m.file
                  AND c.name = m.subject AND c.line BETWEEN l.line AND l.end_line)
GROUP BY m.file, m.line, m.col;
