-- severity: hazard
-- message: '{name}' {what}
-- why: Emscripten's files are in memory by default (MEMFS): they are gone with the page or the worker, and
--   what an earlier run has written is not there. fsync(), fdatasync() and sync() return 0 all the same and
--   keep nothing (src/lib/libsyscall.js, "we can't do anything synchronously"; libwasi.js, fd_sync: only with
--   '-sASYNCIFY' or threads it waits for a mounted IDBFS); msync() copies into such a file. A settings file, a
--   cache, a database or a saved game is lost and no call says so (its manual, "File System API").
--   It is one decision, told at one place: where a file is opened and then asked to be kept, else where one is asked
--   to be kept; in a project that never asks, where a file writes what it reads as well. Others are notes.
-- fix: Mount IDBFS where these files lie and call FS.syncfs() at the end of main() or after each save, give
--   the bytes to the page, or build for Node.js with '-lnodefs.js' or '-sNODERAWFS'.
-- families: emscripten
WITH keep AS MATERIALIZED (
	SELECT file, line, col, function, worlds, target, name FROM api_use
	WHERE symbol IN ('fsync', 'fdatasync', 'msync', 'sync') AND called
	  -- What is printed: htop's fsync(STDERR_FILENO).
	  AND coalesce(arguments, '') NOT GLOB 'STD*_FILENO*'
	  AND target IN (SELECT name FROM target WHERE family = 'emscripten')
), writer AS MATERIALIZED (
	SELECT m.file, m.line, m.col, m.function, m.worlds, m.subject AS name
	FROM mark m LEFT JOIN call c ON c.file = m.file AND c.line = m.line AND c.col = m.col
	-- A device is no file: fopen("/dev/null", "w").
	WHERE m.kind = 'writes' AND coalesce(c.literal, '') NOT GLOB '/dev/*'
	UNION
	SELECT file, line, col, function, worlds, callee
	FROM call
	WHERE (callee = 'creat' OR callee IN ('open', 'open64', 'openat')
	       -- What is only changed is there already: open(path, O_RDWR) of a device.
	       AND arguments GLOB '*O_CREAT*')
	  AND coalesce(literal, '') NOT GLOB '/dev/*'
), opened AS MATERIALIZED (
	-- One decision for all of a program, in none of its tests; a library's is its user's.
	SELECT w.*,
	       -- A file that is never read here is for others, as what curl loads or mruby's mrbc -o makes: curl's
	       -- cookies, which come back, are written and read in one file.
	       EXISTS (SELECT 1 FROM call c WHERE c.file = w.file AND c.callee IN ('fopen', 'fopen64', 'open', 'open64', 'openat')
	               AND NOT EXISTS (SELECT 1 FROM writer o WHERE o.file = c.file AND o.line = c.line)) AS reads
	FROM writer w
	-- Nor in examples: curl's docs/examples.
	WHERE is_test(w.file) = 0 AND NOT is_example(w.file) AND w.worlds > 1
	  AND w.function IN (SELECT function FROM reach WHERE world > 0)
	  AND EXISTS (SELECT 1 FROM unit_file u CROSS JOIN link_unit l ON l.unit = u.unit AND l.kind = 'program' WHERE u.file = w.file)
	  AND NOT EXISTS (SELECT 1 FROM keep)
	GROUP BY w.file, w.line, w.col
), first AS (
	SELECT *, row_number() OVER (ORDER BY reads DESC, file, line, col) AS nth, count(*) OVER () AS places FROM opened
)
SELECT file, line, col, function, worlds, target, name,
       -- One decision for all files that are to last, at the function that most others call: redis's has fsync() in nine files.
       iif(is_test(file) OR row_number() OVER (PARTITION BY target, live, reached ORDER BY is_test(file) > 0, opens DESC, callers DESC, file, line) > 1,
           'note', 'hazard') AS severity,
       'returns 0 and keeps nothing: the file is in memory' AS what
FROM (SELECT k.file, min(k.line) AS line, k.col, k.function, bit_or(k.worlds) AS worlds, k.target, k.name, k.worlds > 1 AS live,
             k.function IN (SELECT function FROM reach WHERE world > 0) AS reached,
             EXISTS (SELECT 1 FROM writer w WHERE w.file = k.file AND w.function = k.function) AS opens,
             (SELECT count(DISTINCT c.function) FROM call c WHERE c.symbol = k.function) AS callers
      -- A file that is saved in several steps is told once a function.
      FROM keep k GROUP BY k.file, k.function, k.target, k.worlds > 1)
UNION ALL
SELECT f.file, f.line, f.col, f.function, f.worlds, t.name, f.name, iif(f.reads, 'hazard', 'note'),
       'writes a file that is in memory, and gone with the page'
       || iif(f.places > 1, ', as are those of ' || (f.places - 1) || ' more places', '')
FROM first f JOIN target t ON t.family = 'emscripten'
WHERE f.nth = 1;
