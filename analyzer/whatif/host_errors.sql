-- The first ?1 lines that the host's build does not compile.
SELECT DISTINCT f.path, d.line FROM main.parse p
JOIN main.parse_chunk pc ON pc.parse = p.id JOIN main.t_diagnostic d ON d.chunk = pc.chunk
JOIN main.chunk k ON k.id = d.chunk JOIN main.file f ON f.id = k.file
WHERE p.world = 0 AND p.status <> 'ok' AND d.level IN ('error', 'fatal')
UNION
SELECT file, line FROM main.doubt WHERE kind = 'host' AND line > 0
ORDER BY 1, 2 LIMIT ?1
