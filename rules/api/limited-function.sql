-- severity: hazard
-- message: '{name}' {what}
-- why: Emscripten has these functions, and less behind them than the name says: there is one process
--   (system/lib/libc/kill.c: another pid is EPERM), files in memory that are neither pipes nor devices
--   (src/lib/libmemfs.js, createNode), no /etc (musl's getservbyname() and setmntent() read files there), and
--   the zone of JavaScript's Date alone (src/lib/libtime.js, _tzset_js: "TODO: Use environment variables").
--   A thread is a Worker, which runs a handler when it next looks at its queue
--   (system/lib/pthread/pthread_kill.c), and shares nothing with a process (pthread_mutexattr_setpshared.c).
-- fix: {how}
-- families: emscripten
WITH asked AS MATERIALIZED (
	SELECT u.*, replace(coalesce(u.arguments, ''), ' ', '') AS bare,
	       EXISTS (SELECT 1 FROM call WHERE callee IN ('fork', 'vfork', 'popen', 'posix_spawn', 'posix_spawnp')) AS forks
	FROM api_use u JOIN target t ON t.name = u.target AND t.family = 'emscripten'
	WHERE u.called AND u.status = 'yes'
)
SELECT file, line, col, function, worlds, target, name, 'fails with EPERM: there is no process but this one' AS what,
       'Ask the page to end what runs elsewhere (worker.terminate()); take a lock file''s process for gone.' AS how,
       -- Without a child, which has its own finding, nobody is there to be ended: git's kill(p->pid, sig); a question
       -- whether one lives is answered by EPERM, which says that it does.
       iif(forks AND bare NOT GLOB '*,0' OR is_test(file), 'note', 'hazard') AS severity
FROM asked
-- Its own process gets it, as from raise(): kill(getpid(), SIGTERM).
WHERE symbol = 'kill' AND bare NOT GLOB 'getpid()*' AND bare NOT GLOB '0,*'
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'fails with EPERM: files in memory are neither pipes nor block devices',
       'Use a buffer in memory: both ends are in this process.', 'hazard'
FROM asked WHERE symbol IN ('mknod', 'mknodat') AND (bare GLOB '*S_IFIFO*' OR bare GLOB '*S_IFBLK*')
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'finds no service: there is no /etc/services',
       'Take the port as a number, or embed the file (''--embed-file services@/etc/services'').', 'hazard'
FROM asked WHERE symbol IN ('getservbyname', 'getservbyname_r')
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'finds no table of what is mounted: there is no /etc/mtab',
       'Leave it out under ''#ifndef __wasm__'': there is one file system.', 'note'
FROM asked WHERE symbol = 'setmntent'
UNION ALL
SELECT file, min(line), col, function, bit_or(worlds), target, name, 'finds messages only in files that the program brings along',
       'Preload them (''--preload-file'') where the messages are to be translated.', 'note'
FROM asked WHERE symbol IN ('bindtextdomain', 'catopen') GROUP BY file, symbol, target, worlds > 1
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'reaches no other process: the object is a file in memory',
       'With one process, use memory of the program''s own; threads (-pthread) share all of it.', 'hazard'
FROM asked WHERE symbol = 'shm_open'
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'with PTHREAD_PROCESS_SHARED fails with ENOTSUP',
       'Leave the attribute out: there is one process, and all threads share its memory.', 'hazard'
FROM asked WHERE symbol = 'pthread_mutexattr_setpshared' AND bare GLOB '*PTHREAD_PROCESS_SHARED*'
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'interrupts nothing: the handler runs when that thread waits in the C library',
       'Let the thread look at a flag, or wait for it with a condition variable.', iif(is_test(file), 'note', 'hazard')
FROM asked
-- Whether a thread lives, and what goes to the caller: pthread_kill(t, 0), pthread_kill(pthread_self(), SIGUSR1).
WHERE symbol = 'pthread_kill' AND target IN (SELECT name FROM target WHERE threads)
  AND bare NOT GLOB '*,0' AND bare NOT GLOB 'pthread_self()*'
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'takes effect nowhere: local time is that of the page',
       'Compute with gmtime_r() and timegm() and add the offset, or let JavaScript do it (Intl.DateTimeFormat).',
       iif(is_test(file), 'note', 'hazard')
FROM asked WHERE symbol IN ('setenv', 'putenv') AND (literal = 'TZ' OR literal GLOB 'TZ=*');
