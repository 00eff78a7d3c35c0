-- severity: hazard
-- message: '{name}' of 32 bits {what} in wasm32
-- why: LONG_MAX, ULONG_MAX, SIZE_MAX, (size_t)-1 and ~0UL are as wide as long: 64 bits on the host, 32 in wasm32.
--   A 64-bit number that starts there, is limited by it or stands for 'none' is another one; a mask ~(size - 1) of
--   unsigned long clears the upper half of what it is put on; and -1 in an int64_t is not equal to (size_t)-1,
--   which is 4294967295 there. A comparison of the same 32 bits on both sides scales, and a check against
--   SIZE_MAX before a cast is right. Source: C17 6.3.1.3 and 6.3.1.8; musl's <limits.h> and <stdint.h>.
-- fix: {advice}
WITH used AS (
	SELECT w.*, t.name AS target FROM target t
	JOIN shape w ON w.kind = 'extreme' AND w.worlds & t.mask AND NOT w.worlds & 1
	JOIN file f ON f.file = w.file AND f.origin = 'project'
	WHERE w.other NOT IN ('limit', 'sum', 'other')
	  -- Of a number with a minus sign abi/sign-lost speaks: off_t back = -sizeof tail;
	  AND NOT EXISTS (SELECT 1 FROM word n WHERE n.kind = 'negated' AND n.file = w.file AND n.line = w.line
	                  AND n.worlds & t.mask)
	  -- What only the target's build has was written for it.
	  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
	                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
	  -- Held against it and then cut to it, before a cast: if (n > LONG_MAX) n = LONG_MAX;
	  AND NOT (w.other IN ('store', 'element', 'return', 'argument', 'arm')
	           AND EXISTS (SELECT 1 FROM shape l WHERE l.file = w.file AND l.kind = 'extreme' AND l.other = 'limit'
	                       AND l.function IS w.function AND l.value = w.value AND l.line BETWEEN w.line - 4 AND w.line))
)
SELECT file, line, min(col) AS col, function, worlds, target, name,
       CASE other WHEN 'mask' THEN 'clears the upper half of a ''' || type || ''''
                  WHEN 'bits' THEN 'leaves the upper half of a ''' || type || ''' as it is'
                  WHEN 'equal' THEN 'is compared with a ''' || type || ''', and is ' || printf('%d', value)
                  ELSE 'becomes a ''' || type || ''', and is ' || printf('%d', value) END AS what,
       CASE other WHEN 'mask' THEN 'write the mask with the type of what it is put on: ~(uint64_t)(size - 1)'
                  WHEN 'equal' THEN 'compare with -1, or with the constant of that type: UINT64_MAX'
                  ELSE 'use the constant of the 64-bit type: INT64_MAX, INT64_MIN, UINT64_MAX' END AS advice,
       -- A sentinel that is without a sign on both sides is the same where it comes from a size_t.
       iif(other = 'equal' AND (type GLOB 'u*' OR value <= 0x7fffffff)
           -- The limit of a number that is kept in a long is one too: redis's table of settings,
           -- createSizeTConfig("hll-sparse-max-bytes", ..., 0, LONG_MAX, server.hll_sparse_max_bytes, ...).
           OR other IN ('element', 'argument'), 'note', 'hazard') AS severity
FROM used
GROUP BY file, line, name, other, target;
