-- severity: blocker
-- message: naked function '{name}' has a body of the host's instructions
-- why: A naked function is nothing but its assembly, which clang for wasm rejects as "invalid
--   instruction". Even a body without instructions is not portable: wasm code that ends without
--   returning what its type says does not validate (WebAssembly specification, "Validation",
--   functions).
-- fix: Write the function in C for wasm, and keep this one under '#if defined(__x86_64__)'.
SELECT a.file, a.line, a.col, a.function, bit_or(a.worlds) AS worlds,
       coalesce((SELECT f.name FROM function f WHERE f.file = a.file AND f.line = a.line LIMIT 1),
                (SELECT f.name FROM function f WHERE f.symbol = a.function LIMIT 1), 'unnamed') AS name
FROM asm a
WHERE a.kind = 'naked'
GROUP BY a.file, a.line, a.col
HAVING bit_or(a.worlds) & 1;
