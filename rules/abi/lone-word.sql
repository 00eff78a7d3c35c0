-- severity: hazard
-- message: a '{type}' {how} as bytes, of which it has 4 in wasm32 and 8 on the host
-- why: A long, a size_t or a pointer that is written as it lies in memory makes a file or a message of another
--   form: what the host's build wrote is misread, and what comes behind it too. What stays inside one process,
--   as over a pipe, does no harm, nor do random numbers. Told once a function. Source: tool-conventions, BasicCABI.md.
-- fix: write a uint64_t or uint32_t, in one byte order
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, t.name AS target, w.type,
       iif(io.out, 'is written by ''', 'is read by ''') || w.callee || '''' AS how,
       -- An address means nothing elsewhere: it goes to the same process.
       iif(w.type GLOB '*[*]', 'note', 'hazard') AS severity
FROM target t
JOIN shape w ON w.kind = 'word-bytes' AND w.worlds & t.mask AND NOT w.worlds & 1
JOIN moves_bytes io ON io.symbol = w.name
JOIN file f ON f.file = w.file AND f.origin = 'project'
-- A function of the project may take a number as its context: write_ref(&count, data).
WHERE (w.size OR NOT io.own)
  -- A pipe of its own leads to the same program: write(wake_pipe[1], &n, sizeof n).
  AND lower(coalesce(w.other, '')) NOT GLOB '*pipe*' AND lower(coalesce(w.other, '')) NOT GLOB '*event*'
  -- Random bytes are no format: read(urandom, &seed, sizeof seed).
  AND lower(coalesce(w.function, '') || coalesce(w.other, '')) NOT GLOB '*rand*'
  AND lower(coalesce(w.function, '') || coalesce(w.other, '')) NOT GLOB '*seed*'
  -- What only the target's build has was written for it.
  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = w.file AND w.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & t.mask)
GROUP BY w.file, coalesce(w.function, w.line), io.out, w.type, t.name;
