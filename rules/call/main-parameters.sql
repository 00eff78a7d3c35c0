-- severity: hazard
-- message: 'main' has {parameter_count} parameter{s}: it is never called, and the program traps at its start
-- why: wasm's start code calls a main with two parameters or with none; clang gives these the names
--   __main_argc_argv and __main_void (WebAssembly/tool-conventions, BasicCABI.md, "Program startup";
--   clang's lib/CodeGen/CodeGenModule.cpp and ItaniumMangle). Any other main stays 'main', which
--   wasm-ld finds to have another signature than the start code expects: it warns, and the call is
--   an unreachable instruction.
-- fix: Give main two parameters, and take the environment from 'extern char **environ'.
-- families: wasi, emscripten
SELECT file, line, col, function, bit_or(worlds) AS worlds, parameter_count, iif(parameter_count = 1, '', 's') AS s,
       iif(parameter_count = 3, json_object('kind', 'main'), NULL) AS edit
FROM function
WHERE name = 'main' AND defined AND linkage = 'external' AND parameter_count NOT IN (0, 2) AND worlds > 1
GROUP BY file, line, col;
