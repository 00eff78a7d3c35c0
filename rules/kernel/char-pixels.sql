-- severity: hazard
-- message: '{part}' holds pixels as plain 'char', which has a sign in wasm32 and on x86 and none on Arm
-- why: Whether char has a sign is the platform's choice (C11, 6.2.5): clang's wasm targets have one,
--   as x86 has; Arm's Linux ABIs have none. Values from 128 on are negative here: sums, comparisons
--   and tables go wrong in a port from there.
-- fix: Use uint8_t.
SELECT k.file, k.line, k.col, k.function, coalesce(p.field, p.name) AS part, bit_or(k.worlds) AS worlds
FROM kernel k JOIN kernel_part p ON p.function = k.symbol AND p.file = k.file
WHERE k.marked AND p.role = 'pixels' AND p.element = 'char'
GROUP BY k.file, k.line, k.symbol, part;
