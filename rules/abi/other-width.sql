-- severity: hazard
-- message: {what}: 4 bytes and 8 in wasm32
-- why: A cast lets a pointer to a long, a size_t or a pointer stand for one to an int64_t, a uint64_t or a double,
--   which has the same 8 bytes on the host. In wasm32 what is written through it goes over the neighbour, or
--   fills half of the number and leaves the other as it was; what is read is half, or has 4 bytes of something
--   else. So does a union that is written as one of them and read as the other. Without the cast the compiler
--   says it: rules/abi/pointer-type. Source: tool-conventions, BasicCABI.md; C17 6.5p7.
-- fix: declare both sides with one type: int64_t or uint64_t where 64 bits are meant, else the long or pointer
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, t.name AS target,
       iif(w.kind = 'repointed', '''' || w.name || ''', which points to a ''' || w.type || ''', is used as a ''' || w.other || '''',
           '''' || w.name || ''' reads a ''' || w.other || ''' from a union that a ''' || w.type || ''' was written to') AS what
FROM target t
JOIN shape w ON w.kind IN ('repointed', 'union-read') AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- What only the target's build has was written for it.
WHERE -- A name for a number in wasm and for something else on the host: quickjs's JSValue, a record there.
      NOT EXISTS (SELECT 1 FROM mark d WHERE d.kind = 'typedef' AND d.subject IN (w.type, w.other) AND d.worlds & t.mask
                  AND NOT EXISTS (SELECT 1 FROM mark h WHERE h.kind = 'typedef' AND h.subject = d.subject AND h.worlds & 1))
  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
GROUP BY w.file, w.line, w.name, t.name;
