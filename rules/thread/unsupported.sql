-- severity: hazard
-- message: new thread: '{name}' {what}
-- why: Without shared memory a wasm program has one thread. Where the C library has the function
--   at all, it returns an error, so what waits for the thread's work waits for ever or goes
--   without. What each library has is in rules/data/libc-api.tsv, whose README names its
--   sources and how each name was tried.
-- fix: Do the work in the calling thread when no thread can be had (test '__wasi__' or
--   '__EMSCRIPTEN__' without '__EMSCRIPTEN_PTHREADS__'), or build for 'wasip1-threads' or for
--   Emscripten with '-pthread'.
SELECT file, line, col, function, worlds, target, name,
       iif(status = 'missing', 'blocker', 'hazard') AS severity,
       CASE WHEN status = 'missing' THEN 'starts a thread, but is not in the target''s C library'
            ELSE 'starts no thread: ' || coalesce(nullif(note, ''), 'it is a stub') END AS what
FROM api_use
WHERE symbol IN ('pthread_create', 'thrd_create') AND status <> 'yes';
