-- severity: blocker
-- message: destructor '{name}' {what}
-- why: LLVM turns destructors into calls of __cxa_atexit() (LowerGlobalDtors), which a build without a C
--   library lacks, so that the link fails. Emscripten's runtime stays alive when main() returns, for
--   callbacks: destructors and atexit() handlers run only with '-sEXIT_RUNTIME' (settings.js).
-- fix: {how}
-- families: none, emscripten
SELECT f.file, f.line, f.col, f.function, bit_or(f.worlds) AS worlds, f.name, t.name AS target,
       iif(t.family = 'none', 'blocker', 'flag') AS severity,
       iif(t.family = 'none', 'needs ''__cxa_atexit'', which is not there without a C library',
           'runs only in a build with ''-sEXIT_RUNTIME''') AS what,
       iif(t.family = 'none', 'Export a function that cleans up, and let the host call it.',
           'Link with ''-sEXIT_RUNTIME'', or clean up at the end of main().') AS how
FROM function f JOIN target t
WHERE f.defined AND f.attrs > '' AND f.attrs GLOB '* destructor[ (]*'
GROUP BY f.file, f.line, f.col, f.function, f.name, t.name;
