-- severity: perf
-- message: {what}
-- why: wasm has none of the host's instruction sets. clang ignores a feature that it does not know
--   ("'+avx2' is not a recognized feature for this target") and compiles the function like any
--   other, so the variant that was to be fast is no faster; several versions of one function
--   (target_clones) are an error, "function multiversioning is not supported on the current target"
--   (clang's attribute reference).
-- fix: Guard the variant with '#if defined(__x86_64__)', and let the dispatcher call the portable
--   one.
SELECT f.file, f.line, f.col, f.function, 'perf' AS severity,
       '''' || f.name || ''' is compiled for features that wasm32 does not have' AS what,
       bit_or(f.worlds) AS worlds
FROM function f
WHERE f.attrs > '' AND f.attrs LIKE '% target(%' AND f.defined AND f.worlds & 1
  AND f.attrs NOT LIKE '%simd128%' AND f.attrs NOT LIKE '% target(default)%'
GROUP BY f.file, f.line, f.name
UNION ALL
SELECT d.file, d.line, d.col, NULL, 'blocker',
       'versions of a function for several processors are not supported for wasm32',
       bit_or(d.worlds | 1)
FROM diagnostic d
WHERE d.level = 'error' AND d.text LIKE 'function multiversioning is not supported%'
GROUP BY d.file, d.line;
