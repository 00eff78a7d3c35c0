-- severity: flag
-- message: {what}
-- why: Emscripten keeps the program alive behind main() and exit(), for events (settings.js, EXIT_RUNTIME):
--   stdio is not flushed and threads are not ended. Its console prints whole lines (src/lib/libtty.js,
--   put_char), so that what stands behind the last newline is never seen, not even after fflush() (its FAQ,
--   "What does exiting the runtime mean?"; its issues 14285, 19296). On the host exit() shows it, and ends
--   every thread.
-- fix: {how}
-- families: emscripten
WITH output AS MATERIALIZED (
	SELECT file, line, col, function, callee, literal, worlds, callee IN ('printf', 'fputs') AND origin <> 'project'
	       -- What stands at the end is not known: printf("%s", text).
	       AND literal > '' AND length(literal) < 200 AND literal NOT GLOB '*\n'
	       AND literal NOT GLOB '*%s' AND literal NOT GLOB '*%c' AND literal NOT GLOB '*%[.*0-9-]*s' AS is_open
	FROM call WHERE function IN (SELECT function FROM call WHERE callee IN ('printf', 'fputs'))
), last AS MATERIALIZED (
	SELECT o.* FROM output o
	WHERE o.is_open
	  AND (o.function = 'main' OR EXISTS (SELECT 1 FROM call e WHERE e.file = o.file AND e.function = o.function
	                                      AND e.line >= o.line AND e.callee = 'exit'))
	  -- What is called behind it may print the newline: printf("%d", n); putchar('\n'); or finish_line().
	  AND NOT EXISTS (SELECT 1 FROM call n WHERE n.file = o.file AND n.function = o.function
	                  AND (n.line > o.line OR n.line = o.line AND n.col > o.col AND n.callee = o.callee)
	                  AND (n.kind NOT IN ('direct', 'builtin') OR n.origin IN ('project', 'thirdparty', '')
	                       OR n.callee GLOB '*put*' OR n.callee GLOB '*print*' OR n.callee GLOB '*write*'
	                       OR n.callee GLOB 'warn*' OR n.callee GLOB 'err*'
	                       OR n.callee IN ('perror', 'abort', '_exit')))
)
SELECT file, line, col, function, worlds, 'emscripten' AS family, t.name AS target, callee AS name,
       'what ''' || callee || ''' prints is never seen: no newline follows it' AS what,
       'End the output with a newline, or link with ''-sEXIT_RUNTIME''.' AS how, '-sEXIT_RUNTIME' AS flags,
       'flag' AS severity
FROM last JOIN target t ON t.family = 'emscripten'
WHERE is_test(file) < 2
UNION ALL
SELECT file, min(line), col, function, worlds, '', target, name,
       'the threads of ''' || name || ''' go on when main() returns, and nobody waits for them',
       'Join the threads, or link with ''-sEXIT_RUNTIME'', which ends them.', NULL, 'hazard'
FROM (SELECT u.* FROM api_use u JOIN target t ON t.name = u.target AND t.family = 'emscripten' AND t.threads
      WHERE u.symbol IN ('pthread_create', 'thrd_create') AND u.called AND u.worlds & t.mask AND is_test(u.file) = 0
      ORDER BY u.file, u.line)
-- A program that joins some knows when they end: redis's pthread_join(bio_threads[j], NULL).
WHERE NOT EXISTS (SELECT 1 FROM call WHERE callee GLOB 'pthread_*join*' OR callee IN ('thrd_join', 'pthread_exit'))
  AND EXISTS (SELECT 1 FROM function WHERE symbol = 'main' AND defined)
GROUP BY target;
