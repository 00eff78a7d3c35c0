-- severity: flag
-- message: '{name}' {what}
-- why: WebAssembly code cannot save or replace its own call stack, so setjmp() is not a function
--   that a C library could have. clang rewrites the caller of setjmp() around the engine's
--   exceptions, which needs a flag at compile time, __wasm_setjmp, __wasm_setjmp_test and
--   __wasm_longjmp at link time (wasi-libc's libsetjmp, or the project's own: docs/porting.md),
--   and an engine that has exceptions. Emscripten's default goes through JavaScript instead: every
--   call that a function with setjmp() makes becomes a call out to JavaScript and back (wasi-sdk's
--   SetjmpLongjmp.md; Emscripten's settings.js, SUPPORT_LONGJMP).
-- fix: {how}
SELECT file, line, col, function, bit_or(worlds) AS worlds, target, name, severity,
       coalesce(what, 'makes the calls of its function slow') AS what,
       coalesce(how, 'build with ''-sSUPPORT_LONGJMP=wasm'', or return error codes') AS how,
       flags, max(live) AS shown
FROM jump_use WHERE symbol GLOB '*setjmp' AND called
-- By line: macros of the host's header and the target's give one site two columns.
GROUP BY file, line, target;
