-- severity: blocker
-- message: OpenMP: {what}
-- why: clang for wasm compiles OpenMP to calls into its run-time library (__kmpc_fork_call), and
--   neither wasi-libc nor Emscripten brings that library: the link fails. Without '-fopenmp'
--   the pragmas are ignored and the loops run on one thread, but omp_*() and <omp.h> are not
--   there. Source: clang/lib/CodeGen/CGOpenMPRuntime.cpp.
-- fix: {how}
SELECT file, 1 AS line, 1 AS col, NULL AS function, -1 AS worlds, 'flag' AS severity,
       'built with ''' || flag || ''', but no OpenMP library for wasm comes with the target' AS what,
       'build for wasm without ''' || flag || ''', or with ''-fopenmp-simd'' alone' AS how
FROM flag
WHERE flag = '-fopenmp' OR flag GLOB '-fopenmp=*'
GROUP BY file
UNION ALL
SELECT file, line, col, function, bit_or(worlds), 'blocker',
       '''' || name || ''' is OpenMP''s, which no C library for wasm has',
       'call it under ''#ifdef _OPENMP'' only'
FROM (SELECT file, line, col, function, callee AS name, worlds, origin FROM call WHERE kind <> 'indirect'
      UNION ALL
      SELECT file, line, col, function, name, worlds, origin FROM reference)
-- A function of the project's own: the fixture's omp_steps().
WHERE name GLOB 'omp_[gsiudtc]*' AND origin <> 'project'
  AND name NOT IN (SELECT symbol FROM function WHERE defined)
GROUP BY file, line, col;
