-- severity: blocker
-- message: error in the target's build only: {text}
-- why: The host's parse of this line is clean and the target's is not, with the same flags and the
--   same macros of the project. What remains here when missing headers and functions have been
--   told is a type, a member or a size that differs: an incomplete type, a struct without the
--   field, a static assertion on the width of a pointer or a long, an array whose size became
--   negative.
-- fix: {advice}
-- stage: 2
SELECT d.file, d.line, min(d.col) AS col, bit_or(d.worlds) AS worlds, t.name AS target, d.text,
       CASE WHEN d.text GLOB 'static assertion*' OR d.text GLOB 'static_assert*'
            THEN 'state the assertion for 4-byte pointers and longs too, or use fixed-width types'
            WHEN d.text GLOB 'no member named*'
            THEN 'leave the use of the member out under ''#ifndef __wasm__'''
            WHEN d.text GLOB 'unknown type name*' OR d.text GLOB '*incomplete*'
            THEN 'leave what uses the type out under ''#ifndef __wasm__'', or declare '
                 || 'it in the project'
            ELSE 'make the line compile for the target, or leave it out under ''#ifndef '
                 || '__wasm__''' END
           AS advice
FROM target t
JOIN diagnostic d ON d.worlds & t.mask AND d.level IN ('error', 'fatal')
JOIN file f ON f.file = d.file AND f.origin = 'project'
WHERE t.parsed
  AND d.text NOT LIKE 'too many errors emitted%'
  AND NOT EXISTS (SELECT 1 FROM diagnostic h
                  WHERE h.file = d.file AND h.line = d.line AND h.worlds & 1
                    AND h.level IN ('error', 'fatal'))
  AND NOT EXISTS (SELECT 1 FROM finding x
                  WHERE x.file = d.file AND x.line = d.line AND x.target = t.name
                    AND x.state <> 'guarded')
GROUP BY d.file, d.line, t.name;
