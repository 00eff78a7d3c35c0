-- severity: hazard
-- message: stub: '{name}' {what}
-- why: A stub lets the program link and then fails, or does nothing, each time it is called. That
--   is worse than a missing function: no build shows it, and only code which checks the result
--   notices. What each stub returns was read from the library's source or tried.
-- fix: {advice}
SELECT file, line, col, function, worlds, target, name, what,
       -- Nobody else writes these files, and nobody reads that log: redis's flock(fd,LOCK_EX|LOCK_NB), syslog().
       CASE WHEN symbol IN (SELECT name FROM name_list WHERE list = 'nobody-else') THEN 'note'
            -- The code is ready for the failure, and goes without: redis's fchmod(fd, 0644 & ~server.umask) == -1.
            WHEN result = 'tested' THEN 'note'
            -- A file's mode, owner and times, which nobody asks whether they were set: redis's
            -- fchmod(fileno(fp),S_IRUSR|S_IWUSR); in linenoise.
            WHEN result = 'dropped' AND (symbol GLOB '*chmod*' OR symbol GLOB '*chown*' OR symbol GLOB '*utime*') THEN 'note'
            ELSE severity END AS severity,
       CASE WHEN family = 'fenv' THEN 'do the rounding or the test for overflow in the arithmetic '
                 || 'itself: wasm always rounds to nearest and records no exceptions'
            WHEN symbol GLOB '*chmod*' THEN 'ignore the result under ''#ifdef __wasi__'': WASI''s '
                 || 'files have no mode'
            WHEN symbol GLOB 'dup*' THEN 'open the file again, or pass the descriptor on'
            WHEN symbol GLOB 'pipe*' THEN 'use a buffer in memory: both ends are in this process'
            WHEN symbol GLOB '*statvfs*' THEN 'expect the failure: WASI does not tell the file '
                 || 'system''s size'
            WHEN symbol GLOB 'cat*' THEN 'print the default string'
            WHEN symbol GLOB 'get_nprocs*' THEN 'let the host pass the number of threads'
            WHEN symbol GLOB 'get_*phys_pages' THEN 'set a limit of your own: a wasm memory has at '
                 || 'most 4 GiB'
            WHEN symbol GLOB '*log*' THEN 'write to stderr'
            WHEN symbol IN ('flock', 'lockf') THEN 'do not count on the lock: nobody else is kept '
                 || 'out'
            WHEN symbol GLOB 'link*' THEN 'use a copy, or rename()'
            ELSE 'check the result and go on without it, or leave it out under ''#ifndef __wasm__'''
       END AS advice
FROM api_lack
WHERE status = 'stub'
  -- Rules of these families have it: lua's dlopen() is api/dynamic-loading's; fp/environment has fenv.
  AND family NOT IN (SELECT name FROM name_list WHERE list = 'told-family') AND family <> 'fenv'
  -- api/mmap has these.
  AND coalesce(header, '') <> 'sys/mman.h'
  -- api/memory-files has it: vim's sync() in memfile.c.
  AND NOT (symbol = 'sync' AND target IN (SELECT name FROM target WHERE family = 'emscripten'))
  -- jump/backtrace and thread/affinity have these.
  AND symbol NOT IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd', 'sched_getcpu',
                     'sched_getaffinity', 'sched_setaffinity');
