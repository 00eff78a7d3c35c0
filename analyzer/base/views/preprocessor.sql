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

-- define: macros of the project that stand for code (text: a name, or a call) or a path, switches
-- (text: '', 1, or a number under a condition), and all of a header that configure or the like made
-- (mark 'generated').
CREATE TEMP VIEW define AS
SELECT file, line, 1 AS col, NULL AS function, name, text, worlds FROM m_define;
