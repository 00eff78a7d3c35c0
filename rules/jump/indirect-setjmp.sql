-- severity: blocker
-- message: '{name}' is used as a value, but must be called by its name
-- why: clang rewrites the function that calls setjmp(), and so must see the call. With wasm
--   exceptions as with Emscripten's way its back end (WebAssemblyLowerEmscriptenEHSjLj.cpp) stops
--   at any other use: "Indirect use of setjmp is not supported".
-- fix: Call setjmp() directly in the function whose frame it marks.
SELECT file, line, col, function, bit_or(worlds) AS worlds, name
FROM reference
WHERE name IN (SELECT name FROM api_name WHERE symbol GLOB '*setjmp')
  AND name NOT GLOB '__builtin*' AND origin <> 'project'
GROUP BY file, line, col;
