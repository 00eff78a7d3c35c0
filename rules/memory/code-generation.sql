-- severity: hazard
-- message: {what}
-- why: Wasm code lies outside the memory that a program can write, and is checked before it runs: no
--   bytes of that memory become instructions. A function pointer is an index into a table, so that a
--   data address called as a function traps or calls something else. wasi-libc's mmap() fails with
--   EINVAL for PROT_EXEC (libc-bottom-half/mman); Emscripten's gives plain memory.
-- fix: Leave the JIT out under '#ifndef __wasm__' and interpret, or hand a wasm module that the
--   program writes to the host, which can instantiate it with the same memory and table.
SELECT file, line, col, function, worlds,
       '''' || subject || ''' asks for memory that can be executed, which wasm does not have' AS what
FROM mark
WHERE kind = 'protection' AND value & 4
UNION ALL
SELECT file, line, col, function, worlds,
       'data of type ''' || from_type || ''' is made a function pointer; wasm runs no data'
FROM cast
-- What another gave may be a function: lua's lua_CFunction f = cast_Lfunc(dlsym(lib, sym)) of a void *.
WHERE kind = 'function' AND from_type NOT GLOB '*(*'
  AND (replace(from_type, 'const ', '') GLOB 'unsigned char *'
       OR replace(from_type, 'const ', '') GLOB 'uint8_t *'
       OR replace(from_type, 'const ', '') GLOB 'char *'
       OR replace(from_type, 'const ', '') GLOB 'unsigned char[[]*'
       OR replace(from_type, 'const ', '') GLOB 'uint8_t[[]*'
       OR replace(from_type, 'const ', '') GLOB 'char[[]*');
