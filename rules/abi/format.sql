-- severity: hazard
-- message: the format and its argument differ in width in wasm32: {text}{more}
-- why: int64_t, time_t and off_t are long long in wasm32 and size_t and long have 32 bits, so that
--   "%ld" reads 4 bytes of an argument of 8 (and the arguments behind it from the wrong place), and
--   scanf writes 4 bytes of a variable of 8. On a 64-bit host the same widths agree by luck.
--   Source: wasi-libc's bits/alltypes.h; clang's -Wformat, which is silent for the host here.
-- fix: print with "%jd" and a cast to intmax_t, "%zu" for size_t, or the PRI macros of <inttypes.h>;
--   scan with the SCN macros
WITH said AS (
	-- The two types, behind their names.
	SELECT *, substr(text, instr(text, 'specifies type ''') + 16) AS wants,
	       substr(text, instr(text, 'argument has type ''') + 19) AS has
	FROM wasm_warning WHERE option GLOB '-Wformat*'
), bare AS (
	SELECT *, iif(wants GLOB '[^'']*'' (aka ''*', substr(wants, instr(wants, '(aka ''') + 6), wants) AS w,
	       iif(has GLOB '[^'']*'' (aka ''*', substr(has, instr(has, '(aka ''') + 6), has) AS h
	FROM said
)
SELECT file, line, min(col) AS col, function, worlds, target, text,
       CASE count(*) WHEN 1 THEN '' ELSE '; ' || (count(*) - 1) || ' more on this line' END AS more,
       json_group_array(json_object('kind', 'format', 'col', col, 'text', text)) AS edit
FROM bare
-- int and long are two names of one width in wasm32: printf("%d %x\n", l, n) of a long and a size_t.
WHERE NOT (text GLOB '*specifies type*argument has type*'
           AND substr(w, 1, instr(w || '''', '''') - 1) IN ('int', 'unsigned int', 'long', 'unsigned long')
           AND substr(h, 1, instr(h || '''', '''') - 1) IN ('int', 'unsigned int', 'long', 'unsigned long'))
GROUP BY file, line, target;
