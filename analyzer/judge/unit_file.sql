-- m_unit_file: which unit saw which project file, in which worlds.
SELECT p.unit, k.file, bit_or(1 << p.world) AS worlds
FROM m_chunk k
JOIN parse_chunk pc ON k.chunk = pc.chunk
JOIN parse p ON p.id = pc.parse
WHERE k.file_origin IN ('project', 'thirdparty') AND {k.file}
GROUP BY p.unit, k.file
