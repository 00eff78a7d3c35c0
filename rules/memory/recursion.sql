-- severity: hazard
-- message: a round of the recursion {path} takes {bytes} bytes: {rounds} rounds fill the stack
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default; Emscripten's since 3.1.27), 1/128 of what a Linux program has. Recursion
--   that input drives (nested brackets, folders, trees) ends the host's program after some ten
--   thousand rounds; here after few. The engine's own stack of calls has a limit as well.
-- fix: Bound the depth, take the buffers off the stack (malloc() once, outside), or give the link a
--   larger stack: '-Wl,-z,stack-size=1048576' (Emscripten: '-sSTACK_SIZE=1MB').
SELECT f.file, f.line, f.col, f.fn, f.worlds, r.path, r.bytes, 65536 / r.bytes AS rounds
FROM recursion r JOIN frame f ON f.fn = r.symbol AND f.file = r.home AND f.world = r.world
WHERE r.bytes >= 1024
  -- What reports a failed assertion comes back to no more than one.
  AND r.path NOT LIKE '%assert%' AND r.path NOT LIKE '%panic%';
