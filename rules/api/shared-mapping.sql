-- severity: hazard
-- message: '{name}' with MAP_SHARED maps a copy: {what}
-- why: A wasm memory has no pages that a file or another process could share. wasi-libc's
--   emulation (libc-bottom-half/mman/mman.c) reads the file into memory from malloc() and never
--   writes it back; in Emscripten changes reach the file at msync() or munmap() and not before.
--   Neither reports an error, so a program that keeps its data in a mapped file loses it.
-- fix: {how}
WITH asked AS MATERIALIZED (
	SELECT file, line, col, function, worlds, target, name, arguments FROM api_use WHERE symbol IN ('mmap', 'mmap64')
	UNION
	-- Through a table or a variable: SQLite's osMmap(0, n, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0).
	SELECT p.file, p.line, p.col, p.function, p.worlds, t.name, p.name, p.arguments
	FROM pointer_call p JOIN target t WHERE p.symbol IN ('mmap', 'mmap64')
)
SELECT file, line, col, function, worlds, target, name,
       iif(arguments GLOB '*MAP_ANON*', 'no other process or instance sees it',
           iif(target IN (SELECT name FROM target WHERE family = 'emscripten'), 'the file changes at msync() or munmap() only',
               'what is written to it never reaches the file')) AS what,
       iif(arguments GLOB '*MAP_ANON*',
           'with one process, use malloc(); between threads, all memory is shared',
           'write the file with pwrite() or fwrite()') AS how
FROM asked
WHERE target IN (SELECT name FROM target WHERE family <> 'none')
  AND (arguments GLOB '*MAP_SHARED*' OR arguments GLOB '*MAP_SYNC*')
  -- A copy that is only read differs from a mapping in nothing but memory: zlib's minigzip, built with
  -- USE_MMAP, has mmap((caddr_t) 0, buf_len, PROT_READ, MAP_SHARED, ifd, (off_t)0).
  AND (arguments GLOB '*PROT_WRITE*' OR arguments NOT GLOB '*PROT_*');
