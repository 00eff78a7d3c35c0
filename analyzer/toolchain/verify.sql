-- Holds what the tools said (the temporary tables s_*, written by verify.c) against
-- the findings of one target, and leaves the tables v_* that verify.h names.

-- What the target's compiler adds besides archives: Emscripten's JavaScript library, which
-- takes no part in the linker's run, and what clang makes of setjmp() there. What an archive's
-- own member lacks is no matter of the project.
CREATE TEMP TABLE v_added AS
SELECT s.symbol FROM s_target t JOIN main.target m ON m.name = t.name
JOIN main.world_symbol s ON s.world = m.world AND s.library = ''
WHERE NOT EXISTS (SELECT 1 FROM main.archive_symbol a
                  JOIN main.world_library l ON l.world = m.world AND l.archive = a.archive
                  WHERE a.symbol = s.symbol AND l.path GLOB '*.a');
DELETE FROM s_undefined WHERE unit = 0 OR name IN (SELECT symbol FROM v_added);
DELETE FROM s_lacking WHERE name IN (SELECT symbol FROM v_added);
-- Compilers name what #line directives say, and so do findings, where that is a file of the project. What
-- is told of another file, which nobody has, is brought back to the line that was read; facts are
-- told as findings are.
CREATE TEMP TABLE v_line AS
SELECT file, line AS at, kind, subject, value, lead(line, 1, 1 << 30) OVER (PARTITION BY file ORDER BY line) AS next
FROM (SELECT DISTINCT m.file, m.line, m.kind, m.source AS subject, m.value FROM main.m_directive m, s_target t
      WHERE m.worlds & t.mask);
CREATE INDEX temp.v_line_file ON v_line(file, at);
CREATE INDEX temp.v_line_subject ON v_line(subject);
UPDATE s_error AS e SET (file, line) = (
	SELECT l.file, l.at + 1 + e.line - l.value FROM v_line l
	WHERE l.subject = e.file AND l.kind = 'line-gone' AND e.line >= l.value
	  AND l.at + 1 + e.line - l.value < l.next ORDER BY l.file, l.at LIMIT 1)
WHERE EXISTS (
	SELECT 1 FROM v_line l WHERE l.subject = e.file AND l.kind = 'line-gone' AND e.line >= l.value
	  AND l.at + 1 + e.line - l.value < l.next);

-- Findings that promise a failure at compile or link time, and the names of each: a
-- function has several spellings.
CREATE TEMP TABLE v_promise AS
SELECT f.id, f.rule, f.severity, f.state, f.file, f.line,
       -- What is said of an assembler source is said of all its lines.
       iif(f.rule = 'asm/assembler-source', 1 << 30, coalesce(s.end_line, f.line)) AS end_line,
       f.name, f.message, coalesce(f.made_file, f.file) AS read_file, coalesce(f.made_line, f.line) AS read_line
FROM s_target t, main.finding f LEFT JOIN s_span s ON s.file = f.file AND s.line = f.line
WHERE f.target = t.name AND f.state <> 'guarded' AND f.severity IN ('blocker', 'flag')
UNION ALL
-- One flag for a newer SDK a kind speaks of every place that needs it.
SELECT -row_number() OVER (ORDER BY n.file, n.line, n.col, n.name), f.rule, f.severity, f.state, n.file, n.line,
       coalesce(s.end_line, n.line), n.name, f.message, n.file, n.line
FROM s_target t CROSS JOIN temp.newer_use n ON n.target = t.name
JOIN main.finding f ON f.id = (SELECT min(id) FROM main.finding x WHERE x.target = t.name
                               AND x.rule = 'api/newer-sdk' AND x.state <> 'guarded'
                              AND x.message GLOB '[0-9]* ' || rtrim(n.kind, 's') || '*')
LEFT JOIN s_span s ON s.file = n.file AND s.line = n.line;
CREATE INDEX temp.v_promise_read ON v_promise(read_file);
-- Lines that fail because of one that a finding tells of, or for the name that it tells
-- of once a file.
CREATE TEMP TABLE v_follow AS
SELECT w.file, w.line, coalesce(s.end_line, w.line) AS end_line, min(p.rule) AS rule
FROM s_target t JOIN temp.wasm_error w ON w.target = t.name
JOIN v_promise p ON p.read_file = w.file
     AND (p.read_line = w.cause_line OR p.rule = 'api/undeclared-constant' AND p.name = w.missing)
LEFT JOIN s_span s ON s.file = w.file AND s.line = w.line
GROUP BY w.file, w.line;
UPDATE v_follow AS w SET (file, line, end_line) = (
	SELECT l.subject, w.line - l.at - 1 + l.value, w.end_line - l.at - 1 + l.value FROM v_line l
	WHERE l.file = w.file AND w.line > l.at AND w.line < l.next)
