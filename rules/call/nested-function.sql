-- severity: blocker
-- message: a function inside a function: only GCC has them, and GCC has no wasm
-- why: Nested functions are GCC's extension; clang, the compiler for wasm, says "function definition
--   is not allowed here". GCC builds the address of one as code on the stack (a trampoline), for
--   which wasm has no place either.
-- fix: Move the function out, and hand it what it used as parameters or in a struct.
SELECT file, line, col, function, bit_or(worlds) AS worlds
FROM diagnostic
WHERE level = 'error' AND text = 'function definition is not allowed here'
GROUP BY file, line, col;
