-- severity: hazard
-- message: a cast to '{to_type}' keeps 32 of the 64 bits of a '{from_type}' in wasm32{more}
-- why: long, unsigned long, ssize_t and size_t have 32 bits in wasm32 while time_t, off_t, long long
--   and the (u)int64_t types have 64. The cast silences every warning; on the host it changes
--   nothing. Typical are a cast to long for "%ld", a time or an offset kept in a long, and a 64-bit
--   hash. Source: wasi-libc's bits/alltypes.h and C17 6.3.1.3.
-- fix: cast to long long or uint64_t and print with "%lld" or PRIu64; keep times in time_t and
--   offsets in off_t
SELECT c.file, min(c.line) AS line, c.col, c.fn, c.worlds, t.name AS target, c.from_type,
       c.to_type, CASE count(*) WHEN 1 THEN '' WHEN 2 THEN '; one more in this function'
                       ELSE '; ' || (count(*) - 1) || ' more in this function' END AS more
FROM target t
JOIN conversion c ON c.worlds & t.mask AND NOT c.worlds & 1
JOIN file f ON f.file = c.file AND f.origin = 'project'
WHERE t.parsed AND c.kind = 'narrow' AND c.to_type NOT GLOB '*[*]'
  AND c.to_type NOT GLOB '*ptr_t'
  -- Below a million, whatever its width.
  AND c.from_type NOT IN ('suseconds_t', 'const suseconds_t')
  -- The size of something in memory fits.
  AND (c.to_type NOT GLOB '*size_t' OR c.from_type GLOB '*off_t' OR c.from_type GLOB '*off64_t'
       OR c.from_type GLOB '*time_t')
GROUP BY c.file, coalesce(c.fn, c.line), t.name;