WHERE EXISTS (SELECT 1 FROM v_line l WHERE l.file = w.file AND w.line > l.at AND w.line < l.next AND l.kind = 'line');
UPDATE v_promise AS w SET (file, line, end_line) = (
	SELECT l.subject, w.line - l.at - 1 + l.value, w.end_line - l.at - 1 + l.value FROM v_line l
	WHERE l.file = w.file AND w.line > l.at AND w.line < l.next)
WHERE id < 0
  AND EXISTS (SELECT 1 FROM v_line l WHERE l.file = w.file AND w.line > l.at AND w.line < l.next AND l.kind = 'line');
CREATE INDEX temp.v_promise_site ON v_promise(file, line);
CREATE INDEX temp.v_follow_site ON v_follow(file, line);
CREATE TEMP TABLE v_name AS
SELECT id, name FROM v_promise WHERE name IS NOT NULL
UNION
SELECT p.id, b.name FROM v_promise p JOIN main.d_name a ON a.name = p.name
JOIN main.d_name b ON b.symbol = a.symbol;
CREATE INDEX temp.v_name_name ON v_name(name);
CREATE INDEX temp.v_name_id ON v_name(id);
-- Which unit reads which file, its own main file included.
CREATE TEMP TABLE v_reads AS
SELECT uf.unit, uf.file FROM temp.unit_file uf, s_target t WHERE uf.worlds & (t.mask | 1)
UNION SELECT id, file FROM temp.unit
UNION SELECT uf.unit, l.subject FROM temp.unit_file uf JOIN v_line l ON l.file = uf.file, s_target t
WHERE l.kind = 'line' AND uf.worlds & (t.mask | 1);
CREATE INDEX temp.v_reads_file ON v_reads(file, unit);
CREATE INDEX temp.v_reads_unit ON v_reads(unit, file);

CREATE TEMP TABLE v_unit AS
SELECT u.id AS unit, u.file, s.compiled, s.note
FROM s_unit s JOIN temp.unit u ON u.id = s.unit;

-- An error that the host's own build has too is no matter of the target.
CREATE TEMP TABLE v_error AS
SELECT e.* FROM s_error e
WHERE NOT EXISTS (SELECT 1 FROM temp.diagnostic d
                  WHERE d.file = e.file AND d.line = e.line AND d.worlds & 1
                    AND d.level IN ('error', 'fatal'));

-- A site is predicted by a finding on its line, or on the line where its statement
-- begins; or on the line of the cause that wasm_error gives; or at an #include that led there; or, when the recipe's flags cure it, by the
-- finding that asks for them.
CREATE TEMP TABLE v_site AS
SELECT e.file, e.line, min(e.text) AS text, min(e.unit) AS unit,
       coalesce(min((SELECT min(p.rule) FROM v_promise p WHERE p.file = e.file AND p.line = e.line)),
                min((SELECT min(p.rule) FROM v_promise p WHERE p.file = e.file
                     AND e.line BETWEEN p.line AND p.end_line)),
                min((SELECT min(w.rule) FROM v_follow w WHERE w.file = e.file
                     AND e.line BETWEEN w.line AND w.end_line)),
                min((SELECT min(p.rule) FROM s_chain c JOIN v_promise p
                     ON p.file = c.at_file AND p.line = c.at_line WHERE c.error = e.id)),
                min((SELECT min(w.rule) FROM s_chain c JOIN v_follow w
                     ON w.file = c.at_file AND w.line = c.at_line WHERE c.error = e.id)),
                min(iif(e.cured, (SELECT min(p.rule) FROM main.finding f JOIN v_promise p ON p.id = f.id
                                  JOIN v_reads r ON r.file = p.file AND r.unit = e.unit
                                  WHERE f.flags IS NOT NULL), NULL))) AS rule
FROM v_error e
GROUP BY e.file, e.line;

-- What a unit that did not compile would have defined is not undefined.
CREATE TEMP TABLE v_elsewhere AS
SELECT f.symbol AS name FROM temp.function f, s_target t
WHERE f.defined AND f.linkage = 'external' AND f.worlds & t.mask
UNION
SELECT v.name FROM temp.variable v, s_target t
WHERE v.defined AND v.linkage = 'external' AND v.worlds & t.mask;
CREATE INDEX temp.v_elsewhere_name ON v_elsewhere(name);

-- The headers of a library that an #include leads to which a finding tells of: <openssl/ssl.h> reads
-- <openssl/asn1.h>.
CREATE TEMP TABLE v_led AS
WITH RECURSIVE led(id, file) AS (
	SELECT p.id, i.resolved FROM v_promise p JOIN temp.include i ON i.file = p.file AND i.line = p.line
	WHERE i.resolved IS NOT NULL
	UNION
	SELECT l.id, i.resolved FROM led l JOIN main.file f ON f.path = l.file AND f.origin = 'thirdparty'
	JOIN temp.include i ON i.file = l.file WHERE i.resolved IS NOT NULL
)
SELECT * FROM led;
CREATE INDEX temp.v_led_file ON v_led(file);
CREATE TEMP TABLE v_symbol AS
SELECT s.name, s.unit,
       coalesce((SELECT min(p.rule) FROM v_name n JOIN v_promise p ON p.id = n.id
                 JOIN v_reads r ON r.file = p.file AND r.unit = s.unit WHERE n.name = s.name),
                -- A library's header that the finding says is missing declares it.
                (SELECT min(p.rule) FROM temp.function f JOIN v_led i ON i.file = f.file
                 JOIN v_promise p ON p.id = i.id
                 JOIN v_reads r ON r.file = p.file AND r.unit = s.unit WHERE f.symbol = s.name)) AS rule
