-- What reports read beside the views of rules: the findings that are listed, and what the verdict does
-- not rest on. listing.h says what each is.
DROP VIEW IF EXISTS temp.listed_site;
DROP VIEW IF EXISTS temp.listed;
DROP TABLE IF EXISTS temp.listing;

CREATE TEMP TABLE listing(finding INTEGER PRIMARY KEY, change TEXT);

CREATE TEMP VIEW listed AS
SELECT f.id, f.rule, f.severity, f.target, f.state, f.file, f.line, f.col, f.function, f.symbol,
	f.message || coalesce('; ' || c.words, '') AS message, f.fix, f.fingerprint, f.name, f.flags, f.edit,
	f.was, f.justification, f.source, f.cause, t.position, t.world, l.change,
	c.outcome, c.input, c.host, c.wasm,
	CASE f.state WHEN 'live' THEN 0 WHEN 'guarded' THEN 20 WHEN 'suppressed' THEN 30 ELSE 10 END
		+ severity_rank(f.severity) AS weight
FROM listing l
JOIN finding f ON f.id = l.finding
JOIN target t ON t.name = f.target
LEFT JOIN confirmation c ON c.fingerprint = f.fingerprint;

-- Bare columns come from the row of min(), as SQLite has it.
CREATE TEMP VIEW listed_site AS
SELECT rule, severity, state, was, file, line, col, function, symbol, message, fix, fingerprint,
	justification, change, world, cause, outcome, input, host, wasm, min(position) AS position, weight,
	json_group_array(target) AS targets
FROM (SELECT * FROM listed ORDER BY position)
GROUP BY fingerprint, severity, state, was, fix, change;

CREATE TEMP VIEW IF NOT EXISTS failed_unit AS
SELECT u.id AS unit, u.file, w.id AS world_id, w.name AS world,
	CASE WHEN p.status IS NOT 'failed' THEN 'the audit was stopped before'
		WHEN p.reason = '' THEN 'the reason is not known'
		ELSE p.reason END AS reason
FROM unit u
JOIN world w
LEFT JOIN main.parse p ON p.unit = u.id AND p.world = w.id
WHERE u.note = '' AND u.language = 'c' AND coalesce(p.status, '') NOT IN ('ok', 'errors');

CREATE TEMP VIEW IF NOT EXISTS other_unit AS
SELECT file, language,
	CASE WHEN note <> '' THEN note
		WHEN language = 'asm' THEN 'it is assembler source'
		ELSE 'it is no C source' END AS reason
FROM unit
WHERE note <> '' OR language <> 'c';

CREATE TEMP VIEW IF NOT EXISTS broken_file AS
SELECT file, min(line) AS line, col,
	'does not compile on the host either: ' || text
		|| CASE count(*) - 1 WHEN 0 THEN '' WHEN 1 THEN '; and one more line'
			ELSE '; and ' || (count(*) - 1) || ' more lines' END AS said
FROM host_error
GROUP BY file;

CREATE TEMP VIEW IF NOT EXISTS failed_rule AS
SELECT DISTINCT rule, reason FROM rule_failure;

CREATE TEMP VIEW IF NOT EXISTS tally AS
SELECT t.name, t.position, t.symbols, sum(f.state = 'live') AS live,
	sum(f.state = 'live' AND f.severity = 'blocker') AS blocker,
	sum(f.state = 'live' AND f.severity = 'hazard') AS hazard,
	sum(f.state = 'live' AND f.severity = 'flag') AS flag,
	sum(f.state = 'live' AND f.severity = 'perf') AS perf,
	sum(f.state = 'unreached') AS unreached, sum(f.state = 'guarded') AS guarded,
	sum(f.state = 'suppressed') AS suppressed,
	(SELECT unknown FROM verdict WHERE target = t.name AND kind = 'project') AS unknown
FROM target t
LEFT JOIN finding f ON f.target = t.name AND f.severity <> 'note'
WHERE t.selected
GROUP BY t.name;

CREATE TEMP VIEW IF NOT EXISTS apart AS
SELECT 'sources in other languages, of which nothing says that they are built, were not looked at: '
	|| value AS said
FROM main.meta
WHERE key = 'apart';
