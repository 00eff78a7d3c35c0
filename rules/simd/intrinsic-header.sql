-- severity: blocker
-- message: '{spelled}' {what}
-- why: The header belongs to the host's machine. clang's copy ends in "#error This header is only
--   meant to be used on x86 and x64 architecture" for wasm. Emscripten has its own versions of
--   some, which do the same work with wasm's 128-bit vectors when the flags say so (its manual,
--   "Using SIMD with WebAssembly").
-- fix: {how}
WITH busy(file, worlds) AS (
	-- Files whose code has vectors, and
	SELECT file, bit_or(worlds) FROM (
		SELECT file, worlds FROM intrinsic
		UNION ALL SELECT file, worlds FROM function WHERE type GLOB '*__m[1256]*')
	GROUP BY file
), user AS MATERIALIZED (
	-- files of units that read one.
	SELECT DISTINCT a.file, t.name AS target
	FROM (SELECT DISTINCT b.unit, t.name, t.mask FROM busy n
	      JOIN target t ON n.worlds & t.mask JOIN unit_file b ON b.file = n.file) t
	JOIN unit_file a ON a.unit = t.unit
)
SELECT i.file, i.line, i.col, i.spelled, t.name AS target, bit_or(i.worlds) AS worlds,
       iif(h.status = 'emulated', 'flag', 'blocker') AS severity,
       iif(h.status = 'emulated', 'works only with the flags for Emscripten''s version of it',
           'is a header for another machine') AS what,
       iif(h.status = 'emulated', 'build with: ' || h.note,
           'include it under ''#if defined(__x86_64__)'', ''#ifdef __SSE2__'' or ''#ifdef __ARM_NEON''')
           AS how,
       -- Only where no code of the target's build uses it.
       iif(coalesce(h.status, '') <> 'emulated'
           AND (i.spelled GLOB '*mmintrin.h' OR i.spelled IN ('x86intrin.h', 'cpuid.h'))
           AND NOT EXISTS (SELECT 1 FROM user u WHERE u.file = i.file AND u.target = t.name),
           json_object('kind', 'guard', 'guard',
                       'defined(__x86_64__) || defined(__i386__) || defined(__SSE2__)'), NULL) AS edit
FROM include i, target t
LEFT JOIN header h ON h.header = i.spelled AND h.target = t.name
WHERE (i.spelled GLOB '*intrin.h' OR i.spelled IN (SELECT name FROM name_list WHERE list = 'vector-header'))
  -- A project's header of that name is the project's.
  AND NOT EXISTS (SELECT 1 FROM include p JOIN file f ON f.file = p.resolved
                  WHERE p.file = i.file AND p.line = i.line AND f.origin = 'project')
  AND coalesce(h.status, 'error') <> 'yes'
  -- Nor is it said where the build has the flags: emcc takes those of x86 with -msimd128 alone.
  AND NOT (h.status = 'emulated'
           AND EXISTS (SELECT 1 FROM flag WHERE flag IN ('-msimd128', '-mrelaxed-simd'))
           AND EXISTS (SELECT 1 FROM flag WHERE CASE WHEN i.spelled GLOB 'arm_*'
                       THEN flag = '-mfpu=neon'
                       ELSE flag GLOB '-msse*' OR flag GLOB '-mssse3' OR flag GLOB '-mavx*' END))
GROUP BY i.file, i.line, t.name;
