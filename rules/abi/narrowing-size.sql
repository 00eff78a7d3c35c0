-- severity: hazard
-- message: numbers of 64 bits are taken for sizes of 32 bits in this file: {text}{more}
-- why: size_t has 32 bits in wasm32, and a (u)int64_t or long long that goes into one loses its upper
--   half without a word from the compiler. What is the size of something in memory fits; a length
--   that was read from a file or the network need not, and a check that comes after the conversion
--   passes. Told once a file. Source: clang's -Wshorten-64-to-32, which is silent for the host here;
--   the view wasm_warning lists each of them.
-- fix: compare lengths that come from outside with SIZE_MAX before they become a size_t
SELECT file, min(line) AS line, col, NULL AS fn, worlds, target, text,
       CASE count(*) WHEN 1 THEN '' WHEN 2 THEN '; one more in this file'
            ELSE '; ' || (count(*) - 1) || ' more in this file' END AS more
FROM wasm_warning
WHERE option = '-Wshorten-64-to-32' AND to_type = 'size_t'
  AND subject NOT IN ('off_t', 'off64_t', 'time_t')
GROUP BY file, target;
