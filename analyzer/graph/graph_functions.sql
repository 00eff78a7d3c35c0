-- The functions that a unit defines in worlds of ?1, each with how many have its symbol and with its verdict
-- for the target ?2.
SELECT f.symbol, f.file, f.name, f.line, f.several, v.verdict, v.blocker, v.flag, v.hazard, v.perf,
       nullif(v.reason, '')
FROM (SELECT symbol, file, name, min(line) AS line, count(*) OVER (PARTITION BY symbol) AS several
      FROM temp.function WHERE defined AND worlds & ?1 GROUP BY symbol, file) f
LEFT JOIN (SELECT * FROM temp.verdict WHERE target = ?2 AND kind = 'function') v
       ON v.path = f.file AND v.function = f.name
ORDER BY f.symbol, f.file
