-- cause: counted, worded and put in order, of temp.cause_site.
DROP TABLE IF EXISTS temp.cause_row;
CREATE TEMP TABLE cause_row AS
WITH one AS (
	SELECT f.target, s.kind, s.name, min(s.rank) AS rank,
	       sum(f.state = 'live') AS live,
	       sum(f.state = 'live' AND f.severity = 'blocker') AS blockers,
	       sum(f.state = 'live' AND f.severity = 'hazard') AS hazards,
	       min(CASE f.severity WHEN 'blocker' THEN 0 WHEN 'flag' THEN 1 WHEN 'hazard' THEN 2
	                           WHEN 'perf' THEN 3 ELSE 4 END + iif(f.state = 'live', 0, 10)) % 10 AS severity,
	       count(DISTINCT iif(f.state = 'live', f.file, NULL)) AS files,
	       count(DISTINCT iif(f.state = 'live', f.file || ':' || f.line, NULL)) AS lines,
	       min(f.rule) AS rule, min(f.message) AS message, min(f.fix) AS fix
	FROM temp.cause_site s JOIN main.finding f ON f.id = s.finding
	GROUP BY f.target, s.kind, s.name
)
SELECT *, cause_id(target, kind, name) AS id,
       row_number() OVER (PARTITION BY target ORDER BY live = 0, rank, severity, live DESC, kind, name)
           AS position
FROM one;
DELETE FROM main.cause;
INSERT INTO main.cause
SELECT id, r.target, kind, name, message, fix,
       CASE severity WHEN 0 THEN 'blocker' WHEN 1 THEN 'flag' WHEN 2 THEN 'hazard' WHEN 3 THEN 'perf'
                     ELSE 'note' END,
       live, files, lines, r.position, NULL, NULL, '[]',
       coalesce(sum(blockers) OVER rest, 0), coalesce(sum(hazards) OVER rest, 0)
FROM temp.cause_row r
WINDOW rest AS (PARTITION BY r.target ORDER BY r.position
                ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
;
UPDATE main.finding AS f SET cause = r.id
FROM temp.cause_site s CROSS JOIN temp.cause_row r
WHERE s.finding = f.id AND r.target = f.target AND r.kind = s.kind AND r.name = s.name
  AND f.cause IS NOT r.id;
DROP TABLE temp.cause_row;
DROP TABLE temp.cause_site;
