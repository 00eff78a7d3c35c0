-- The verdict of each function, file, folder and of the project for each target, from the live
-- findings and from what nobody could look at: tables doubt and verdict. All reports read these;
-- none judges again. Run as the last step of every judgement, also of a few files.
--
-- What is known to block is blocked, whatever else is not known. A file of which something was
-- not looked at is unknown, whatever else was found in it; one that a rule failed on, where that
-- may be worse than what is known. A folder and the project are what the worst file below is, in
-- the order ready, flags, unknown, hazard, blocked, with the number of unknown files beside it:
-- nothing is called ready, or ready with flags, that was not looked at.

DELETE FROM main.doubt;
DELETE FROM main.verdict;

-- A unit that the host's build does not compile either. An error that a rule tells of itself, at
-- its very place, for every target (C that only GCC takes), is a known blocker and no doubt.
INSERT INTO main.doubt
SELECT 'host', '', d.unit, d.file, d.line, d.col, d.text
FROM (SELECT p.unit, f.path AS file, t.line, t.col, t.text
      -- In this order: most projects have no such unit.
      FROM main.parse p
      CROSS JOIN main.unit u ON u.id = p.unit AND u.present
      CROSS JOIN main.parse_chunk pc ON pc.parse = p.id
      CROSS JOIN main.t_diagnostic t ON t.chunk = pc.chunk AND t.level IN ('error', 'fatal')
      CROSS JOIN main.chunk k ON k.id = pc.chunk
      CROSS JOIN main.file f ON f.id = k.file
      WHERE p.world = 0 AND p.status = 'errors') d
WHERE (SELECT count(DISTINCT f.target) FROM main.finding f
       WHERE f.file = d.file AND f.line = d.line AND f.col = d.col AND f.severity = 'blocker')
      < (SELECT count(*) FROM main.target)
UNION
-- Errors without a place in the project.
SELECT 'host', '', u.id, u.file, 0, 0, p.errors || iif(p.errors = 1, ' error', ' errors')
FROM main.parse p JOIN main.unit u ON u.id = p.unit AND u.present
WHERE p.world = 0 AND p.status = 'errors'
  AND NOT EXISTS (SELECT 1 FROM main.parse_chunk pc JOIN main.t_diagnostic t ON t.chunk = pc.chunk
                  WHERE pc.parse = p.id AND t.level IN ('error', 'fatal'));

