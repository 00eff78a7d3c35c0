-- severity: hazard
-- message: {what} of 64 bits becomes a '{to_type}' of 32 bits
-- why: size_t has 32 bits in wasm32, and a (u)int64_t or long long that goes into one loses its upper
--   half without a word from the compiler. What is the size of something in memory fits and is not
--   told; a length that was read from a file or the network need not, and a check that comes after the
--   conversion passes. Told once a function, where the value comes from text, bytes or a product,
--   over however many assignments and calls, and the function does not hold it against a limit.
--   Source: clang's -Wshorten-64-to-32, which is silent for the host here; the view cut has every
--   conversion. What comes from far away is a note, unless memory is asked for with it.
-- fix: compare lengths that come from outside with SIZE_MAX before they become a size_t
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.to_type,
       -- A product that is scaled back: redis's size_t byte = maxbit >> 3;
       iif(min(c.note * 10000000 + c.line) < 10000000, 'hazard', 'note') AS severity,
       CASE c.kind WHEN 'file' THEN 'a file size or offset' WHEN 'time' THEN 'a time' WHEN 'moment' THEN 'a time'
                 WHEN 'text' THEN 'a number read from text'
                 WHEN 'bytes' THEN 'a number read from bytes'
                 WHEN 'product' THEN 'a product' ELSE 'an argument from outside' END AS what
FROM target t JOIN cut c ON c.worlds & t.mask
WHERE c.origin = 'project' AND c.how = 'narrow'
  AND c.to_type GLOB '*size_t' AND c.to_type NOT GLOB '*ssize_t'
  -- Counts of things in memory, most of 109 such conversions in redis.
  AND c.kind IS NOT NULL AND c.kind NOT IN ('file', 'time', 'moment')
GROUP BY c.file, coalesce(c.function, c.line), c.kind, c.to_type, t.name;
