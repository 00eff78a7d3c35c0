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
-- reports; the others follow from it.
CREATE TEMP VIEW wasm_error AS
WITH error AS MATERIALIZED (
	SELECT d.file, d.line, min(d.col) AS col, d.worlds, t.name AS target, d.text, d.at,
	       d.subject, d.undone,
	       CASE WHEN d.text GLOB 'use of undeclared identifier *'
	                 OR d.text GLOB 'unknown type name *'
	                 OR d.text GLOB 'call to undeclared function *' THEN d.subject
	            WHEN d.text GLOB '*incomplete * ''*''*'
	            THEN substr(d.tail, 1, instr(d.tail, '''') - 1)
	            WHEN d.text GLOB 'no member named *' THEN d.text END AS missing
	FROM (SELECT *, -- what follows the first quote behind 'incomplete'
	             substr(text, instr(text, 'incomplete ') - 1
	                          + instr(substr(text, instr(text, 'incomplete ')), '''') + 1) AS tail
	      FROM m_diagnostic
	      WHERE level IN ('error', 'fatal')
	        -- One file's errors follow from each other, and from no other's.
	        AND (file IN (SELECT file FROM temp.judged_file)
	             OR NOT EXISTS (SELECT 1 FROM temp.judged_file))) d
	CROSS JOIN main.file f ON f.path = d.file AND f.origin = 'project'
	CROSS JOIN temp.target t ON d.worlds & t.mask
	WHERE d.text NOT LIKE 'too many errors emitted%'
	  -- Another C library's headers tell nothing; sizes are those of wasm32 with any.
	  AND (t.parsed OR d.text GLOB '*array is too large*' OR d.text GLOB '*size of array*too large*'
	       OR d.text GLOB 'static assertion failed*')
	  -- Headers that stand in, or are old, may not declare what the target has: the table tells.
	  AND NOT (d.text GLOB 'call to undeclared function *'
	           AND EXISTS (SELECT 1 FROM main.d_name n JOIN main.d_api a ON a.symbol = n.symbol
	                       WHERE n.name = d.subject AND a.target = t.name
	                         AND (a.status <> 'missing' OR t.parsed <> 1 OR t.origin = 'stand-in')))
	  AND NOT ((d.text GLOB 'use of undeclared identifier *' OR d.text GLOB 'unknown type name *')
	           AND d.subject IN (SELECT name FROM main.d_since))
	  AND NOT ((t.parsed <> 1 OR t.origin = 'stand-in') AND (t.name, d.subject) IN (SELECT target, name FROM temp.stand_in_constant))
  -- What is wrong inside a header that is lent does not happen in a build.
	  AND NOT EXISTS (SELECT 1 FROM main.file g
	                  WHERE g.path = rtrim(rtrim(d.at, '0123456789'), ':')
	                    AND (g.origin = 'ghost' OR g.path GLOB '/usr/local/include/*'
	                         OR g.path GLOB '/usr/include/*'
	                            AND g.path NOT GLOB '/usr/include/wasm32-*'
	                            AND g.path NOT GLOB '/usr/include/*-linux-musl/*'))
	  AND (d.file, d.line) NOT IN (SELECT h.file, h.line FROM m_diagnostic h
	                               WHERE h.worlds & 1 AND h.level IN ('error', 'fatal'))
	GROUP BY d.file, d.line, t.name
	UNION ALL
	-- What a lent header declares, and the host another that the target has without it: once the lent
	-- one is dealt with, nothing declares it.
	SELECT l.file, l.line, min(l.col), l.worlds, t.name,
	       iif(instr(l.subject, ' '), 'incomplete type ''', 'unknown type name ''') || l.subject || '''',
	       l.file || ':' || l.line, l.subject, '', l.subject
	FROM m_mark l CROSS JOIN temp.target t ON l.worlds & t.mask
	WHERE l.kind = 'lent' AND t.parsed AND t.origin = 'installed'
	  AND (l.file IN (SELECT file FROM temp.judged_file) OR NOT EXISTS (SELECT 1 FROM temp.judged_file))
	  AND l.subject NOT IN (SELECT name FROM main.d_since)
	  AND EXISTS (SELECT 1 FROM m_mark b
	              JOIN m_include i ON i.resolved = b.text AND i.worlds & 1
	              JOIN m_include w ON w.file = i.file AND w.line = i.line AND w.worlds & t.mask AND w.kind = 'ok'
	              WHERE b.kind = 'brought' AND b.file = l.file AND b.subject = l.subject AND b.worlds & 1)
	  AND (l.file, l.line) NOT IN (SELECT h.file, h.line FROM m_diagnostic h
	                               WHERE h.level IN ('error', 'fatal') AND h.worlds & (t.mask | 1))
	GROUP BY l.file, l.line, t.name
), placed AS MATERIALIZED (
	-- With the line where its function begins: of functions the last one that begins before it.
	SELECT e.*, (SELECT iif(f.end_line >= e.line, f.line, NULL) FROM m_function f
	             WHERE f.file = e.file AND f.defined AND f.line <= e.line
	             ORDER BY f.line DESC LIMIT 1) AS start
	FROM error e
), event AS (
	-- Names that are not declared because of an error, '' for any, and their uses.
	SELECT e.file, e.target, e.start, e.line, n.value AS name, e.line AS failed, 0 AS uses
	FROM placed e, json_each('["","' || replace(trim(e.undone), ' ', '","') || '"]') n
	-- A use of the name undoes none of its declarations.
	WHERE e.undone <> '' AND e.start IS NOT NULL AND n.value <> coalesce(e.subject, '')
	UNION ALL
	SELECT file, target, start, line, iif(text GLOB 'member reference *', '', subject), NULL, 1
	FROM placed
	WHERE start IS NOT NULL
	  AND (text GLOB 'use of undeclared identifier *' OR text GLOB 'member reference *')
), after AS (
	-- A variable whose declaration failed is undeclared, or an int, wherever its function
	-- uses it.
	SELECT file, line, target, max(failed) AS failed
	FROM (SELECT file, line, target, uses,
	             max(failed) OVER (PARTITION BY file, target, start, name ORDER BY line
	                               RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS failed
	      FROM event)
	WHERE uses AND failed IS NOT NULL GROUP BY file, line, target
), met AS (
	SELECT file, target, missing, min(line) AS line FROM error
	WHERE missing IS NOT NULL GROUP BY file, target, missing
)
SELECT e.file, e.line, e.col,
       (SELECT iif(f.end_line >= e.line, f.symbol, NULL) FROM m_function f
        WHERE f.file = e.file AND f.defined AND f.line <= e.line AND f.worlds & e.worlds
        ORDER BY f.line DESC LIMIT 1) AS function,
       e.worlds, e.target, e.text, e.at, e.subject,
       e.missing, coalesce(own.line, r.line, first.line, e.line) AS cause_line
FROM error e
LEFT JOIN after a ON a.file = e.file AND a.line = e.line AND a.target = e.target
LEFT JOIN error r ON r.file = e.file AND r.line = a.failed AND r.target = e.target
LEFT JOIN met own ON own.file = e.file AND own.target = e.target AND own.missing = r.missing
LEFT JOIN met first ON first.file = e.file AND first.target = e.target
                    AND first.missing = e.missing;

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
