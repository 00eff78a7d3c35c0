-- What the units' flags name, which were admitted as the jobs were read (project/admit.h), and the
-- units with their folders: what they include lies beside them. Columns: folder, path.

WITH flag(name) AS (
	VALUES ('-isystem'), ('-iquote'), ('-idirafter'), ('-include'), ('-imacros'), ('-isysroot'),
		('--sysroot='), ('-iprefix'), ('-I')
)
SELECT DISTINCT dir, substr(value, length(name) + 1)
FROM main.unit, json_each(args), flag
WHERE present AND substr(value, 1, length(name)) = name AND length(value) > length(name)
UNION
SELECT '', file FROM main.unit WHERE present AND note = ''
UNION
SELECT file, '..' FROM main.unit WHERE present AND note = '';
