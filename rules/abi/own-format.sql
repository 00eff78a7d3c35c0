-- severity: hazard
-- message: '{conversion}' {takes} {read_size} bytes in wasm32, and its argument, '{type}', has {size}: '{name}' {via}{more}
-- why: In wasm the arguments behind '...' lie in memory, each as wide as it is (WebAssembly/
--   tool-conventions, BasicCABI.md, "Variadic functions"): a conversion of another width takes a part
--   of one, and all behind it come from the wrong place. On a 64-bit host each has a slot of 8 bytes,
--   so that the same call prints what it should. Without attribute 'format' no compiler looks at it.
-- fix: print with "%jd" and a cast to intmax_t, "%zu" for size_t, or the PRI macros of <inttypes.h>;
--   give '{name}' __attribute__((format(printf, ...))), so that the compiler tells
WITH RECURSIVE formatter(function, parameter, kind, final) AS (
	-- Functions that hand their list on, with a parameter of theirs as the format.
	SELECT l.function, l.parameter, iif(n.list = 'prints-list', 'printed', 'scanned'), n.name
	FROM name_list n JOIN list_use l ON l.callee = n.name AND l.kind = 'along' AND l.taken = l.position + 1
	WHERE n.list IN ('prints-list', 'scans-list')
	UNION
	SELECT l.function, l.parameter, f.kind, f.final
	FROM formatter f JOIN list_use l ON l.callee = f.function AND l.kind = 'along' AND l.position = f.parameter
), behind(node, at) AS (
	-- What a pointer that is called may hold.
	SELECT DISTINCT callee, callee FROM variadic WHERE kind <> 'handed' AND callee NOT GLOB 'f:*'
	UNION
	SELECT b.node, g.source FROM behind b JOIN flow g ON g.sink = b.at
	WHERE g.source_sig GLOB '*...*' AND g.sink_sig GLOB '*...*'
), reads AS MATERIALIZED (
	SELECT 'f:' || function AS node, parameter, kind, final, function AS symbol FROM formatter
	-- What takes arguments itself before it hands on the rest: the fixture's leveled(const char *format, ...).
	WHERE function NOT IN (SELECT function FROM list_use WHERE kind = 'read')
), told AS (
	SELECT v.*, substr(r.symbol, 1, instr(r.symbol || '@', '@') - 1) AS name, 'hands it to ' || r.final || '()' AS via
	FROM reads r JOIN variadic v ON v.callee = r.node AND v.position = r.parameter AND v.kind = r.kind
	UNION ALL
	SELECT v.*, substr(r.symbol, 1, instr(r.symbol || '@', '@') - 1), 'hands it to ' || r.final || '()'
	FROM reads r JOIN behind b ON b.at = r.node
	JOIN variadic v ON v.callee = b.node AND v.position = r.parameter AND v.kind = r.kind
	UNION ALL
	-- The C library's own, where its headers have no attribute and clang knows none.
	SELECT v.*, n.name, 'has no attribute there'
	FROM name_list n JOIN variadic v ON v.callee = 'f:' || n.name AND v.kind = 'printed'
	WHERE n.list = 'prints'
)
SELECT file, line, min(col) AS col, function, bit_or(worlds) AS worlds, name, via, type, size, read_size,
       conversion, iif(kind = 'printed', 'takes', 'stores') AS takes,
       CASE count(DISTINCT argument) WHEN 1 THEN ''
            ELSE '; ' || (count(DISTINCT argument) - 1) || ' more in this call' END AS more
FROM told
-- A pointer with the attribute: the compiler tells, and abi/format where only wasm's does.
WHERE NOT EXISTS (SELECT 1 FROM diagnostic d WHERE d.file = told.file AND d.line = told.line AND d.option GLOB '-Wformat*')
GROUP BY file, line, name;
