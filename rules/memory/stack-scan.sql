-- severity: hazard
-- message: {what}
-- why: Wasm keeps locals, temporaries and return addresses out of the program's memory: a scan of the
--   stack in memory sees only locals whose address was taken, so a conservative garbage collector
--   frees what is still in use, and setjmp() writes no registers that could be read. An address on
--   that stack says nothing of how deep the engine's own stack of calls is.
-- fix: {how}
SELECT file, line, col, function, worlds,
       '''' || callee || ''' finds a stack that does not hold the program''s locals' AS what,
       'Keep roots where the collector can see them (a list of root addresses, handles), or collect'
       || ' only when the stack is empty; with Emscripten, spill pointers to memory'
       || ' (''-sBINARYEN_EXTRA_PASSES=--spill-pointers'').' AS how
FROM call
WHERE callee IN ('__builtin_frame_address', '__builtin_unwind_init', 'pthread_getattr_np',
                 'pthread_attr_getstack', 'pthread_attr_getstackaddr', 'pthread_get_stackaddr_np')
UNION ALL
SELECT file, line, col, function, worlds,
       'the address of local ''' || text || ''' is compared as if it said how deep the calls are',
       'Count the depth in a variable.'
FROM mark WHERE kind = 'local-compare'
UNION ALL
SELECT file, line, col, function, worlds,
       'a jmp_buf is read as memory: setjmp() stores no registers there',
       'Keep roots where the collector can see them (a list of root addresses, handles).'
FROM mark WHERE kind = 'jmp-buf';
