-- severity: blocker
-- message: '{name}' needs a C library, and a freestanding build has none
-- why: With --target=wasm32-unknown-unknown -nostdlib there are only the compiler and its own
--   headers. The few functions that clang turns into instructions (memcpy with -mbulk-memory,
--   fabs, sqrt ...) work; every other name is an undefined symbol, or an import that the host must
--   provide.
-- fix: build for wasip1 or emscripten, or bring the function: your own, a small library's, or an
--   import that the host implements
-- targets: freestanding
SELECT file, line, col, fn, worlds, target, name
FROM api_use
WHERE target = 'freestanding' AND status = 'missing'
  AND family NOT IN ('thread', 'setjmp')
  AND symbol NOT IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd', 'sched_getcpu',
                     'sched_getaffinity', 'sched_setaffinity');
