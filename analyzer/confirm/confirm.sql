-- What a run that confirms findings asks and leaves. c_finding: a finding, whatever the target, that a run may
-- show (meant: that is asked for), and what came of it: outcome is '', confirmed, or apart (what differs lies
-- in its function, but in which of several lines cannot be told). c_function: a function that has such.

--: tables
CREATE TEMP TABLE c_finding(fingerprint TEXT PRIMARY KEY, rule TEXT, family TEXT, severity TEXT, file TEXT, line INTEGER,
	col INTEGER, function TEXT, symbol TEXT, message TEXT, meant INTEGER NOT NULL DEFAULT 0,
	outcome TEXT NOT NULL DEFAULT '', input TEXT, host TEXT, wasm TEXT, others TEXT) WITHOUT ROWID;
INSERT OR IGNORE INTO c_finding(fingerprint, rule, family, severity, file, line, col, function, symbol, message)
SELECT f.fingerprint, f.rule, r.family, f.severity, f.file, f.line, f.col, f.function, f.symbol, f.message
FROM finding f
JOIN target t ON t.name = f.target AND t.pointer_bytes = 4
JOIN rule r ON r.id = f.rule
WHERE f.state IN ('live', 'unreached') AND f.symbol NOTNULL
	AND r.family IN (SELECT name FROM name_list WHERE list = 'shown-by-run')
ORDER BY f.fingerprint, severity_rank(f.severity), t.position;
CREATE TEMP TABLE c_function(id INTEGER PRIMARY KEY, symbol TEXT, file TEXT, name TEXT, line INTEGER, unit INTEGER,
	state TEXT NOT NULL,            -- same, differs, or undriven
	why TEXT, detail TEXT,          -- of what is undriven; of what differs why no finding is confirmed by it
	inputs INTEGER NOT NULL DEFAULT 0,      -- that the host takes
	differing INTEGER NOT NULL DEFAULT 0,   -- of these
	input TEXT, host TEXT, wasm TEXT);      -- the first of them
-- Why a function is not driven, or confirms nothing, in words.
CREATE TEMP TABLE c_reason(why TEXT PRIMARY KEY, words TEXT) WITHOUT ROWID;
INSERT INTO c_reason VALUES
	('parameter', 'nobody knows what to pass, or what comes back: pointers to pointers, to functions or to records that are not known, records by value, lists of arguments'),
	('worlds', 'no C unit has it in both worlds'),
	('build', 'does not build by itself for both'),
	('undefined', 'needs what other units define'),
	('refused', 'takes no input that was tried: each is undefined for the host, or ends it'),
	('endless', 'does not come to an end in time'),
	('nondeterministic', 'is not the same twice on the host: it keeps a state, or depends on addresses or time'),
	('wasm', 'was not run in wasm'),
	('limit', 'beyond --limit'),
	('changed', 'its file is another than was analysed: audit again'),
	('untold', 'no finding is about what differs'),
	('elsewhere', 'a number does not keep its value at a line without a finding'),
	('callee', 'what it calls, or a variable that is not its own, may be the cause'),
	('asks', 'it asks for a size or for its world in so many words'),
	('masked', 'where a number does not keep its value it does not always matter: something else may be the cause'),
	('always', 'it differs for every input, as a size does that is meant to');

