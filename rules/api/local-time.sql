-- severity: hazard
-- message: '{name}' takes local time for UTC in the target
-- why: WASI has no time zone: wasi-libc compiles musl's __tz.c without tzset() and the zone's tables
--   (libc-top-half/musl/src/time/__tz.c), ignores TZ and /etc/localtime, and answers every question
--   about local time with UTC. The program runs, and its times are off by the user's offset.
--   Where a function only prints them, or finds the offset out, that is a note; a file is told once.
--   Emscripten asks JavaScript's Date and has the browser's zone.
-- fix: Use gmtime_r() and timegm() and print UTC, or let the host pass the offset and add it.
-- families: wasi
WITH prints AS MATERIALIZED (
	SELECT DISTINCT file, function FROM call
	WHERE lower(callee) GLOB '*printf*' OR lower(callee) GLOB '*log*'
	   OR lower(callee) GLOB '*strftime*' OR callee IN ('puts', 'fputs', 'asctime', 'asctime_r')
), use AS (
	SELECT u.*,
	       -- What is printed: lua's os.date() has stm = l_localtime(&t, &tmr) for strftime().
	       coalesce((u.file, u.function) IN (SELECT file, function FROM prints) AND u.symbol <> 'mktime'
	                -- A text for people.
	                OR u.symbol GLOB 'ctime*'
	                -- What gmtime() took apart, or localtime(): their difference is 0, as it is in UTC.
	                OR EXISTS (SELECT 1 FROM call g JOIN call m ON m.file = g.file AND m.function = g.function
	                           WHERE g.file = u.file AND g.function = u.function AND m.callee = 'mktime'
	                             AND g.callee IN ('gmtime', 'gmtime_r', 'localtime', 'localtime_r')), 0) AS idle
	FROM api_use u
	WHERE u.symbol IN ('localtime', 'localtime_r', 'mktime', 'ctime', 'ctime_r') AND u.status = 'yes'
	  AND u.target IN (SELECT name FROM target WHERE family = 'wasi')
)
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target, name, iif(idle, 'note', 'hazard') AS severity
FROM use
GROUP BY file, name, target, idle, iif(idle, function, ''), worlds > 1,
         function IS NULL OR function IN (SELECT function FROM reach WHERE world > 0);
