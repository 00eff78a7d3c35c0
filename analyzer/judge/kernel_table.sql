-- Table kernel_table: what view kernel_table says of each kernel (views/kernels.sql). Run behind the
-- rules, as it counts what they found.
DELETE FROM main.kernel_table;
INSERT INTO main.kernel_table
WITH body AS MATERIALIZED (
	SELECT k.symbol AS kernel, r.fn FROM m_kernel k JOIN m_kernel_reach r ON r.kernel = k.symbol
), checks AS MATERIALIZED (
	SELECT b.kernel, c.name, max(c.form <> 'element' AND c.op IN ('==', '!=')
	                             AND coalesce(c.value, '0') = '0') AS null_test,
	       max(c.form <> 'element' AND c.op <> '!=') AS limit_test,
	       max(c.form = 'quotient' OR c.other GLOB '*/*' OR (c.form = 'product' AND c.bytes = 8)) AS product_test
	FROM body b JOIN m_check c ON c.fn = b.fn GROUP BY b.kernel, c.name
), wide AS MATERIALIZED (
	SELECT b.kernel, min(CAST(sqrt(iif(p.is_signed, 2147483648.0, 4294967296.0)
	           / iif(p.factors GLOB '*chan*' OR p.factors GLOB '*stride*' OR p.factors GLOB '*pitch*'
	                 OR p.factors GLOB '*bpp*' OR p.text GLOB '*4*', 4, 1)) AS INT)) AS side
	FROM body b JOIN m_product p ON p.fn = b.fn
	WHERE p.bytes = 4 AND p.worlds & ~1
	  AND (SELECT count(*) FROM json_each('["' || replace(trim(p.factors), ' ', '","') || '"]') j
	       WHERE (SELECT i.role FROM m_role i WHERE lower(j.value) GLOB i.pattern
	              ORDER BY i.rank, i.role LIMIT 1) IN ('width', 'height', 'stride')
	          OR EXISTS (SELECT 1 FROM m_counter l WHERE l.fn = p.fn AND l.variable = j.value
	                     AND p.line BETWEEN l.line AND l.end_line AND l.bound NOT GLOB '[0-9]*')) >= 2
	GROUP BY b.kernel
), vector AS MATERIALIZED (
	SELECT b.kernel, i.file, i.line, i.col, min(i.name) AS name, max(i.align) AS align,
	       coalesce(s.isa, iif(i.header = 'wasm_simd128.h', 'simd128',
	                           iif(i.name GLOB '_mm512*', 'avx512', iif(i.name GLOB '_mm256*', 'avx2',
	                           iif(i.name GLOB '_mm*', 'sse', NULL))))) AS isa,
	       s.cost, coalesce(s.aligned, 0) AS aligned, bit_or(i.worlds) AS worlds,
	       EXISTS (SELECT 1 FROM m_loop l WHERE l.fn = i.fn AND l.file = i.file
	               AND i.line BETWEEN l.line AND l.end_line)
	           OR i.fn <> b.kernel AS looped
	FROM body b JOIN m_intrinsic i ON i.fn = b.fn LEFT JOIN main.d_simd s ON s.intrinsic = i.name
	GROUP BY b.kernel, i.file, i.line, i.col
), simd AS MATERIALIZED (
	SELECT kernel, group_concat(DISTINCT isa) AS isa,
	       sum(aligned AND align < 16 AND align > 1) AS assumed,
	       sum(aligned AND align <= 1) AS unaligned, sum(aligned AND align >= 16) AS proved,
	       sum(looped AND cost IN ('native', 'noop')) AS native, sum(looped AND cost = 'emulated-fast') AS fast,
	       sum(looped AND cost = 'emulated-slow') AS slow, sum(looped AND cost = 'scalarized') AS scalarized,
	       sum(looped AND cost = 'unavailable') AS unavailable, sum(isa = 'simd128') AS wasm
	FROM (SELECT * FROM vector WHERE isa IS NOT NULL AND isa <> 'cpuid' ORDER BY isa) GROUP BY kernel
), outside AS MATERIALIZED (
	SELECT kernel, coalesce(group_concat(name, ' ') FILTER (WHERE kind = 'memory'), '') AS allocates,
	       coalesce(group_concat(name, ' ') FILTER (WHERE kind = 'thread'), '') AS threads,
	       coalesce(group_concat(name, ' ') FILTER (WHERE kind = 'outside'), '') AS outside
	FROM (
		SELECT DISTINCT b.kernel, c.callee AS name,
		       CASE WHEN c.callee IN (SELECT name FROM main.d_list WHERE list = 'kernel-memory') THEN 'memory'
		            WHEN a.family = 'thread' THEN 'thread'
		            WHEN c.callee IN ('__assert_fail', 'abort', 'exit', '_exit', '_Exit') THEN 'outside'
		            WHEN a.family IN (SELECT name FROM main.d_list WHERE list IN ('outside-family', 'system-family'))
		            THEN 'outside' END AS kind
		FROM body b JOIN m_call c ON c.fn = b.fn
		LEFT JOIN (SELECT n.name, min(d.family) AS family FROM main.d_name n
		           JOIN main.d_api d ON d.symbol = n.symbol GROUP BY n.name) a ON a.name = c.callee
		WHERE c.kind IN ('direct', 'builtin', 'undeclared') AND c.origin <> 'project'
		ORDER BY 1, 2)
	WHERE kind IS NOT NULL GROUP BY kernel
), state AS MATERIALIZED (
	SELECT kernel, group_concat(iif(written, name, NULL), ' ') AS written, sum(size) AS data
	FROM (SELECT b.kernel, v.name, max(v.size) AS size, max(u.access & 2) AND NOT max(v.is_tls) AS written
	      FROM body b JOIN m_use u ON u.fn = b.fn JOIN m_variable v ON v.symbol = u.symbol
	      GROUP BY b.kernel, v.symbol ORDER BY b.kernel, v.name)
	GROUP BY kernel
), pixel AS MATERIALIZED (
	SELECT p.fn, p.file,
	       -- A number of 32 bits is a whole pixel, or a sum for one.
	       sum(iif(p.side IN ('source', 'both') AND NOT packed, p.bytes, 0)) AS source_bytes,
	       sum(iif(p.side = 'target' AND NOT packed, p.bytes, 0)) AS target_bytes,
	       sum(iif(p.side IN ('source', 'both') AND packed, p.bytes, 0)) AS source_packed,
	       sum(iif(p.side = 'target' AND packed, p.bytes, 0)) AS target_packed
	FROM (SELECT *, bytes >= 4 AND element NOT GLOB '*float*' AND element NOT GLOB '*double*' AS packed
	      FROM m_kernel_part) p WHERE p.role = 'pixels' GROUP BY p.fn, p.file
), said AS (
	SELECT k.*, CAST(iif(instr(' ' || k.words, ' channels='), substr(' ' || k.words, instr(' ' || k.words, ' channels=') + 10), '4') AS INT) AS channels
	FROM m_kernel k
), measured AS (
	SELECT k.file, k.line, k.col, k.fn, k.name, k.symbol, k.marked, k.why, k.result, k.worlds,
	       (SELECT min(coalesce(c.null_test, 0)) FROM m_kernel_part p
	        LEFT JOIN checks c ON c.kernel = k.symbol AND c.name = coalesce(p.field, p.name)
	        WHERE p.fn = k.symbol AND p.file = k.file AND p.role = 'pixels') AS pointers,
	       (SELECT min(coalesce(c.limit_test, 0)) FROM m_kernel_part p
	        LEFT JOIN checks c ON c.kernel = k.symbol AND c.name = coalesce(p.field, p.name)
	        WHERE p.fn = k.symbol AND p.file = k.file AND p.role IN ('width', 'height', 'count')) AS sizes,
	       w.side AS overflow,
	       coalesce((SELECT max(c.product_test) FROM checks c WHERE c.kernel = k.symbol), 0) AS checked,
	       coalesce(s.isa, '') AS isa,
	       CASE WHEN s.wasm THEN 'on' WHEN EXISTS (
	           SELECT 1 FROM body b JOIN m_function f ON f.symbol = b.fn AND f.defined
	           JOIN m_skip x ON x.file = f.file WHERE b.kernel = k.symbol AND x.cond GLOB '*wasm_simd128*')
	       THEN 'off' ELSE '' END AS simd128,
	       s.kernel IS NULL OR EXISTS (
	           SELECT 1 FROM body b JOIN m_loop l ON l.fn = b.fn WHERE b.kernel = k.symbol AND l.worlds & ~1)
	           AS portable,
	       coalesce(s.unaligned, 0) AS unaligned, coalesce(s.assumed, 0) AS assumed,
	       coalesce(s.proved, 0) AS proved, coalesce(s.native, 0) AS native, coalesce(s.fast, 0) AS fast,
	       coalesce(s.slow, 0) AS slow, coalesce(s.scalarized, 0) AS scalarized,
	       coalesce(s.unavailable, 0) AS unavailable, coalesce(s.wasm, 0) AS wasm,
	       coalesce(t.written, '') AS state, coalesce(o.allocates, '') AS allocates,
	       coalesce(o.outside, '') AS outside, coalesce(o.threads, '') AS threads,
	       (SELECT count(DISTINCT c.file || c.line || ':' || c.col) FROM body b JOIN m_call c ON c.fn = b.fn
	        WHERE b.kernel = k.symbol AND c.kind = 'indirect') AS indirect,
	       coalesce((SELECT max(d.depth) FROM main.stack d WHERE d.symbol = k.symbol AND d.home = k.file), 0) AS stack,
	       coalesce(t.data, 0) AS data,
	       coalesce(p.source_bytes, 0) * iif(k.channels IN (1, 3), k.channels, 4)
	           + coalesce(p.source_packed, 0) AS source_bytes,
	       coalesce(p.target_bytes, 0)
	           * iif(instr(' ' || k.words, ' out='), CAST(substr(' ' || k.words, instr(' ' || k.words, ' out=') + 5) AS INT),
	                 iif(k.channels IN (1, 3), k.channels, 4)) + coalesce(p.target_packed, 0) AS target_bytes,
	       (SELECT count(DISTINCT f.fingerprint) FROM main.finding f JOIN body b ON b.fn = f.symbol
	        WHERE b.kernel = k.symbol AND f.state = 'live' AND f.severity <> 'note'
	          AND f.target = (SELECT name FROM main.target WHERE selected ORDER BY world LIMIT 1)) AS findings
	FROM said k
	LEFT JOIN wide w ON w.kernel = k.symbol
	LEFT JOIN simd s ON s.kernel = k.symbol
	LEFT JOIN outside o ON o.kernel = k.symbol
	LEFT JOIN state t ON t.kernel = k.symbol
	LEFT JOIN pixel p ON p.fn = k.symbol AND p.file = k.file
)
SELECT m.*, state = '' AND allocates = '' AND outside = '' AND threads = '' AS pure,
       (stack + data + (source_bytes + target_bytes) * 1920 * 1080 + 65535) / 65536 * 65536 AS memory_1080p,
       (stack + data + (source_bytes + target_bytes) * 3840 * 2160 + 65535) / 65536 * 65536 AS memory_4k,
       (stack + data + (source_bytes + target_bytes) * 7680 * 4320 + 65535) / 65536 * 65536 AS memory_8k
FROM measured m;
