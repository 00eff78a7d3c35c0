-- severity: flag
-- message: built with '{name}', which {what}
-- why: -finstrument-functions hands the return address to its hooks, which clang cannot do for wasm:
--   "Non-Emscripten WebAssembly hasn't implemented __builtin_return_address"
--   (WebAssemblyISelLowering.cpp). Room for patches and XRay's sleds are "unsupported option", as
--   code in wasm cannot be changed; so is '-p', and '-pg' is taken and does nothing, without a word
--   (clang's Driver/ToolChains/Clang.cpp; each was tried with clang 19).
-- fix: Leave '{name}' out of the flags for wasm; profile with the engine's own tools.
SELECT f.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, f.flag AS name,
       iif(f.flag = '-pg', 'does nothing for wasm32', 'the compiler refuses for wasm32') AS what
FROM given_flag f CROSS JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = ''
CROSS JOIN target t
WHERE (f.flag IN ('-finstrument-functions', '-finstrument-functions-after-inlining', '-p', '-pg',
                  '-fxray-instrument')
       OR f.flag GLOB '-fpatchable-function-entry=*')
  AND NOT (f.flag GLOB '-finstrument-*' AND t.family = 'emscripten')
GROUP BY f.file, f.flag, t.name;
