-- severity: hazard
-- message: '{text}' is sorted by '{name}' right after '{first}', whose order qsort() does not keep
-- why: qsort() may put what compares equal in any order (C17 7.22.5.2). glibc's is a merge sort, which keeps
--   the order that was there as long as memory suffices, so that two passes sort by two keys. The C
--   libraries for wasm have musl's smoothsort (src/stdlib/qsort.c), which does not: the first pass is lost, and the
--   program's output differs without an error.
-- fix: sort once, by a function that compares the second key where the first is equal
-- families: wasi, emscripten
SELECT b.file, b.line, b.col, b.function, b.worlds, b.text, a.name AS first, b.name
FROM meaning a
JOIN meaning b ON b.kind = 'sort' AND b.file = a.file AND b.function = a.function AND b.value = a.value
                  AND b.text = a.text AND b.name <> a.name AND b.line > a.line AND b.worlds & a.worlds
WHERE a.kind = 'sort'
  -- What was sorted is used before it is sorted anew: qsort(names, ...); show(names); qsort(names, ...).
  AND NOT EXISTS (SELECT 1 FROM call c WHERE c.file = a.file AND c.function = a.function AND c.line > a.line AND c.line < b.line)
  AND NOT EXISTS (SELECT 1 FROM loop l WHERE l.file = a.file AND l.function = a.function AND l.line > a.line AND l.line < b.line)
GROUP BY b.file, b.line, b.col;
