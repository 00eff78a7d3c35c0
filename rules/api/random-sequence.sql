-- severity: note
-- message: {name}() {what}
-- why: C does not say which numbers follow a seed. glibc's rand() is its random(), an additive feedback
--   generator; musl's rand() is a linear congruential one and its random() is seeded otherwise (src/prng/rand.c,
--   random.c). What a program makes of a fixed seed (levels, test data, shuffles, expected values) is
--   another under wasm, and the same each time there.
-- fix: bring a generator of your own where the sequence matters, as POSIX's formula of erand48() or a few lines
--   of xorshift
-- families: wasi, emscripten
SELECT file, line, col, function, worlds, callee AS name, 'with a fixed seed gives other numbers than glibc''s' AS what,
       'note' AS severity
FROM call
WHERE callee IN ('srand', 'srandom') AND origin <> 'project' AND kind <> 'indirect'
  -- A number, or a constant: not srand(seed), nor srand(time(NULL)).
  AND (arguments GLOB '[0-9]*' OR arguments GLOB '[A-Z]*' AND arguments NOT GLOB '*[^A-Z0-9_]*')
UNION ALL
SELECT file, line, col, function, worlds, name, 'is compared with ' || value || ', which glibc''s sequence has and musl''s has not', 'hazard'
FROM meaning
WHERE kind = 'compared' AND name IN ('rand', 'random')
  -- As often as not it is 0 or 1 by chance: if (rand() == 0).
  AND value NOT BETWEEN -1 AND 1;
