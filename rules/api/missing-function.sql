-- severity: blocker
-- message: missing function: '{name}' {what}
-- why: A function that the target's headers do not declare is an error when it is called; one that
--   its library does not define is an error of the linker. The table of the C libraries was made
--   by compiling and linking each name for each target; where the target's own headers are
--   installed, what they declare counts instead.
-- fix: {advice}
SELECT file, line, col, function, worlds, target, name, severity, what,
       coalesce((SELECT h.note FROM name_list h WHERE h.list = 'instead' AND h.name = l.symbol),
       CASE WHEN what LIKE '%; a newer one has it'
            THEN 'use a newer C library (wasi-sdk, emsdk), or leave it out under '
                 || '''#ifndef __wasm__'''
            WHEN note LIKE '%links, not declared%' THEN 'declare it by hand: the library defines it'
            WHEN note GLOB '_FloatN name; use *' THEN substr(note, 15)
            WHEN header = 'sys/queue.h'
            THEN 'bring a copy of BSD''s <sys/queue.h>: it is only macros'
            WHEN symbol GLOB '*obstack*' THEN 'bring gnulib''s obstack.c and obstack.h'
            WHEN symbol GLOB 'argp_*' THEN 'use getopt_long(), or bring gnulib''s argp'
            WHEN symbol GLOB 'argz_*' OR symbol GLOB 'envz_*' THEN 'bring gnulib''s argz.c'
            WHEN symbol GLOB 'fts*' THEN 'use nftw(), or bring gnulib''s fts.c'
            WHEN symbol GLOB 'aio_*' THEN 'use pread() and pwrite()'
            WHEN symbol GLOB '*xattr' OR symbol GLOB 'inotify*' OR symbol GLOB 'fanotify*'
                 OR symbol GLOB '*mount*' OR symbol GLOB 'quotactl*'
            THEN 'leave it out under ''#ifndef __wasm__'': the host''s file system does '
                 || 'not offer it'
            WHEN symbol GLOB '*gettext' OR symbol GLOB '*textdomain*'
            THEN 'build without translations (often --disable-nls or NO_GETTEXT)'
            WHEN header IN ('err.h', 'error.h') THEN 'use fprintf(stderr, ...) and exit()'
            WHEN symbol GLOB '*rand48*' THEN 'use random()'
            WHEN symbol GLOB '*64' AND family = 'fs'
            THEN 'use the name without 64: off_t has 64 bits'
            ELSE 'leave it out under ''#ifndef __wasm__'', or bring an implementation of your own'
       END) AS advice
FROM api_lack l
WHERE status = 'missing'
  -- Rules of these families have it: lua's sigaction(sig, &sa, NULL) is api/signal's; fp/environment has fenv.
  AND family NOT IN (SELECT name FROM name_list WHERE list = 'told-family') AND family <> 'fenv'
  -- api/mmap has these.
  AND coalesce(header, '') <> 'sys/mman.h'
  -- api/timer-signal has these: redis's setitimer(ITIMER_REAL, &it, NULL).
  AND symbol NOT IN ('alarm', 'ualarm', 'setitimer')
  AND symbol NOT GLOB 'timer_*'
  -- jump/backtrace and thread/affinity have these: redis's backtrace_symbols_fd(&eip, 1, fd) and
  -- sched_setaffinity(0, sizeof(cpuset), &cpuset).
  AND symbol NOT IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd', 'sched_getcpu',
                     'sched_getaffinity', 'sched_setaffinity');
