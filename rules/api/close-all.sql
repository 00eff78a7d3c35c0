-- severity: hazard
-- message: the loop closes every descriptor it counts to, and with them the folders that WASI gave
-- why: A WASI program reaches files through descriptors of folders that its host has opened before it
--   starts (preopens), from 3 on. wasi-libc keeps their numbers (libc-bottom-half/sources/preopens.c) and
--   looks every path up in one of them: after close(3) each fopen() and open() fails with EBADF, or, where the
--   number was given out again, asks something else. A daemon's or child's first step does just that.
-- fix: leave the loop out under '#ifndef __wasi__': nothing is inherited there but what the host means
--   to give
-- families: wasi
SELECT m.file, m.line, m.col, m.function, m.worlds, t.name AS target,
       -- A child's, which fork() does not make, or before another program, which exec() does not start: redis's
       -- restartServer(). What is missing is the thing to act on.
       iif(EXISTS (SELECT 1 FROM call f WHERE f.file = m.file AND f.function = m.function
                   AND (f.callee IN ('fork', 'vfork') OR f.callee GLOB 'exec[lv]*')), 'note', 'hazard') AS severity
FROM meaning m JOIN target t ON t.family = 'wasi' AND m.worlds & t.mask
WHERE m.kind = 'close'
  -- Not what ends below 3: for (fd = 0; fd < 3; fd++) close(fd).
  AND iif(m.outcome = 'up', coalesce(m.other, 4) > 3, coalesce(m.value, 4) > 2);
