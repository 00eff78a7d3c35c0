-- severity: hazard
-- message: kernel '{name}' does not check {what}
-- why: In wasm address 0 is memory like any other, and all of a module's memory may be written: a
--   null pointer or a negative side does not fault as on the host, it reads and writes what lies
--   there (WebAssembly specification, memory instructions trap beyond the memory only).
-- fix: Check pointers and sides on entry, and return an error before any pixel is touched.
WITH want AS (
	SELECT k.file, k.line, k.col, k.function, k.name, k.symbol, k.worlds,
	       coalesce(p.field, p.name) AS part, p.name AS parameter, p.kind,
	       iif(p.role = 'pixels', 'a null pointer', 'the sides') AS what
	FROM kernel k JOIN kernel_part p ON p.function = k.symbol AND p.file = k.file
	WHERE k.marked AND p.role IN ('pixels', 'width', 'height')
), missed AS (
	SELECT w.*, EXISTS (
	           SELECT 1 FROM kernel_reach r JOIN pixel_check c ON c.function = r.function
	           WHERE r.kernel = w.symbol AND c.name IN (w.part, w.parameter)
	             AND c.form <> 'element'
	             AND iif(w.kind = 'pointer', c.op IN ('==', '!=') AND coalesce(c.value, '0') = '0',
	                     c.op <> '!=')) AS found
	FROM want w
)
-- One check of a kind is enough where several images go through the same function: wrong(src, width, height) || !dst.
SELECT file, line, col, function, name, worlds, group_concat(what, ' or ') AS what
FROM (SELECT file, line, col, function, name, bit_or(worlds) AS worlds, what FROM missed
      GROUP BY file, line, col, name, what HAVING NOT max(found) ORDER BY what)
GROUP BY file, line, col, name;
