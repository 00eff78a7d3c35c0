-- severity: hazard
-- message: '{conversion}' {what} 16 digits of what has 8 in wasm32
-- why: Sixteen hexadecimal digits are 64 bits. A scan of so many into an unsigned long or a size_t keeps the last 8
--   in wasm32, and says that all went well (musl's vfscanf.c reads up to ULLONG_MAX and stores what fits): an id or
--   a hash that the host's build wrote is another one. Printed, the first 8 digits are zeros, of a value that
--   lost its upper half before: a note.
-- fix: keep the value in a uint64_t; SCNx64 and PRIx64 of <inttypes.h> scan and print it
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, t.name AS target, w.name AS conversion,
       iif(w.callee GLOB '*scan*', 'scans', 'prints') AS what,
       -- The digits of an address are for the reader: log("%016p", p).
       iif(w.callee GLOB '*scan*' AND w.name NOT GLOB '*p', 'hazard', 'note') AS severity
FROM target t
JOIN shape w ON w.kind = 'digits' AND w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- What only the target's build has was written for it.
WHERE NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
GROUP BY w.file, w.line, w.name, t.name;
