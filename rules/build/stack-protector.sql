-- severity: flag
-- message: built with '{name}', whose run-time support the target's C library lacks
-- why: A protected function reads __stack_chk_guard and calls __stack_chk_fail when it was
--   overwritten. wasi-libc has them since December 2022 (its pull request 351), Emscripten since
--   July 2024 (22229), a freestanding build never; without them the link fails. Return
--   addresses are out of reach in wasm, so little is lost without it.
-- fix: Build for wasm with '{flags}', or use a C library that has __stack_chk_fail.
WITH last AS (
	-- The last of a unit's flags counts.
	SELECT unit, max(position) AS position
	FROM unit u CROSS JOIN flag f ON f.unit = u.id
	WHERE u.flags GLOB '*stack-protector*' AND flag IN ('-fstack-protector', '-fstack-protector-strong', '-fstack-protector-all',
	               '-fno-stack-protector')
	GROUP BY unit
)
SELECT f.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, f.flag AS name,
       '-fno-stack-protector' AS flags
FROM last l CROSS JOIN flag f ON f.unit = l.unit AND f.position = l.position
CROSS JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = ''
CROSS JOIN target t
-- A unit that turns it off: lua's makefile has -fno-stack-protector.
WHERE f.flag <> '-fno-stack-protector'
  AND (t.family = 'none'
       OR t.parsed = 1 AND t.origin = 'installed'
          AND EXISTS (SELECT 1 FROM sysroot_symbol s WHERE s.world = t.world)
          AND NOT EXISTS (SELECT 1 FROM sysroot_symbol s
                          WHERE s.world = t.world AND s.symbol = '__stack_chk_fail'))
GROUP BY f.file, f.flag, t.name;
