-- severity: hazard
-- message: {what}
-- why: The code is there only where the host's vector instructions are: clang defines __SSE2__ and
--   __ARM_NEON for their machines, and for wasm at most __wasm_simd128__ (Basic/Targets). Nothing
--   takes its place there: the function compiles and returns without the work, or calls what no
--   unit defines.
-- fix: Add an '#else' with portable code, or with <wasm_simd128.h>.
WITH guarded AS (
	-- Intrinsics that no wasm world has.
	SELECT i.file, i.line, i.function FROM intrinsic i
	WHERE (EXISTS (SELECT 1 FROM simd s WHERE s.intrinsic = i.name) OR i.name GLOB '_mm*')
	  AND i.function IS NOT NULL AND i.worlds & 1
	GROUP BY i.file, i.line, i.function
	HAVING bit_or(i.worlds) = 1
),
-- The innermost lines left out around each, with no other lines in their place.
placed AS MATERIALIZED (
	SELECT file, function, line,
	       -- Of the lines left out that begin before it few end behind it, and these are near.
	       (SELECT max(n.line) FROM (
	            SELECT line, end_line FROM skipped k
	            WHERE k.file = i.file AND k.line <= i.line AND NOT k.worlds & 1
	            ORDER BY k.line DESC LIMIT 16) n
	        WHERE n.end_line >= i.line) AS begin
	FROM guarded i
),
hole AS (
	SELECT g.file, g.function, g.line AS at, s.line, s.end_line, s.worlds
	FROM placed g
	CROSS JOIN skipped s ON s.file = g.file AND s.line = g.begin AND s.end_line >= g.line
	                    AND NOT s.worlds & 1
	GROUP BY g.file, g.line
),
lone AS (
	SELECT DISTINCT h.file, h.function, h.line, h.end_line, h.worlds FROM hole h
	-- Lines in their place: '#else p[0] = p[1] = p[2] = p[3] = 0;'.
	WHERE NOT EXISTS (SELECT 1 FROM skipped e
	                  WHERE e.file = h.file AND e.line = h.end_line AND e.worlds & 1)
)
-- A function that both worlds have, and that has nothing to do in wasm's: no loop, no call.
SELECT l.file, f.line, f.col, l.function, 'hazard' AS severity, bit_or(f.worlds) AS worlds,
       'without SIMD nothing is left of ''' || f.name || '''' AS what
FROM lone l
JOIN function f ON f.symbol = l.function AND f.file = l.file AND f.defined
             AND +f.line < l.line AND f.end_line >= l.end_line
-- A loop for the tail does the work: for (; i < n; i++) p[i] = 0;
WHERE NOT EXISTS (SELECT 1 FROM loop o WHERE o.function = l.function AND o.file = l.file AND o.worlds & ~1)
  AND NOT EXISTS (SELECT 1 FROM call c WHERE c.function = l.function AND c.file = l.file AND c.worlds & ~1)
GROUP BY l.file, f.line
HAVING bit_or(f.worlds) & ~1
UNION ALL
-- A function that only the host has, while code that wasm has too calls it: libpng's load4() has callers for SSE2 alone.
SELECT f.file, f.line, f.col, f.symbol, 'blocker', bit_or(f.worlds | c.worlds),
       '''' || f.name || ''' is called, but defined only where there is SIMD'
FROM (SELECT DISTINCT file, function FROM guarded) g
CROSS JOIN function f ON f.symbol = g.function AND f.file = g.file AND f.defined
JOIN call c ON (c.symbol = f.symbol OR (c.kind = 'undeclared' AND c.callee = f.name))
            AND c.worlds & ~1
WHERE NOT EXISTS (SELECT 1 FROM function d
                  WHERE d.symbol = f.symbol AND d.defined AND d.worlds & ~1)
GROUP BY f.file, f.line;
