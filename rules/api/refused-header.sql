-- severity: flag
-- message: '{spelled}' stops the compile unless the build has '{flags}'
-- why: wasi-libc keeps headers whose functions it can only imitate, and ends each in an #error
--   (<signal.h>: "wasm lacks signal support") until a macro says that the imitation is wanted.
--   Then the matching library must be linked.
-- fix: build with '{flags}', or put the #include under '#ifndef __wasi__'
WITH site AS (
	SELECT i.file, i.line, min(i.col) AS col, i.spelled, bit_or(i.worlds) AS worlds,
	       bit_or(iif(i.kind <> 'ok', i.worlds, 0)) AS lacking,
	       max(coalesce(f.origin IN ('project', 'thirdparty'), 0)) AS foreign_to_libc
	FROM include i LEFT JOIN file f ON f.file = i.resolved
	-- A library of the system is told of where the project includes it: of freetype's <png.h>, not <setjmp.h> in pngconf.h.
	WHERE i.file NOT GLOB '/usr/include/*' AND i.file NOT GLOB '/usr/local/include/*'
	GROUP BY i.file, i.line, i.spelled
), given AS (
	SELECT DISTINCT substr(flag, 1, instr(flag || '=', '=') - 1) AS flag
	FROM flag WHERE flag GLOB '-D_WASI_EMULATED_*'
	UNION SELECT '-mllvm -wasm-enable-sjlj' FROM flag WHERE flag = '-mllvm=-wasm-enable-sjlj'
)
SELECT s.file, s.line, s.col, s.worlds, t.name AS target, s.spelled, h.note AS flags
FROM site s, target t
JOIN header h ON h.header = s.spelled AND h.target = t.name AND h.note GLOB '-*'
WHERE h.status IN ('error', 'emulated')
  AND NOT s.foreign_to_libc AND NOT s.lacking & 1
  -- rules/simd has those of a processor: libpng's #include <immintrin.h>.
  AND s.spelled NOT GLOB '*intrin.h' AND s.spelled NOT GLOB 'arm_*.h'
  AND s.spelled NOT IN ('cpuid.h', 'altivec.h')
  -- What the installed headers lack altogether is missing-header's, or newer-sdk's.
  AND NOT (t.parsed = 1 AND t.origin = 'installed' AND s.lacking & t.mask)
  AND NOT EXISTS (SELECT 1 FROM given g WHERE instr(h.note || ' ', g.flag || ' '));
