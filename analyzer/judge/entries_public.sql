-- Names that are public, with how. Of what is installed or exported the build, or who wrote it, says so.
WITH own(file) AS MATERIALIZED (
	SELECT path FROM main.file f WHERE origin IN ('project', 'thirdparty')
	 AND NOT EXISTS (SELECT 1 FROM main.vendored v
	                 WHERE substr(f.path, 1, length(v.path) + 1) = v.path || '/')
), header(file, how) AS MATERIALIZED (
	SELECT f.path, 'installed' FROM main.public_header p JOIN main.file f ON f.path = p.path
	WHERE p.how = 'installed' AND f.origin IN ('project', 'thirdparty')
	UNION ALL
	-- Of folders there are few.
	SELECT f.path, 'installed'
	FROM (SELECT path FROM main.public_header WHERE how = 'installed' AND path GLOB '*/' LIMIT 100) p
	JOIN main.file f ON substr(f.path, 1, length(p.path)) = p.path
	WHERE f.origin IN ('project', 'thirdparty') AND (f.path GLOB '*.h' OR f.path GLOB '*.inc')
	  AND NOT EXISTS (SELECT 1 FROM main.public_header x WHERE x.path = p.path AND x.how = 'private'
	                  AND instr('/' || substr(f.path, length(x.path) + 1), '/' || x.name || '/'))
	UNION ALL
	SELECT file, 'include' FROM own WHERE '/' || file GLOB '*/include/*.h' AND file NOT GLOB '/*'
	UNION ALL
	SELECT file, 'shared'
	FROM (SELECT u.file FROM main.m_unit_file u
	      JOIN main.link_unit l ON l.unit = u.unit AND l.source = 'build'
	      WHERE NOT EXISTS (SELECT 1 FROM main.public_header WHERE how = 'installed')
	      GROUP BY u.file HAVING count(DISTINCT l.name) > 1) JOIN own USING (file)
	WHERE file NOT IN (SELECT file FROM main.unit WHERE present)
)
SELECT n.symbol, h.how FROM header h CROSS JOIN main.m_function n ON n.file = h.file
WHERE n.linkage = 'external'
UNION
SELECT n.symbol, 'exported' FROM main.m_function n JOIN own USING (file)
WHERE n.attrs > '' AND n.linkage = 'external'
  AND (n.attrs GLOB '*visibility("default")*' OR n.attrs GLOB '*dllexport*')
UNION
SELECT name, 'exported' FROM main.exported WHERE name NOT GLOB '*[*?]*'
ORDER BY 1, 2
