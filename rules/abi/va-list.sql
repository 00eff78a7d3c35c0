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
	SELECT DISTINCT function, text FROM mark WHERE kind = 'va-start'
), takes(function) AS (
	-- Functions that take from a list that they were given.
	SELECT m.function FROM mark m
	WHERE m.kind = 'va-arg'
	  AND NOT EXISTS (SELECT 1 FROM own o WHERE o.function = m.function AND o.text = m.text)
	UNION
	SELECT m.function FROM takes t JOIN mark m ON m.subject = t.function
	WHERE m.kind IN ('va-pass', 'va-may-pass')
	  AND NOT EXISTS (SELECT 1 FROM own o WHERE o.function = m.function AND o.text = m.text)
), event AS (
	-- The uses of a list in a function, in order, each with the line of the next one, and of
	-- the next va_start().
	SELECT *, min(iif(kind <> 'va-start', place, NULL)) OVER (
	           PARTITION BY function, file, text ORDER BY place
	           RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) / 65536 AS next_use,
	       min(iif(kind = 'va-start', line, NULL)) OVER (
	           PARTITION BY function, file, text ORDER BY line
	           RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS next_start
	FROM (SELECT *, line * 65536 + min(col, 65535) AS place FROM mark
	      WHERE kind IN ('va-start', 'va-arg', 'va-pass', 'va-may-pass'))
), started AS (
	SELECT function, file, text, max(value) AS value FROM mark WHERE kind = 'va-start' GROUP BY 1, 2, 3
)
SELECT p.file, p.line, p.col, p.function, p.worlds,
       substr(p.subject, 1, instr(p.subject || '@', '@') - 1) AS name, p.text AS list
FROM event p LEFT JOIN started s ON s.function = p.function AND s.file = p.file AND s.text = p.text
WHERE p.kind IN ('va-pass', 'va-may-pass') AND p.subject IN (SELECT function FROM takes)
  AND (p.value > 0 AND coalesce(s.value < p.value, 1)
       OR p.kind = 'va-pass' AND p.next_use IS NOT NULL
          -- Not where the list begins anew before its next use: last(list); va_end(list); va_start(list, n); last(list);
          AND coalesce(p.next_use < p.next_start, 1)
          -- In two builds of one file, each passes it on once: under '#if' n += next(list), under '#else' return n - next(list).
          AND NOT (EXISTS (SELECT 1 FROM skipped k WHERE k.file = p.file AND k.worlds & p.worlds & ~1
                           AND p.line BETWEEN k.line AND k.end_line
                           AND p.next_use NOT BETWEEN k.line AND k.end_line)
                   AND EXISTS (SELECT 1 FROM skipped k WHERE k.file = p.file AND k.worlds & p.worlds & ~1
                               AND p.next_use BETWEEN k.line AND k.end_line
                               AND p.line NOT BETWEEN k.line AND k.end_line)))
GROUP BY p.file, p.line, p.function, p.text;
