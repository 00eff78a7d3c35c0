-- severity: hazard
-- message: {text} is computed in 32 bits in wasm32 and becomes a '{to_type}' afterwards
-- why: What is multiplied or shifted in long, unsigned long or size_t is computed in 64 bits on the host
--   and in 32 in wasm32, where the upper half is lost before the value becomes one of 64 bits: 2097152
--   blocks of 4096 bytes are at offset 0, and 1UL << 40 is 1UL << 8. That the result goes into 64 bits
--   says that larger values are meant. Source: C17 6.3.1.8; clang-tidy's
--   bugprone-implicit-widening-of-multiplication-result. A product with a sizeof is the size of
--   something in memory and is not told, nor what the function holds against a limit.
-- fix: cast an operand, not the result: (int64_t)block * size, 1ULL << n
SELECT w.file, w.line, w.col, w.function, w.worlds, t.name AS target, w.to_type,
       '''' || w.name || '''' AS text,
       -- Pixels in fixed point: freetype's prod - dx * ONE_PIXEL; the length of a table, which a macro computes: redis's
       -- idx = hash & DICTHT_SIZE_MASK(d->ht_size_exp[table]);
       -- What lies in memory, in smaller units: git's uint64_t mod = filter->len * BITS_PER_WORD.
       iif(NOT is_test(w.file) AND max(w.kind = 'late' AND (w.value = 0 OR w.value >= 100) AND (w.value = 0 OR w.value & (w.value - 1) OR w.type = 'unsigned long')
               OR w.kind = 'late-shift' AND (w.sure OR w.macro IS NULL)), 'hazard', 'note') AS severity
FROM target t JOIN word w ON w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
WHERE w.kind IN ('late', 'late-shift')
  -- So many in memory: redis's off_t offset = index * version->sizeof_arg;
  AND lower(w.name) NOT GLOB '*sizeof*'
GROUP BY w.file, w.line, t.name;
