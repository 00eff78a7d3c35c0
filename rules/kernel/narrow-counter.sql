-- severity: hazard
-- message: '{variable}' of type '{type}' counts to '{bound}', which may be larger than it can hold
-- why: A counter of {bits} bits never reaches a side of {limit} pixels or more: it wraps, and the loop
--   does not end. On a page that is a tab that hangs: no signal and no debugger's break reaches a
--   wasm loop, only the end of its worker.
-- fix: Count in int32_t or size_t.
SELECT l.file, l.line, l.col, l.function, l.variable, l.type, l.bound, 8 * l.bytes AS bits,
       (1 << (8 * l.bytes - (l.type NOT GLOB 'u*'))) AS "limit", bit_or(l.worlds) AS worlds
FROM pixel_loop l
WHERE l.bytes < l.bound_bytes AND l.bytes <= 2 AND l.step > 0 AND l.op IN ('<', '<=', '!=')
  -- A constant fits: for (uint8_t c = 0; c < 3; c++).
  AND l.bound NOT GLOB '[0-9]*' AND l.bound NOT GLOB 'sizeof*'
  AND l.function IN (SELECT function FROM kernel_body)
  AND (SELECT i.role FROM image_name i
       WHERE lower(replace(substr(l.bound, instr(l.bound, '>') + 1), ' ', '')) GLOB i.pattern
       ORDER BY i.rank, i.role LIMIT 1) IN ('width', 'height', 'stride', 'to', 'count')
GROUP BY l.file, l.line, l.col;
