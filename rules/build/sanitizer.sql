-- severity: flag
-- message: built with '{name}', which has no run-time library for the target
-- why: Sanitizers are half in the compiler and half in a library that comes with it. clang refuses
--   '-fsanitize=address', 'thread' and 'leak' for a wasm target without that library ("unsupported
--   option", Driver/ToolChains/WebAssembly.cpp); wasi-sdk ships none. Emscripten has address,
--   leak and undefined.
-- fix: Leave '{name}' out of the flags for wasm; '-fsanitize=undefined -fsanitize-trap=undefined'
--   needs no library.
SELECT f.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, f.flag AS name
FROM flag f JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = '', target t
WHERE f.flag GLOB '-fsanitize=*'
  AND (f.flag GLOB '*thread*'
       OR (f.flag GLOB '*address*' OR f.flag GLOB '*leak*') AND t.name NOT GLOB 'emscripten*')
GROUP BY f.file, f.flag, t.name;
