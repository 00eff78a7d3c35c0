-- severity: flag
-- message: '{name}' suspends the program, which takes a build with Asyncify or JSPI
-- why: A function that JavaScript carries out later can only return then, and the program must
--   stand still meanwhile. Emscripten can rewrite it so (-sASYNCIFY, binaryen's Asyncify pass) or let
--   the engine switch stacks (-sJSPI). Both are off by default (src/settings.js), and then the
--   function aborts: "Please compile your program with async support" (src/lib/libasync.js).
-- fix: Link with '-sASYNCIFY', or with '-sJSPI' where every engine has it; 'wasmready flags' has both
--   with their lists of functions. Or return, and go on in a callback.
-- families: emscripten
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.callee AS name,
       '-sASYNCIFY' AS flags
FROM call c, target t
WHERE c.callee IN (SELECT name FROM async_name) AND t.family = 'emscripten'
GROUP BY c.file, c.line, c.callee, t.name;
