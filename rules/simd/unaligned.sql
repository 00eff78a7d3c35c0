-- severity: perf
-- message: '{name}' asks for {width}-byte alignment, but only {align} can be proved here
-- why: Less is aligned than on the host: Emscripten's malloc() gives 8 bytes where glibc's gives 16
--   (dlmalloc.c asserts it), and a member behind two pointers is at byte 8, not 16. wasm itself
--   takes any address, as alignment is but a hint in its specification ("memory instructions"), so
--   the access works, and crosses cache lines. But Emscripten's <xmmintrin.h> dereferences an
--   aligned type, which is undefined in C: '-fsanitize=alignment' and '-sSAFE_HEAP' stop there.
-- fix: Use the unaligned form (loadu, storeu), which costs nothing in wasm, or make the alignment
--   visible with alignas, aligned_alloc() or __builtin_assume_aligned().
-- families: emscripten
SELECT i.file, i.line, i.col, i.function, i.name, bit_or(i.worlds) AS worlds, max(i.align) AS align,
       CASE WHEN i.name GLOB '_mm256*' THEN 32 WHEN i.name GLOB '_mm512*' THEN 64 ELSE 16 END
       AS width,
       (SELECT json_object('kind', 'token', 'old', i.name, 'new', l.intrinsic) FROM simd l
        WHERE l.intrinsic = replace(replace(i.name, '_load_', '_loadu_'), '_store_', '_storeu_')
          AND l.intrinsic <> i.name) AS edit
FROM intrinsic i JOIN simd s ON s.intrinsic = i.name
WHERE s.aligned AND s.cost NOT IN ('unavailable', 'emulated-slow', 'scalarized')
  AND i.align IS NOT NULL
GROUP BY i.file, i.line, i.col, i.name
HAVING max(i.align) < width;
