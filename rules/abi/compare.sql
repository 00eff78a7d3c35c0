-- severity: hazard
-- message: a comparison no longer depends on its operand in wasm32: {text}
-- why: A long, size_t or uintptr_t of 32 bits never reaches a bound of more than 32 bits: the check
--   is always true or always false, and the compiler drops it. A check against overflow that comes
--   after a product or a sum of 32 bits has come too late. Source: clang's
--   -Wtautological-constant-out-of-range-compare and -Wtautological-type-limit-compare, which are
--   silent for the host here. A check that is dropped because a plain variable never gets that far
--   is a note: there is nothing left to check.
-- fix: compare a uint64_t that is computed in 64 bits, or check for overflow with
--   __builtin_mul_overflow; where the bound is out of reach in wasm32 anyway, leave the check out
--   under '#if SIZE_MAX > 0xffffffff'
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, w.target, w.text,
       -- A bound that is out of reach stops nothing, unless what it is there to stop has wrapped: git's
       -- if (size > 0xffffffff || compressed_size > 0xffffffff) of two unsigned long.
       iif(w.text GLOB '*always false*'
           AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.kind = 'computed-bound' AND m.file = w.file
                           AND m.line = w.line AND m.worlds & w.worlds), 'note', 'hazard') AS severity
FROM wasm_warning w
WHERE w.option GLOB '-Wtautological*'
GROUP BY w.file, w.line, w.target, w.text;
