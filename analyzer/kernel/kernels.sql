-- What kernels, their runs and splits ask, beside the views of run.sql.

--: loops
-- What a loop of a kernel's functions is, by its remarks.
CREATE TEMP TABLE k_loop AS
SELECT k.symbol AS kernel, count(*) AS loops,
	coalesce(sum(v), 0) AS vectorised, coalesce(sum(NOT v AND m), 0) AS missed
FROM (SELECT DISTINCT symbol FROM kernel) k
JOIN (SELECT r.kernel, l.file, l.line,
		EXISTS (SELECT 1 FROM k_remark x WHERE x.file = l.file AND x.line = l.line AND x.done) AS v,
		EXISTS (SELECT 1 FROM k_remark x WHERE x.file = l.file AND x.line = l.line AND NOT x.done) AS m
	FROM kernel_reach r JOIN loop l ON l.function = r.function AND l.worlds & ~1
	GROUP BY r.kernel, l.file, l.line) t ON t.kernel = k.symbol
GROUP BY k.symbol;

--: split_tables
CREATE TEMP TABLE s_entry(entry TEXT PRIMARY KEY, file TEXT, line INTEGER, bytes INTEGER,
	module TEXT, why TEXT);
CREATE TEMP TABLE s_item(entry TEXT, object TEXT, name TEXT, kind TEXT, bytes INTEGER);
CREATE TEMP TABLE s_object(object TEXT PRIMARY KEY, unit INTEGER);
CREATE TEMP TABLE s_module(module TEXT PRIMARY KEY, bytes INTEGER, entries INTEGER, path TEXT);
CREATE TEMP TABLE s_whole(bytes INTEGER, why TEXT);

--: split_edges
-- Who needs whom, and the file that says so.
CREATE TEMP TABLE s_edge AS
SELECT function AS a, symbol AS b, file FROM call WHERE kind = 'direct' AND function IS NOT NULL AND worlds & ~1
UNION SELECT function, symbol, file FROM reference WHERE function IS NOT NULL AND worlds & ~1
UNION SELECT function, symbol, file FROM variable_use WHERE function IS NOT NULL AND worlds & ~1
-- A table of functions.
UNION SELECT v.symbol, r.symbol, r.file FROM variable v JOIN reference r ON r.file = v.file
	AND r.function IS NULL AND v.defined;
CREATE INDEX temp.s_edge_a ON s_edge(a);
-- What several units define, and no linker could choose from.
CREATE TEMP TABLE s_definition AS SELECT DISTINCT symbol, file FROM function
WHERE defined AND linkage = 'external' AND worlds & ~1 AND NOT inlined AND attrs NOT GLOB '* weak *'
UNION SELECT symbol, file FROM variable
WHERE defined AND linkage = 'external' AND worlds & ~1 AND attrs NOT GLOB '* weak *';
CREATE TEMP TABLE s_twice AS SELECT symbol, group_concat(file, ' and ') AS files
FROM (SELECT * FROM s_definition ORDER BY symbol, file) GROUP BY symbol HAVING count(*) > 1;
CREATE INDEX temp.s_twice_symbol ON s_twice(symbol);

--: split_clash
-- Pairs of entries whose objects define one symbol twice: no module can hold both.
CREATE TEMP TABLE s_clash AS WITH defines(entry, object, symbol) AS MATERIALIZED (
SELECT DISTINCT i.entry, i.object, d.symbol FROM s_item i JOIN s_object o USING (object)
	JOIN unit_file x ON x.unit = o.unit JOIN s_definition d ON d.file = x.file
	JOIN s_twice t ON t.symbol = d.symbol)
SELECT DISTINCT a.entry AS a, b.entry AS b FROM defines a JOIN defines b
	ON b.symbol = a.symbol AND b.object <> a.object;

