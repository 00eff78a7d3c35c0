-- What the commands ask: sections are named after them.

--: verify_missed
SELECT place, what FROM (
	SELECT 1 AS kind, file || ':' || line AS place, 'error: ' || text AS what, file, line FROM v_site
	WHERE rule IS NULL
	UNION ALL SELECT 2, u.file, 'undefined symbol: ' || s.name, u.file, 0 FROM v_symbol s
	LEFT JOIN v_unit u ON u.unit = s.unit WHERE s.rule IS NULL
	UNION ALL SELECT 3, u.file, 'function signature mismatch: ' || s.name, u.file, 0
	FROM v_signature s LEFT JOIN v_unit u ON u.unit = s.unit WHERE s.rule IS NULL
	) ORDER BY kind, file, line, what;

--: verify_figures
SELECT '', 'seen', 'predicted'
UNION ALL SELECT 'compile-error sites', count(*), count(rule) FROM v_site
UNION ALL SELECT 'undefined symbols', count(DISTINCT name), count(DISTINCT name)
	FILTER (WHERE name NOT IN (SELECT name FROM v_symbol WHERE rule IS NULL)) FROM v_symbol
UNION ALL SELECT 'signature mismatches', count(*), count(rule) FROM v_signature
UNION ALL SELECT '', 'found', 'confirmed'
UNION ALL SELECT 'blockers', count(*), count(by) FROM v_blocker;

--: verify_rules
SELECT rule, sum(sites), sum(symbols), sum(blockers), sum(confirmed) FROM (
	SELECT rule, 1 AS sites, 0 AS symbols, 0 AS blockers, 0 AS confirmed FROM v_site
	UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_symbol
	UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_signature
	UNION ALL SELECT rule, 0, 0, 1, by IS NOT NULL FROM v_blocker
	) WHERE rule IS NOT NULL GROUP BY rule ORDER BY rule;

--: verify_json
-- All in one object, made by SQLite, which escapes.
SELECT json_object('target', ?1, 'compiler', ?2, 'agree', json(iif(?3, 'true', 'false')),
	'units', (SELECT json_object('total', count(*), 'compiled', coalesce(sum(compiled), 0),
			'linked', coalesce(sum(compiled), 0)) FROM v_unit),
	'sites', (SELECT json_object('seen', count(*), 'predicted', count(rule)) FROM v_site),
	'symbols', json_object('seen', (SELECT count(DISTINCT name) FROM v_symbol),
		'predicted', (SELECT count(DISTINCT name) FROM v_symbol WHERE name NOT IN
			(SELECT name FROM v_symbol WHERE rule IS NULL))),
	'signatures', (SELECT json_object('seen', count(*), 'predicted', count(rule)) FROM v_signature),
	'blockers', (SELECT json_object('total', count(*), 'confirmed', count(by)) FROM v_blocker),
	'aside', (SELECT json_group_object(what, count) FROM v_aside),
	'rules', (SELECT json_group_array(json_object('rule', rule, 'sites', sites, 'symbols', symbols,
				'blockers', blockers, 'confirmed', confirmed)) FROM (SELECT rule, sum(sites) AS sites,
			sum(symbols) AS symbols, sum(blockers) AS blockers, sum(confirmed) AS confirmed FROM (
				SELECT rule, 1 AS sites, 0 AS symbols, 0 AS blockers, 0 AS confirmed FROM v_site
				UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_symbol UNION ALL SELECT rule, 0, 1, 0, 0 FROM v_signature
				UNION ALL SELECT rule, 0, 0, 1, by IS NOT NULL FROM v_blocker)
			WHERE rule IS NOT NULL GROUP BY rule ORDER BY rule)),
	'errors', (SELECT json_group_array(json_object('file', printable(file), 'line', line,
				'text', printable(text), 'rule', rule)) FROM (SELECT * FROM v_site ORDER BY file, line)),
	'undefined', (SELECT json_group_array(json_object('symbol', printable(name),
				'unit', printable(file), 'rule', rule)) FROM (SELECT s.name, u.file, s.rule FROM v_symbol s
			LEFT JOIN v_unit u ON u.unit = s.unit ORDER BY s.name, u.file)),
	'mismatches', (SELECT json_group_array(json_object('symbol', printable(name), 'rule', rule))
		FROM (SELECT * FROM v_signature ORDER BY name)),
	'findings', (SELECT json_group_array(json_object('rule', rule, 'file', printable(file),
				'line', line, 'message', printable(message), 'confirmed_by', by))
		FROM (SELECT * FROM v_blocker ORDER BY file, line, rule, message)),
	'not_compiled', (SELECT json_group_array(json_object('file', printable(file),
				'reason', printable(note))) FROM (SELECT * FROM v_unit WHERE note IS NOT NULL
			ORDER BY file, unit)));

