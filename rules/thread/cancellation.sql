-- severity: hazard
-- message: thread cancellation: '{name}' {what}
-- why: A thread is cancelled by a signal that interrupts it, and wasm has no signals. wasi-libc
--   offers no pthread_cancel(), so its cancellation state means nothing; Emscripten without
--   threads answers 0 and does nothing. A program that stops its threads that way never stops
--   them. What each library has is in rules/data/libc-api.tsv, whose README names its sources
--   and how each name was tried.
-- fix: Let the thread test an atomic flag and return, and wake it with its condition variable.
SELECT file, line, col, function, worlds, target, name,
       -- Of no thread: what is set has no effect, and needs none: redis's
       -- pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL).
       CASE WHEN status = 'missing' THEN 'blocker'
            WHEN symbol GLOB 'pthread_setcancel*' THEN 'note' ELSE 'hazard' END AS severity,
       CASE WHEN status = 'missing' THEN 'is not in the target''s C library'
            ELSE 'has no effect: ' || coalesce(nullif(note, ''), 'a stub') END AS what
FROM api_use
WHERE symbol IN ('pthread_cancel', 'pthread_testcancel', 'pthread_setcancelstate',
                 'pthread_setcanceltype')
  AND status <> 'yes';
