-- The lists of the JSON report. Columns are members; "NAME?" is left out where it is NULL, "NAME=" is
-- JSON already (base/json_text.h).

--: targets
SELECT name, iif(selected, 'true', 'false') AS "selected=", iif(parsed, 'true', 'false') AS "parsed=",
	triple, parsed_as, sysroot, origin, judge, version, table_date, symbols
FROM target
ORDER BY position;

--: units
SELECT (SELECT count(*) FROM unit) AS total,
	(SELECT count(*) FROM unit
	 WHERE note = '' AND language = 'c' AND id NOT IN (SELECT unit FROM failed_unit)
		AND id NOT IN (SELECT unit FROM doubt WHERE kind = 'host')) AS parsed,
	iif(inferred, 'true', 'false') AS "inferred_flags=",
	iif(inferred, (SELECT value FROM main.meta WHERE key = 'advice'), NULL) AS "database_made_by?",
	iif(inferred, (SELECT value FROM main.meta WHERE key = 'apart'), NULL) AS "sources_apart?"
FROM (SELECT EXISTS (SELECT 1 FROM unit WHERE inferred) AS inferred);

--: failed
SELECT file, world, reason FROM failed_unit ORDER BY file, world_id, reason;

--: host_errors
SELECT file, line, col AS column, text, units FROM host_error ORDER BY file, line;

--: not_analysed
SELECT file, language, reason FROM other_unit ORDER BY file, reason;

--: dropped_flags
SELECT flag, reason, file FROM dropped_flag GROUP BY flag, reason, file ORDER BY flag, reason, file;

--: failed_rules
SELECT rule, reason FROM failed_rule ORDER BY rule;

--: causes
SELECT c.target, c.kind, c.name, c.title, c.decision, c.severity, c.aside, c.guards AS "guards=", c.file,
	c.id, c.position, c.findings, c.files, c.lines, c.line, c.blocker_left, c.hazard_left
FROM cause c
JOIN target t ON t.name = c.target AND t.selected
WHERE c.id IN (SELECT cause FROM finding WHERE severity <> 'note' OR ?)
ORDER BY t.position, c.position;

--: findings
SELECT f.rule, coalesce(r.family, '') AS family, f.severity, f.target, f.state, f.file, f.line,
	f.col AS column, f.function, f.message, coalesce(r.why, '') AS why, f.fix, f.fingerprint,
	f.cause AS "cause?", f.change AS "change?", f.outcome AS "run?", f.input AS "run_input?",
	f.host AS "run_host?", f.wasm AS "run_wasm?", f.was AS "was?",
	f.justification, f.world, iif(coalesce(f.was, f.state) = 'live', f.symbol, NULL), f.file
FROM listed f
LEFT JOIN rule r ON r.id = f.rule
ORDER BY f.file, f.line, f.col, f.rule, f.position, f.state, f.message, f.fingerprint;

--: fixed
SELECT rule, severity, file, line, col AS column, message, now
FROM temp.fixed
ORDER BY file, line, col, rule, severity, message;

--: trend
SELECT r.name AS run, r.target, r.blocker, r.hazard, r.flag, r.perf
FROM temp.trend r
JOIN target t ON t.name = r.target
ORDER BY r.nth, t.position;
