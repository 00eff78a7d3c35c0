-- severity: hazard
-- message: a difference of type '{from_type}' becomes '{to_type}': below 0 the host wraps, wasm32 gives 0
-- why: A conversion of a negative value to an unsigned type is undefined (C17 6.3.1.4), but x86 has an
--   answer: it converts to a wider signed integer and keeps the low bits, so that -1.0 becomes 255,
--   65535 or 4294967295. For wasm clang takes i32.trunc_f64_u or i64.trunc_f64_u, which trap below 0,
--   behind a test that makes the result 0; with -mnontrapping-fptoint it is 0 as well. Values that
--   are too large for a char or a short differ too. Source: clang's WebAssemblyISelLowering.cpp
--   (LowerFPToInt); WebAssembly specification, trunc_u and trunc_sat_u.
-- fix: convert to int or int64_t first, '(uint8_t)(int)x', or clamp the value before
SELECT c.file, min(c.line) AS line, c.col, c.function, c.worlds, c.from_type, c.to_type
FROM conversion c
JOIN file f ON f.file = c.file AND f.origin = 'project'
-- What is no difference is not below 0: redis's return (uint64_t) E of llroundl(), a count.
WHERE c.kind = 'unsigned' AND c.minus
  -- The host's uint64_t is a long; of wasm's the host has another row.
  AND c.worlds <> 1
GROUP BY c.file, coalesce(c.function, c.line), c.from_type, c.to_type;
