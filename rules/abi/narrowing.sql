-- severity: hazard
-- message: a value of 64 bits goes into 32 bits in wasm32: {text}{more}
-- why: long, ssize_t, ptrdiff_t and size_t have 32 bits in wasm32 while time_t, off_t and the
--   (u)int64_t types have 64: an assignment, an argument or a return that loses nothing on the host
--   drops the upper half there, without a word from the compiler. File sizes and offsets from 4 GiB
--   on, times after 2038, counters and identifiers are cut. Source: clang's -Wshorten-64-to-32,
--   which is silent for the host here; wasi-libc's bits/alltypes.h. A plain number that goes into
--   size_t is rules/abi/narrowing-size's.
-- fix: {advice}
SELECT file, min(line) AS line, col, fn, worlds, target, text,
       CASE count(*) WHEN 1 THEN '' WHEN 2 THEN '; one more in this function'
            ELSE '; ' || (count(*) - 1) || ' more in this function' END AS more,
       CASE subject
       WHEN 'time_t' THEN 'keep the time in a time_t or an int64_t: 32 bits end in 2038'
       WHEN 'off_t' THEN 'keep the offset in an off_t or an int64_t, or refuse a file that is larger '
                         || 'than SIZE_MAX before'
       ELSE 'keep the value in 64 bits, or check it against the limit of the narrow type before'
       END AS advice
FROM wasm_warning
WHERE option = '-Wshorten-64-to-32'
  -- Not where both builds cut, and only a macro of the host's headers hides it.
  AND text GLOB '* to ''*long''*' AND text NOT GLOB '* to ''*long long''*'
  AND (to_type <> 'size_t' OR subject IN ('off_t', 'off64_t', 'time_t'))
GROUP BY file, coalesce(fn, line), target;
