-- severity: flag
-- message: {what} a long double, which needs '-lc-printscan-long-double'
-- why: wasi-libc leaves the code for long double out of printf, scanf and strtold(), because it is 128-bit
--   soft-float on wasm and large. Without the library the call writes "Support for formatting long
--   double values is currently disabled" and stops the program (unreachable). Source: wasi-libc's
--   libc-top-half/musl/src/stdio/vfprintf.c, src/stdlib/strtod.c and its README; Emscripten links the code by itself.
-- fix: link with -lc-printscan-long-double, or take a double
-- families: wasi
SELECT s.file, s.line, s.col, s.function, s.worlds, '''' || substr(s.text, 1, 60) || ''' formats' AS what,
       '-lc-printscan-long-double' AS flags
FROM string s
JOIN file f ON f.file = s.file AND f.origin = 'project'
WHERE s.text GLOB '*%*L[aefgAEFG]*'
  -- The call that the literal stands in is the last before it: puts("%Lf") formats nothing.
  AND (SELECT c.callee GLOB '*printf*' OR c.callee GLOB '*scanf*' FROM call c
       WHERE c.file = s.file AND c.line BETWEEN s.line - 6 AND s.line
         AND (c.line < s.line OR c.col < s.col) AND c.function IS s.function
       ORDER BY c.line DESC, c.col DESC LIMIT 1)
GROUP BY s.file, s.line
UNION ALL
SELECT c.file, c.line, c.col, c.function, c.worlds, '''' || c.callee || ''' reads', '-lc-printscan-long-double'
FROM call c
WHERE c.callee IN ('strtold', 'strtold_l', 'wcstold', 'wcstold_l') AND c.origin <> 'project';
