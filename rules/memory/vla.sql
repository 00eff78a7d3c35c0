-- severity: hazard
-- message: the size of {what} is known only at run time, and the stack is 64 KiB
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default; Emscripten's since 3.1.27), and no page guards its end: a size that an 8 MiB
--   stack bears moves the stack pointer below the stack's end, over static data or out of memory.
--   No estimate of the stack's depth counts it.
-- fix: Check the size against a limit and malloc() what is larger, or use an array of a fixed size.
SELECT file, line, col, fn, worlds,
       iif(kind = 'vla', 'array ''' || name || '''', 'what ''alloca'' takes') AS what
FROM local
WHERE kind = 'vla' OR kind = 'alloca' AND bytes = 0 AND depth = 0;
