-- Makes tables of facts.db of those of data_tables.sql: each name has for each target the state that
-- the target's own row tells, else its family's, else it is missing there. What a C library has no
-- more (until) is told by none.

-- NULL where no row is a target's own: nothing is looked for.
UPDATE temp.libc_target SET own = judged_by
WHERE judged_by <> family AND judged_by IN (SELECT family FROM temp.libc_row);

CREATE TEMP VIEW libc_state AS
SELECT name, kind, "group", target, blocking, header, state,
       CASE WHEN library = '' AND general = '' THEN note
            ELSE general || iif(general <> '' AND (note <> '' OR library <> ''), ' | ', '')
                 || iif(state = 'stub' AND library <> '', 'needs ', '') || library
                 || iif(library <> '' AND note <> '', '; ', '') || note END AS note
FROM (SELECT n.name, n.kind, n."group", t.name AS target, n.blocking = 'yes' AS blocking, n.header,
             n.note AS general, coalesce(o.state, f.state, 'missing') AS state,
             coalesce(o.library, f.library, '') AS library, coalesce(o.note, f.note, '') AS note
      FROM temp.libc_name n CROSS JOIN temp.libc_target t
      LEFT JOIN temp.libc_row o ON o.name = n.name AND o.family = t.own AND o.until = ''
      LEFT JOIN temp.libc_row f ON f.name = n.name AND f.family = t.family AND f.until = '');

DELETE FROM main.d_api;
DELETE FROM main.d_header;
DELETE FROM main.d_symbol;
INSERT INTO main.d_api
SELECT name, "group", target, state, note, blocking, header, kind = 'macro' FROM temp.libc_state
WHERE kind IN ('function', 'macro');
INSERT INTO main.d_header
SELECT name, target, state, note FROM temp.libc_state WHERE kind = 'header';
INSERT INTO main.d_symbol
SELECT name, target, iif(kind = 'extension', 'function', kind), state, note, header FROM temp.libc_state
WHERE kind IN ('variable', 'extension');

DELETE FROM main.d_name;
INSERT INTO main.d_name SELECT name, name FROM temp.libc_name WHERE kind IN ('function', 'macro');
INSERT OR IGNORE INTO main.d_name
SELECT a.alias, a.symbol FROM main.d_alias a
JOIN temp.libc_name n ON n.name = a.symbol AND n.kind IN ('function', 'macro');

DELETE FROM main.d_since;
INSERT INTO main.d_since
SELECT r.name, r.family,
       CASE n.kind WHEN 'constant' THEN 'macro' WHEN 'macro' THEN 'function' ELSE n.kind END,
       coalesce(s.sdk, r.since), coalesce(s.date, ''), r.since
FROM temp.libc_row r JOIN temp.libc_name n ON n.name = r.name
LEFT JOIN temp.libc_since s ON s.family = r.family AND s.version = r.since
WHERE r.since <> '' AND r.until = '';

DELETE FROM main.d_version;
INSERT INTO main.d_version
SELECT v."table", coalesce(t.name, ''), v.source, v.version, v.date
FROM temp.libc_version v LEFT JOIN temp.libc_target t ON v.family IN (t.family, t.judged_by)
WHERE v.family = '' OR t.name IS NOT NULL;

DROP VIEW temp.libc_state;
DROP TABLE temp.libc_target;
DROP TABLE temp.libc_version;
DROP TABLE temp.libc_since;
DROP TABLE temp.libc_row;
DROP TABLE temp.libc_name;
