-- severity: hazard
-- message: '{name}' has 32 bits in wasm32, and {what}
-- why: A pointer, a long and a uintptr_t have 32 bits in wasm32: a tag that a program keeps in the 16 upper bits of
--   a pointer, or a flag from bit 32 on in an unsigned long, is not there. Converted to 64 bits, the upper
--   half is 0, or copies of the sign, and no compiler says a word. Source: tool-conventions, BasicCABI.md; C17 6.3.1.3.
-- fix: keep flags and tags in a uint64_t, or tags in a field of their own
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, t.name AS target, w.name,
       CASE w.other WHEN 'shift' THEN 'bits from ' || w.value || ' on are asked for'
                    WHEN 'set' THEN printf('the bits 0x%x, which do not fit, are set in it', w.value)
                    ELSE printf('its bits 0x%x are asked for', w.value) END AS what
FROM target t
JOIN shape w ON w.kind = 'high-bits' AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- A hash mixes the halves of an address: h ^= (uint64_t)p >> 32;
WHERE (w.other <> 'shift' OR w.value >= 44)
  -- What only the target's build has was written for it.
  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
GROUP BY w.file, w.line, w.name, t.name;
