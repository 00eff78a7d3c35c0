-- severity: blocker
-- message: event descriptor: '{name}' {what}
-- why: WASI can wait on descriptors and clocks through poll_oneoff, which is select() and poll();
--   epoll, eventfd, timerfd and signalfd are Linux kernel objects that it has not. wasi-libc
--   ships <sys/eventfd.h> without the functions, so the link fails. Emscripten has epoll and
--   none of the others. What each library has is in rules/data/libc-api.tsv, whose README names
--   its sources and how each name was tried.
-- fix: {how}
SELECT file, line, col, function, worlds, target, name, severity, what,
       CASE WHEN symbol GLOB 'epoll*' THEN 'choose the event loop''s poll() or select() back end'
       WHEN symbol GLOB 'eventfd*' THEN 'use a flag or a condition variable: the waker is in this '
            || 'process'
       WHEN symbol GLOB 'timerfd*' THEN 'compute the timeout of poll() from clock_gettime()'
       ELSE 'leave it out under ''#ifndef __wasm__'': no signals arrive' END AS how
FROM api_lack
WHERE family = 'epoll';
