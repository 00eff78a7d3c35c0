-- severity: flag
-- message: '{name}' {what}
-- why: WebAssembly code cannot unwind or replace its own call stack. longjmp() becomes a throw of
--   the engine, which needs a flag at compile time, a library at link time and an engine that has
--   exceptions. Without them the link fails: "undefined symbol: longjmp" (LLVM's "WebAssembly
--   exception handling" and wasi-sdk's SetjmpLongjmp.md).
-- fix: {how}
SELECT file, line, col, function, bit_or(worlds) AS worlds, target, name, severity, what, how,
       flags, max(live) AS shown
-- Where it works, its cost is setjmp's: lua's LUAI_THROW(L, L->errorJmp) for Emscripten.
FROM jump_use WHERE symbol GLOB '*longjmp' AND what IS NOT NULL
-- By line: macros of the host's header and the target's give one site two columns.
GROUP BY file, line, target;
