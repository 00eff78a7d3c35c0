-- severity: hazard
-- message: {what}
-- why: A wasm memory has no pages that could be guarded and no signal for a bad access: within the
--   memory everything can be read and written, the page at address 0 too, and outside of it the
--   engine traps and the program is over. A handler of SIGSEGV or SIGBUS never runs, so what relies
--   on one (guard pages, write barriers, null checks, safe probing of an address) does not work.
-- fix: Check bounds and null pointers in code, and mark changed objects by hand.
SELECT file, min(line) AS line, col, fn, bit_or(worlds) AS worlds,
       iif(count(*) = 1, 'the handler of ', 'the handlers of ') || group_concat(name, ', ')
       || iif(count(*) = 1, ' never runs', ' never run') || ': a fault is a trap that ends the program' AS what
FROM (SELECT *, CASE value WHEN 11 THEN 'SIGSEGV' WHEN 4 THEN 'SIGILL'
                           WHEN 8 THEN 'SIGFPE' ELSE 'SIGBUS' END AS name
      FROM (SELECT file, min(line) AS line, col, fn, value, subject, bit_or(worlds) AS worlds
            FROM mark WHERE kind = 'signal' AND value IN (4, 7, 8, 11)
            GROUP BY file, fn, value, subject) ORDER BY line, col, value) m
WHERE 1
  -- Where no function is named and none comes in, what is there before is put back.
  AND (subject <> 'sigaction' OR EXISTS (SELECT 1 FROM reference r WHERE r.fn = m.fn)
       OR EXISTS (SELECT 1 FROM function f
                  WHERE f.symbol = m.fn AND (instr(f.type, '(*') OR instr(f.type, 'sigaction')
                                             OR instr(f.type, 'handler'))))
GROUP BY file, fn
UNION ALL
SELECT file, line, col, fn, worlds,
       '''' || subject || ''' takes away access to memory, which wasm cannot'
FROM mark
WHERE kind = 'protection' AND value & 7 IN (0, 1) AND subject GLOB '*mprotect';
