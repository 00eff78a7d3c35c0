-- severity: hazard
-- message: {what} has no sign in wasm32 when it becomes a '{to_type}': {text} is about 4 GiB there
-- why: size_t and unsigned long have as many bits as off_t and int64_t on the host, where a value below
--   0 becomes the negative number that is meant. In wasm32 they have 32 and the 64 bits are filled
--   with zeros: -sizeof tail as an offset is 4294966872, and a difference below 0 is more than any
--   size. Source: C17 6.3.1.3p2 and 6.2.5p9; LibRaw/LibRaw#434. A difference is told where the offset
--   is meant to go back (an argument of a seek, or 0 less a number); another is a note.
-- fix: cast before the sign is made: -(off_t)sizeof tail, (int64_t)a - (int64_t)b
SELECT w.file, w.line, w.col, w.function, w.worlds, t.name AS target, w.to_type, w.name AS text,
       iif(w.kind = 'negated', 'a number with a minus sign', 'a difference') AS what,
       -- What is left of something is not below 0: off_t left = end - at;
       iif(NOT is_test(w.file) AND max(w.kind = 'negated' OR w.sure OR lower(w.sink) GLOB '*seek*'), 'hazard', 'note') AS severity
FROM target t JOIN word w ON w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
WHERE w.kind IN ('negated', 'difference')
GROUP BY w.file, w.line, t.name;
