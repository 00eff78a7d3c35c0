-- What the preprocessor did.

-- include: an #include and where it led. kind: ok, ghost, missing.
CREATE TEMP VIEW include AS
SELECT file, line, col, NULL AS function, spelled, angled, resolved, kind, worlds
FROM m_include WHERE file_origin IN ('project', 'thirdparty');

-- include_edge: the same for every file that was read, system headers too.
CREATE TEMP VIEW include_edge AS
SELECT file, line, col, spelled, angled, resolved, kind, file_origin AS origin, worlds
FROM m_include;

-- skipped: lines line..end_line were left out in these worlds; cond is the
-- directive that left them out, as written.
CREATE TEMP VIEW skipped AS
SELECT file, line, 1 AS col, NULL AS function, end_line, cond, worlds
FROM m_skip WHERE file_origin IN ('project', 'thirdparty');

-- guard: lines line..end_line of a file of the project are under a condition, whether or not it
-- holds, a row for each macro that it names. need: 'defined' or 'not': where the macro is not so,
-- the lines are left out; 'either': where none of the branch's macros with 'either' is defined, they
-- are; 'unsure': the condition has more to it. cond: as written.
CREATE TEMP VIEW guard AS
SELECT file, line, 1 AS col, NULL AS function, end_line, macro, need, cond, worlds FROM m_guard;

-- arm: the branches of a chain of conditions with two or more, of which one asks for a name that the
-- implementation has for itself (__linux__, _WIN32): lines line..end_line, of the chain that
-- begins at ladder. code: what stands there, without comments and cut at 300 bytes. taken: the worlds that
-- read it, and do not leave it out.
CREATE TEMP VIEW arm AS
SELECT a.file, a.line, 1 AS col, NULL AS function, a.end_line, a.ladder, a.cond, a.code, a.worlds,
       a.worlds & ~coalesce((SELECT bit_or(s.worlds) FROM m_skip s
                             WHERE s.file = a.file AND s.line <= a.line AND s.end_line >= a.end_line), 0) AS taken
FROM m_arm a;

-- define: macros of the project that stand for code (text: a name, or a call) or a path, that are named
-- after a target (WASM), switches
-- (text: '', 1, or a number under a condition), and all of a header that configure or the like made
-- (mark 'generated').
CREATE TEMP VIEW define AS
SELECT file, line, 1 AS col, NULL AS function, name, text, worlds FROM m_define;
