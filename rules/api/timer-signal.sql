-- severity: hazard
-- message: timer: '{name}' {what}
-- why: A timer tells a program by a signal, and no wasm host interrupts an instance to deliver one.
--   wasi-libc leaves alarm(), setitimer() and timer_create() out; Emscripten keeps the first two
--   (system/lib/libc/musl/src/signal/setitimer.c, src/lib/libsyscall.js) and runs the handler only
--   when the program returns to the event loop or yields, so a computation that waits for its
--   handler to stop it, or a watchdog, never ends.
-- fix: Compare clock_gettime(CLOCK_MONOTONIC) with a deadline in the loop.
SELECT file, line, col, function, worlds, target, name,
       CASE WHEN status <> 'missing' THEN 'sends its signal only when the program returns to the '
                 || 'event loop'
            WHEN note LIKE '%declared, link error%' THEN 'is declared but not defined in the '
                 || 'target''s C library, and no signal would arrive'
            ELSE 'is not in the target''s C library, and no signal would arrive' END AS what,
       -- alarm(0) only takes one back: git's daemon.c after packet_read().
       CASE WHEN status = 'missing' THEN 'blocker'
            WHEN symbol IN ('alarm', 'ualarm') AND coalesce(arguments, '') = '0' THEN 'note'
            -- A limit for the wait for a child, which cannot be made: vim's alarm(2); before waitpid() in if_cscope.c.
            WHEN symbol = 'alarm' AND EXISTS (SELECT 1 FROM call w WHERE w.file = api_use.file AND w.function = api_use.function
                                              AND (w.callee IN ('wait', 'wait3', 'wait4', 'fork') OR w.callee GLOB '*waitpid*')) THEN 'note'
            ELSE 'hazard' END AS severity
FROM api_use
WHERE symbol IN (SELECT name FROM name_list WHERE list = 'sends-signal')
  AND target IN (SELECT name FROM target WHERE family <> 'none');
