-- severity: hazard
-- message: '{name}' with {flag} always fails
-- why: A program reserves addresses with PROT_NONE and lays pages into them with MAP_FIXED, which
--   takes a memory manager that wasm does not have: a wasm memory is one array of bytes that are
--   all there. wasi-libc's emulation (libc-bottom-half/mman/mman.c) answers both with EINVAL, and
--   Emscripten (system/lib/libc/emscripten_mmap.c) MAP_FIXED, so that a pool, a guard page or a heap
--   made in this way never comes up.
-- fix: Take the memory with aligned_alloc() or malloc() at its full size under '#ifdef __wasm__'.
SELECT file, line, col, function, worlds, target, name,
       iif(arguments GLOB '*MAP_FIXED*', 'MAP_FIXED', 'PROT_NONE') AS flag
FROM api_use
WHERE symbol IN ('mmap', 'mmap64') AND target IN (SELECT name FROM target WHERE family <> 'none')
  AND (arguments GLOB '*MAP_FIXED*'
       -- Emscripten protects nothing, and gives memory: the fixture's mmap(NULL, size, PROT_NONE, ...).
       OR arguments GLOB '*PROT_NONE*' AND target NOT IN (SELECT name FROM target WHERE family = 'emscripten'));
