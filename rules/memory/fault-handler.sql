-- severity: hazard
-- message: {what}
-- why: A wasm memory has no pages that could be guarded and no signal for a bad access: within the
--   memory everything can be read and written, the page at address 0 too, and outside of it the
--   engine traps and the program is over. A handler of SIGSEGV or SIGBUS never runs, so what relies
--   on one (guard pages, write barriers, null checks, safe probing of an address) does not work. A
--   handler that reports and ends the program is a note: the engine does both.
-- fix: Check bounds and null pointers in code, and mark changed objects by hand.
WITH RECURSIVE handler(file, function, symbol) AS (
	SELECT DISTINCT m.file, m.function, r.symbol
	FROM mark m JOIN reference r ON r.function = m.function AND r.file = m.file
	JOIN function f ON f.symbol = r.symbol AND f.defined
	WHERE m.kind = 'signal' AND m.value IN (4, 7, 8, 11)
), leads(start, symbol, steps) AS (
	SELECT DISTINCT symbol, symbol, 0 FROM handler
	UNION
	SELECT l.start, c.symbol, l.steps + 1
	FROM leads l JOIN call c ON c.function = l.symbol
	WHERE l.steps < 3 AND c.symbol IS NOT NULL
), ending AS (
	SELECT l.start
	FROM leads l JOIN call c ON c.function = l.symbol
	GROUP BY l.start
	HAVING max(c.callee IN ('abort', 'raise', 'kill', 'exit', '_exit', '_Exit')
	           AND coalesce(c.arguments, '') <> '0')
	   AND NOT max(c.callee GLOB '*longjmp*' OR c.callee IN ('mprotect', 'mmap'))
)
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds,
       -- A handler that only reports and ends the program does what the engine does: redis's sigsegvHandler().
       iif((SELECT count(*) > 0 AND sum(h.symbol NOT IN (SELECT start FROM ending)) = 0
            FROM handler h WHERE h.file = m.file AND h.function = m.function), 'note', 'hazard') AS severity,
       iif(count(*) = 1, 'the handler of ', 'the handlers of ') || group_concat(name, ', ')
       || iif(count(*) = 1, ' never runs', ' never run') || ': a fault is a trap that ends the program' AS what
FROM (SELECT *, CASE value WHEN 11 THEN 'SIGSEGV' WHEN 4 THEN 'SIGILL'
                           WHEN 8 THEN 'SIGFPE' ELSE 'SIGBUS' END AS name
      FROM (SELECT file, min(line) AS line, col, function, value, subject, bit_or(worlds) AS worlds
            FROM mark WHERE kind = 'signal' AND value IN (4, 7, 8, 11)
            GROUP BY file, function, value, subject) ORDER BY line, col, value) m
WHERE 1
  -- Where no function is named and none comes in, what was there before is put back: redis's
  -- removeSigSegvHandlers() has act.sa_handler = SIG_DFL.
  AND (subject <> 'sigaction' OR EXISTS (SELECT 1 FROM reference r WHERE r.function = m.function)
       OR EXISTS (SELECT 1 FROM function f
                  WHERE f.symbol = m.function AND (instr(f.type, '(*') OR instr(f.type, 'sigaction')
                                             OR instr(f.type, 'handler'))))
GROUP BY file, function
UNION ALL
SELECT file, line, col, function, worlds, 'hazard',
       '''' || subject || ''' takes away access to memory, which wasm cannot'
FROM mark
-- Access that is given is not taken away: mprotect(page, 4096, PROT_READ | PROT_WRITE); and memory that is new, redis's
-- mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANON, -1, 0), is api/mmap's.
WHERE kind = 'protection' AND value & 7 IN (0, 1) AND subject GLOB '*mprotect';
