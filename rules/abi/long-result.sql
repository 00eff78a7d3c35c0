-- severity: hazard
-- message: '{name}' gives 32 bits in wasm32, and a '{to_type}' is made of them
-- why: strtol, strtoul, atol, ftell and their like return a long, which has 32 bits in wasm32: a
--   larger number becomes LONG_MAX or ULONG_MAX with ERANGE (atol: anything), and ftell fails with
--   EOVERFLOW from 2 GiB on. That the result goes into 64 bits says that larger values are meant.
--   Source: C17 7.22.1.4p8; musl's strtol.c and ftell.c, which wasi-libc and Emscripten have. A time
--   in seconds (2038), a variable that goes nowhere in 64 bits, and ftell, which says that it failed,
--   are notes.
-- fix: use strtoll, strtoull, atoll or ftello
WITH old AS MATERIALIZED (
	-- Files of units in C as the standard has it: c89 of its first version.
	SELECT u.file, max(g.c89) AS c89
	FROM (SELECT unit, max(flag NOT GLOB '-std=[ci]*' OR flag GLOB '-std=c[89]*'
	                       OR flag GLOB '-std=iso9899:199[04]*') AS c89
	      FROM flag WHERE flag = '-ansi' OR flag GLOB '-std=[ci]*' GROUP BY unit) g
	JOIN unit_file u ON u.unit = g.unit GROUP BY u.file
), widened AS (
	-- Seconds of the clock: redis's time_t ts = strtol(buf+4, &endptr, 10); an ftell() that fails says so.
	SELECT c.*, lower(c.to_type) GLOB '*time*' OR c.name = 'ftell'
	       OR EXISTS (SELECT 1 FROM wide w WHERE w.file = c.file AND w.line = c.line
	                  AND w.source = 'r:' || c.name
	                  -- A time by its field: git's log->value.update.time = atol(split->date_begin); and what goes nowhere
	                  -- in 64 bits: vim's retval = atol((char *)s), which is returned as an int.
	                  AND (lower(w.sink) GLOB '[mvp]:*time'
	                       OR w.sink GLOB 'l:*' AND w.worlds & c.worlds
	                          AND NOT EXISTS (SELECT 1 FROM wide o WHERE o.file = w.file
	                                          AND o.function = w.function AND o.source = w.sink
	                                          AND o.worlds & c.worlds))) AS note
	FROM conversion c WHERE c.kind = 'widen'
)
SELECT c.file, c.line, min(c.col) AS col, c.function, c.worlds, t.name AS target, c.name, c.to_type,
       iif(max(c.note), 'note', 'hazard') AS severity,
       -- C89 has none of them, and C without POSIX no ftello().
       iif(NOT max(c.note) AND c.file NOT IN (SELECT file FROM old WHERE c89)
           AND NOT (c.name = 'ftell' AND c.file IN (SELECT file FROM old)),
           json_object('kind', 'word', 'old', c.name, 'new',
                       CASE WHEN c.name = 'ftell' THEN 'ftello' WHEN c.name = 'atol' THEN 'atoll'
                            WHEN c.name GLOB 'l*' THEN 'l' || c.name
                            ELSE replace(replace(c.name, 'tol', 'toll'), 'toul', 'toull') END), NULL) AS edit
FROM target t
JOIN widened c ON c.worlds & t.mask
JOIN file f ON f.file = c.file AND f.origin = 'project'
WHERE c.kind = 'widen'
  AND c.name IN (SELECT name FROM name_list WHERE list = 'gives-long')
GROUP BY c.file, c.line, c.name, t.name;
