-- severity: blocker
-- message: process control: '{name}' {what}
-- why: A wasm instance is one process that cannot make another, replace itself or wait for one:
--   neither WASI nor a browser has a call for it. wasi-libc leaves these functions out;
--   Emscripten links most of them as stubs that fail at run time or return made-up values, so
--   that code which does not check the result goes on as if the child ran. What each library
--   has is in rules/data/libc-api.tsv, whose README names its sources and how each name was
--   tried.
-- fix: {how}
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target, name, what, flags,
       -- Without a child, which has its own finding, nothing waits for one and nothing runs in one: redis's
       -- waitpid(-1, &statloc, WNOHANG).
       CASE WHEN status = 'stub'
                 AND (symbol IN ('pclose', 'wait', 'waitpid', 'wait3', 'wait4', 'waitid') OR symbol GLOB 'exec*')
                 AND EXISTS (SELECT 1 FROM call
                             WHERE callee IN ('fork', 'vfork', 'clone', 'popen', 'posix_spawn', 'posix_spawnp'))
            THEN 'note'
            -- What only measures or tunes: redis's getrusage(RUSAGE_SELF, &ru_start), libuv's setpriority().
            WHEN status = 'stub' AND symbol IN (SELECT name FROM name_list WHERE list = 'of-a-session')
            THEN 'note'
            -- The code is ready for the failure, and goes without.
            WHEN status = 'stub' AND result IN ('tested', 'dropped')
                 -- But a child is what its code is there for: redis's pid = fork().
                 AND symbol NOT IN (SELECT name FROM name_list WHERE list = 'makes-child')
                 AND symbol NOT GLOB 'exec*'
            THEN 'note' ELSE severity END AS severity,
       CASE WHEN flags <> '' THEN 'build with ''' || flags || ''''
       WHEN symbol IN ('atexit') THEN 'build with ''-sEXIT_RUNTIME'', or call the handler yourself'
       WHEN symbol GLOB '*rlimit*' OR symbol IN ('nice', 'getpriority', 'setpriority', 'ulimit')
       THEN 'leave it out under ''#ifndef __wasm__'': the host sets the limits of an instance'
       WHEN symbol IN ('getrusage', 'getloadavg', 'getcpu')
       THEN 'measure with clock_gettime(CLOCK_MONOTONIC)'
       WHEN symbol GLOB 'get*' THEN 'use a constant under ''#ifdef __wasm__'': there is one process'
       WHEN symbol IN (SELECT name FROM name_list WHERE list = 'confines')
       THEN 'leave it out under ''#ifndef __wasm__'': the host already confines the instance'
       WHEN symbol = 'on_exit' THEN 'use atexit()'
       ELSE 'call the work as a function in this process, or let the host run it '
            || '(an imported function, a Web Worker, a second instance) under ''#ifdef __wasm__'''
       END AS how
FROM api_lack
WHERE family = 'process'
-- What fails at run time is told once a function, and once a file of tests.
GROUP BY file, iif(is_test(file), function IN (SELECT function FROM reach WHERE world > 0), function), name, target, worlds > 1, iif(status = 'stub', result IN ('tested', 'dropped'), line || ':' || col);
