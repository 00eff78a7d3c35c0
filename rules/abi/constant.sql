-- severity: hazard
-- message: a constant does not fit in wasm32: {text}
-- why: A constant of more than 32 bits that goes into a long, unsigned long, size_t, uintptr_t or an
--   array of them loses its upper half in wasm32: masks, hash seeds, limits and sentinels change
--   their value. On the host it fits. Source: clang's -Wconstant-conversion, which is silent for the
--   host here.
-- fix: use uint64_t or int64_t for what holds the constant, or give wasm32 a constant of 32 bits
SELECT file, line, min(col) AS col, function, worlds, target, text
FROM wasm_warning
WHERE option IN ('-Wconstant-conversion', '-Wliteral-range', '-Wliteral-conversion',
                 '-Wimplicit-const-int-float-conversion', '-Wbitfield-constant-conversion',
                 '-Wimplicitly-unsigned-literal')
  -- rules/abi/size-overflow has sizes: its size_t cache = 0x180000000;
  AND NOT (option = '-Wconstant-conversion' AND to_type = 'size_t')
GROUP BY file, line, target, text;
