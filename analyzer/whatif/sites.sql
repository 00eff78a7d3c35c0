-- temp.switch_site(site, word, sure, breadth): for each live blocker of the target in temp.switch_target
-- the switches that leave its line out, or the definition of the macro that it stands in; sure and
-- breadth as in judge/cause_guard.sql, which is read before.
DROP TABLE IF EXISTS temp.switch_site;
CREATE TEMP TABLE switch_site AS
WITH site AS MATERIALIZED (
	SELECT row_number() OVER () AS site, file, line, col, name
	FROM (SELECT DISTINCT file, line, col, coalesce(name, '') AS name FROM main.finding
	      WHERE state = 'live' AND severity = 'blocker' AND target = (SELECT name FROM temp.switch_target))
), spot AS (
	SELECT s.site, p.file, p.spot FROM site s CROSS JOIN temp.guard_place p ON p.file = s.file AND p.line = s.line
	UNION
	SELECT s.site, p.file, p.spot
	FROM site s CROSS JOIN temp.cause_macro m ON m.file = s.file AND m.line = s.line AND m.col = s.col AND m.name = s.name
	CROSS JOIN temp.guard_place p ON p.file = m.at AND p.line = m.at_line
)
SELECT DISTINCT s.site, o.word, o.sure, b.places * 100000 + b.branches AS breadth
FROM spot s CROSS JOIN temp.guard_option o ON o.file = s.file AND o.spot = s.spot
JOIN temp.guard_breadth b ON b.macro = o.macro;
