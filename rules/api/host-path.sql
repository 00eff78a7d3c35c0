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
-- families: wasi, emscripten
SELECT s.file, s.line, s.col, s.function, s.worlds, t.name AS target, s.text,
       -- redis's fopen("/dev/urandom","r") is ready for NULL: it goes on with the time and the process's number.
       iif(s.ready, 'note', 'hazard') AS severity,
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
FROM path_told s, target t
WHERE t.family <> 'none'
  AND (s.text GLOB '/proc/?*' OR s.text GLOB '/dev/?*' OR s.text = '/proc'
       OR s.text GLOB '/sys/class*' OR s.text GLOB '/sys/devices*' OR s.text GLOB '/sys/kernel*'
       OR s.text GLOB '/sys/fs*' OR s.text GLOB '/sys/block*' OR s.text GLOB '/sys/bus*'
       OR s.text GLOB '/sys/module*' OR s.text GLOB '/sys/power*' OR s.text GLOB '/sys/firmware*')
  -- Its file system has these: redis's open("/dev/null", O_RDWR, 0).
  AND NOT (t.family = 'emscripten'
           AND (s.text IN ('/dev/null', '/dev/random', '/dev/urandom', '/dev/tty', '/dev/tty1',
                           '/dev/stdin', '/dev/stdout', '/dev/stderr', '/dev/shm')
                OR s.text GLOB '/dev/shm/*' OR s.text GLOB '/proc/self/fd*'));
