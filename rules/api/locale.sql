-- severity: note
-- message: '{name}' {what}
-- why: The C libraries for wasm are musl's children, which know one locale: character classes,
--   collation, decimal point, month names and messages are those of C with UTF-8. setlocale() and
--   newlocale() succeed for every name all the same (musl's src/locale/locale_map.c), so a program
--   that asks for a locale, or for that of the environment with "", is told it has it. strcoll() and strxfrm()
--   compare bytes (src/locale/strcoll.c).
-- fix: Format and compare by the program's own tables, or let the host do it (Intl in JavaScript);
--   setlocale(LC_ALL, "C") needs nothing.
SELECT file, line, col, function, worlds, target, name, 'accepts any locale and always gives C.UTF-8' AS what
FROM api_use
WHERE symbol IN ('setlocale', 'newlocale') AND status = 'yes' AND called
  AND (arguments IS NULL
       -- Asking for the present locale, or for the one there is: the fixture's setlocale(LC_ALL, NULL)
       -- and setlocale(LC_NUMERIC, "C").
       OR arguments NOT GLOB '*, *NULL*' AND arguments NOT GLOB '*,NULL*'
          AND arguments NOT GLOB '*"C"*' AND arguments NOT GLOB '*"C.*"*'
          AND arguments NOT GLOB '*"POSIX"*'
          AND replace(arguments, ' ', '') NOT GLOB '*,0'
          -- What it sets is no use of the locale's tables by the C library: git's setlocale(LC_CTYPE, "").
          AND arguments NOT GLOB 'LC_CTYPE, ""' AND arguments NOT GLOB 'LC_CTYPE,""')
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'compares by bytes, whatever the locale'
FROM api_use
WHERE symbol IN ('strcoll', 'strxfrm', 'wcscoll', 'wcsxfrm') AND status = 'yes' AND called
  -- So it does on the host, too, where nobody asks for another locale.
  AND EXISTS (SELECT 1 FROM call s WHERE s.callee = 'setlocale' AND s.arguments NOT GLOB '*NULL*'
              AND (s.arguments GLOB 'LC_ALL,*' OR s.arguments GLOB 'LC_COLLATE,*'));
