-- severity: hazard
-- message: "{text}" is a path of the host's kernel, which the target does not have
-- why: /proc, /sys and /dev are file systems of a Linux kernel. A WASI program sees only the
--   folders that its host grants, none of these by default, not even /dev/null. Emscripten's
--   file system in memory has /dev/null, /dev/random, /dev/urandom, /dev/tty, /dev/stdin,
--   /dev/stdout, /dev/stderr, /dev/shm and /proc/self/fd, and nothing else. Opening the path
--   fails, and code that expects it to succeed takes a branch that was never tested; code that goes
--   another way then is ready for it: a note. Sources:
--   WASI's preopens, Emscripten's src/lib/libfs.js (createDefaultDevices).
-- fix: {advice}
-- targets: wasip1, wasip1-threads, wasip2, emscripten, emscripten-pthread
WITH use AS MATERIALIZED (
	SELECT s.*, t.name AS target, s.worlds > 1 AS here
	FROM path_use s, target t
	WHERE t.name <> 'freestanding'
	  AND (s.text GLOB '/proc/?*' OR s.text GLOB '/dev/?*' OR s.text = '/proc'
	       OR s.text GLOB '/sys/class*' OR s.text GLOB '/sys/devices*' OR s.text GLOB '/sys/kernel*'
	       OR s.text GLOB '/sys/fs*' OR s.text GLOB '/sys/block*' OR s.text GLOB '/sys/bus*'
	       OR s.text GLOB '/sys/module*' OR s.text GLOB '/sys/power*' OR s.text GLOB '/sys/firmware*')
	  AND NOT (t.name GLOB 'emscripten*'
	           AND (s.text IN ('/dev/null', '/dev/random', '/dev/urandom', '/dev/tty', '/dev/tty1',
	                           '/dev/stdin', '/dev/stdout', '/dev/stderr', '/dev/shm')
	                OR s.text GLOB '/dev/shm/*' OR s.text GLOB '/proc/self/fd*'))
	  -- A null device that no call near by opens or looks at is a label, as in a diff.
	  AND (s.text <> '/dev/null' OR s.fn IS NULL
	       OR EXISTS (SELECT 1 FROM call c
	                  WHERE c.file = s.file AND c.line BETWEEN s.line - 3 AND s.line
	                    AND c.fn = s.fn
	                    AND (lower(c.callee) GLOB '*open*' OR lower(c.callee) GLOB '*redir*'
	                         OR lower(c.callee) GLOB '*creat*' OR lower(c.callee) GLOB '*access*'
	                         OR lower(c.callee) GLOB '*stat' OR lower(c.callee) GLOB '*stat64'
	                         OR lower(c.callee) GLOB '*read*file*'
	                         OR lower(c.callee) GLOB '*load*')))
), once AS (
	SELECT iif(alive, place, file) AS file, min(iif(alive, place_line, line)) AS line,
	       iif(alive AND place_fn IS NULL AND fn IS NOT NULL, 1, col) AS col, iif(alive, place_fn, fn) AS fn,
	       bit_or(worlds) AS worlds, target, text, home, ready, here, alive
	FROM use GROUP BY home, text, target, ready, here, alive, iif(alive, '', file)
)
SELECT file, line, col, fn, worlds, target, text, iif(ready, 'note', 'hazard') AS severity,
       CASE WHEN text GLOB '/dev/*random' THEN 'use getentropy()'
            WHEN text IN ('/dev/null', '/dev/zero')
            THEN 'discard the output in the program itself'
            WHEN text GLOB '/dev/std*' OR text GLOB '/dev/fd/*'
            THEN 'use the descriptors 0, 1 and 2'
            WHEN text GLOB '/dev/tty*' OR text GLOB '/dev/pt*' THEN 'use stdin and stdout'
            WHEN text GLOB '/dev/shm*' THEN 'use memory'
            ELSE 'handle the failure as the usual case, or leave it out under ''#ifndef '
                 || '__wasm__''' END
           AS advice
FROM once o
WHERE NOT ready OR NOT EXISTS (SELECT 1 FROM once h WHERE h.home = o.home AND h.text = o.text
                               AND h.target = o.target AND NOT h.ready
                               AND h.here = o.here AND h.alive = o.alive);
