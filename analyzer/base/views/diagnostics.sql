-- What clang said.

-- diagnostic: what clang said. at: 'path:line' where clang puts it; file and
-- line are the project's #include that led there when that is a system header.
-- subject: the first quoted name of the text. undone: the names that an unknown type
-- leaves undeclared, as ' a b ', or ''. macro: that is expanded there, or NULL.
CREATE TEMP VIEW diagnostic AS
SELECT file, line, col, NULL AS function, level, text, option, category, at, subject, undone, macro, worlds
FROM m_diagnostic;

-- stand_in_constant: constants that a target's own headers have and those that stand in for them
-- (wasip1's, where it was not parsed or has no sysroot) lack. Source: wasi-libc's <__header_sys_socket.h>.
CREATE TEMP VIEW stand_in_constant AS
SELECT 'wasip2' AS target, name FROM main.d_list WHERE list = 'wasip2-constant';

-- wasm_error: errors that a target's world has and the host's has not, the first of each
-- line of the project. missing: the name that is not declared, or not complete, for the
-- target; NULL when the error is about something else. cause_line: the line in the same
-- file where what is wrong is met first: of the first use of that name, or of the
-- declaration that failed and left this name undeclared. That is the line that a rule
-- reports; the others follow from it. worlds: the target's alone.
CREATE TEMP VIEW wasm_error AS
SELECT file, line, col, fn AS function, worlds, target, text, at, subject, missing, cause_line
FROM main.wasm_error WHERE worlds & judged_worlds() & ~1;

-- wasm_warning: warnings of the project's lines that a target's world has and the host's
-- has not, by option; to_type: the second quoted name, of the type that is converted to.
CREATE TEMP VIEW wasm_warning AS
SELECT d.file, d.line, d.col,
       (SELECT iif(f.end_line >= d.line, f.symbol, NULL) FROM m_function f
        WHERE f.file = d.file AND f.defined AND f.line <= d.line AND f.worlds & d.worlds
        ORDER BY f.line DESC LIMIT 1) AS function,
       d.worlds, t.name AS target, d.text, d.option, d.subject,
       substr(d.text, instr(d.text, ' to ''') + 5,
              instr(substr(d.text, instr(d.text, ' to ''') + 5) || '''', '''') - 1) AS to_type
FROM m_diagnostic d
CROSS JOIN main.file f ON f.path = d.file AND f.origin = 'project'
CROSS JOIN temp.target t ON d.worlds & t.mask
WHERE d.level = 'warning'
  -- Looked up in a set that is made once: a line may have any number of warnings.
  AND (d.file, d.line, d.option) NOT IN (SELECT h.file, h.line, h.option FROM m_diagnostic h
                                         WHERE h.worlds & 1 AND h.level = 'warning'
                                           AND h.option IS NOT NULL);
