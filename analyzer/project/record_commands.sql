-- The commands of a compilation database. Columns: command, folder, source, object as its output or -o
-- says, output.

SELECT
	value,
	coalesce(value ->> 'directory', '/'),
	value ->> 'file',
	coalesce(
		value ->> 'output',
		(
			SELECT value FROM json_each(e.value, '$.arguments') a
			WHERE a.id > (
				SELECT min(o.id) FROM json_each(e.value, '$.arguments') o WHERE o.value = '-o'
			)
			ORDER BY a.id
			LIMIT 1
		),
		''
	),
	coalesce(value ->> 'output', '')
FROM json_each(?) e
WHERE type = 'object' AND value ->> 'file' <> '';
