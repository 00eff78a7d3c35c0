-- severity: blocker
-- message: '{name}' is an ifunc, which wasm has not: the symbol stays undefined
-- why: Indirect functions are chosen by the dynamic loader of ELF. clang for wasm says "unknown
--   attribute 'ifunc' ignored" and goes on, so that what is left is a declaration without a
--   definition: the link fails with an undefined symbol.
-- fix: Choose the implementation by a pointer that is set at start, or for wasm call one directly.
SELECT w.file, w.line, w.col, w.function, bit_or(w.worlds | h.worlds) AS worlds, w.name
FROM function h
JOIN function w ON w.file = h.file AND w.line = h.line AND w.col = h.col
WHERE h.attrs > '' AND h.attrs GLOB '* ifunc(*'
GROUP BY w.file, w.line, w.col;
