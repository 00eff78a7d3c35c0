-- severity: hazard
-- message: {what}
-- why: The loop waits for a change that comes from elsewhere: a signal handler, a thread, a device. In
--   wasm no signal arrives and without threads nobody else runs, so a flag never changes; a loop over
--   the clock ends, but burns the processor, and freezes the page where it runs on a browser's main
--   thread.
-- fix: {how}
SELECT file, line, col, function, worlds, iif(subject = 'clock', 'perf', 'hazard') AS severity,
       iif(subject = 'clock', 'the loop does nothing but ask ''' || text || '''',
           'the loop waits for ''' || text || ''' to change, and nothing else runs meanwhile') AS what,
       iif(subject = 'clock', 'Sleep: nanosleep(), or emscripten_sleep() with ''-sASYNCIFY'' or ''-sJSPI''.',
           'Return to the caller and let the host call again; in a build with threads, wait with '
           || 'pthread_cond_wait().') AS how
-- perf, as a loop over the clock ends: redis's, which has clock_gettime() and if (d >= test_time_us) break;
FROM mark WHERE kind = 'poll';
