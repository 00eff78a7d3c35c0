-- temp.cause_aside: files with findings that are no part of the product, as tests or examples; of a
-- project that has more than those. A name alone says little (a function's test.c may be linked into
-- the program): such a file must have a main() of its own, or be linked with none but such.
DROP TABLE IF EXISTS temp.cause_aside;
CREATE TEMP TABLE cause_aside AS
WITH named AS MATERIALIZED (
	SELECT file, is_example(file) AS example, is_test(file) AS test FROM (SELECT DISTINCT file FROM main.finding)
)
SELECT file, iif(example, 'examples', 'tests') AS aside FROM named n
WHERE (example OR test = 2
       OR test = 1
          AND (EXISTS (SELECT 1 FROM main.m_function f
                       WHERE f.symbol = 'main' AND f.file = n.file AND f.defined)
               OR EXISTS (SELECT 1 FROM main.unit u JOIN main.link_unit l ON l.unit = u.id
                          WHERE u.file = n.file AND u.present)
                  AND NOT EXISTS (SELECT 1 FROM main.unit u JOIN main.link_unit l ON l.unit = u.id
                                  JOIN main.link_unit o ON o.name = l.name
                                  JOIN main.unit w ON w.id = o.unit
                                  WHERE u.file = n.file AND u.present AND w.present
                                    AND NOT is_test(w.file) AND NOT is_example(w.file))))
  AND EXISTS (SELECT 1 FROM main.unit u
              WHERE u.present AND u.language = 'c' AND NOT is_example(u.file) AND NOT is_test(u.file));
CREATE UNIQUE INDEX temp.cause_aside_file ON cause_aside(file);
