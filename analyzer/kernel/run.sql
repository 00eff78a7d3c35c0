-- What a run of kernels comes to. run.c fills the tables r_*:
--   r_kernel(id, name, symbol, file, line, marked, reason, shapes, refused, idle, in_channels,
--            out_channels)     reason: why it cannot be driven, else NULL; refused: how many of
--                              the shapes it refused; idle: on how many it did nothing;
--                              channels: of its 1080p frame
--   r_build(kernel, kind, position, reason)         reason: why it was not built, else NULL
--   r_trial(kernel, kind, state, shape, differ, detail, bytes, gzip)
--       state: reference, same, differs, crashes, hangs; shape: the first where it does, in
--       words; differ: on how many; bytes and gzip: of a module
--   r_fault(kernel, kind, what, shape, count)       what a build wrote where it must not
--   r_frame(kernel, kind, round, ms)                time for a 1080p frame
--   r_start(kernel, kind, number, compile, instantiate, frame, memory)   ms, and bytes

-- v_frame: the median of the rounds.
CREATE TEMP VIEW v_frame AS
SELECT kernel, kind, ms FROM (
  SELECT kernel, kind, ms, row_number() OVER w AS n,
         count(*) OVER (PARTITION BY kernel, kind) AS c
  FROM r_frame WINDOW w AS (PARTITION BY kernel, kind ORDER BY ms))
WHERE n = (c + 1) / 2;

-- v_start: cold starts of a module: compile, instantiate and first frame together.
CREATE TEMP VIEW v_start AS
SELECT kernel, kind, max(c) AS starts,
       max(iif(n = (c + 1) / 2, total, NULL)) AS p50,
       max(iif(n = (c * 95 + 99) / 100, total, NULL)) AS p95,
       max(iif(n_compile = (c + 1) / 2, compile, NULL)) AS compile,
       max(iif(n_instantiate = (c + 1) / 2, instantiate, NULL)) AS instantiate,
       max(iif(n_frame = (c + 1) / 2, frame, NULL)) AS frame,
       max(memory) AS memory
FROM (
  SELECT kernel, kind, compile, instantiate, frame, memory,
         compile + instantiate + frame AS total,
         row_number() OVER (PARTITION BY kernel, kind
                            ORDER BY compile + instantiate + frame) AS n,
         row_number() OVER (PARTITION BY kernel, kind ORDER BY compile) AS n_compile,
         row_number() OVER (PARTITION BY kernel, kind ORDER BY instantiate) AS n_instantiate,
         row_number() OVER (PARTITION BY kernel, kind ORDER BY frame) AS n_frame,
         count(*) OVER (PARTITION BY kernel, kind) AS c
  FROM r_start)
GROUP BY kernel, kind;

-- v_speed: milliseconds of each build; the module is the freestanding one where that links.
CREATE TEMP VIEW v_speed AS
SELECT k.id AS kernel,
       (SELECT ms FROM v_frame WHERE kernel = k.id AND kind = 'native scalar') AS scalar,
       (SELECT ms FROM v_frame WHERE kernel = k.id AND kind = 'native') AS native,
       (SELECT ms FROM v_frame WHERE kernel = k.id AND kind IN ('wasm', 'wasi')) AS wasm,
       (SELECT ms FROM v_frame WHERE kernel = k.id AND kind IN ('wasm simd128', 'wasi simd128'))
         AS simd
FROM r_kernel k;

-- v_kernel: verdict is same, differs, crashes, hangs, writes beyond (its rows, its image, or into
-- its source), bands differ, refuses (every image), does nothing, not in wasm (no module could be built), not built, not driven.
-- failed: 1 when that is not as it must be; what was only recognised need not be a kernel
-- that can be tried.
CREATE TEMP VIEW v_kernel AS
SELECT *, verdict IN ('differs', 'crashes', 'hangs', 'writes beyond', 'bands differ')
          OR (marked AND verdict <> 'same') AS failed
FROM (
  SELECT k.*, CASE
    WHEN k.reason IS NOT NULL THEN 'not driven'
    WHEN NOT EXISTS (SELECT 1 FROM r_trial t WHERE t.kernel = k.id) THEN 'not built'
    WHEN EXISTS (SELECT 1 FROM r_trial t WHERE t.kernel = k.id AND t.state = 'crashes'
                 AND t.kind <> 'native checked') THEN 'crashes'
    WHEN EXISTS (SELECT 1 FROM r_trial t WHERE t.kernel = k.id AND t.state = 'hangs') THEN 'hangs'
    WHEN EXISTS (SELECT 1 FROM r_trial t WHERE t.kernel = k.id AND t.state = 'differs') THEN 'differs'
    WHEN EXISTS (SELECT 1 FROM r_fault f WHERE f.kernel = k.id AND f.what NOT LIKE 'bands%')
      THEN 'writes beyond'
    WHEN EXISTS (SELECT 1 FROM r_fault f WHERE f.kernel = k.id) THEN 'bands differ'
    WHEN EXISTS (SELECT 1 FROM r_trial t WHERE t.kernel = k.id AND t.state = 'crashes') THEN 'crashes'
    WHEN k.refused = k.shapes THEN 'refuses'
    WHEN k.refused + k.idle = k.shapes THEN 'does nothing'
    WHEN NOT EXISTS (SELECT 1 FROM r_trial t WHERE t.kernel = k.id AND t.kind LIKE 'was%')
      THEN 'not in wasm'
    ELSE 'same' END AS verdict
  FROM r_kernel k);

-- v_size: the module that is measured, as in v_speed; with simd128 where that was built.
CREATE TEMP VIEW v_size AS
SELECT kernel, kind, bytes, gzip FROM (
  SELECT kernel, kind, bytes, gzip, row_number() OVER (
    PARTITION BY kernel ORDER BY kind LIKE 'wasi%', kind NOT LIKE '%simd128') AS n
  FROM r_trial WHERE bytes > 0)
WHERE n = 1;

-- v_problem: one line for each thing that is wrong or was not to be had.
CREATE TEMP VIEW v_problem AS
SELECT kernel, 0 AS place, position, kind || ' ' || state || coalesce(' at ' || shape, '')
       || iif(differ > 1, ' and ' || (differ - 1) || ' more', '')
       || coalesce(': ' || detail, '') AS text
FROM r_trial JOIN r_build USING (kernel, kind)
WHERE state IN ('differs', 'crashes', 'hangs')
UNION ALL
SELECT kernel, 1, min(position), iif(count(*) = (
         SELECT count(*) FROM r_trial t WHERE t.kernel = f.kernel AND t.state NOT IN ('crashes', 'hangs')),
         'every build', group_concat(kind, ', '))
       || ' ' || what || ' at ' || shape || iif(count > 1, ' and ' || (count - 1) || ' more', '')
FROM (SELECT * FROM r_fault JOIN r_build USING (kernel, kind) ORDER BY kernel, position) f
GROUP BY kernel, what, shape, count
UNION ALL
SELECT kernel, 2, min(position), group_concat(kind, ', ') || ' ' || reason
FROM (SELECT * FROM r_build WHERE reason IS NOT NULL ORDER BY kernel, position)
GROUP BY kernel, reason
UNION ALL
SELECT id, 3, 0, 'it refused ' || refused || ' of ' || shapes || ' images, alike in all builds'
FROM r_kernel WHERE refused * 2 > shapes
UNION ALL
SELECT id, 3, 1, 'it changed no byte of ' || idle || ' of ' || shapes || ' images'
FROM r_kernel WHERE idle * 2 > shapes
UNION ALL
SELECT id, 4, 0, reason FROM r_kernel WHERE reason IS NOT NULL;
