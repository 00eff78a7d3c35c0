-- severity: blocker
-- message: the target's build takes two types for different ones, or for the same one: {text}
-- why: Typedefs name other basic types in wasm32: int64_t is long long (long on a 64-bit host),
--   uint32_t is unsigned int in wasi-libc, and sizeof(long) equals sizeof(int). A declaration with
--   int64_t and a definition with long agree on the host only; a _Generic selection that lists long
--   long and int64_t, or a switch over sizeof with a case for int and one for long, has the same
--   entry twice for the target.
-- fix: {advice}
SELECT file, line, col, function, worlds, target, text,
       CASE WHEN text GLOB 'duplicate case*'
            THEN 'switch over the fixed widths 1, 2, 4 and 8, each of them once'
            WHEN text GLOB '*generic association*'
            THEN 'list the basic types (int, long, long long) and no typedef'
            ELSE 'declare and define it with the same name of the type' END AS advice
FROM wasm_error
WHERE text GLOB 'conflicting types for*' OR text GLOB 'duplicate case value*'
   OR text GLOB '*in generic association compatible with*'
   OR text GLOB 'redefinition of * with a different type*'
   OR text GLOB 'redeclaration of * with a different type*'
   OR text GLOB 'typedef redefinition with different types*';
