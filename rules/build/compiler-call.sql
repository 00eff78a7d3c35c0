-- severity: flag
-- message: '{name}' is called by what clang makes of {what}
-- why: Some code becomes calls that its source does not name. What is larger than eight stores of
--   eight bytes (four with -Os) is copied by memcpy() and cleared by memset(), and a call of these by
--   name stays one too, unless the module has bulk memory, which clang 19 has not by default
--   (MaxStoresPerMemcpy in llvm's TargetLowering; WebAssemblySelectionDAGInfo.cpp). long double,
--   __int128 and complex products go through compiler-rt. A freestanding build has neither: the link
--   ends with "undefined symbol". The optimiser makes such calls of loops as well; those are not
--   foreseen.
-- fix: {advice}
-- families: none
WITH setting AS MATERIALIZED (
	SELECT iif(EXISTS (SELECT 1 FROM unit WHERE flags GLOB '*"-O[sz]"*'), 32, 64) AS most,
	       EXISTS (SELECT 1 FROM unit WHERE flags GLOB '*"-mbulk-memory"*') AS bulk
), used AS (
	SELECT m.file, m.line, m.col, m.function, m.worlds, m.subject AS name, m.text = 'call' AS by_name
	FROM mark m, setting s
	WHERE m.kind = 'helper'
	  -- Copied in place, or by an instruction: expat's struct siphash state = SIPHASH_INITIALIZER of 56 bytes.
	  AND (m.value = 0 OR NOT s.bulk AND (m.value < 0 OR m.value > s.most))
), ranked AS (
	SELECT u.*, t.name AS target, count(*) OVER (PARTITION BY u.file, u.name) AS count,
	       row_number() OVER (PARTITION BY u.file, u.name ORDER BY
	           u.function IS NULL OR NOT EXISTS (SELECT 1 FROM reach r
	                                       WHERE r.world = t.world AND r.function = u.function),
	           u.line, u.col) AS rank
	FROM used u JOIN target t ON t.family = 'none' AND u.worlds & t.mask
	WHERE NOT EXISTS (SELECT 1 FROM function f
	                  WHERE f.symbol = u.name AND f.defined AND f.worlds & t.mask)
)
SELECT file, line, col, function, worlds, target, name,
       CASE WHEN by_name THEN 'a call by its name'
            WHEN name IN ('memcpy', 'memset') THEN 'the copy or the initialiser of an object'
            WHEN name GLOB '__*c3' THEN 'a product or quotient of complex numbers'
            WHEN name GLOB '*tf*' THEN 'long double'
            ELSE '__int128' END
           || iif(count > 1, '; one of ' || count || ' places in this file', '') AS what,
       iif(name GLOB 'mem*', 'Compile with ''-mbulk-memory'', or define ''' || name || ''' in a unit '
           || 'built with ''-fno-builtin''.',
           'Link compiler-rt (clang --target=wasm32-wasi -print-libgcc-file-name), or use '
           || 'types that wasm has.') AS advice,
       iif(name GLOB 'mem*', '-mbulk-memory', NULL) AS flags
-- Once a name and file: lua's lobject.c has memcpy(buff->b + buff->blen, str, left) and more.
FROM ranked WHERE rank = 1;
