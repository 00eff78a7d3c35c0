-- severity: note
-- message: '{cond}' leaves lines {line} to {end} to the host: wasm32 has 32 bits in a long, and goes another way
-- why: __LP64__, _LP64 and a SIZEOF_LONG of 8 choose constants, types and tables by the width of long. Behind the
--   #if the two builds are different programs: another hash, another order, another random number, another
--   file, where what is chosen leaves the process. wasm32 has i64 in its hardware, too, so that what is
--   chosen for speed is the slower choice there. Source: clang's InitPreprocessor.cpp; the lines are those that
--   the target's build leaves out.
-- fix: where the result must be the same, or for speed, add '|| defined(__wasm__)' with uint64_t in place of long
SELECT g.file, g.line, 1 AS col, s.worlds, t.name AS target, min(g.cond) AS cond, max(g.end_line) AS "end"
FROM target t
-- The host's build has the lines, and the target's has not.
JOIN skipped s ON s.worlds & t.mask AND NOT s.worlds & 1
JOIN guard g ON g.file = s.file AND s.line BETWEEN g.line - 1 AND g.line + 1 AND g.end_line BETWEEN s.end_line - 1 AND s.end_line + 1
JOIN name_list n ON n.list = 'word-macro' AND n.name = g.macro
JOIN file f ON f.file = g.file AND f.origin = 'project'
GROUP BY g.file, g.line, t.name;
