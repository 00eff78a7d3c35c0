-- severity: hazard
-- message: '{name}' takes local time for UTC in the target
-- why: WASI has no time zone: wasi-libc compiles musl's __tz.c without tzset() and the zone's tables
--   (libc-top-half/musl/src/time/__tz.c), ignores TZ and /etc/localtime, and answers every question
--   about local time with UTC. The program runs, and its times are off by the user's offset.
--   Emscripten asks JavaScript's Date and has the browser's zone.
-- fix: Use gmtime_r() and timegm() and print UTC, or let the host pass the offset and add it.
-- targets: wasip1, wasip1-threads, wasip2
SELECT file, line, col, fn, worlds, target, name
FROM api_use
WHERE symbol IN ('localtime', 'localtime_r', 'mktime', 'ctime', 'ctime_r') AND status = 'yes'
  AND target GLOB 'wasip*';
