-- severity: blocker
-- message: missing header: '{spelled}' {what}{drags}
-- why: An #include of a header that is not there ends the compile. The target's C library has
--   headers for what it can do and leaves the others out: wasi-libc has no <sys/wait.h>,
--   <termios.h> or <pwd.h>, no target has the Linux kernel's, and a freestanding build has only
--   the compiler's own. With the header goes what it declares: the lines of the project that use its
--   functions are counted. The list is rules/data/headers.tsv, made by compiling each header for
--   each target.
-- fix: {advice}
WITH site AS (
	SELECT i.file, i.line, min(i.col) AS col, i.spelled, bit_or(i.worlds) AS worlds,
	       bit_or(iif(i.kind <> 'ok', i.worlds, 0)) AS lacking,
	       max(coalesce(f.origin IN ('project', 'thirdparty'), 0)) AS foreign_to_libc,
	       max(coalesce(i.kind = 'ghost' AND i.resolved LIKE '%-linux-musl/%', 0)) AS musl
	FROM include i LEFT JOIN file f ON f.file = i.resolved
	-- A library of the system is told of where the project includes it: of libpng's <zlib.h>, not <unistd.h> in zconf.h.
	WHERE i.file NOT GLOB '/usr/include/*' AND i.file NOT GLOB '/usr/local/include/*'
	GROUP BY i.file, i.line, i.spelled
), drag AS MATERIALIZED (
	SELECT target, header, count(DISTINCT file || ':' || line) AS uses
	FROM api_use
	WHERE header IN (SELECT spelled FROM include) AND worlds > 1 AND status = 'missing'
	GROUP BY target, header
)
SELECT s.file, s.line, s.col, s.worlds, t.name AS target, s.spelled,
       'is not among the target''s headers' AS what,
       coalesce((SELECT iif(d.uses = 1, '; one line of the project uses its functions',
                            '; ' || d.uses || ' lines of the project use its functions')
                 FROM drag d WHERE d.header = s.spelled AND d.target = t.name), '') AS drags,
       CASE WHEN t.family = 'none'
            THEN 'build for wasip1 or emscripten, or bring a small C library'
            WHEN s.spelled = 'sys/queue.h'
            THEN 'bring a copy of BSD''s <sys/queue.h>: it is only macros'
            WHEN s.spelled = 'sys/cdefs.h' THEN 'drop it: only glibc''s own headers need it'
            WHEN s.spelled = 'error.h' THEN 'use fprintf(stderr, ...) and exit()'
            WHEN s.spelled IN ('obstack.h', 'argp.h', 'argz.h', 'fts.h')
            THEN 'bring gnulib''s implementation of it'
            ELSE 'put the #include, and what needs it, under ''#ifndef __wasm__''' END AS advice
FROM site s, target t
LEFT JOIN header h ON h.header = s.spelled AND h.target = t.name
-- The project's own file, the fixture's "missing-header-own.h", and what the host lacks too.
WHERE NOT s.foreign_to_libc AND NOT s.lacking & 1
  -- rules/simd has those of a processor.
  AND s.spelled NOT GLOB '*intrin.h' AND s.spelled NOT GLOB 'arm_*.h'
  AND s.spelled NOT IN ('cpuid.h', 'altivec.h')
  AND CASE WHEN t.parsed = 1 AND t.origin = 'installed' AND s.worlds & t.mask
           -- What the current release has is newer-sdk's: its fixture's <dlfcn.h>.
           THEN s.lacking & t.mask AND coalesce(h.status, 'missing') = 'missing'
           WHEN h.status IS NOT NULL THEN h.status = 'missing'
           -- In no table: musl, which Emscripten's library comes from, is asked instead.
           ELSE s.lacking & t.mask AND NOT (s.musl AND t.family = 'emscripten') END;
