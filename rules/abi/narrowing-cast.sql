-- severity: hazard
-- message: a cast to '{to_type}' keeps 32 bits of {what} of 64 bits in wasm32
-- why: long, unsigned long, ssize_t and size_t have 32 bits in wasm32 while time_t, off_t, long long
--   and the (u)int64_t types have 64. The cast silences every warning; on the host it changes
--   nothing. Typical are a cast to long for "%ld", and a time or an offset kept in a long. Told once
--   a function, where the value comes from a file's size, the clock, text, bytes or a product, over
--   however many assignments and calls, and the function does not hold it against a limit. Source:
--   wasi-libc's bits/alltypes.h and C17 6.3.1.3; the view cut has every conversion.
--   What is only printed, seconds of the clock, a file's size as a size_t, numbers of a script and
--   fixed-point products are notes.
-- fix: cast to long long or uint64_t and print with "%lld" or PRIu64; keep times in time_t and
--   offsets in off_t
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.to_type,
       -- What is only printed: redis's sdscatprintf(cmdrepr,"%ld.%06ld ",(long)tv.tv_sec,(long)tv.tv_usec).
       iif(min(c.note * 10000000 + c.line) < 10000000, 'hazard', 'note') AS severity,
       CASE c.kind WHEN 'file' THEN 'a file size or offset' WHEN 'time' THEN 'a time' WHEN 'moment' THEN 'a time'
                 WHEN 'text' THEN 'a number read from text'
                 WHEN 'bytes' THEN 'a number read from bytes'
                 WHEN 'product' THEN 'a product' ELSE 'an argument from outside' END AS what
FROM target t JOIN cut c ON c.worlds & t.mask
-- A count of things in memory is in 32 bits anyway: redis's long bytes = (long)(end-start+1).
WHERE c.origin = 'project' AND c.how = 'cast' AND c.kind IS NOT NULL
  -- What is kept in a pointer, abi/pointer-truncation tells: git's (void *)(intptr_t)st.st_size.
  AND c.to_type NOT IN ('intptr_t', 'uintptr_t')
  -- A product in 64 bits that is cast to a size is how code looks that checks for overflow.
  AND NOT (c.to_type GLOB '*size_t' AND c.kind = 'product')
GROUP BY c.file, coalesce(c.function, c.line), c.kind, c.to_type, t.name;
