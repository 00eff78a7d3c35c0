-- severity: hazard
-- message: '{name}' waits on the main thread, which in a browser must not block
-- why: A browser's main thread cannot wait: Emscripten spins instead, the page freezes, and a
--   thread that needs the main thread meanwhile (to start, to print, to read a file) never gets
--   it. Source: Emscripten's manual, "Blocking on the main browser thread" (porting/pthreads).
-- fix: Link with '-sPROXY_TO_PTHREAD', which runs main() on a thread of its own, and give
--   '-sPTHREAD_POOL_SIZE' for threads that are started before the wait.
-- families: emscripten
-- threads: yes
WITH RECURSIVE main_thread(symbol) AS (
	SELECT 'main'
	UNION
	SELECT c.symbol FROM main_thread m JOIN call c ON c.function = m.symbol WHERE c.symbol IS NOT NULL
)
SELECT file, line, col, function, worlds, target, name
FROM api_use
WHERE target IN (SELECT name FROM target WHERE family = 'emscripten' AND threads) AND family = 'thread' AND status = 'yes' AND blocking AND called
  -- A lock is held for a moment: redis's pthread_mutex_lock(&bug_report_start_mutex).
  AND (symbol GLOB '*join*' OR symbol GLOB '*wait*') AND symbol <> 'sem_trywait'
  -- Another thread may wait: redis's pthread_cond_wait(&bio_newjob_cond[worker], &bio_mutex[worker]).
  AND function IN (SELECT symbol FROM main_thread);
