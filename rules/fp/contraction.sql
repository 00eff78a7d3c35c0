-- severity: hazard
-- message: the host's build fuses {count} and rounds once; wasm32 rounds twice
-- why: With an instruction for it, clang makes one fused multiply-add of 'a * b + c' (its default is
--   -ffp-contract=on, and gcc's is fast), so that the product is not rounded. x86 has it with
--   '-mfma', '-march=haswell' and later; wasm has none outside relaxed SIMD, and the same expression
--   rounds twice. Results differ in their last bits, and where the sum cancels in all of them.
--   Source: clang's manual, "Controlling Floating Point Behavior"; the list of wasm's instructions.
-- fix: build the host with '-ffp-contract=off' where both must agree
WITH last AS (
	SELECT unit, max(position) AS position FROM flag WHERE flag GLOB '-ffp-contract=*' GROUP BY unit
), plain AS (
	SELECT unit, max(position) AS position FROM flag WHERE flag IN ('-mfma', '-mno-fma') GROUP BY unit
), fuses AS MATERIALIZED (
	-- The last of a unit's flags counts.
	SELECT DISTINCT f.unit FROM flag f
	WHERE (f.flag = '-mfma'
	       OR f.flag GLOB '-march=*'
	          AND substr(f.flag, 8) IN (SELECT name FROM name_list WHERE list = 'has-fma'))
	  AND NOT EXISTS (SELECT 1 FROM plain p JOIN flag n ON n.unit = p.unit AND n.position = p.position
	                  WHERE p.unit = f.unit AND n.flag = '-mno-fma')
	  AND NOT EXISTS (SELECT 1 FROM last l JOIN flag n ON n.unit = l.unit AND n.position = l.position
	                  WHERE l.unit = f.unit AND n.flag = '-ffp-contract=off')
)
SELECT m.file, min(m.line) AS line, m.col, m.function, m.worlds,
       CASE count(*) WHEN 1 THEN '''a * b + c''' ELSE count(*) || ' times ''a * b + c''' END AS count
FROM mark m
JOIN file f ON f.file = m.file AND f.origin = 'project'
WHERE m.kind = 'fused'
  AND m.file IN (SELECT u.file FROM fuses s JOIN unit_file u ON u.unit = s.unit)
GROUP BY m.file, m.function;
