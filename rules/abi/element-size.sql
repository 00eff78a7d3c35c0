-- severity: hazard
-- message: '{callee}' counts in {value} bytes what holds a '{type}' of {size}: {what}
-- why: An array of int64_t or double that is allocated as n * sizeof(long), or by another type of 8 bytes on the
--   host, has half the bytes it needs in wasm32, and the program writes beyond it without a trap. The other way
--   round, 8 bytes for each pointer or long, is memory that nobody uses: a note. Source: tool-conventions,
--   BasicCABI.md; the sizes are clang's for both builds.
-- fix: allocate n * sizeof *p, with the p that the result goes to
SELECT w.file, w.line, w.col, w.function, w.worlds, t.name AS target, w.callee, w.type, w.size, w.value,
       iif(w.value < w.size, 'hazard', 'note') AS severity,
       iif(w.value < w.size, 'it is too short in wasm32', 'the rest is not used in wasm32') AS what
FROM target t
JOIN shape w ON w.kind = 'element' AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- Where the host's counts differ too it is meant so: char **list = malloc(2 * n + 1).
WHERE NOT EXISTS (SELECT 1 FROM shape h WHERE h.file = w.file AND h.line = w.line AND h.kind = 'element'
                  AND h.col = w.col AND h.worlds & 1)
  -- What only the target's build has was written for it.
  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
GROUP BY w.file, w.line, w.col, t.name;
