-- severity: hazard
-- message: '{from_type}' pixels are accessed as '{to_type}', which has to lie at a multiple of {bytes} bytes
-- why: A row starts wherever its stride puts it. An access through a wider type promises an
--   alignment that it has not, and types that do not go together: undefined in C (C11, 6.3.2.3 and
--   6.5), and what '-fsanitize=alignment' and Emscripten's '-sSAFE_HEAP' stop at. wasm itself takes any address,
--   so that it passes here and fails where the compiler believed the promise: a hazard in what is
--   marked as a kernel, else a note.
-- fix: Use memcpy() into a variable, which is one load in wasm, or for vectors wasm_v128_load() and _mm_loadu_si128().
SELECT m.file, m.line, m.col, m.function, m.subject AS from_type, m.text AS to_type, m.value AS bytes,
       bit_or(m.worlds) AS worlds,
       -- wasm reads words anywhere: in a function that nobody marked, ((uint16_t *)dst)[x] = in[x] may be aligned as it is.
       iif(EXISTS (SELECT 1 FROM kernel_body b WHERE b.function = m.function AND b.marked), 'hazard', 'note') AS severity
FROM mark m
WHERE m.kind = 'pun' AND m.function IN (SELECT function FROM kernel_body)
GROUP BY m.file, m.line, m.col;
