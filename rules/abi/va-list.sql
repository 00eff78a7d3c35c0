-- severity: hazard
-- message: '{name}' takes arguments from '{list}', which goes back to where it was in wasm32
-- why: On x86-64 a va_list is an array of one record (System V ABI, 3.5.7), so that it is passed by
--   address, and what the called function takes with va_arg() is gone for the caller too. In wasm32
--   it is a pointer, passed by value: the caller goes on where it was, and takes the same arguments
--   again. In C the caller's list is indeterminate then (C17 7.16p3). Source: tool-conventions,
--   BasicCABI.md, "Variadic functions".
-- fix: hand the list on by address, 'va_list *', from the function where it is a variable, and take
--   with va_arg(*list, type)
WITH RECURSIVE own AS MATERIALIZED (
	SELECT DISTINCT fn, text FROM mark WHERE kind = 'va-start'
), takes(fn) AS (
	-- Functions that take from a list that they were given.
	SELECT m.fn FROM mark m
	WHERE m.kind = 'va-arg'
	  AND NOT EXISTS (SELECT 1 FROM own o WHERE o.fn = m.fn AND o.text = m.text)
	UNION
	SELECT m.fn FROM takes t JOIN mark m ON m.subject = t.fn
	WHERE m.kind IN ('va-pass', 'va-may-pass')
	  AND NOT EXISTS (SELECT 1 FROM own o WHERE o.fn = m.fn AND o.text = m.text)
), passed AS MATERIALIZED (
	SELECT m.* FROM mark m
	WHERE m.kind IN ('va-pass', 'va-may-pass') AND m.subject IN (SELECT fn FROM takes)
)
SELECT p.file, p.line, p.col, p.fn, p.worlds,
       substr(p.subject, 1, instr(p.subject || '@', '@') - 1) AS name, p.text AS list
FROM passed p
-- Again in the next round of a loop ...
WHERE p.value > 0
      AND NOT EXISTS (SELECT 1 FROM mark s
                      WHERE s.kind = 'va-start' AND s.fn = p.fn AND s.file = p.file
                        AND s.text = p.text AND s.value >= p.value)
-- ... or further down.
   OR p.kind = 'va-pass'
      AND EXISTS (SELECT 1 FROM mark u
                  WHERE u.kind IN ('va-arg', 'va-pass', 'va-may-pass') AND u.fn = p.fn
                    AND u.file = p.file AND u.text = p.text
                    AND (u.line > p.line OR u.line = p.line AND u.col > p.col)
                    AND NOT EXISTS (SELECT 1 FROM mark s
                                    WHERE s.kind = 'va-start' AND s.fn = p.fn
                                      AND s.file = p.file AND s.text = p.text
                                      AND s.line BETWEEN p.line AND u.line))
GROUP BY p.file, p.line, p.fn, p.text;
