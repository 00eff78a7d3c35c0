-- severity: hazard
-- message: a size of {host} does not fit in wasm32's size_t{what}
-- why: size_t and unsigned long have 32 bits in wasm32 and the whole memory has 4 GiB. An unsigned
--   product or shift of constants wraps without a warning (4UL << 30 is 0), a constant that goes into
--   a size_t loses its upper half, and an array of 4 GiB is an error. What is allocated, compared or
--   limited with it is another size than on the host. Source: C17 6.2.5p9; the values are clang's
--   for both builds.
-- fix: keep the limit below SIZE_MAX for wasm32, or compute it in uint64_t and refuse what is larger
SELECT h.file, h.line, h.col, h.function, h.worlds | w.worlds AS worlds, t.name AS target,
       NULL AS severity, h.value AS host, ': it is ' || w.value || ' there' AS what
FROM constant h
JOIN constant w ON w.file = h.file AND w.line = h.line AND w.col = h.col
               AND w.value = h.value & 0xffffffff
CROSS JOIN file f ON f.file = h.file AND f.origin = 'project'
CROSS JOIN target t ON w.worlds & t.mask
WHERE h.worlds & 1 AND (h.value < 0 OR h.value > 0xffffffff)
  -- A mask of ones is as wide as its type, and so is the largest number less a few: redis's
  -- return ULONG_MAX; /* No limit to eviction time */
  AND NOT h.value BETWEEN -0x80000000 AND -1
UNION
SELECT file, line, col, function, worlds, target,
       -- A file that asks a header made for the host how wide a size is goes wrong there:
       -- build/configured-for-host.
       iif(EXISTS (SELECT 1 FROM guard g JOIN host_answer a ON a.name = g.macro AND a.target = w.target AND a."right" > ''
                   WHERE g.file = w.file), 'note', 'hazard'),
       substr(text, instr(text, 'from ') + length('from '),
              instr(text, ' to ') - instr(text, 'from ') - length('from ')), ': ' || text
FROM wasm_warning w
WHERE option = '-Wconstant-conversion' AND to_type = 'size_t'
UNION
SELECT file, line, col, function, worlds, target, 'blocker', 'an array', ': ' || text
FROM wasm_error
WHERE text GLOB '*array is too large*' OR text GLOB '*size of array*too large*';
