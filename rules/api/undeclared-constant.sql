-- severity: blocker
-- message: '{name}' is not defined in the target's headers
-- why: The host's headers define this constant and the target's do not, because the target has no
--   use for it: a signal, an option of a socket, a terminal mode or a flag that it does not
--   know. The compile stops at the name. Source: clang's error (use of undeclared identifier)
--   in the target's world.
-- fix: put the use under '#ifdef {name}' (for an enum constant, under '#ifndef __wasm__')
SELECT d.file, d.line, min(d.col) AS col, bit_or(d.worlds) AS worlds, t.name AS target,
       d.subject AS name
FROM target t
JOIN diagnostic d ON d.worlds & t.mask AND NOT d.worlds & 1
WHERE t.parsed AND d.level IN ('error', 'fatal')
  AND d.text LIKE 'use of undeclared identifier %'
  -- By custom a constant or a macro; a variable may be a consequence of another error.
  AND d.subject GLOB '[A-Z_]*' AND d.subject NOT GLOB '*[a-z]*'
  -- A function-like macro that the table knows is reported by its name.
  AND d.subject NOT IN (SELECT name FROM api_name)
  AND NOT EXISTS (SELECT 1 FROM diagnostic h
                  WHERE h.file = d.file AND h.line = d.line AND h.worlds & 1
                    AND h.level IN ('error', 'fatal') AND h.subject = d.subject)
GROUP BY d.file, d.line, d.subject, t.name;
