-- The statements that put views in the place of the merged tables, which show what the judged world and
-- the host's have (judge.c).
SELECT group_concat('CREATE TEMP VIEW ' || t.name || ' AS SELECT '
	|| (SELECT group_concat(iif(c.name = 'worlds', 'worlds & judged_worlds() AS worlds', '"' || c.name || '"'))
	    FROM pragma_table_info(t.name, 'main') c)
	|| ' FROM main.' || t.name || ' WHERE worlds & judged_worlds()', ';')
FROM main.sqlite_master t
WHERE t.type = 'table' AND t.name GLOB 'm_*'
  AND EXISTS (SELECT 1 FROM pragma_table_info(t.name, 'main') WHERE name = 'worlds')