--: split_entries
-- Bytes that an entry shares with others, and has for itself.
SELECT e.entry, e.why, e.bytes, coalesce(sum(i.bytes) FILTER (WHERE i.kind = 'code'), 0),
	coalesce(sum(i.bytes) FILTER (WHERE i.kind = 'data'), 0),
	coalesce(sum(i.bytes) FILTER (WHERE (i.object, i.name) IN (SELECT object, name FROM shared)), 0), e.module
FROM s_entry e LEFT JOIN s_item i ON i.entry = e.entry GROUP BY e.entry ORDER BY e.file, e.line, e.entry;

--: split_json
SELECT json_object(
	'all_in_one', (SELECT bytes FROM s_whole), 'modules', (SELECT json_group_array(json_object(
				'name', printable(module), 'bytes', bytes, 'entries', json((SELECT json_group_array(printable(entry))
						FROM (SELECT entry FROM s_entry e WHERE e.module = m.module ORDER BY entry)))))
		FROM (SELECT * FROM s_module ORDER BY module) m),
	'entries', (SELECT json_group_array(json_object('name', printable(entry), 'file', printable(file),
				'line', line, 'bytes', bytes, 'module', printable(module), 'problem', printable(why),
				'needs', json((SELECT json_group_array(json_object('object', printable(object), 'name', printable(name),
						'kind', kind, 'bytes', bytes, 'shared_by', coalesce((SELECT entries FROM shared s
						WHERE s.object = i.object AND s.name = i.name), 1)))
						FROM (SELECT * FROM s_item i WHERE i.entry = e.entry ORDER BY kind, object, name) i))))
		FROM (SELECT * FROM s_entry ORDER BY file, line, entry) e));

--: targets_json
SELECT json_object('schema', 'wasmready-targets/1', 'targets', json((SELECT
			json_group_array(json_object('name', t.name, 'triple', t.triple,
					'sysroot', printable(t.sysroot), 'version', printable(t.version), 'origin', t.origin,
					'judge', t.judge, 'table_date', t.table_date, 'symbols', printable(t.symbols),
					'libraries', json((SELECT json_group_array(library) FROM (SELECT DISTINCT library FROM
						sysroot_symbol s WHERE s.world = t.world AND library <> '' ORDER BY library))),
					'defined', (SELECT count(*) FROM sysroot_symbol s WHERE s.world = t.world)))
			FROM (SELECT * FROM target ORDER BY position) t)), 'tables', json((SELECT
			json_group_array(json_object('file', file, 'target', target, 'source', source,
					'version', version, 'date', date)) FROM (SELECT * FROM data_version
				ORDER BY file, target, source))), 'sandbox', json_object('landlock', ?, 'seccomp',
		json(iif(?, 'true', 'false'))));

--: what_if_changed
CREATE TEMP TABLE changed AS SELECT target, kind, name,
	min(title) AS title, min(rank) AS rank,
	sum(iif(at = 'before', n, 0)) AS was,
	sum(iif(at = 'after', n, 0)) AS now
FROM temp.side GROUP BY target, kind, name HAVING was <> now;
DETACH before; DETACH after;

--: foreign_advice
SELECT 'built for ' || group_concat(printable(name), ', ') || ', whose headers are not here: install its C library, or take a compilation database of a build for this machine'
FROM (SELECT DISTINCT d.value ->> 'flag' AS name FROM main.unit u, json_each(u.dropped) d
		WHERE u.present AND d.value ->> 'reason' GLOB 'its C library''s headers are not installed*'
		AND u.id IN (SELECT unit FROM main.doubt WHERE kind = 'host') ORDER BY 1 LIMIT 3)
HAVING count(*);