--: functions
-- Functions that meant findings are in, with their types on the host and in wasm, and the unit that defines
-- them: of a header one that reads it.
SELECT g.symbol, g.file, g.name, g.line, g.end_line, coalesce(v.id, 0), g.host, g.wasm, g.sig
FROM (
	SELECT d.symbol, d.file, max(d.name) AS name, min(d.line) AS line, max(d.end_line) AS end_line,
		coalesce(max(iif(d.worlds & 1, d.type, NULL)), '') AS host,
		coalesce(max(iif(d.worlds & (1 << w.world), d.type, NULL)), '') AS wasm,
		coalesce(max(iif(d.worlds & (1 << w.world), d.sig, NULL)), '') AS sig
	FROM (SELECT DISTINCT symbol, file FROM temp.c_finding WHERE meant) f
	JOIN main.m_function d ON d.symbol = f.symbol AND d.file = f.file AND d.defined
	JOIN (SELECT world FROM target WHERE family = 'wasi' ORDER BY parsed = 0, position LIMIT 1) w
	GROUP BY d.symbol, d.file
) g
LEFT JOIN (
	SELECT u.id, x.file, row_number() OVER (PARTITION BY x.file ORDER BY u.file = x.file DESC, u.id) AS nth
	FROM unit_file x JOIN temp.unit u ON u.id = x.unit AND u.language = 'c' AND u.note = ''
) v ON v.file = g.file AND v.nth = 1
ORDER BY g.file, g.line, g.symbol;

--: fields
-- Of a record that a unit reads the fields that both worlds have: name, bytes in the world with fewer, and
-- whether it is an array. A name of a type may be another than that of its tag.
SELECT g.name, min(g.size), max(g.type GLOB '*]')
FROM (SELECT f.file, f.record_line FROM main.m_field f JOIN unit_file x ON x.file = f.file AND x.unit = ?2
	WHERE f.record IN (?1, ?1 || '_s', ?1 || '_st', '_' || ?1, ?1 || '_tag', ?1 || '_struct', 's' || ?1)
	ORDER BY f.record <> ?1, f.file LIMIT 1) r
JOIN main.m_field g ON g.file = r.file AND g.record_line = r.record_line
WHERE g.type NOT GLOB '*(*'
GROUP BY g.name
HAVING max(g.worlds & 1) AND max(g.worlds > 1)
ORDER BY min(g.bit_offset), g.name;

--: calls_of
-- Findings of calls in a function of that name that has one call through a pointer: of several another may trap.
SELECT fingerprint, line FROM temp.c_finding WHERE function = ?1 AND file = ?2 AND family = 'call' AND ?3 = 0
	AND (SELECT count(DISTINCT c.line || ':' || c.col) FROM main.m_call c
		WHERE c.kind = 'indirect' AND c.fn = temp.c_finding.symbol AND c.file = ?2) <= 1
ORDER BY line, col, fingerprint;

--: memory_of
-- What is said of the memory that such a function takes.
SELECT fingerprint, line FROM temp.c_finding WHERE function = ?1 AND file = ?2 AND family = 'memory' AND ?3 = 0
ORDER BY line, col, fingerprint;

--: widths_of
-- Findings that are no matter of calls or memory, of a function.
SELECT fingerprint, line FROM temp.c_finding
WHERE symbol = ?1 AND file = ?2 AND family NOT IN ('call', 'memory') AND ?3 = 0
ORDER BY line, col, fingerprint;

--: widths_at
-- The same, of a line.
SELECT fingerprint, line FROM temp.c_finding
WHERE ?1 IS NULL AND file = ?2 AND line = ?3 AND family NOT IN ('call', 'memory')
ORDER BY line, col, fingerprint;

--: widths_unseen
-- Those of a function that the checks of clang do not see: of others a trace would have told.
SELECT fingerprint, line FROM temp.c_finding
WHERE symbol = ?1 AND file = ?2 AND family NOT IN ('call', 'memory') AND ?3 = 0
	AND rule NOT IN (SELECT name FROM name_list WHERE list = 'seen-by-checks')
ORDER BY line, col, fingerprint;

--: leaves
-- Calls of a function that another may answer for: of the project's, of a pointer's, or of what the C libraries do
-- not do alike; and variables that are not its own.
SELECT (SELECT count(*) FROM main.m_use WHERE fn = ?1 AND file = ?2) + count(*) FROM main.m_call
WHERE fn = ?1 AND file = ?2
	AND (kind IN ('indirect', 'undeclared') OR (kind <> 'builtin' AND coalesce(symbol, callee) NOT IN
		(SELECT name FROM name_list WHERE list = 'same-everywhere')));

