-- severity: blocker
-- message: '{name}' passes clang's parser for wasm, and then {becomes}
-- why: What a target has no instructions for is found by the back end alone: no audit of the source
--   and no -fsyntax-only sees it. Each of clang's builtins was compiled for wasm32 by
--   clang 19 and 22, unoptimised and as by -O2 (rules/data/backend.tsv, whose rows a test compiles
--   again).
-- fix: leave it out for wasm, under '#ifndef __wasm__'; a tail call compiles with -mtail-call
SELECT c.file, c.line, c.col, c.function, bit_or(c.worlds) AS worlds, c.callee AS name, 'blocker' AS severity,
       NULL AS flags,
       CASE b.what WHEN 'refuses' THEN 'the back end refuses it: ' || b.message
                   WHEN 'undefined' THEN 'calls ''' || b.message || ''', which no library has'
                   WHEN 'hangs' THEN 'the back end does not come to an end'
                   ELSE 'the back end crashes' || iif(b.message > '', ': ' || b.message, '') END
       || iif(b.until > '', ', before LLVM ' || b.until, '') AS becomes
FROM call c JOIN backend b ON b.kind = 'builtin' AND b.name = c.callee
WHERE c.kind = 'builtin' AND c.worlds > 1
  -- Told by rules of their own: call/return-address, call/frame-address, jump/builtin-setjmp, jump/unwind.
  AND c.callee NOT IN ('__builtin_return_address', '__builtin_frame_address', '__builtin_setjmp',
                       '__builtin_longjmp', '__builtin_unwind_init', '__builtin_eh_return')
GROUP BY c.file, c.line, c.col, c.callee
UNION ALL
SELECT m.file, m.line, m.col, m.function, m.worlds, 'musttail', 'flag', '-mtail-call',
       'the back end refuses it: ' || b.message || iif(b.until > '', ', before LLVM ' || b.until, '')
FROM mark m JOIN backend b ON b.name = 'musttail'
WHERE m.kind = 'musttail'
  -- Built with it.
  AND NOT EXISTS (SELECT 1 FROM flag g JOIN unit_file u ON u.unit = g.unit
                  WHERE g.flag = '-mtail-call' AND u.file = m.file);
