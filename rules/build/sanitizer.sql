-- severity: flag
-- message: built with '{name}', which has no run-time library for the target
-- why: Sanitizers are half in the compiler and half in a library that comes with it. clang refuses
--   '-fsanitize=address', 'thread', 'memory' and others for a wasm target ("unsupported option",
--   Driver/ToolChains/WebAssembly.cpp); it takes 'undefined' and its parts, and the link ends in
--   "undefined symbol: __ubsan_handle_...": wasi-sdk ships no such library. Emscripten has address,
--   leak and undefined. '-fsanitize-coverage=' calls functions that nobody defines.
-- fix: Leave '{name}' out of the flags for wasm; '-fsanitize=undefined -fsanitize-trap=undefined'
--   needs no library.
WITH kind AS (
	SELECT *, CASE WHEN flag GLOB '*thread*' OR flag GLOB '*memory*' OR flag GLOB '*safe-stack*'
	                    OR flag GLOB '*shadow-call-stack*' OR flag GLOB '*dataflow*'
	                    OR flag GLOB '*hwaddress*' OR flag GLOB '*fuzzer*' THEN 'none'
	               WHEN flag GLOB '-fsanitize-coverage=*' THEN 'none'
	               WHEN flag GLOB '*address*' OR flag GLOB '*leak*' THEN 'emscripten'
	               ELSE 'trap' END AS kind
	FROM given_flag WHERE flag GLOB '-fsanitize=*' OR flag GLOB '-fsanitize-coverage=*'
)
SELECT k.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, k.flag AS name
FROM kind k CROSS JOIN unit u ON u.id = k.unit AND u.language = 'c' AND u.note = ''
CROSS JOIN target t
WHERE (k.kind = 'none' OR t.family <> 'emscripten')
  AND (k.kind <> 'trap'
       OR NOT EXISTS (SELECT 1 FROM given_flag o WHERE o.unit = k.unit
                      AND (o.flag GLOB '-fsanitize-trap*'
                           OR o.flag = '-fsanitize-undefined-trap-on-error')))
GROUP BY k.file, k.flag, t.name;
