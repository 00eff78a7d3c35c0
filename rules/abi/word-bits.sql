-- severity: hazard
-- message: {text}
-- why: A long has 64 bits on the host and 32 in wasm32. A shift by 32 or more is undefined there (wasm
--   takes the number modulo 32), so that bit 40 of a word is bit 8; 63 - __builtin_clzl() is 32 too
--   much; and the functions for the bits of a long see the lower half of a number of 64. Source: C17
--   6.5.7p3, the WebAssembly specification's ishl, clang's Builtins.td.
-- fix: use uint64_t with the functions that end in 'll', or count in CHAR_BIT * sizeof(long)
SELECT w.file, min(w.line) AS line, w.col, w.function, w.worlds, t.name AS target,
       iif(is_test(w.file), 'note', 'hazard') AS severity,
       CASE w.kind WHEN 'halved' THEN '''' || w.name || ''' gets the lower 32 of 64 bits in wasm32'
                   WHEN 'leading' THEN '''' || w.name || ''' counts from a long of 64 bits, which has 32 in wasm32'
                   ELSE '''' || w.name || ''' takes a long for 64 bits, which has 32 in wasm32' END AS text
FROM target t JOIN word w ON w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
WHERE w.kind IN ('bit', 'word', 'leading')
   OR w.kind = 'halved' AND w.name IN (SELECT name FROM name_list WHERE list = 'takes-long')
GROUP BY w.file, w.function, w.kind IN ('bit', 'word'), iif(w.kind IN ('bit', 'word'), 0, w.line), t.name;
