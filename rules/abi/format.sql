-- severity: hazard
-- message: the format and its argument differ in width in wasm32: {text}{more}
-- why: int64_t, time_t and off_t are long long in wasm32 and size_t and long have 32 bits, so that
--   "%ld" reads 4 bytes of an argument of 8 (and the arguments behind it from the wrong place), and
--   scanf writes 4 bytes of a variable of 8. On a 64-bit host the same widths agree by luck.
--   Source: wasi-libc's bits/alltypes.h; clang's -Wformat, which is silent for the host here.
-- fix: print with "%jd" and a cast to intmax_t, "%zu" for size_t, or the PRI macros of <inttypes.h>;
--   scan with the SCN macros
SELECT file, line, min(col) AS col, fn, worlds, target, text,
       CASE count(*) WHEN 1 THEN '' ELSE '; ' || (count(*) - 1) || ' more on this line' END AS more,
       json_group_array(json_object('kind', 'format', 'col', col, 'text', text)) AS edit
FROM wasm_warning
WHERE option GLOB '-Wformat*'
GROUP BY file, line, target;
