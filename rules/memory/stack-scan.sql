-- severity: hazard
-- message: {what}
-- why: Wasm keeps locals, temporaries and return addresses out of the program's memory: a scan of the
--   stack in memory sees only locals whose address was taken, so a conservative garbage collector
--   frees what is still in use, and setjmp() writes no registers that could be read. An address on
--   that stack says nothing of how deep the engine's own stack of calls is.
-- fix: {how}
WITH roots(how) AS (
	SELECT 'Keep roots where the collector can see them (a list of root addresses, handles), or collect'
	       || ' only when the stack is empty; with Emscripten, spill pointers to memory'
	       || ' (''-sBINARYEN_EXTRA_PASSES=--spill-pointers'').'
)
SELECT file, line, col, function, worlds,
       '''' || callee || ''' finds a stack that does not hold the program''s locals' AS what, how,
       -- Where a size is taken off it, that is what goes wrong: quickjs.c's js_get_stack_pointer().
       iif(callee = '__builtin_frame_address'
           AND EXISTS (SELECT 1 FROM mark l WHERE l.kind = 'stack-less' AND l.file = c.file AND l.worlds & c.worlds)
           AND NOT EXISTS (SELECT 1 FROM mark w WHERE w.kind = 'stack-walk' AND w.file = c.file), 'note', 'hazard') AS severity
FROM call c, roots
WHERE callee IN ('__builtin_frame_address', '__builtin_unwind_init', 'pthread_getattr_np',
                 'pthread_attr_getstack', 'pthread_attr_getstackaddr', 'pthread_get_stackaddr_np')
UNION ALL
SELECT file, line, col, function, worlds,
       'the words from ''' || subject || ''' to ''' || text || ''' are of a stack that does not hold the program''s locals',
       how, 'hazard'
FROM mark m, roots
WHERE kind = 'stack-walk'
  -- Told once a function: if (top < bottom) for (p = top; p < bottom; p++) ... else for (p = bottom; p < top; p++) ...
  AND NOT EXISTS (SELECT 1 FROM mark w WHERE w.kind = 'stack-walk' AND w.file = m.file AND w.function = m.function
                  AND w.line < m.line AND w.worlds & m.worlds)
  -- Told at the call that finds the address: for (at = __builtin_frame_address(0); at < bottom; at++)
  AND NOT EXISTS (SELECT 1 FROM call c WHERE c.file = m.file AND c.function = m.function AND c.callee = '__builtin_frame_address')
UNION ALL
SELECT file, line, col, function, worlds,
       'the address of local ''' || text || ''' is compared as if it said how deep the calls are',
       'Count the depth in a variable.', 'hazard'
FROM mark m WHERE kind = 'local-compare'
  -- A size that is taken off it is memory/stack-limit's: limit = (char *)&here - LIMIT;
  AND NOT EXISTS (SELECT 1 FROM mark l WHERE l.kind IN ('stack-less', 'stack-walk')
                  AND l.file = m.file AND l.line = m.line AND l.col = m.col)
UNION ALL
SELECT file, line, col, function, worlds,
       'a jmp_buf is read as memory: setjmp() stores no registers there',
       'Keep roots where the collector can see them (a list of root addresses, handles).', 'hazard'
FROM mark WHERE kind = 'jmp-buf';
