-- Marks the findings that a comment in the source suppresses. Run after each stage
-- of the rules, so that the next one sees what is left, and the last one which
-- comments stand for nothing.
--
-- A name is an id, the part of an id behind the slash, or a glob of either. What the
-- rules of the family suppression say of the comments themselves stands.

DELETE FROM main.allow;
INSERT INTO main.allow
SELECT s.file, s.line, s.col, s.form, s.from_line, s.end_line, j.value,
       (SELECT count(*) FROM main.rule r
        WHERE iif(instr(j.value, '/'), r.id, substr(r.id, instr(r.id, '/') + 1)) GLOB j.value),
       0, s.reason, bit_or(s.worlds)
FROM m_suppression s JOIN json_each(s.rules) j
GROUP BY s.file, s.line, s.col, j.value
UNION ALL
SELECT file, line, col, form, from_line, end_line, NULL, 0, 0, reason, worlds
FROM m_suppression WHERE form = 'malformed';

-- Of several, the innermost gives the reason.
UPDATE main.finding AS f
SET was = f.state, state = 'suppressed', justification = x.reason
FROM (SELECT c.id, a.reason, row_number() OVER (
             PARTITION BY c.id
             ORDER BY a.form = 'file', a.from_line DESC, a.end_line, a.line DESC, a.col DESC,
                      a.name) AS n
      FROM main.allow a
      JOIN main.finding c ON c.file = a.file AND c.line BETWEEN a.from_line AND a.end_line
      WHERE c.state <> 'suppressed' AND c.rule NOT GLOB 'suppression/*'
        AND iif(instr(a.name, '/'), c.rule, substr(c.rule, instr(c.rule, '/') + 1)) GLOB a.name) x
WHERE x.id = f.id AND x.n = 1;

UPDATE main.allow AS a
SET used = (SELECT count(*) FROM main.finding c
            WHERE c.file = a.file AND c.line BETWEEN a.from_line AND a.end_line
              AND c.state = 'suppressed'
              AND iif(instr(a.name, '/'), c.rule, substr(c.rule, instr(c.rule, '/') + 1)) GLOB a.name);
