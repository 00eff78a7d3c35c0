-- severity: hazard
-- message: '{callee}' is told of {told} '{name}', a '{type}' of {size} in wasm32: {what}
-- why: long, size_t and pointers have 4 bytes in wasm32 and 8 on the host. A call that is told of 8, by a
--   number or by the sizeof of something else, writes over what lies behind the object or reads from there;
--   one that is told of 4 leaves half of an object of 8 as it was, or takes half of it. On the host both
--   sides agree. Source: tool-conventions, BasicCABI.md; the sizes are clang's for both builds.
-- fix: say sizeof of the object itself, or give it a type of fixed width (int64_t, uint64_t)
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, t.name AS target, w.callee, w.name, w.size,
       w.type, w.value || iif(w.other = 'elements', ' bytes for each element of', ' bytes of') AS told,
       iif(w.value > w.size, 'what lies behind it is read or written', 'the rest of it is not') AS what
FROM target t
JOIN shape w ON w.kind = 'extent' AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- The same on the host, as where a header and what is behind it are one block: memcpy(&h->first, from, 16).
WHERE NOT EXISTS (SELECT 1 FROM shape h WHERE h.file = w.file AND h.line = w.line AND h.kind = 'extent'
                  AND h.col = w.col AND h.callee = w.callee AND h.name = w.name AND h.worlds & 1)
  -- What only the target's build has was written for it.
  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
GROUP BY w.file, w.line, w.callee, t.name;
