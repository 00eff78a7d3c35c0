-- severity: blocker
-- message: '{name}' is not in the target's C library
-- why: The C libraries for wasm leave out the parts of POSIX and C11 threads that need signals,
--   priorities or names of threads; wasi-libc of 2022 and a target without an operating system have
--   none of it at all. The call does not compile, or the link fails.
-- fix: {how}
SELECT file, line, col, fn, worlds, target, name,
       iif(status = 'emulated', 'flag', 'blocker') AS severity,
       CASE WHEN status = 'emulated' THEN 'build with: ' || note
            WHEN (SELECT a.status FROM api a WHERE a.symbol = u.symbol AND a.target = u.target)
                 IN ('yes', 'stub') THEN 'use a newer wasi-libc, which has it, or leave the threads out'
            ELSE 'leave it out under ''#ifndef __wasm__'', or use another call of the same family' END
            AS how
FROM api_use u
WHERE family = 'thread' AND status IN ('missing', 'emulated')
  AND symbol NOT IN ('pthread_create', 'thrd_create', 'pthread_cancel', 'pthread_testcancel',
                     'pthread_setcancelstate', 'pthread_setcanceltype', 'pthread_setaffinity_np',
                     'pthread_getaffinity_np', 'pthread_attr_setaffinity_np',
                     'pthread_attr_getaffinity_np');
