-- severity: flag
-- message: '{text}' prints a long double with the digits of a double
-- why: A long double of wasm has 128 bits, and Emscripten's printf() makes a double of it unless the link asks
--   for more (src/settings.js, PRINTF_LONG_DOUBLE): 53 bits, where x86-64 prints 64. What is written to be read
--   again, or compared, comes back otherwise; a value beyond the range of a double prints as inf.
-- fix: Link with '-sPRINTF_LONG_DOUBLE', or print a double.
-- families: emscripten
SELECT s.file, min(s.line) AS line, s.col, s.function, bit_or(s.worlds) AS worlds, t.name AS target, substr(s.text, 1, 60) AS text,
       '-sPRINTF_LONG_DOUBLE' AS flags
FROM string s JOIN target t ON t.family = 'emscripten'
JOIN file f ON f.file = s.file AND f.origin = 'project'
WHERE s.text GLOB '*%*L[aefgAEFG]*'
  -- The call that the literal stands in is the last before it: puts("%Lf") formats nothing, and scanf() reads all of it.
  AND (SELECT c.callee GLOB '*printf*' FROM call c
       WHERE c.file = s.file AND c.line BETWEEN s.line - 6 AND s.line
         AND (c.line < s.line OR c.col < s.col) AND c.function IS s.function
       ORDER BY c.line DESC, c.col DESC LIMIT 1)
-- One flag for all of a file: redis's ld2string() has three formats.
GROUP BY s.file, t.name, s.worlds > 1, s.function IN (SELECT function FROM reach WHERE world > 0);
