-- severity: hazard
-- message: '{text}' wraps at 32 bits in wasm32: other {what} than on the host
-- why: A hash or a random number that is multiplied on in unsigned long or size_t keeps 64 bits on the
--   host and 32 in wasm32. Its values differ between both: what is stored, sent, printed, widened
--   or compared with another program's is not found again. In a table in memory it does no harm: then
--   it is a note. Source: C17 6.2.5p9.
-- fix: compute in uint32_t or uint64_t, whichever the format has
SELECT w.file, w.line, w.col, w.function, w.worlds, t.name AS target, w.name AS text,
       iif(w.sure, 'random numbers', 'values') AS what,
       iif(EXISTS (SELECT 1 FROM word s WHERE s.kind = 'shown' AND s.name = w.function), 'hazard', 'note') AS severity
FROM target t JOIN word w ON w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
WHERE w.kind = 'hash'
GROUP BY w.file, w.line, t.name;
