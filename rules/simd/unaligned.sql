-- severity: hazard
-- message: '{name}' asks for {width}-byte alignment, but only {align} can be proved here
-- why: On x86 such an access traps when the address is not aligned, so a pointer that happens to be
--   aligned there hides the promise. wasm takes any address, but the promise stays: the compiler may
--   fold tests of the low bits away. And less is aligned than on the host: Emscripten's malloc()
--   gives 8 bytes where glibc's gives 16.
-- fix: Use the unaligned form (loadu, storeu), which costs nothing in wasm, or make the alignment
--   visible with alignas, aligned_alloc() or __builtin_assume_aligned().
-- targets: emscripten, emscripten-pthread
SELECT i.file, i.line, i.col, i.fn, i.name, bit_or(i.worlds) AS worlds, max(i.align) AS align,
       CASE WHEN i.name GLOB '_mm256*' THEN 32 WHEN i.name GLOB '_mm512*' THEN 64 ELSE 16 END
       AS width
FROM intrinsic i JOIN simd s ON s.intrinsic = i.name
WHERE s.aligned AND s.cost NOT IN ('unavailable', 'emulated-slow', 'scalarized')
  AND i.align IS NOT NULL
GROUP BY i.file, i.line, i.col, i.name
HAVING max(i.align) < width;
