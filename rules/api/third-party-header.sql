-- severity: blocker
-- message: '{spelled}' is the header of a library outside the project{known}
-- why: The host's copy of a library is machine code for the host. A wasm build needs the library
--   compiled for the target too, with its headers where the compiler looks for them; otherwise
--   the #include fails, and then the link. The ports are those of Emscripten's tools/ports
--   (rules/data/ports.tsv).
-- fix: {advice}
WITH site AS (
	SELECT i.file, i.line, min(i.col) AS col, i.spelled, bit_or(i.worlds) AS worlds,
	       max(f.file GLOB '/usr/include/*' OR f.file GLOB '/usr/local/include/*') AS of_system,
	       -- A single-file library holds its code itself: it is compiled with us.
	       max(i.resolved IN (SELECT file FROM function WHERE defined AND NOT inlined))
	           AS of_source
	FROM include i
	JOIN file f ON f.file = i.resolved AND f.origin = 'thirdparty'
	JOIN file own ON own.file = i.file AND own.origin = 'project'
	GROUP BY i.file, i.line, i.spelled
), known AS (
	SELECT s.spelled, p.library, p.port, p.flag
	FROM (SELECT DISTINCT spelled FROM site) s, port p,
	     json_each('["' || replace(p.headers, ',', '","') || '"]') h
	WHERE s.spelled = h.value OR h.value GLOB '*/' AND s.spelled GLOB h.value || '*'
	GROUP BY s.spelled
)
SELECT s.file, s.line, s.col, s.worlds, t.name AS target, s.spelled,
       iif(k.flag IS NOT NULL AND t.name GLOB 'emscripten*' OR NOT s.of_system OR s.of_source,
           'flag', 'blocker')
           AS severity,
       CASE WHEN s.of_source THEN ', which holds the library''s code'
            WHEN k.flag IS NULL THEN '; no wasm port of it is known'
            WHEN t.name GLOB 'emscripten*' THEN '; Emscripten has a port of ' || k.library
            ELSE '; Emscripten has a port of ' || k.library || ', the target has none' END AS known,
       CASE WHEN s.of_source THEN 'pass its folder with -I, or copy the header into the project'
            WHEN k.flag IS NOT NULL AND t.name GLOB 'emscripten*'
            THEN 'compile and link with ''' || k.flag || ''''
            ELSE 'build the library for the target and pass its folders with -I and -L, '
                 || 'or leave the '
                 || 'feature out under ''#ifndef __wasm__''' END AS advice,
       iif(t.name GLOB 'emscripten*' AND NOT s.of_source, k.flag, NULL) AS flags
FROM site s, target t
LEFT JOIN known k ON k.spelled = s.spelled
-- Emscripten has <GLES2/gl2.h> and its like without a port.
WHERE NOT EXISTS (SELECT 1 FROM header h WHERE h.header = s.spelled AND h.target = t.name
                  AND h.status IN ('yes', 'error'));
