-- severity: hazard
-- message: 'clock' {what}
-- why: clock() counts microseconds (CLOCKS_PER_SEC is 1000000) in a clock_t that is a long of 32 bits in
--   Emscripten, and its musl answers -1 as soon as 2147 seconds do not fit (system/lib/libc/musl/src/time/
--   clock.c). It counts from the start of the page, waiting included, so that a frame time, a timeout or a
--   statistic is wrong for who leaves the page open. With threads it is -1 always: the clock counts from
--   1970 there. wasi-libc counts nanoseconds in 64 bits (CLOCKS_PER_SEC is 1000000000 in its
--   __header_time.h), of which a long or an int keeps 2 seconds.
-- fix: Use clock_gettime(CLOCK_MONOTONIC) or emscripten_get_now(), and keep 64 bits (clock_t in WASI) or a double.
-- families: emscripten, wasi
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target, name,
       -- A seed takes any number: srand(clock()); a measurement ends before: lz4's programs/bench.c.
       -- What is timed in one function ends before, or is only shown: zstd's progress; a function that calls nothing else, as
       -- lua's os.clock(), gives it to who may ask later.
       iif(aside, 'note', 'hazard') AS severity,
       'is -1 after 35 minutes: clock_t has 32 bits' AS what
FROM (SELECT u.*, is_test(u.file)
             OR u.function IN (SELECT function FROM call WHERE callee IN ('srand', 'srandom', 'srand48') AND function > '')
             OR (SELECT count(DISTINCT c.callee) FROM call c WHERE c.file = u.file AND c.function = u.function AND c.callee <> 'clock') > 3 AS aside
      FROM api_use u)
WHERE symbol = 'clock' AND called AND status = 'yes' AND target IN (SELECT name FROM target WHERE family = 'emscripten')
-- A file that measures is told once.
GROUP BY file, target, worlds > 1, aside
UNION ALL
SELECT w.file, w.line, w.col, w.function, bit_or(w.worlds), t.name, 'clock', iif(is_test(w.file), 'note', 'hazard'),
       'counts nanoseconds, of which a ''' || w.to_type || ''' keeps 2 seconds'
FROM wide w JOIN target t ON t.family = 'wasi' AND w.worlds & t.mask
WHERE w.source = 'r:clock' AND w.how IN ('narrow', 'cast') AND w.sink NOT GLOB 'p:*srand*#*'
GROUP BY w.file, w.line, t.name;