FROM (SELECT DISTINCT name, unit FROM s_undefined) s
WHERE s.name NOT IN (SELECT name FROM v_elsewhere) AND s.name NOT IN (SELECT name FROM s_foreign);

-- One name that several programs define each in their own way is never linked. What a
-- function is taken for that nobody declares is the compiler's guess, and says nothing.
CREATE TEMP TABLE v_signature AS
SELECT s.name, s.unit,
       (SELECT min(f.rule) FROM main.finding f, s_target t
        WHERE f.target = t.name AND f.state <> 'guarded' AND f.rule GLOB 'call/*'
          AND (f.name = s.name OR instr(f.message, '''' || s.name || ''''))) AS rule
FROM (SELECT m.name, min(m.unit) AS unit FROM s_mismatch m JOIN s_unit x ON x.unit = m.unit
      GROUP BY m.name HAVING NOT max(x.lenient)) s
WHERE (SELECT count(DISTINCT f.file || f.line) FROM temp.function f, s_target t
       WHERE f.symbol = s.name AND f.defined AND f.worlds & t.mask) < 2;

CREATE TEMP TABLE v_blocker AS
SELECT p.id, p.rule, p.file, p.line, p.message,
       CASE
       WHEN EXISTS (SELECT 1 FROM s_error e
                    WHERE e.file = p.file AND e.line BETWEEN p.line AND p.end_line)
       THEN 'compiler'
       WHEN EXISTS (SELECT 1 FROM v_name n JOIN s_undefined u ON u.name = n.name
                    JOIN v_reads r ON r.unit = u.unit AND r.file = p.file WHERE n.id = p.id)
       THEN 'linker'
       WHEN EXISTS (SELECT 1 FROM s_header h WHERE h.file = p.file AND h.line = p.line)
       THEN 'header'
       -- A type that the header which the compiler cannot read declares alone.
       WHEN EXISTS (SELECT 1 FROM temp.mark m WHERE m.file = p.read_file AND m.line = p.read_line AND m.kind = 'lent')
            AND EXISTS (SELECT 1 FROM v_reads a JOIN v_reads b ON b.unit = a.unit
                        JOIN s_header h ON h.file = b.file WHERE a.file = p.file)
       THEN 'header'
       -- What a flag of the unit's asks of the linker.
       WHEN EXISTS (SELECT 1 FROM s_refused r JOIN temp.unit u ON u.file = p.file
                    JOIN temp.flag f ON f.unit = u.id AND f.flag = r.flag
                    WHERE instr(p.message, r.flag))
       THEN 'linker'
       -- No unit that reads it came as far as the linker: the name alone is asked for.
       WHEN NOT EXISTS (SELECT 1 FROM v_reads r JOIN s_unit x ON x.unit = r.unit AND x.compiled
                        WHERE r.file = p.file)
            AND EXISTS (SELECT 1 FROM v_name n JOIN s_lacking l ON l.name = n.name WHERE n.id = p.id)
       THEN 'probe'
       WHEN EXISTS (SELECT 1 FROM temp.unit u JOIN s_unit x ON x.unit = u.id AND NOT x.compiled
                    WHERE u.file = p.file AND u.language = 'asm')
       THEN 'compiler'
       END AS by
FROM v_promise p
WHERE p.severity = 'blocker' AND p.state = 'live';

CREATE TEMP TABLE v_aside AS
SELECT 'errors that the host''s build has too' AS what,
       (SELECT count(DISTINCT file || ':' || line) FROM s_error)
       - (SELECT count(*) FROM v_site) AS count
UNION ALL
SELECT 'symbols that other units of the project define',
       (SELECT count(DISTINCT name) FROM s_undefined WHERE name IN (SELECT name FROM v_elsewhere)
        OR name IN (SELECT name FROM s_foreign))
UNION ALL
SELECT 'signatures of what several programs define or nobody declares',
       (SELECT count(DISTINCT name) FROM s_mismatch) - (SELECT count(*) FROM v_signature)
UNION ALL
SELECT 'findings of run time (hazards, perf)',
       (SELECT count(*) FROM main.finding f, s_target t
        WHERE f.target = t.name AND f.state = 'live' AND f.severity IN ('hazard', 'perf'))
UNION ALL
SELECT 'units in another language',
       (SELECT count(*) FROM temp.unit WHERE language NOT IN ('c', 'asm'));

CREATE TEMP TABLE v_linker AS SELECT DISTINCT text FROM s_linker ORDER BY text;
