-- allow: a row for each comment in the source that suppresses findings, and name in it. Which
-- findings these are suppress.c tells.
--
-- A name is an id, the part of an id behind the slash, or a glob of either.

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
