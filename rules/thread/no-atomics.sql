-- severity: flag
-- message: '{name}' in a unit that is built without '-pthread'
-- why: Threads share memory, and wasm-ld takes only objects for shared memory that were compiled
--   with atomics and bulk memory: without '-pthread' clang turns atomics and thread-local variables
--   into plain ones, and the link stops with "--shared-memory is disallowed by ... because it was
--   not compiled with 'atomics' or 'bulk-memory' features".
-- fix: Compile and link every unit with '-pthread' (which means '-matomics -mbulk-memory'), the
--   libraries too.
-- threads: yes
SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, u.name, '-pthread' AS flags
FROM api_use u
WHERE u.symbol IN ('pthread_create', 'thrd_create') AND u.status = 'yes'
  AND u.target IN (SELECT name FROM target WHERE threads)
  AND u.file IN (SELECT file FROM unit_file WHERE unit NOT IN (
                     SELECT unit FROM flag WHERE flag IN ('-pthread', '-pthreads', '-matomics')));
