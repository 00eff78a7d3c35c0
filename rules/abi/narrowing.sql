-- severity: hazard
-- message: {what} of 64 bits becomes a '{to_type}', which has 32 bits in wasm32
-- why: long, ssize_t, ptrdiff_t and size_t have 32 bits in wasm32 while time_t, off_t and the
--   (u)int64_t types have 64: an assignment, an argument or a return that loses nothing on the host
--   drops the upper half there, without a word from the compiler (clang's -Wshorten-64-to-32 is silent
--   for the host). Told once a function, where the value may be that large: it comes, over however
--   many assignments and calls, from a file's size, the clock, text, bytes, or a product, and the
--   function does not hold it against a limit. A count of things in memory fits and is not told; the
--   view cut has every conversion. Source: wasi-libc's bits/alltypes.h and C17 6.3.1.3. A plain number
--   that goes into size_t is rules/abi/narrowing-size's. The clock's
--   seconds (2038), a file's size as an amount of memory, numbers of a script, of an option or from
--   far away, and fixed-point products are notes: hardly any needs more than 32 bits. Times in
--   milliseconds or less, and what mktime() makes of any year, are not.
-- fix: {advice}
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.to_type,
       -- Seconds of the clock: libuv's rusage->ru_utime.tv_sec = usage.ru_utime.tv_sec.
       iif(min(c.note * 10000000 + c.line) < 10000000, 'hazard', 'note') AS severity,
       CASE c.kind WHEN 'file' THEN 'a file size or offset' WHEN 'time' THEN 'a time' WHEN 'moment' THEN 'a time'
                 WHEN 'text' THEN 'a number read from text'
                 WHEN 'bytes' THEN 'a number read from bytes'
                 WHEN 'product' THEN 'a product' ELSE 'an argument from outside' END AS what,
       CASE c.kind
       WHEN 'time' THEN 'keep the time in a time_t or an int64_t: 32 bits end in 2038'
       WHEN 'moment' THEN 'keep the time in a time_t or an int64_t: 32 bits of seconds end in 2038, of '
                          || 'milliseconds after 24 days'
       WHEN 'file' THEN 'keep the offset in an off_t or an int64_t, or refuse a file that is larger '
                        || 'than SIZE_MAX before'
       ELSE 'keep the value in 64 bits, or check it against the limit of the narrow type before'
       END AS advice
FROM target t JOIN cut c ON c.worlds & t.mask
WHERE c.origin = 'project' AND c.how = 'narrow'
  AND (c.to_type NOT GLOB '*size_t' OR c.to_type GLOB '*ssize_t' OR c.kind IN ('file', 'time', 'moment'))
  -- A count of things in memory is in 32 bits anyway: redis's addReplyArrayLen(c,raxSize(Users)).
  AND c.kind IS NOT NULL
GROUP BY c.file, coalesce(c.function, c.line), c.kind, c.to_type, t.name;
