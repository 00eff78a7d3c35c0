-- severity: hazard
-- message: a '{from_type}' of 64 bits is kept in a '{to_type}' of 32 bits in wasm32
-- why: A pointer has 32 bits in wasm32. A 64-bit number that a program keeps in a pointer (as a
--   dictionary's value, a callback's context, a tagged pointer with data in its upper bits) loses its
--   upper half; only what was made from a pointer comes back whole. Source: tool-conventions,
--   BasicCABI.md; C17 6.3.2.3p5. A time in seconds or a file's size, which seldom need more, are notes.
-- fix: keep the number in memory of its own and store its address, or in a union of a pointer and a
--   uint64_t
SELECT c.file, c.line, min(c.col) AS col, c.function, c.worlds, t.name AS target, c.from_type, c.to_type,
       -- A file's size seldom needs more: git's (void *)(intptr_t)st.st_size.
       iif(c.from_type GLOB '*off*_t' OR c.from_type GLOB '*time_t', 'note', 'hazard') AS severity
FROM target t
JOIN conversion c ON c.worlds & t.mask AND NOT c.worlds & 1
JOIN file f ON f.file = c.file AND f.origin = 'project'
WHERE c.kind = 'narrow' AND (c.to_type GLOB '*[*]' OR c.to_type GLOB '*ptr_t')
GROUP BY c.file, c.line, t.name, c.from_type, c.to_type;
