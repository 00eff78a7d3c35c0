-- severity: hazard
-- message: '{name}' adds up in '{type}', which has 64 bits on the host and 32 in wasm32
-- why: long has 32 bits in wasm32 (the tool-conventions' BasicCABI.md). A sum over an image passes
--   them soon: of bytes from 16.8 million pixels on (8K has 33 million), of squares from 66,000.
-- fix: Use uint64_t, which wasm adds in one instruction.
SELECT m.file, m.line, m.col, m.function, m.subject AS name, m.text AS type, bit_or(m.worlds) AS worlds
FROM mark m
WHERE m.kind = 'long-sum' AND m.function IN (SELECT function FROM kernel_body) AND m.text GLOB '*long*'
GROUP BY m.file, m.line, m.col
HAVING bit_or(m.worlds) & 1;
