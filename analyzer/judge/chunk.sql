-- m_chunk: which file each chunk is of, and the worlds that have it. bit_or() is ours
-- (base/db.c).
SELECT k.id AS chunk, f.path AS file, f.origin AS file_origin,
       bit_or(1 << p.world) AS worlds
FROM parse_chunk pc
JOIN parse p ON p.id = pc.parse
JOIN unit u ON u.id = p.unit AND u.present
JOIN chunk k ON k.id = pc.chunk
JOIN file f ON f.id = k.file
WHERE {f.path}
GROUP BY k.id
