-- severity: blocker
-- message: '{name}' walks the call stack, which WebAssembly code cannot see
-- why: Return addresses live in the engine, where the program cannot read them (WebAssembly's
--   design document "Security", on control-flow integrity). Neither wasi-libc nor Emscripten, both
--   children of musl, which has none either, ships <execinfo.h> or its functions.
-- fix: Leave it out under '#ifndef __wasm__', and let the host print the trace of a trap;
--   under Emscripten use emscripten_get_callstack().
SELECT file, line, col, function, worlds, target, name
FROM api_use
WHERE symbol IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd') AND status <> 'yes';
