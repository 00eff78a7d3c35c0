-- severity: hazard
-- message: argument {number} of '...' is '{type}' of {size} bytes in wasm32, but '{name}' takes {taken}{more}
-- why: In wasm the arguments behind '...' lie in memory, each as wide as it is (WebAssembly/
--   tool-conventions, BasicCABI.md, "Variadic functions"): va_arg() of a wider type takes the bytes of
--   the next argument too, one of a narrower type leaves some for the next. On a 64-bit host each
--   argument has a slot of 8 bytes, so that a number which fits comes out right.
-- fix: cast the argument to the type that va_arg() names
WITH RECURSIVE given(function, reader) AS (
	-- The functions that take from a list of the function's, itself among them.
	SELECT DISTINCT symbol, symbol FROM function WHERE variadic AND defined AND worlds > 1
	UNION
	SELECT g.function, l.callee FROM given g JOIN list_use l ON l.function = g.reader AND l.kind = 'given'
), known AS MATERIALIZED (
	-- All that takes from its list is in sight.
	SELECT function FROM given g GROUP BY function
	HAVING sum(EXISTS (SELECT 1 FROM list_use l WHERE l.function = g.reader AND l.kind = 'kept')) = 0
	   AND sum(NOT EXISTS (SELECT 1 FROM list_use l WHERE l.function = g.reader AND l.kind IN ('read', 'given'))) = 0
), taken AS MATERIALIZED (
	SELECT DISTINCT g.function, r.type, r.size, r.host, iif(g.function = g.reader, r.turn, -1) AS turn, r.period
	FROM known k JOIN given g ON g.function = k.function
	JOIN list_use r ON r.function = g.reader AND r.kind = 'read'
), turned AS (
	-- Functions of which it is known which argument each va_arg() takes.
	SELECT function, max(turn) + 1 AS turns, max(period) AS period FROM taken
	GROUP BY function HAVING min(turn) >= 0 AND count(*) = count(DISTINCT turn)
), argument AS (
	SELECT v.*, substr(v.callee, 3) AS symbol, t.turns IS NOT NULL AS sure,
	       iif(v.argument < t.turns, v.argument,
	           iif(t.period > 0, t.turns - t.period + (v.argument - t.turns) % t.period, NULL)) AS turn
	FROM variadic v JOIN known k ON v.callee = 'f:' || k.function
	LEFT JOIN turned t ON t.function = k.function
	WHERE v.kind = 'handed'
), wrong AS (
	-- No va_arg() that may take the argument takes as many bytes. max(): the widest of them.
	SELECT a.*, max(t.size) AS took, t.type AS wants, max(t.host) AS host, count(DISTINCT t.size) AS sizes
	FROM argument a JOIN taken t ON t.function = a.symbol
	WHERE NOT a.sure OR t.turn = a.turn
	GROUP BY a.file, a.line, a.col, a.callee, a.argument, a.type
	-- A double is no integer of 8 bytes, and a record is read by its address.
	HAVING sum(t.size = a.size) = 0 AND max(t.size) > 0
)
SELECT file, line, min(col) AS col, function, worlds, type, size, argument + 1 AS number,
       substr(symbol, 1, instr(symbol || '@', '@') - 1) AS name,
       iif(sizes > 1, 'none of that width', '''' || wants || ''' of ' || took) AS taken,
       CASE count(DISTINCT argument) WHEN 1 THEN ''
            ELSE '; ' || (count(DISTINCT argument) - 1) || ' more in this call' END AS more
FROM wrong w
WHERE size < took
   -- One that is taken as an int, with nothing behind it, has the same half on both: first(1, (int64_t)n).
   OR host = 8
   OR EXISTS (SELECT 1 FROM variadic n WHERE n.kind = 'handed' AND n.file = w.file AND n.line = w.line
              AND n.callee = w.callee AND n.argument > w.argument)
GROUP BY file, line, symbol;
