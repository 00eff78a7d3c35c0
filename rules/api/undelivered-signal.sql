-- severity: hazard
-- message: the handler of {names} never runs: nothing sends {what}
-- why: Nothing outside of a wasm instance interrupts it. Emscripten's signal() and sigaction() write the
--   handler down (system/lib/libc/sigaction.c) and only raise(), kill(getpid(), ...) and the timers call it
--   (raise.c, kill.c, setitimer.c). A user who closes the page, a child that ends, a window that changes
--   its size or a supervisor that asks for the end are not told to the program, so what a handler saves,
--   frees or reads again is not.
-- fix: Give the page a function for it ('-sEXPORTED_FUNCTIONS' or EMSCRIPTEN_KEEPALIVE) that does what the
--   handler did, and call it on 'beforeunload', a key or a message.
-- families: emscripten
WITH handled AS MATERIALIZED (
	SELECT m.file, min(m.line) AS line, m.col, m.function, bit_or(m.worlds) AS worlds, m.value,
	       CASE m.value WHEN 1 THEN 'SIGHUP' WHEN 2 THEN 'SIGINT' WHEN 3 THEN 'SIGQUIT' WHEN 6 THEN 'SIGABRT'
	                    WHEN 10 THEN 'SIGUSR1' WHEN 12 THEN 'SIGUSR2' WHEN 13 THEN 'SIGPIPE' WHEN 15 THEN 'SIGTERM'
	                    WHEN 17 THEN 'SIGCHLD' WHEN 18 THEN 'SIGCONT' WHEN 20 THEN 'SIGTSTP' WHEN 21 THEN 'SIGTTIN' WHEN 22 THEN 'SIGTTOU' WHEN 24 THEN 'SIGXCPU'
	                    WHEN 25 THEN 'SIGXFSZ' WHEN 28 THEN 'SIGWINCH' WHEN 29 THEN 'SIGIO'
	                    ELSE 'signal ' || m.value END AS name
	FROM mark m JOIN call c ON c.file = m.file AND c.line = m.line AND c.callee = m.subject
	WHERE m.kind = 'signal'
	  -- memory/fault-handler has faults, api/timer-signal the timers: redis's SIGSEGV, git's SIGALRM.
	  AND m.value NOT IN (4, 7, 8, 11, 14, 26, 27, 31)
	  -- What does not arrive need not be ignored: signal(SIGPIPE, SIG_IGN), signal(SIGINT, SIG_DFL).
	  AND coalesce(c.arguments, '') NOT GLOB '*SIG_IGN*' AND coalesce(c.arguments, '') NOT GLOB '*SIG_DFL*'
	  -- The program asks what is set: sigaction(SIGINT, NULL, &old).
	  AND replace(coalesce(c.arguments, ''), ' ', '') NOT GLOB '*,NULL,*'
	  -- A structure without a handler of the program's is SIG_IGN's or an older one: redis's act.sa_handler = SIG_DFL.
	  AND (m.subject <> 'sigaction'
	       OR EXISTS (SELECT 1 FROM reference r JOIN function f ON f.symbol = r.symbol
	                  WHERE r.file = m.file AND r.function = m.function AND f.sig IN ('i32->', 'i32,i32,i32->')))
	  -- The program sends it to itself: raise(SIGUSR1), kill(getpid(), SIGUSR1), pthread_kill(worker, SIGUSR1).
	  AND NOT EXISTS (SELECT 1 FROM call r
	                  WHERE r.callee = 'raise' AND r.arguments = substr(c.arguments, 1, instr(c.arguments || ',', ',') - 1)
	                     OR r.callee IN ('kill', 'pthread_kill') AND r.arguments GLOB '*, ' || substr(c.arguments, 1, instr(c.arguments || ',', ',') - 1)
	                        AND (r.callee = 'pthread_kill' OR r.arguments GLOB 'getpid()*'))
	GROUP BY m.file, m.function, m.value
)
-- A file that installs several, or one again and again, is told once: redis-cli.c has signal(SIGINT, ...) in six functions.
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target,
       replace(group_concat(DISTINCT name), ',', ', ') AS names, iif(count(DISTINCT name) > 1, 'them', 'it') AS what, severity, name
FROM (SELECT h.file, h.line, h.col, h.function, h.worlds, h.name, t.name AS target, h.function IN (SELECT function FROM reach WHERE world > 0) AS reached,
             -- write() fails with EPIPE, as it does where the signal is ignored: git's sigchain_push(SIGPIPE, ...);
             -- and whose program aborts sees that it did: redis's signal(SIGABRT, ...) prints a report.
             iif(is_test(h.file) OR h.name IN ('SIGPIPE', 'SIGABRT')
                 -- Nothing is lost: there is no shell to stop it and no child to end, and who asks by SIGUSR1 has no pid
                 -- (git's checkpoint of fast-import).
                 OR h.name IN (SELECT name FROM name_list WHERE list = 'signal-of-jobs')
                 -- It is there for one line's reading or one script: lua.c's signal(SIGINT, laction), then SIG_DFL.
                 OR h.name = 'SIGINT' AND EXISTS (SELECT 1 FROM call d WHERE d.file = h.file AND d.arguments GLOB 'SIGINT, *SIG_DFL*'),
                 'note', 'hazard') AS severity
      FROM handled h JOIN target t ON t.family = 'emscripten' ORDER BY h.file, h.line, h.value)
GROUP BY file, target, severity, worlds > 1, reached
UNION ALL
-- Through a function of the project's, where nothing else installs one, at its first call: vim's
-- mch_signal(int sig, sighandler_T func) and mch_signal(SIGWINCH, sig_winch).
SELECT c.file, min(c.line), c.col, c.function, bit_or(c.worlds), t.name,
       replace(group_concat(DISTINCT substr(c.arguments, 1, instr(c.arguments || ',', ',') - 1)), ',', ', '),
       iif(count(DISTINCT substr(c.arguments, 1, instr(c.arguments || ',', ',') - 1)) > 1, 'them', 'it'),
       iif(is_test(c.file), 'note', 'hazard'), c.callee
FROM call w CROSS JOIN call c ON c.symbol = w.function JOIN target t ON t.family = 'emscripten'
WHERE w.callee IN ('signal', 'sigaction') AND w.origin <> 'project' AND w.arguments IS NULL AND w.argument_count > 1
  AND NOT EXISTS (SELECT 1 FROM handled)
  AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.kind = 'signal' AND m.file = w.file AND m.line = w.line)
  AND c.arguments GLOB 'SIG*' AND c.arguments NOT GLOB '*SIG_IGN*' AND c.arguments NOT GLOB '*SIG_DFL*'
  -- As above.
  AND substr(c.arguments, 1, instr(c.arguments || ',', ',') - 1) IN ('SIGTERM', 'SIGHUP', 'SIGWINCH', 'SIGINT', 'SIGQUIT')
  AND c.function IN (SELECT function FROM reach WHERE world > 0)
GROUP BY t.name;