--: figures
-- Functions and findings: how many were meant, driven, alike, and so on.
SELECT 'functions with findings that a run may show', count(*), '' FROM temp.c_function
UNION ALL SELECT '  driven', coalesce(sum(state <> 'undriven'), 0), '' FROM temp.c_function
UNION ALL SELECT '  the same in both worlds', coalesce(sum(state = 'same'), 0), '' FROM temp.c_function
UNION ALL SELECT '  differ', coalesce(sum(state = 'differs'), 0), '' FROM temp.c_function
UNION ALL SELECT 'findings in them', count(*), '' FROM temp.c_finding WHERE meant
UNION ALL SELECT '  in functions that are driven', count(*), '' FROM temp.c_finding f WHERE meant
	AND EXISTS (SELECT 1 FROM temp.c_function c WHERE c.symbol = f.symbol AND c.file = f.file AND c.state <> 'undriven')
UNION ALL SELECT '  confirmed', coalesce(sum(outcome = 'confirmed'), 0), '' FROM temp.c_finding
UNION ALL SELECT '  one of several that differ', coalesce(sum(outcome = 'apart'), 0), '' FROM temp.c_finding;

--: reasons
SELECT count(*), r.words FROM temp.c_function f JOIN temp.c_reason r USING (why)
WHERE f.state = 'undriven' GROUP BY f.why ORDER BY count(*) DESC, f.why;

--: confirmed
SELECT file || ':' || line || ':' || col, message || ' [' || rule || ']',
	input || ': the host ' || host || ', wasm ' || wasm
FROM temp.c_finding WHERE outcome = 'confirmed' ORDER BY file, line, col, rule;

--: apart
SELECT file || ':' || line || ':' || col, message || ' [' || rule || ']',
	input || ': the host ' || host || ', wasm ' || wasm || iif(others > '', ' (or by line ' || others || ')', '')
FROM temp.c_finding WHERE outcome = 'apart' ORDER BY file, line, col, rule;

--: differing
SELECT f.file || ':' || f.line, f.input || ': the host ' || f.host || ', wasm ' || f.wasm,
	coalesce(r.words, '') || coalesce(': ' || f.detail, '')
FROM temp.c_function f LEFT JOIN temp.c_reason r USING (why)
WHERE f.state = 'differs' AND f.why NOTNULL ORDER BY f.file, f.line, f.name;

--: results
-- What is kept of each finding in a function that was driven: with what it was of, the file's content and the
-- unit's flags.
SELECT x.fingerprint, x.outcome, x.input, x.host, x.wasm, x.others, x.file, coalesce(l.hash, ''), u.key
FROM temp.c_finding x
JOIN temp.c_function c ON c.symbol = x.symbol AND c.file = x.file AND c.state <> 'undriven'
JOIN main.file l ON l.path = x.file
JOIN main.unit u ON u.id = c.unit
ORDER BY x.fingerprint;

--: forget
-- What is of a file or of flags that are no more.
DELETE FROM main.confirmation AS c WHERE NOT EXISTS (SELECT 1 FROM main.file f WHERE f.path = c.file AND f.hash = c.hash)
	OR NOT EXISTS (SELECT 1 FROM main.unit u WHERE u.key = c.unit AND u.present);

--: json
SELECT json_object('schema', 'wasmready-confirm/1', 'compiler', ?1, 'node', ?2,
	'functions', (SELECT json_group_array(json_object('name', name, 'file', file, 'line', line, 'state', state,
		'why', why, 'detail', detail, 'inputs', inputs, 'differing', differing, 'input', input, 'host', host,
		'wasm', wasm)) FROM (SELECT * FROM temp.c_function ORDER BY file, line, symbol)),
	'findings', (SELECT json_group_array(json_object('fingerprint', fingerprint, 'rule', rule, 'severity', severity,
		'file', file, 'line', line, 'column', col, 'function', function, 'message', message, 'outcome', outcome,
		'input', input, 'host', host, 'wasm', wasm, 'others', others))
		FROM (SELECT * FROM temp.c_finding WHERE meant ORDER BY file, line, col, rule, fingerprint)));
