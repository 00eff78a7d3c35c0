-- severity: blocker
-- message: '{callee}' does not compile: wasm has no return address
-- why: Return addresses lie in the engine, out of the program's reach; clang for wasm without
--   Emscripten stops with "Non-Emscripten WebAssembly hasn't implemented
--   __builtin_return_address" (lib/Target/WebAssembly/WebAssemblyISelLowering.cpp, LowerRETURNADDR).
--   Emscripten asks JavaScript for one.
-- fix: Leave the call out for wasm, or hand down __FILE__ and __LINE__ by a macro.
-- families: none, wasi
SELECT file, line, col, function, bit_or(worlds) AS worlds, callee
FROM call
WHERE kind = 'builtin' AND callee = '__builtin_return_address'
GROUP BY file, line, col;
