-- severity: blocker
-- message: a variable is bound to the register '{register}', which wasm32 does not have
-- why: wasm is a stack machine with locals and no registers to name (clang's
--   Basic/Targets/WebAssembly.h lists none). clang stops with "unknown register name", for a global
--   and for a local variable alike.
-- fix: Drop the binding under '#ifndef __wasm__', or make it an ordinary variable. What reads the
--   stack pointer can take the address of a local, which lies in linear memory.
SELECT file, line, col, function, bit_or(worlds) AS worlds, template AS register
FROM asm
WHERE kind = 'register'
GROUP BY file, line, col
HAVING bit_or(worlds) & 1;
