-- severity: hazard
-- message: a '{from_type}' becomes '{to_type}', which has 32 bits in wasm32
-- why: A conversion of a floating value that the integer cannot hold is undefined (C17 6.3.1.4). On a
--   64-bit host long reaches 9e18, in wasm32 2e9: seconds in microseconds or a random number times
--   ULONG_MAX no longer fit. clang guards wasm's trapping i32.trunc_f64_s, so that the result is
--   LONG_MIN (or 0 for unsigned long) without a trap; with -mnontrapping-fptoint it is the nearest
--   limit. Source: clang's WebAssemblyISelLowering.cpp (LowerFPToInt).
-- fix: make it an int64_t or uint64_t, or check the range before
SELECT c.file, c.line, c.col, c.function, c.worlds, c.from_type, c.to_type,
       -- The distance of two, and nanoseconds in seconds, are small: vim's
       -- tm2->tv_fsec = vim_round(fsec - (tm2->tv_sec * (float_T)TV_FSEC_SEC)).
       iif(min(c.minus * 10000000 + c.line) < 10000000, 'hazard', 'note') AS severity
FROM conversion c
JOIN file f ON f.file = c.file AND f.origin = 'project'
WHERE c.kind = 'float'
  -- The host's int64_t is a long too: hdr_histogram's (int64_t) ((percentile / 100) * total_count) in redis.
  AND c.worlds <> 1
  -- What counts bytes of memory fits, as the memory does: redis's asize += (double)elesize/samples*ql->len.
  AND c.to_type NOT IN ('size_t', 'ssize_t', 'ptrdiff_t', 'uintptr_t', 'intptr_t')
GROUP BY c.file, coalesce(c.function, c.line), c.from_type, c.to_type;
