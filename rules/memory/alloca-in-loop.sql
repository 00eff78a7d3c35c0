-- severity: hazard
-- message: 'alloca' in a loop takes more of the stack each time round{size}
-- why: What alloca() takes is given back when the function returns, not when the block ends. The
--   stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise (wasm-ld's
--   default; Emscripten's since 3.1.27), and nothing guards its end: the loop that a Linux program
--   with 8 MiB gets away with writes over static data, or traps.
-- fix: Take one buffer before the loop, or malloc() and free() inside it.
SELECT file, line, col, function, worlds,
       iif(size > 0, ': ' || (65536 / size) || ' rounds of ' || size || ' bytes fill 64 KiB', '')
           AS size
FROM local
WHERE kind = 'alloca' AND depth > 0;
