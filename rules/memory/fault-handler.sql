-- severity: hazard
-- message: {what}
-- why: A wasm memory has no pages that could be guarded and no signal for a bad access: within the
--   memory everything can be read and written, the page at address 0 too, and outside of it the
--   engine traps and the program is over. A handler of SIGSEGV or SIGBUS never runs, so what relies
--   on one (guard pages, write barriers, null checks, safe probing of an address) does not work.
-- fix: Check bounds and null pointers in code, and mark changed objects by hand.
SELECT file, line, col, fn, worlds,
       'the handler of ' || CASE value WHEN 11 THEN 'SIGSEGV' WHEN 4 THEN 'SIGILL'
                                       WHEN 8 THEN 'SIGFPE' ELSE 'SIGBUS' END
       || ' never runs: a fault is a trap that ends the program' AS what
FROM mark m
WHERE kind = 'signal' AND value IN (4, 7, 8, 11)
  -- Where no function is named and none comes in, what is there before is put back.
  AND (subject <> 'sigaction' OR EXISTS (SELECT 1 FROM reference r WHERE r.fn = m.fn)
       OR EXISTS (SELECT 1 FROM function f
                  WHERE f.symbol = m.fn AND (instr(f.type, '(*') OR instr(f.type, 'sigaction')
                                             OR instr(f.type, 'handler'))))
UNION ALL
SELECT file, line, col, fn, worlds,
       '''' || subject || ''' takes away access to memory, which wasm cannot'
FROM mark
WHERE kind = 'protection' AND value & 7 IN (0, 1) AND subject GLOB '*mprotect';
