-- severity: hazard
-- message: the low bits of a function's address carry information: in wasm32 it is any number
-- why: On a host functions are aligned, most often to 16 bytes, and code keeps a mark in the bits that
--   are 0. In wasm a function pointer is an index into a table, 1, 2, 3 and so on (lld/wasm/Writer.cpp,
--   tableBase): every second one is odd, and with a bit set it is another function, so that the call
--   traps or calls that one.
-- fix: keep the mark in a field of its own
SELECT m.file, m.line, m.col, m.function, m.worlds
FROM mark m JOIN file f ON f.file = m.file AND f.origin IN ('project', 'thirdparty')
WHERE m.kind = 'tagged'
  -- Most hosts put functions at multiples of 16 bytes: lua's cast_uint((L_P2I)(p) & UINT_MAX) is a hash, and no tag.
  AND m.value BETWEEN -16 AND 15
GROUP BY m.file, m.line;
