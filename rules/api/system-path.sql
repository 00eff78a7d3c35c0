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
-- families: wasi, emscripten
WITH told AS (
	SELECT s.*, t.name AS target,
	       -- /tmp/lept of /tmp/lept/smooth/boxae.ba; a file in /tmp is alone.
	       iif(s.text GLOB '/*/*/*', substr(s.text, 1, instr(substr(s.text, 2), '/')
	           + instr(substr(s.text, instr(substr(s.text, 2), '/') + 2), '/')), NULL) AS folder
	FROM path_told s, target t
	WHERE t.family <> 'none'
	  AND (s.text GLOB '/etc/?*' OR s.text GLOB '/var/?*' OR s.text GLOB '/usr/share/?*'
	       OR s.text GLOB '/usr/lib*/?*' OR s.text GLOB '/usr/local/?*'
	       -- Emscripten's file system has /tmp: lua's "/tmp/lua_XXXXXX".
	       OR t.family = 'wasi' AND (s.text GLOB '/tmp/?*' OR s.text = '/tmp'))
	  AND instr(s.text, '\') = 0
	  -- What __FILE__ became: expat's run_character_check(text, XCS("Hi")).
	  AND s.text NOT GLOB '*.[ch]'
	  -- A program to be run is another rule's: the fixture's "/usr/local/bin/tool".
	  AND s.text NOT GLOB '*/bin/*' AND s.text NOT GLOB '*/sbin/*'
), counted AS (
	SELECT *, iif(folder IS NULL, 1, count(*) OVER same) AS many, row_number() OVER (same ORDER BY line, col, text) AS nth
	FROM told WINDOW same AS (PARTITION BY home, folder, target, ready, here, alive, iif(alive, '', file))
)
SELECT file, line, col, function, worlds, target, text,
       -- What is taken when nobody said another: libuv's buf = "/tmp", where no TMPDIR is.
       iif(ready, 'note', 'hazard') AS severity,
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
FROM counted
WHERE many <= 3 OR nth = 1;
