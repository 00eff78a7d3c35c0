-- severity: hazard
-- message: "{text}" is a path of the host's file system, which the target does not see
-- why: A WASI program opens only what lies below the folders that its host grants (preopens, see
--   the WASI preview 1 document and wasi-libc's libc-bottom-half/sources/preopens.c); /etc, /usr,
--   /var and /tmp are not among them unless the user says so. Emscripten's file system in memory
--   has an empty /tmp and none of the others. Opening the path fails, or finds nothing.
-- fix: {advice}
-- targets: wasip1, wasip1-threads, wasip2, emscripten, emscripten-pthread
SELECT s.file, min(s.line) AS line, s.col, s.fn, s.worlds, t.name AS target, s.text,
       CASE WHEN s.text GLOB '/tmp*' OR s.text GLOB '/var/tmp*'
            THEN 'take the folder from an option or TMPDIR, and grant it (wasmtime --dir)'
            WHEN s.text GLOB '/etc/*' THEN 'take the settings from an option, the environment or the '
                 || 'program itself'
            ELSE 'take the folder from an option or the environment, and grant it (wasmtime --dir, '
                 || 'Emscripten''s --preload-file)' END AS advice
FROM string s, target t
WHERE t.name <> 'freestanding'
  AND (s.text GLOB '/etc/?*' OR s.text GLOB '/var/?*' OR s.text GLOB '/usr/share/?*'
       OR s.text GLOB '/usr/lib*/?*' OR s.text GLOB '/usr/local/?*'
       OR t.name GLOB 'wasip*' AND (s.text GLOB '/tmp/?*' OR s.text = '/tmp'))
  -- A sentence that starts with a path is no path; nor is one that assert() has from __FILE__.
  AND instr(s.text, ' ') = 0 AND instr(s.text, char(10)) = 0 AND instr(s.text, '\') = 0
  AND NOT instr(s.text, '/' || s.file) AND s.text NOT GLOB '*.[ch]'
  -- A program to be run is another rule's.
  AND s.text NOT GLOB '*/bin/*' AND s.text NOT GLOB '*/sbin/*'
  -- A name that is compared is not opened here.
  AND NOT EXISTS (SELECT 1 FROM call c
                  WHERE c.file = s.file AND c.line = s.line AND c.callee GLOB '*cmp*')
-- A function that names it again and again is told once.
GROUP BY s.file, s.fn, s.text, s.worlds, t.name;