--: split_units
-- What the entries lead to, and the units that define it.
WITH RECURSIVE need(symbol) AS (SELECT entry FROM s_entry WHERE why IS NULL
UNION SELECT e.b FROM need n JOIN temp.s_edge e ON e.a = n.symbol),
	home(file) AS (SELECT DISTINCT f.file FROM need n JOIN function f ON f.symbol = n.symbol AND f.defined
	UNION SELECT v.file FROM need n JOIN variable v ON v.symbol = n.symbol AND v.defined)
	, best(id, file, rank) AS (SELECT u.id, h.file, row_number() OVER (PARTITION BY h.file
	ORDER BY u.file = h.file DESC, u.id) FROM home h JOIN unit_file x ON x.file = h.file
	JOIN temp.unit u ON u.id = x.unit AND u.language = 'c' AND u.note = '')
SELECT DISTINCT id FROM best WHERE rank = 1 ORDER BY id;

--: run_results
SELECT substr(k.name, 1, 23), coalesce(iif(in_channels = out_channels, in_channels, in_channels || '>' || out_channels), ''),
	verdict, nullif(shapes, 0) - refused - idle, s.bytes, p.p50, p.p95, p.memory / 1048576.0
FROM v_kernel k LEFT JOIN v_size s ON s.kernel = k.id LEFT JOIN v_start p ON p.kernel = k.id
WHERE k.reason IS NULL ORDER BY k.id;

--: run_speeds
SELECT substr(k.name, 1, 23), v.scalar, v.native, v.wasm, v.simd, v.wasm / v.simd, v.simd / v.native, v.wasm / v.scalar
FROM v_speed v JOIN r_kernel k ON k.id = v.kernel
WHERE coalesce(v.scalar, v.native, v.wasm, v.simd) IS NOT NULL ORDER BY k.id;

--: run_json
SELECT json_object('machine', ?1, 'compiler', printable(?2), 'node', printable(?3),
	'frame', json_object('width', 1920, 'height', 1080),
	'failed', json((SELECT iif(EXISTS (SELECT 1 FROM v_kernel WHERE failed), 'true', 'false'))),
	'kernels', (SELECT json_group_array(json_object('name', printable(k.name),
	'symbol', printable(k.symbol), 'file', printable(k.file), 'line', k.line,
	'marked', json(iif(k.marked, 'true', 'false')), 'verdict', k.verdict,
	'failed', json(iif(k.failed, 'true', 'false')), 'reason', printable(k.reason),
	'images', k.shapes, 'refused', k.refused, 'idle', k.idle,
	'in_channels', k.in_channels, 'out_channels', k.out_channels,
	'ratios', (SELECT json_object('wasm_to_simd128', round(wasm / simd, 3),
			'simd128_to_native', round(simd / native, 3),
			'wasm_to_scalar', round(wasm / scalar, 3)) FROM v_speed WHERE kernel = k.id),
	'builds', (SELECT json_group_array(json_object('kind', b.kind,
			'built', json(iif(b.reason IS NULL, 'true', 'false')), 'reason', printable(b.reason),
			'result', t.state, 'image', t.shape, 'differing', t.differ, 'detail', printable(t.detail),
			'bytes', nullif(t.bytes, 0), 'gzip', nullif(t.gzip, 0), 'frame_ms', f.ms,
			'faults', (SELECT json_group_array(json_object('what', what, 'image', shape,
					'images', count)) FROM (SELECT * FROM r_fault r WHERE r.kernel = k.id
					AND r.kind = b.kind ORDER BY what)),
			'start', (SELECT json_object('starts', starts, 'p50_ms', p50, 'p95_ms', p95,
					'compile_ms', compile, 'instantiate_ms', instantiate, 'first_frame_ms', frame,
					'memory', memory) FROM v_start s WHERE s.kernel = k.id AND s.kind = b.kind)))
		FROM (SELECT * FROM r_build WHERE kernel = k.id ORDER BY position) b
		LEFT JOIN r_trial t ON t.kernel = k.id AND t.kind = b.kind
		LEFT JOIN v_frame f ON f.kernel = k.id AND f.kind = b.kind)))
	FROM (SELECT * FROM v_kernel ORDER BY id) k));

