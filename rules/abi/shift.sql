-- severity: hazard
-- message: a shift reaches beyond the type in wasm32: {text}
-- why: A shift by 32 or more of a long, unsigned long, size_t or uintptr_t is undefined when these
--   have 32 bits (C17 6.5.7p3); clang folds it to anything, and wasm's i32.shl takes the count
--   modulo 32. 1UL << 32 is 1 or 0, x >> 32 is x or 0. Source: clang's -Wshift-count-overflow, which
--   is silent for the host here. Of more than four lines of one function that say the same the first
--   is told, the others are notes; and so is what a SIZEOF_ of a header made for the host
--   (build/configured-for-host) brings.
-- fix: shift a uint64_t (1ULL << n, (uint64_t)x >> n), or leave the branch out where
--   SIZE_MAX is 0xffffffff
SELECT file, line, min(col) AS col, function, worlds, target, text,
       -- So many of one function are written by one definition, or by one width of a buffer: sum += v >> 40; sum += v >> 48;
       iif(count(*) OVER (PARTITION BY file, function, target, text) > 4
           AND row_number() OVER (PARTITION BY file, function, target, text ORDER BY line) > 1
           -- A file that asks a header made for the host how wide a word is goes wrong there.
           OR EXISTS (SELECT 1 FROM guard g JOIN define d ON d.name = g.macro AND d.text = '8'
                      JOIN mark m ON m.kind = 'generated' AND m.file = d.file
                      WHERE g.file = w.file AND g.macro GLOB 'SIZEOF_*'),
           'note', 'hazard') AS severity,
       iif(option = '-Wshift-count-overflow', json_group_array(json_object(
           'kind', 'literal', 'col', col,
           'text', (SELECT f.type FROM function f
                    WHERE f.symbol = w.function AND f.file = w.file AND f.defined LIMIT 1))), NULL) AS edit
FROM wasm_warning w
WHERE option IN ('-Wshift-count-overflow', '-Wshift-overflow', '-Wshift-sign-overflow')
GROUP BY file, line, target, text;
