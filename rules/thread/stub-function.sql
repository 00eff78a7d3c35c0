-- severity: hazard
-- message: '{name}' is a stub: {what}
-- why: The function links and does not do its work. A lock that is a no-op is harmless in a
--   program with one thread, and is not reported; a wait that returns at once, or traps, is
--   not. What each library has is in rules/data/libc-api.tsv, whose README names its sources
--   and how each name was tried.
-- fix: Check that the program never relies on it with one thread, or build for a target with
--   threads ('wasip1-threads', or Emscripten with '-pthread').
SELECT file, line, col, function, worlds, target, name,
       -- No thread was started that could be waited for: rules/thread/unsupported has where.
       -- Where the program starts its threads itself, that is the place to act: whoever it would wait
       -- for is not there.
       -- redis's pthread_cond_wait(&bio_newjob_cond[worker], &bio_mutex[worker]).
       iif(symbol IN ('pthread_join', 'pthread_detach', 'thrd_join', 'thrd_detach')
           OR EXISTS (SELECT 1 FROM call WHERE callee IN ('pthread_create', 'thrd_create')), 'note', 'hazard')
           AS severity,
       coalesce(nullif(note, ''), 'does nothing') AS what
FROM api_use
-- What does nothing where there is one thread need do nothing: redis's pthread_cond_init().
WHERE family = 'thread' AND status = 'stub' AND note NOT LIKE '%harmless with one thread%'
  -- thread/unsupported and cancellation have these: redis's pthread_create() and pthread_setcancelstate().
  AND symbol NOT IN ('pthread_create', 'thrd_create', 'pthread_cancel', 'pthread_testcancel',
                     'pthread_setcancelstate', 'pthread_setcanceltype');
