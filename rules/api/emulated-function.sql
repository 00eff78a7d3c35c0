-- severity: flag
-- message: emulated function: '{name}' {what}
-- why: The target's C library has the function only in an emulation that a macro and a library
--   bring in, and the emulation knows less than the original. Without them the compile or the
--   link fails. What each library has is in rules/data/libc-api.tsv, whose README names its
--   sources and how each name was tried.
-- fix: {advice}
SELECT file, line, col, function, worlds, target, name, severity, what, flags,
       iif(flags <> '', 'build with ''' || flags || '''', 'check that the limit does not matter')
       || iif(symbol = 'clock', ', or use clock_gettime(CLOCK_MONOTONIC)', '') AS advice
FROM api_lack
WHERE status = 'emulated'
  -- Rules of these families have it: redis's bind(s,sa,len) is api/socket's.
  AND family NOT IN (SELECT name FROM name_list WHERE list = 'told-family')
  -- api/mmap has them: redis's mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANON, -1, 0).
  AND coalesce(header, '') <> 'sys/mman.h'
  -- jump/backtrace and thread/affinity have these.
  AND symbol NOT IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd', 'sched_getcpu',
                     'sched_getaffinity', 'sched_setaffinity');
