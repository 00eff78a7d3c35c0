-- severity: hazard
-- message: '({type}){value}' may be a function in wasm32, whose function pointers count from 1
-- why: On a host no function lies at address 1 or 2, so that such a number can stand for "ignore" or
--   "default". In wasm a function pointer is an index into a table, which wasm-ld fills from 1
--   (lld/wasm/Writer.cpp, tableBase): the first function whose address is taken is equal to 1. wasi-libc
--   made functions of SIG_IGN and SIG_ERR for that: "1 is a valid function pointer on wasm"
--   (its <signal.h>).
-- fix: let an empty function of your own stand for it, or use -1 or a flag
SELECT m.file, m.line, m.col, m.function, m.worlds, m.text AS type, m.value
FROM mark m JOIN file f ON f.file = m.file AND f.origin IN ('project', 'thirdparty')
WHERE m.kind = 'sentinel'
  -- No program has more functions in its table, most likely: (handler *)0xdeadbeef.
  AND m.value BETWEEN 1 AND 65535
GROUP BY m.file, m.line, m.value;
