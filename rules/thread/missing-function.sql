-- severity: blocker
-- message: thread function: '{name}' {what}
-- why: The C libraries for wasm leave out the parts of POSIX and C11 threads that need signals,
--   priorities or names of threads; wasi-libc of 2022 and a target without an operating system
--   have none of it at all. The call does not compile, or the link fails. What each library has
--   is in rules/data/libc-api.tsv, whose README names its sources and how each name was tried.
-- fix: {how}
SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, u.name,
       iif(u.status = 'emulated', 'flag', 'blocker') AS severity,
       CASE WHEN u.status = 'emulated' THEN 'is only emulated: ' || u.note
            WHEN a.status <> 'missing' THEN 'is not in the C library that is installed for the'
                 || ' target; a newer one has it'
            ELSE 'is not in the target''s C library' END AS what,
       CASE WHEN u.status = 'emulated' THEN 'build with: ' || u.note
            WHEN a.status <> 'missing' THEN 'use a newer C library (wasi-sdk, emsdk), or leave the'
                 || ' threads out'
            ELSE 'leave it out under ''#ifndef __wasm__'', or use another call of the same family' END
            AS how
FROM api_use u JOIN api a ON a.symbol = u.symbol AND a.target = u.target
WHERE u.family = 'thread' AND u.status IN ('missing', 'emulated')
  -- thread/unsupported, cancellation and affinity have these: redis's pthread_create(&tid,NULL,IOThreadMain, ...).
  AND u.symbol NOT IN (SELECT name FROM name_list WHERE list IN ('told-thread', 'affinity'));
