-- The statements that compare what some unit says of a file in other chunks, but perhaps in the same words:
-- one for each table of facts and direction.
SELECT group_concat('UPDATE temp.relinked_path SET differs = 1 WHERE file IN (SELECT file FROM ('
	|| 'SELECT b.parse, b.file, ' || columns || ' FROM temp.said_' || one || ' b JOIN main.' || name
	|| ' t ON t.chunk = b.chunk EXCEPT SELECT a.parse, a.file, ' || columns || ' FROM temp.said_'
	|| other || ' a JOIN main.' || name || ' t ON t.chunk = a.chunk))', ';')
FROM (SELECT s.name, group_concat('t.' || c.name) AS columns
      FROM main.sqlite_master s JOIN pragma_table_info(s.name) c
      WHERE s.type = 'table' AND s.name GLOB 't_*' AND c.name <> 'chunk' GROUP BY s.name)
JOIN (SELECT 'before' AS one, 'after' AS other UNION ALL SELECT 'after', 'before')
