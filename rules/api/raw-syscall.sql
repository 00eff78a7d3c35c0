-- severity: blocker
-- message: system call: '{name}' {what}
-- why: There is no kernel to call by number: wasm reaches its host through imported functions
--   only. Neither wasi-libc nor Emscripten links syscall(), and the __NR_ and SYS_ numbers that
--   their headers may define mean nothing. What each library has is in rules/data/libc-api.tsv,
--   whose README names its sources and how each name was tried.
-- fix: call the C library's function for it (getrandom: getentropy(), gettid: pthread_self(),
--   futex: a mutex or __builtin_wasm_memory_atomic_wait32), or leave it out under '#ifndef
--   __wasm__'
SELECT file, line, col, function, worlds, target, name, severity, what
FROM api_lack
WHERE family = 'syscall';
