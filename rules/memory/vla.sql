-- severity: hazard
-- message: the size of {what} is known only at run time, and the stack is 64 KiB
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default; Emscripten's since 3.1.27), and no page guards its end: a size that an 8 MiB
--   stack bears moves the stack pointer below the stack's end, over static data or out of memory.
--   No estimate of the stack's depth counts it.
-- fix: Check the size against a limit and malloc() what is larger, or use an array of a fixed size.
SELECT file, line, col, function, worlds,
       iif(kind = 'vla', 'array ''' || name || '''', 'what ''alloca'' takes') AS what
FROM local l
WHERE (kind = 'vla' OR kind = 'alloca' AND depth = 0)
  -- What checks in sight keep small fits: redis's if (length > 5 || length < 1) return; char buf[length + 1];
  AND (size = 0 OR size >= 16384 AND kind = 'vla')
  -- Of an array whose size is an error clang goes on with one that is not known: char buffer[ROOM] of a macro that wasm lacks.
  AND NOT EXISTS (SELECT 1 FROM diagnostic d WHERE d.file = l.file AND d.line = l.line
                  AND d.level = 'error' AND d.worlds & l.worlds & ~1);
