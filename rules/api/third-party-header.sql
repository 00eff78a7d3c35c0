-- severity: blocker
-- message: '{spelled}' is the header of a library outside the project{known}
-- why: The host's copy of a library is machine code for the host. A wasm build needs the library
--   compiled for the target too, with its headers where the compiler looks for them; otherwise
--   the #include fails, and then the link. The ports are those of Emscripten's tools/ports,
--   and recipes of emscripten-forge, Pyodide and WASIX (rules/data/ports.tsv).
-- fix: {advice}
WITH site AS (
	SELECT i.file, i.line, min(i.col) AS col, i.spelled, bit_or(i.worlds) AS worlds,
	       max(f.file GLOB '/usr/include/*' OR f.file GLOB '/usr/local/include/*') AS of_system,
	       -- A single-file library holds its code itself: it is compiled with us.
	       max(i.resolved IN (SELECT file FROM function WHERE defined AND NOT inlined))
	           AS of_source
	FROM include i
	JOIN file f ON f.file = i.resolved AND f.origin = 'thirdparty'
	-- Where the project includes it: not #include "zconf.h" in the <zlib.h> of libpng's host.
	JOIN file own ON own.file = i.file AND own.origin = 'project'
	GROUP BY i.file, i.line, i.spelled
), known AS (
	SELECT s.spelled, p.library, p.flag, p.recipes
	FROM (SELECT DISTINCT spelled FROM site) s, port_header p
	WHERE s.spelled = p.header OR p.header GLOB '*/' AND s.spelled GLOB p.header || '*'
	GROUP BY s.spelled
), told AS (
	SELECT s.*, t.name AS target, k.library, k.flag, k.recipes,
	       t.family = 'emscripten' AND coalesce(k.flag, '') > '' AS ported,
	       t.family = 'emscripten' AND (k.recipes GLOB '*emscripten-forge*' OR k.recipes GLOB '*pyodide*') AS built
	FROM site s, target t
	LEFT JOIN known k ON k.spelled = s.spelled
)
SELECT file, line, col, worlds, target, spelled, nullif(library, '') AS name,
       iif(ported OR built OR NOT of_system OR of_source, 'flag', 'blocker') AS severity,
       CASE WHEN of_source THEN ', which holds the library''s code'
            WHEN library IS NULL THEN '; no wasm port of it is known'
            WHEN ported THEN '; Emscripten has a port of ' || library
            WHEN built THEN '; ' || library || ' is built for Emscripten by ' || replace(recipes, ' ', ', ')
            WHEN flag > '' THEN '; Emscripten has a port of ' || library || ', the target has none'
            ELSE '; ' || library || ' is built for other wasm targets by ' || replace(recipes, ' ', ', ') END AS known,
       CASE WHEN of_source THEN 'pass its folder with -I, or copy the header into the project'
            WHEN ported THEN 'compile and link with ''' || flag || ''''
            WHEN built THEN 'build ' || library || ' by the recipe of ' || replace(recipes, ' ', ', ') || ', and pass its folders with -I and -L'
            ELSE 'build the library for the target and pass its folders with -I and -L, '
                 || 'or leave the '
                 || 'feature out under ''#ifndef __wasm__''' END AS advice,
       iif(ported AND NOT of_source, flag, NULL) AS flags
FROM told t
-- Emscripten has <GLES2/gl2.h> and its like without a port.
WHERE NOT EXISTS (SELECT 1 FROM header h WHERE h.header = t.spelled AND h.target = t.target
                  AND h.status IN ('yes', 'error'));
