-- The notes of the text report, a row each, and its other queries of some length.

--: failed
-- Units without a usable parse in some world, with the worlds of the same reason together.
SELECT file || ': not analysed for ' || group_concat(world, ', ') || ': ' || reason
FROM (SELECT * FROM failed_unit ORDER BY file, unit, world_id)
GROUP BY file, unit, reason
ORDER BY file, unit, reason;

--: broken
-- Lines that no world could read: nothing of what hangs on them is known.
SELECT file || iif(line, ':' || line || ':' || col, '') || ': ' || said FROM broken_file ORDER BY file;

--: failed_rules
SELECT 'rule ''' || rule || ''' failed: ' || reason || '; what it would find is unknown'
FROM failed_rule
ORDER BY rule;

--: left_out
SELECT 'not all of the project was asked for: a function that nobody defines may be in the rest, and is'
	|| ' not told of'
FROM main.meta
WHERE key = 'left_out';

--: other_units
SELECT file || ': not analysed: ' || reason FROM other_unit ORDER BY file, reason;

--: other_counts
SELECT count(*) || iif(count(*) = 1, ' unit', ' units') || ' not analysed: ' || reason || ' (-v lists them)'
FROM other_unit
GROUP BY reason
ORDER BY reason;

--: vendored
-- How much of it is about others' work.
SELECT 'others'' work lies in ' || min(v.path) || '/'
	|| iif(count(*) > 1, ' and ' || (count(*) - 1) || ' more', '') || ': ' || sum(f.blocker) || ' of '
	|| p.blocker || iif(p.blocker = 1, ' blocker', ' blockers') || ' for ' || t.name
	|| ' (--exclude-vendored leaves it out)'
FROM vendored v
JOIN verdict f ON f.kind = 'folder' AND f.path = v.path
JOIN target t ON t.name = f.target AND t.selected
JOIN verdict p ON p.target = t.name AND p.kind = 'project'
GROUP BY t.name
ORDER BY t.position;

--: dropped
SELECT 'flag ''' || flag || ''' dropped (' || reason || ') in ' || count(*)
	|| iif(count(*) = 1, ' unit', ' units')
FROM dropped_flag
GROUP BY flag, reason
ORDER BY flag, reason;

--: dropped_count
SELECT count(DISTINCT flag) || iif(count(DISTINCT flag) = 1, ' compiler flag was', ' compiler flags were')
	|| ' dropped (-v lists them)'
FROM dropped_flag
HAVING count(*) > 0;

--: inferred
SELECT 'no compilation database: flags are inferred for ' || count(*)
	|| iif(count(*) = 1, ' unit', ' units')
	|| coalesce('; one is made by: ' || (SELECT value FROM main.meta WHERE key = 'advice'), '')
FROM unit
WHERE inferred AND language = 'c'
HAVING count(*) > 0;

--: apart
SELECT said FROM apart;

--: stand_ins
SELECT group_concat(name, ', ') || iif(wasi,
	': no SDK is named: the current wasi-libc, by the tables and older headers',
	': its sysroot is not installed: another C library''s headers stand in')
FROM (
	SELECT name, position, family = 'wasi' AS wasi
	FROM target
	WHERE parsed = 1 AND origin = 'stand-in'
	ORDER BY position
)
GROUP BY wasi
ORDER BY min(position);

--: no_sysroot
SELECT name || ': no sysroot: judged without the headers of a C library'
FROM target
WHERE parsed = 1 AND origin = 'none' AND family <> 'none'
ORDER BY position;

--: symbols
SELECT group_concat(name, ', ') || ': ' || symbols
FROM (SELECT name, position, symbols FROM target WHERE parsed ORDER BY position)
GROUP BY symbols
ORDER BY min(position);

--: by_tables
SELECT group_concat(name, ', ') || ': judged by the tables over the parse of ' || world
	|| ' (--target parses for it)'
FROM (
	SELECT t.name, w.name AS world, w.id
	FROM target t
	JOIN world w ON w.id = t.world
	WHERE NOT t.parsed AND t.family <> 'none'
	ORDER BY t.position
)
GROUP BY id
ORDER BY id;

--: unparsed
SELECT name || ': unknown but for what all parses say alike (--target ' || name || ' parses for it)'
FROM target
WHERE NOT parsed AND family = 'none'
ORDER BY position;

--: summary
SELECT name, live, blocker, hazard, flag, perf, unreached, guarded, suppressed, unknown FROM tally ORDER BY position;

--: statistics
-- What each rule says of the selected targets, worst and most frequent first.
SELECT f.target, f.rule, f.severity, count(*), count(DISTINCT f.file)
FROM listed f
WHERE f.state = 'live'
GROUP BY f.position, f.rule, f.severity
ORDER BY f.position, severity_rank(f.severity), count(*) DESC, f.rule;

--: findings
-- position, made dense over the selected targets, is a bit of the mask. The last two columns say which
-- site of how many it is that the same words are said of in a file.
SELECT *, row_number() OVER (same ORDER BY line, col), count(*) OVER same
FROM (
	SELECT f.file, f.line, f.col, f.severity, f.message, f.rule, f.fix,
		bit_or(1 << (SELECT count(*) FROM target o WHERE o.selected AND o.position < f.position)),
		f.justification, f.symbol, min(f.world)
	FROM listed f
	WHERE f.state = ?
	GROUP BY f.file, f.line, f.col, f.rule, f.message, f.severity, f.fix, f.justification
)
WINDOW same AS (PARTITION BY file, rule, message, severity, fix)
ORDER BY file, line, col, rule, message, severity, fix, justification;

--: caller
SELECT c.function, c.file, c.line
FROM (SELECT function, file, line, worlds FROM call WHERE symbol = ?2 AND kind <> 'indirect'
		UNION ALL SELECT function, file, line, worlds FROM reference WHERE symbol = ?2) c
JOIN reach r ON r.world = ?1 AND r.function = c.function
WHERE c.function <> ?2 AND (c.file = ?3 OR c.file NOT IN
	(SELECT file FROM function WHERE symbol = ?2 AND defined))
ORDER BY NOT c.worlds >> ?1 & 1, c.file <> ?3, r.distance, c.file, c.line LIMIT 1;

--: brief
SELECT coalesce(sum(state = 'live' AND severity = 'blocker'), 0),
	sum(state = 'live' AND severity = 'hazard'),
	sum(state = 'live' AND severity = 'flag'),
	sum(state = 'live' AND severity = 'perf'),
	sum(state = 'unreached'), sum(state = 'guarded'), sum(state = 'suppressed')
FROM listed_site WHERE severity <> 'note';
