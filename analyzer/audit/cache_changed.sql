-- Parses are done again that read what has changed since, or could not open a file.
UPDATE parse SET status = 'queued' WHERE id IN (
	SELECT pc.parse FROM file f
	JOIN chunk k ON k.file = f.id AND k.content <> f.hash AND f.path NOT IN (SELECT path FROM overlay)
	JOIN parse_chunk pc ON pc.chunk = k.id
	UNION ALL
	SELECT pc.parse FROM t_diagnostic d JOIN parse_chunk pc ON pc.chunk = d.chunk
	WHERE d.text GLOB 'cannot open file ''*');
