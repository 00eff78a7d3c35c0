-- severity: hazard
-- message: built with '{name}': the host's denormals become 0, wasm32's do not
-- why: A compiler that links with -ffast-math (or -Ofast, or -funsafe-math-optimizations) adds
--   crtfastmath.o, whose constructor makes an x86 flush denormal numbers to 0 in the whole program,
--   libraries included. wasm has no such mode: denormals are exact, and on the host's processor slow.
--   What decays towards 0, such as a filter or a reverb, costs many times more there, and results
--   differ. Reassociated sums differ as well. Source: gcc's config/i386/crtfastmath.c; clang's
--   manual, -ffast-math; WebAssembly specification, "Floating-Point Operations".
-- fix: set to 0 what is below 1e-30 (or add and subtract a small constant), and build host and
--   wasm alike without '{name}' where results must agree
WITH used AS (
	SELECT f.unit, max(f.position) AS position FROM unit u CROSS JOIN flag f ON f.unit = u.id
	WHERE (u.flags GLOB '*fast*' OR u.flags GLOB '*-funsafe-math*') AND f.flag IN ('-ffast-math', '-Ofast', '-funsafe-math-optimizations')
	GROUP BY f.unit
)
SELECT n.file, 1 AS line, 1 AS col, -1 AS worlds, n.flag AS name
FROM used u JOIN flag n ON n.unit = u.unit AND n.position = u.position
JOIN unit k ON k.id = u.unit AND k.language = 'c' AND k.note = ''
WHERE NOT EXISTS (SELECT 1 FROM flag o WHERE o.unit = u.unit AND o.position > u.position
                  AND o.flag IN ('-fno-fast-math', '-fno-unsafe-math-optimizations'))
GROUP BY n.file, n.flag;
