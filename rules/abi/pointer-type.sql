-- severity: hazard
-- message: a pointer to one width is used as a pointer to another in wasm32: {text}
-- why: The address of a long is passed where an int64_t, a time_t or an off_t is written: the same
--   width on the host, 4 bytes and 8 in wasm32. The callee writes 4 bytes beyond the variable, or
--   reads them. Source: clang's -Wincompatible-pointer-types, which for the host sees the same type.
-- fix: declare the variable with the type that the other side writes
SELECT file, line, min(col) AS col, fn, worlds, target, text
FROM wasm_warning
WHERE option GLOB '-Wincompatible-pointer-types*' OR option = '-Wpointer-sign'
GROUP BY file, line, target, text;
