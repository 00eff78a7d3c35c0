-- severity: blocker
-- message: memory or queue between processes: '{name}' {what}
-- why: Shared memory segments, semaphores and message queues join processes through the kernel. A
--   wasm instance has its memory to itself and no kernel to share one through. wasi-libc has no
--   <sys/ipc.h>; it and Emscripten declare some of the functions, and then the link fails. What
--   each library has is in rules/data/libc-api.tsv, whose README names its sources and how each
--   name was tried.
-- fix: with one process, use memory of the program's own; across Web Workers, use threads
--   (-pthread), which share it
SELECT file, line, col, function, worlds, target, name, severity, what
FROM api_lack
WHERE family = 'ipc' OR symbol IN ('shm_open', 'shm_unlink');
