-- severity: blocker
-- message: '{name}' is atomic and {size} bytes wide: {what}
-- why: wasm has atomic instructions for 1, 2, 4 and 8 bytes. For every other width clang calls
--   __atomic_load(), __atomic_store() and __atomic_compare_exchange() of libatomic, which the host
--   has and a wasm toolchain has not: compiler-rt leaves atomic.c out by default
--   (COMPILER_RT_EXCLUDE_ATOMIC_BUILTIN). The link fails. Without '-matomics' clang lowers
--   atomic_load() and its kin on 16 bytes to plain accesses, but not 'a = b'. Emscripten builds
--   atomic.c and takes a lock instead.
-- fix: Make it two words with a lock, or an index or offset of at most 8 bytes in place of the
--   record.
-- families: none, wasi
WITH wide AS (
	SELECT file, line, col, NULL AS function, name, size, worlds FROM variable
	WHERE is_atomic
	UNION ALL
	SELECT file, line, col, NULL, name, size, worlds FROM field
	WHERE type GLOB '_Atomic(*'
), site AS (
	-- The width in the target's own world, where it has the name at all.
	SELECT w.file, w.line, w.col, w.function, w.name, t.name AS target, t.threads, bit_or(w.worlds) AS worlds,
	       coalesce(max(iif(w.worlds & t.mask, w.size, NULL)), max(w.size)) AS size
	FROM wide w, target t
	GROUP BY w.file, w.line, w.col, w.name, t.name
)
SELECT file, line, col, function, worlds, target, name, size,
       iif(size = 16 AND NOT threads, 'hazard', 'blocker') AS severity,
       iif(size = 16 AND NOT threads, 'assigning or reading it as a whole calls',
           'its accesses call') || ' a library that is not there' AS what
-- An instruction accesses 8 bytes: the fixture's _Atomic uint64_t length, and _Atomic struct pair two of
-- two pointers, which is wide on the host only.
FROM site WHERE size > 8;
