-- severity: hazard
-- message: "{text}" is a path of the host's kernel, which the target does not have
-- why: /proc, /sys and /dev are file systems of a Linux kernel. A WASI program sees only the
--   folders that its host grants, none of these by default, not even /dev/null. Emscripten's
--   file system in memory has /dev/null, /dev/random, /dev/urandom, /dev/tty, /dev/stdin,
--   /dev/stdout, /dev/stderr, /dev/shm and /proc/self/fd, and nothing else. Opening the path
--   fails, and code that expects it to succeed takes a branch that was never tested. Sources:
--   WASI's preopens, Emscripten's src/lib/libfs.js (createDefaultDevices).
-- fix: {advice}
-- targets: wasip1, wasip1-threads, wasip2, emscripten, emscripten-pthread
SELECT s.file, s.line, s.col, s.fn, s.worlds, t.name AS target, s.text,
       CASE WHEN s.text GLOB '/dev/*random' THEN 'use getentropy()'
            WHEN s.text IN ('/dev/null', '/dev/zero')
            THEN 'discard the output in the program itself'
            WHEN s.text GLOB '/dev/std*' OR s.text GLOB '/dev/fd/*'
            THEN 'use the descriptors 0, 1 and 2'
            WHEN s.text GLOB '/dev/tty*' OR s.text GLOB '/dev/pt*' THEN 'use stdin and stdout'
            WHEN s.text GLOB '/dev/shm*' THEN 'use memory'
            ELSE 'handle the failure as the usual case, or leave it out under ''#ifndef '
                 || '__wasm__''' END
           AS advice
FROM string s, target t
WHERE t.name <> 'freestanding'
  AND (s.text GLOB '/proc/?*' OR s.text GLOB '/dev/?*' OR s.text = '/proc'
       OR s.text GLOB '/sys/class*' OR s.text GLOB '/sys/devices*' OR s.text GLOB '/sys/kernel*'
       OR s.text GLOB '/sys/fs*' OR s.text GLOB '/sys/block*' OR s.text GLOB '/sys/bus*'
       OR s.text GLOB '/sys/module*' OR s.text GLOB '/sys/power*' OR s.text GLOB '/sys/firmware*')
  -- A sentence that starts with a path is no path.
  AND instr(s.text, ' ') = 0 AND instr(s.text, char(10)) = 0
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
  -- A name that is compared is not opened here.
  AND NOT EXISTS (SELECT 1 FROM call c
                  WHERE c.file = s.file AND c.line = s.line AND c.callee GLOB '*cmp*');
