-- severity: hazard
-- message: an access to address {value} does not fault in wasm
-- why: Address 0 is a valid address of a wasm memory: wasm-ld puts data or the stack from 1024 on, and
--   below that everything can be read and written. What crashes a host's program on purpose goes on
--   here, and what was written there is read back by the next null pointer.
-- fix: Say '__builtin_trap()' or 'abort()', and check pointers in code; for tests, Emscripten's
--   '-sSAFE_HEAP' or '-fsanitize=null' find such accesses.
SELECT file, line, col, function, worlds, value
-- A device is there on purpose: return *(volatile int *)0x40021000;
FROM mark WHERE kind = 'null' AND value < 1024;
