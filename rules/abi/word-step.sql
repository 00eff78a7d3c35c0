-- severity: hazard
-- message: bytes are read as '{type}' of 4 bytes in wasm32, {what}
-- why: A loop that takes bytes as unsigned long and goes on by 8 reads every other word in wasm32, where it has 4 bytes:
--   a hash, a checksum or a count of half the data, and a copy that leaves half of it out. So does an index times 8
--   into an array of longs or pointers, which reaches the element at twice the index. On the host it reads
--   all. A constant offset is a note: it may be of a layout of one's own. Source: tool-conventions, BasicCABI.md.
-- fix: go on by sizeof(unsigned long), or read a uint64_t
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, t.name AS target, w.type,
       'and the next are ' || s.value || ' further on' AS what, 'hazard' AS severity
FROM target t
JOIN shape w ON w.kind = 'word-read' AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN shape s ON s.kind = 'step' AND s.file = w.file AND s.function = w.function AND s.name = w.name
            AND s.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- Several words a step: a[0], a[1] in 4 bytes each.
WHERE (SELECT count(*) FROM shape o WHERE o.kind = 'word-read' AND o.file = w.file AND o.function = w.function
       AND o.name = w.name AND o.worlds & t.mask) * 4 < s.value
  -- What only the target's build has was written for it.
  AND NOT EXISTS (SELECT 1 FROM skipped k WHERE k.file = w.file AND w.line BETWEEN k.line AND k.end_line
                  AND k.worlds & 1 AND NOT k.worlds & t.mask)
GROUP BY w.file, w.line, t.name
UNION ALL
SELECT w.file, w.line, min(w.col), w.function, w.worlds, t.name, w.type, 'at the offset ' || w.name,
       iif(w.other = 'product', 'hazard', 'note')
FROM target t
JOIN shape w ON w.kind = 'word-offset' AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- What only the target's build has was written for it.
WHERE NOT EXISTS (SELECT 1 FROM skipped k WHERE k.file = w.file AND w.line BETWEEN k.line AND k.end_line
                  AND k.worlds & 1 AND NOT k.worlds & t.mask)
GROUP BY w.file, w.line, w.name, t.name;
