-- severity: hazard
-- message: a comparison no longer depends on its operand in wasm32: {text}
-- why: A long, size_t or uintptr_t of 32 bits never reaches a bound of more than 32 bits: the check
--   is always true or always false, and the compiler drops it. A check against overflow that comes
--   after a product or a sum of 32 bits has come too late. Source: clang's
--   -Wtautological-constant-out-of-range-compare and -Wtautological-type-limit-compare, which are
--   silent for the host here.
-- fix: compare a uint64_t that is computed in 64 bits, or check for overflow with
--   __builtin_mul_overflow; where the bound is out of reach in wasm32 anyway, leave the check out
--   under '#if SIZE_MAX > 0xffffffff'
SELECT file, line, min(col) AS col, fn, worlds, target, text
FROM wasm_warning
WHERE option GLOB '-Wtautological*'
GROUP BY file, line, target, text;