--: run_tables
CREATE TEMP TABLE r_kernel(id INTEGER PRIMARY KEY, name TEXT, symbol TEXT, file TEXT,
	line INTEGER, marked INTEGER, reason TEXT, shapes INTEGER, refused INTEGER, idle INTEGER,
	in_channels INTEGER, out_channels INTEGER);
CREATE TEMP TABLE r_build(kernel INTEGER, kind TEXT, position INTEGER, reason TEXT);
CREATE TEMP TABLE r_trial(kernel INTEGER, kind TEXT, state TEXT, shape TEXT,
	differ INTEGER, detail TEXT, bytes INTEGER, gzip INTEGER);
CREATE TEMP TABLE r_fault(kernel INTEGER, kind TEXT, what TEXT, shape TEXT, count INTEGER);
CREATE TEMP TABLE r_frame(kernel INTEGER, kind TEXT, round INTEGER, ms REAL);
CREATE TEMP TABLE r_start(kernel INTEGER, kind TEXT, number INTEGER, compile REAL,
	instantiate REAL, frame REAL, memory INTEGER);

--: unit_of
SELECT u.id FROM (SELECT file FROM function WHERE symbol = ?1 AND defined AND
	linkage = 'external'
UNION SELECT file FROM variable WHERE symbol = ?1 AND defined AND
	linkage = 'external') d
JOIN unit_file x ON x.file = d.file
JOIN temp.unit u ON u.id = x.unit AND u.language = 'c' AND u.note = ''
ORDER BY u.file = d.file DESC, u.id LIMIT 1;

--: list
SELECT t.file, t.line, t.name, t.why, t.pointers, t.sizes, t.overflow, t.checked, t.isa,
	t.simd128, t.portable, t.unaligned, t.assumed, t.proved, t.native, t.fast, t.slow,
	t.scalarized, t.unavailable, t.wasm, t.state, t.allocates, t.outside, t.threads,
	t.indirect, t.stack, t.memory_1080p, t.memory_4k, t.memory_8k, t.findings, t.pure, t.result,
	l.loops, l.vectorised, l.missed
FROM kernel_table t LEFT JOIN temp.k_loop l ON l.kernel = t.symbol ORDER BY t.file, t.line, t.symbol;

--: list_json
-- ?1: whether loops were looked at.
SELECT json_object('kernels', json_group_array(json(row))) FROM (SELECT json_object(
	'name', printable(t.name), 'file', printable(t.file), 'line', t.line,
	'marked', json(iif(t.marked, 'true', 'false')), 'why', printable(t.why), 'result', t.result,
	'checks', json_object('pointers', json(CASE t.pointers WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
		'sizes', json(CASE t.sizes WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
		'product', json(iif(t.checked, 'true', 'false'))),
	'overflow_from', t.overflow,
	'simd', json_object('host', t.isa, 'simd128', t.simd128, 'portable', json(iif(t.portable, 'true', 'false')),
		'alignment', json_object('wrong', t.unaligned, 'assumed', t.assumed, 'proved', t.proved),
		'cost', json_object('native', t.native, 'emulated_fast', t.fast, 'emulated_slow', t.slow,
			'scalarized', t.scalarized, 'unavailable', t.unavailable), 'wasm', t.wasm),
	'pure', json(iif(t.pure, 'true', 'false')), 'state', t.state, 'allocates', t.allocates,
	'outside', t.outside, 'threads', t.threads, 'indirect_calls', t.indirect,
	'stack', t.stack, 'data', t.data, 'memory', json_object('1080p', t.memory_1080p, '4k', t.memory_4k,
		'8k', t.memory_8k), 'loops', CASE WHEN ?1 THEN json_object('all', l.loops, 'vectorised', l.vectorised, 'missed', l.missed) END, 'findings', t.findings) AS row
FROM kernel_table t LEFT JOIN temp.k_loop l ON l.kernel = t.symbol ORDER BY t.file, t.line, t.symbol);
