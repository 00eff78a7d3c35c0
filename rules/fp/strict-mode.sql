-- severity: hazard
-- message: {name} is ignored for wasm32: {lack}
-- why: Code that changes the rounding mode or looks at exceptions tells the compiler so, or it moves
--   arithmetic across the calls. wasm has one rounding mode and no exceptions, and clang says that
--   it goes on without: "overriding currently unsupported rounding mode on this target",
--   "'#pragma FENV_ACCESS' is not supported on this target - ignored" (Basic/TargetInfo.h,
--   HasStrictFP; Frontend/CompilerInstance.cpp).
-- fix: Find what the code does with <fenv.h>, and compute it otherwise for wasm.
SELECT d.file, d.line, d.col, NULL AS function, d.worlds, 'the pragma FENV_ACCESS' AS name,
       'it rounds to nearest and records no exception' AS lack
FROM diagnostic d JOIN file f ON f.file = d.file AND f.origin = 'project'
WHERE d.level = 'warning' AND d.text GLOB '''#pragma FENV_ACCESS'' is not supported*'
  AND d.worlds > 1
GROUP BY d.file, d.line
UNION ALL
SELECT f.file, 1, 1, NULL, -1, '''' || f.flag || '''',
       CASE WHEN f.flag = '-frounding-math' THEN 'rounding is always to nearest'
            WHEN f.flag = '-ftrapping-math' THEN 'exceptions are never recorded'
            ELSE 'it rounds to nearest and records no exception' END
FROM flag f JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = ''
WHERE f.flag IN ('-frounding-math', '-ftrapping-math', '-ffp-model=strict')
GROUP BY f.file, f.flag;
