-- severity: blocker
-- message: memory mapping: '{name}' {what}
-- why: A wasm memory is one array of bytes without pages that could be mapped, shared or
--   protected. An emulated mmap() allocates and, for a file, copies; writes reach the file late or
--   never, MAP_FIXED, guard pages and executable memory do not exist, and Emscripten's mprotect()
--   returns 0 and protects nothing.
-- fix: {how}
SELECT file, line, col, function, worlds, target, name, severity, what, flags,
       CASE WHEN flags <> '' THEN 'build with ''' || flags || ''', or '
            ELSE 'under ''#ifdef __wasm__'' ' END
       || CASE WHEN symbol GLOB 'mmap*' OR symbol = 'munmap'
               THEN 'use malloc() and free() for memory, pread() for a file'
               WHEN symbol IN ('mremap') THEN 'use realloc()'
               WHEN symbol IN ('msync') THEN 'write the file with pwrite()'
               WHEN symbol = 'memfd_create' THEN 'use memory or a file'
               ELSE 'leave the call out: it is only advice or protection' END AS how
FROM api_lack
-- api/sysv-ipc has these: its fixture's shm_open("/x", O_RDWR, 0600).
WHERE header = 'sys/mman.h' AND symbol NOT IN ('shm_open', 'shm_unlink');
