-- After the parses: temp.relinked_path, the files that some unit now says in other chunks; differs where
-- their content does, or a chunk has no counterpart; of the others, what each unit said and says (touched.c).
-- Chunks that went stay in the database until they are swept (cache.h).
CREATE TEMP TABLE link_after AS
SELECT pc.parse, pc.chunk FROM main.parse_chunk pc WHERE pc.parse IN (SELECT parse FROM temp.link_before);
DELETE FROM temp.link_before WHERE chunk IS NULL;
CREATE TEMP TABLE relinked_path(file TEXT PRIMARY KEY, id INTEGER, differs INTEGER) WITHOUT ROWID;
INSERT INTO temp.relinked_path
SELECT f.path, f.id, count(DISTINCT k.content) > 1 OR count(DISTINCT c.side) < 2
FROM (SELECT 0 AS side, * FROM (SELECT * FROM temp.link_before EXCEPT SELECT * FROM temp.link_after)
      UNION ALL
      SELECT 1, * FROM (SELECT * FROM temp.link_after EXCEPT SELECT * FROM temp.link_before)) c
JOIN main.chunk k ON k.id = c.chunk JOIN main.file f ON f.id = k.file GROUP BY f.id;
CREATE TEMP TABLE said_before AS
SELECT l.parse, l.chunk, t.file FROM temp.link_before l
JOIN main.chunk k ON k.id = l.chunk JOIN temp.relinked_path t ON t.id = k.file WHERE NOT t.differs;
CREATE TEMP TABLE said_after AS
SELECT l.parse, l.chunk, t.file FROM temp.link_after l
JOIN main.chunk k ON k.id = l.chunk JOIN temp.relinked_path t ON t.id = k.file WHERE NOT t.differs;
DROP TABLE temp.link_before;
DROP TABLE temp.link_after;
