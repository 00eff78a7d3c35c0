-- severity: hazard
-- message: "{text}" is a path of the host's file system, which the target does not see{more}
-- why: A WASI program opens only what lies below the folders that its host grants (preopens, see
--   the WASI preview 1 document and wasi-libc's libc-bottom-half/sources/preopens.c); /etc, /usr,
--   /var and /tmp are not among them unless the user says so. Emscripten's file system in memory
--   has an empty /tmp and none of the others. Opening the path fails, or finds nothing.
--   Code that goes another way then, or leaves the function, is ready for it: a note. A macro is told
--   where it is defined, a path that a file names again and again once, and
--   one for all of many below a folder.
-- fix: {advice}
-- targets: wasip1, wasip1-threads, wasip2, emscripten, emscripten-pthread
WITH use AS MATERIALIZED (
	SELECT s.file, s.line, s.col, s.fn, s.worlds, s.text, s.macro, s.place, s.place_line, s.place_fn,
	       -- What a test hands around is data.
	       s.ready OR s.use IN ('handed', 'none') AND (s.file GLOB '*/t/*' OR s.file GLOB '*test/*' OR s.file GLOB '*tests/*'
	                                                   OR s.file GLOB '*test_*.c' OR s.file GLOB '*test-*.c' OR s.file GLOB '*_test.c') AS ready,
	       t.name AS target, s.worlds > 1 AS here, s.alive, s.home
	FROM path_use s, target t
	WHERE t.name <> 'freestanding'
	  AND (s.text GLOB '/etc/?*' OR s.text GLOB '/var/?*' OR s.text GLOB '/usr/share/?*'
	       OR s.text GLOB '/usr/lib*/?*' OR s.text GLOB '/usr/local/?*'
	       OR t.name GLOB 'wasip*' AND (s.text GLOB '/tmp/?*' OR s.text = '/tmp'))
	  -- One that assert() has from __FILE__ is no path.
	  AND instr(s.text, '\') = 0
	  AND NOT instr(s.text, '/' || s.file) AND s.text NOT GLOB '*.[ch]'
	  -- A program to be run is another rule's.
	  AND s.text NOT GLOB '*/bin/*' AND s.text NOT GLOB '*/sbin/*'
), once AS (
	SELECT iif(alive, place, file) AS file, min(iif(alive, place_line, line)) AS line,
	       iif(alive AND place_fn IS NULL AND fn IS NOT NULL, 1, col) AS col, iif(alive, place_fn, fn) AS fn,
	       bit_or(worlds) AS worlds, target, text, home, ready, here, alive
	FROM use GROUP BY home, text, target, ready, here, alive, iif(alive, '', file)
), below AS (
	-- /tmp/lept of /tmp/lept/smooth/boxae.ba; a file in /tmp is alone.
	SELECT *, iif(text GLOB '/*/*/*', substr(text, 1, instr(substr(text, 2), '/')
	                  + instr(substr(text, instr(substr(text, 2), '/') + 2), '/')), NULL) AS folder
	FROM once
), counted AS (
	SELECT *, iif(folder IS NULL, 1, count(*) OVER same) AS many, row_number() OVER (same ORDER BY line, col, text) AS nth
	FROM below WINDOW same AS (PARTITION BY home, folder, target, ready, here, alive, iif(alive, '', file))
)
SELECT file, line, col, fn, worlds, target, text, iif(ready, 'note', 'hazard') AS severity,
       iif(many > 3, '; ' || (many - 1) || ' more paths of this file below "' || folder || '"', '') AS more,
       CASE WHEN file IN (SELECT file FROM mark WHERE kind = 'generated')
            THEN 'configure it away for the target, or give a path that is granted (wasmtime --dir, '
                 || 'Emscripten''s --preload-file)'
            WHEN text GLOB '/tmp*' OR text GLOB '/var/tmp*'
            THEN 'take the folder from an option or TMPDIR, and grant it (wasmtime --dir)'
            WHEN text GLOB '/etc/*' THEN 'take the settings from an option, the environment or the '
                 || 'program itself'
            ELSE 'take the folder from an option or the environment, and grant it (wasmtime --dir, '
                 || 'Emscripten''s --preload-file)' END AS advice
FROM counted o
WHERE (many <= 3 OR nth = 1) AND (NOT ready OR NOT EXISTS (SELECT 1 FROM once h WHERE h.home = o.home AND h.text = o.text
                               AND h.target = o.target AND NOT h.ready
                               AND h.here = o.here AND h.alive = o.alive));