-- And one that its link would refuse: it calls what nothing declares or defines. In code that does
-- not compile that may follow.
INSERT INTO main.doubt
SELECT 'host', '', p.unit, k.file, min(t.line), t.col, 'nothing declares or defines ''' || n.name || ''', which is called'
FROM temp.nowhere n CROSS JOIN main.m_call c ON c.callee = n.name AND c.kind = 'undeclared' AND c.worlds & 1
CROSS JOIN main.m_chunk k ON k.file = c.file
CROSS JOIN main.t_call t ON t.chunk = k.chunk AND t.line = c.line AND t.callee = n.name AND t.kind = 'undeclared'
CROSS JOIN main.parse_chunk pc ON pc.chunk = k.chunk
CROSS JOIN main.parse p ON p.id = pc.parse AND p.world = 0 AND p.status = 'ok'
CROSS JOIN main.unit u ON u.id = p.unit AND u.present
GROUP BY p.unit, k.file, n.name;

-- Once a header is not there, what else fails in the unit is told by nobody: it may follow.
DELETE FROM main.doubt
WHERE kind = 'host' AND reason NOT GLOB '*file not found'
  AND unit IN (SELECT unit FROM main.doubt WHERE kind = 'host' AND reason GLOB '*file not found');

-- A unit without a parse in the world of a target, or of the host: then of every target.
INSERT INTO main.doubt
SELECT 'failed', coalesce(t.name, ''), u.id, u.file, 0, 0,
       CASE WHEN p.status IS NOT 'failed' THEN 'the audit was stopped before'
            WHEN p.reason = '' THEN 'the reason is not known' ELSE p.reason END
FROM main.unit u CROSS JOIN main.world w
LEFT JOIN main.parse p ON p.unit = u.id AND p.world = w.id
LEFT JOIN main.target t ON t.world = w.id
WHERE u.present AND u.note = '' AND u.language = 'c'
  AND coalesce(p.status, '') NOT IN ('ok', 'errors');

-- What follows from an #error of the target's build (behind.sql).
INSERT INTO main.doubt
SELECT 'behind', t.name, u.id, u.file, 0, 0, 'behind the #error at ' || g.file || ':' || g.line
FROM (SELECT unit, world, min(gate) AS gate FROM temp.behind_unit GROUP BY unit, world) b
CROSS JOIN temp.gate g ON g.id = b.gate
CROSS JOIN main.unit u ON u.id = b.unit AND u.present
CROSS JOIN main.target t ON t.world = b.world;

-- What is not for us to read, is not there, or could not be reached; unless another entry has the
-- same file.
INSERT INTO main.doubt
SELECT iif(u.language = 'c' AND u.note NOT IN ('', 'the file is gone'), 'failed', 'language'),
       '', u.id, u.file, 0, 0,
       CASE WHEN u.note <> '' THEN u.note WHEN u.language = 'asm' THEN 'it is assembler source'
            ELSE 'it is no C source' END
FROM main.unit u
WHERE u.present AND (u.note <> '' OR u.language <> 'c')
  AND u.file NOT IN (SELECT file FROM main.unit WHERE present AND note = '' AND language = 'c');

INSERT INTO main.doubt
SELECT DISTINCT 'flag', '', d.unit, d.file, 0, 0, 'flag ''' || d.flag || ''' was dropped: ' || d.reason
FROM temp.dropped_flag d JOIN main.unit u ON u.id = d.unit AND u.note = '' AND u.language = 'c'
WHERE d.matters;

-- The tables alone tell of a column for whose C library nobody parsed; of one without a C library
-- only what all parses say alike (unparsed.sql).
INSERT INTO main.doubt
SELECT 'column', t.name, NULL, '', 0, 0,
       iif(t.family = 'none', 'nothing was parsed without a C library', 'nothing was parsed for its C library')
FROM main.target t
WHERE NOT t.parsed;

INSERT INTO main.doubt
SELECT 'rule', target, NULL, '', 0, 0, 'rule ' || rule || ' failed: ' || reason
FROM temp.rule_failure;

-- Which targets each unit is unsure for, as bits of their positions.
DROP TABLE IF EXISTS temp.unsure;
CREATE TEMP TABLE unsure AS
SELECT d.unit, bit_or(coalesce(1 << t.position, -1)) AS targets
FROM main.doubt d LEFT JOIN main.target t ON t.name = d.target
WHERE d.unit IS NOT NULL GROUP BY d.unit;
CREATE UNIQUE INDEX temp.unsure_unit ON unsure(unit);

-- And each file: for a doubt of its own, or because only units that are unsure hold it.
DROP TABLE IF EXISTS temp.unread;
CREATE TEMP TABLE unread AS
SELECT file, bit_or(targets) AS targets, min(reason) AS reason
FROM (
	SELECT d.file, coalesce(1 << t.position, -1) AS targets,
	       CASE d.kind WHEN 'host' THEN 'does not compile on the host either'
	            WHEN 'failed' THEN 'not analysed: ' || d.reason ELSE d.reason END AS reason
	FROM main.doubt d LEFT JOIN main.target t ON t.name = d.target
	WHERE d.file <> ''
	UNION
	SELECT u.file, s.targets,
	       iif(d.kind = 'host', 'does not compile on the host either', d.reason)
	FROM temp.unsure s JOIN main.unit u ON u.id = s.unit
	JOIN main.doubt d ON d.unit = s.unit
	UNION ALL
	SELECT h.file, ~bit_or(~coalesce(s.targets, 0)), 'no unit that reads it could be relied on'
	FROM main.m_unit_file h LEFT JOIN temp.unsure s ON s.unit = h.unit
	WHERE h.file IN (SELECT o.file FROM temp.unsure n JOIN main.m_unit_file o ON o.unit = n.unit)
	GROUP BY h.file
) WHERE targets <> 0 GROUP BY file;
CREATE UNIQUE INDEX temp.unread_file ON unread(file);

-- A header that only such units read, as they do not compile or could not be parsed.
INSERT INTO main.doubt
SELECT 'reader', iif(r.targets = -1, '', t.name), NULL, r.file, 0, 0, r.reason
FROM temp.unread r
JOIN main.target t ON r.targets >> t.position & 1 AND (r.targets <> -1 OR t.position = 0)
WHERE r.file NOT IN (SELECT file FROM main.unit)
  AND r.file IN (SELECT h.file FROM main.doubt d JOIN main.m_unit_file h ON h.unit = d.unit
                 WHERE d.kind IN ('failed', 'host'));

DROP TABLE IF EXISTS temp.counted;
CREATE TEMP TABLE counted AS
SELECT file, function, target, sum(severity = 'blocker') AS blocker, sum(severity = 'flag') AS flag,
       sum(severity = 'hazard') AS hazard, sum(severity = 'perf') AS perf,
       sum(severity = 'note') AS note
FROM main.finding WHERE state = 'live' GROUP BY file, function, target;

-- A column, and why nothing of it may be called ready: told: what was not parsed or a rule.
DROP TABLE IF EXISTS temp.judged;
CREATE TEMP TABLE judged AS
SELECT t.name AS target, t.position,
       coalesce(max(iif(d.kind = 'column', d.reason, NULL)), '') AS unparsed,
       coalesce(min(iif(d.kind = 'rule', d.reason, NULL)), '') AS failed
FROM main.target t LEFT JOIN main.doubt d ON d.target = t.name AND d.file = ''
GROUP BY t.name;

-- The project's files that a unit reads, the units' own, and whatever else bears a finding.
DROP TABLE IF EXISTS temp.shown;
CREATE TEMP TABLE shown AS
SELECT s.file, j.target, j.failed,
       CASE WHEN r.targets >> j.position & 1 THEN r.reason ELSE j.unparsed END AS unread
FROM (SELECT file FROM main.m_chunk WHERE file_origin = 'project'
      UNION SELECT file FROM main.unit WHERE present
      UNION SELECT file FROM temp.counted) s
CROSS JOIN temp.judged j LEFT JOIN temp.unread r ON r.file = s.file;

INSERT INTO main.verdict
SELECT target, 'file', file, '',
       CASE WHEN blocker THEN 'blocked' WHEN unread <> '' THEN 'unknown' WHEN hazard THEN 'hazard'
            WHEN failed <> '' THEN 'unknown' WHEN flag THEN 'flags' ELSE 'ready' END,
       blocker, flag, hazard, perf, note,
       NOT blocker AND (unread <> '' OR failed <> '' AND NOT hazard),
       coalesce(nullif(unread, ''), failed)
FROM (SELECT s.target, s.file, s.unread, s.failed, coalesce(sum(c.blocker), 0) AS blocker,
             coalesce(sum(c.flag), 0) AS flag, coalesce(sum(c.hazard), 0) AS hazard,
             coalesce(sum(c.perf), 0) AS perf, coalesce(sum(c.note), 0) AS note
      FROM temp.shown s LEFT JOIN temp.counted c ON c.file = s.file AND c.target = s.target
      GROUP BY s.file, s.target);

INSERT INTO main.verdict
SELECT c.target, 'function', c.file, c.function,
       CASE WHEN c.blocker THEN 'blocked' WHEN s.unread <> '' THEN 'unknown'
            WHEN c.hazard THEN 'hazard' WHEN s.failed <> '' THEN 'unknown'
            WHEN c.flag THEN 'flags' ELSE 'ready' END,
       c.blocker, c.flag, c.hazard, c.perf, c.note,
       NOT c.blocker AND (s.unread <> '' OR s.failed <> '' AND NOT c.hazard),
       coalesce(nullif(s.unread, ''), s.failed)
FROM temp.counted c JOIN temp.shown s ON s.file = c.file AND s.target = c.target
WHERE c.function IS NOT NULL;

-- Folders; of an absolute path one alone, as nobody audits /usr.
INSERT INTO main.verdict
WITH RECURSIVE place(folder, above) AS (
	SELECT DISTINCT dirname(path), dirname(path) FROM main.verdict
	WHERE kind = 'file' AND dirname(path) <> ''
	UNION
	SELECT folder, dirname(above) FROM place WHERE dirname(above) <> '' AND above NOT GLOB '/*'
), above AS (
	SELECT folder, above, 'folder' AS kind FROM place
	UNION ALL SELECT DISTINCT dirname(path), '.', 'project' FROM main.verdict WHERE kind = 'file'
)
SELECT target, kind, above, '',
       CASE WHEN blocker THEN 'blocked' WHEN hazards THEN 'hazard' WHEN unknown THEN 'unknown'
            WHEN flag THEN 'flags' ELSE 'ready' END,
       blocker, flag, hazard, perf, note, unknown, coalesce(reason, '')
FROM (SELECT v.target, a.kind, a.above, sum(v.blocker) AS blocker, sum(v.flag) AS flag,
             sum(v.hazard) AS hazard, sum(v.verdict = 'hazard') AS hazards, sum(v.perf) AS perf,
             sum(v.note) AS note, sum(v.unknown) AS unknown,
             coalesce(nullif(iif(sum(v.unknown), j.unparsed, ''), ''),
                      min(iif(v.unknown, v.reason, NULL))) AS reason
      FROM main.verdict v JOIN above a ON a.folder = dirname(v.path)
      JOIN temp.judged j ON j.target = v.target
      WHERE v.kind = 'file' GROUP BY v.target, a.kind, a.above);

-- A project of which nothing is there to be shown.
INSERT OR IGNORE INTO main.verdict
SELECT target, 'project', '.', '', 'unknown', 0, 0, 0, 0, 0, 0, 'no file of it was read'
FROM temp.judged;
DROP TABLE temp.shown;
DROP TABLE temp.judged;
DROP TABLE temp.counted;
DROP TABLE temp.unread;
DROP TABLE temp.unsure;
