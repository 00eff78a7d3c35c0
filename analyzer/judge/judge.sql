-- Merges chunks into one row a site, with the mask of the worlds that have it.
-- Run after extraction when any chunk changed; the m_ tables stand behind
-- views.sql. bit_or() is ours (base/db.c).
--
-- A wasm signature exists in wasm worlds only, so it is merged, not grouped by:
-- a site that both worlds have stays one row.

DROP TABLE IF EXISTS m_chunk;
CREATE TABLE m_chunk AS
SELECT k.id AS chunk, f.path AS file, f.origin AS file_origin,
       bit_or(1 << p.world) AS worlds
FROM parse_chunk pc
JOIN parse p ON p.id = pc.parse
JOIN unit u ON u.id = p.unit AND u.present
JOIN chunk k ON k.id = pc.chunk
JOIN file f ON f.id = k.file
GROUP BY k.id;
CREATE UNIQUE INDEX m_chunk_id ON m_chunk(chunk);

DROP TABLE IF EXISTS m_include;
CREATE TABLE m_include AS
SELECT k.file, t.line, t.col, t.spelled, t.angled, t.resolved, t.kind,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_include t JOIN m_chunk k ON k.chunk = t.chunk
GROUP BY k.file, t.line, t.col, t.spelled, t.angled, t.resolved, t.kind;

DROP TABLE IF EXISTS m_skip;
CREATE TABLE m_skip AS
SELECT k.file, t.line, t.end_line, t.cond, k.file_origin, bit_or(k.worlds) AS worlds
FROM t_skip t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.end_line, t.cond;
CREATE INDEX m_skip_file ON m_skip(file, line);

DROP TABLE IF EXISTS m_function;
CREATE TABLE m_function AS
SELECT k.file, t.line, t.col, t.end_line, t.name, t.symbol, t.linkage, t.defined, t.inlined,
       t.variadic, t.noproto, t.type, t.params, t.attrs, max(t.sig) AS sig, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_function t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.end_line, t.name, t.symbol, t.linkage, t.defined, t.inlined,
         t.variadic, t.noproto, t.type, t.params, t.attrs;
CREATE INDEX m_function_symbol ON m_function(symbol);
CREATE INDEX m_function_file ON m_function(file, line);

DROP TABLE IF EXISTS m_call;
CREATE TABLE m_call AS
SELECT k.file, t.line, t.col, t.fn, t.callee, t.symbol, t.kind, t.origin, t.args, t.literal,
       t.macro, max(t.arguments) AS arguments, max(t.sig) AS sig, k.file_origin, bit_or(k.worlds) AS worlds
FROM t_call t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.callee, t.symbol, t.kind, t.origin, t.args, t.literal,
         t.macro;
CREATE INDEX m_call_fn ON m_call(fn);
CREATE INDEX m_call_symbol ON m_call(symbol);
CREATE INDEX m_call_callee ON m_call(callee);
CREATE INDEX m_call_file ON m_call(file, line);

DROP TABLE IF EXISTS m_ref;
CREATE TABLE m_ref AS
SELECT k.file, t.line, t.col, t.fn, t.name, t.symbol, t.origin, k.file_origin, bit_or(k.worlds) AS
       worlds
FROM t_ref t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.name, t.symbol, t.origin;
CREATE INDEX m_ref_fn ON m_ref(fn);
CREATE INDEX m_ref_symbol ON m_ref(symbol);
CREATE INDEX m_ref_name ON m_ref(name);

DROP TABLE IF EXISTS m_asm;
CREATE TABLE m_asm AS
SELECT k.file, t.line, t.col, t.fn, t.kind, t.template, t.outputs, t.inputs, t.clobbers,
       t.is_volatile, t.is_goto, k.file_origin, bit_or(k.worlds) AS worlds
FROM t_asm t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.kind, t.template, t.outputs, t.inputs, t.clobbers,
         t.is_volatile, t.is_goto;
CREATE INDEX m_asm_file ON m_asm(file, line);

DROP TABLE IF EXISTS m_intrinsic;
CREATE TABLE m_intrinsic AS
SELECT k.file, t.line, t.col, t.fn, t.name, t.header, t.via, t.align, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_intrinsic t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.name, t.header, t.via, t.align;
CREATE INDEX m_intrinsic_name ON m_intrinsic(name);
CREATE INDEX m_intrinsic_file ON m_intrinsic(file, line);

DROP TABLE IF EXISTS m_cast;
CREATE TABLE m_cast AS
SELECT k.file, t.line, t.col, t.fn, t.kind, t.implicit, t.from_type, t.to_type, t.name,
       max(t.from_sig) AS from_sig, max(t.to_sig) AS to_sig, k.file_origin, bit_or(k.worlds) AS
       worlds
FROM t_cast t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.kind, t.implicit, t.from_type, t.to_type, t.name;
CREATE INDEX m_cast_file ON m_cast(file, line);

DROP TABLE IF EXISTS m_record;
CREATE TABLE m_record AS
SELECT k.file, t.line, t.col, t.name, t.kind, t.size, t.align, k.file_origin, bit_or(k.worlds) AS
       worlds
FROM t_record t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.name, t.kind, t.size, t.align;
CREATE INDEX m_record_file ON m_record(file, line);

DROP TABLE IF EXISTS m_field;
CREATE TABLE m_field AS
SELECT k.file, t.line, t.col, t.record, t.record_line, t.name, t.type, t.bit_offset, t.size,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_field t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.record, t.record_line, t.name, t.type, t.bit_offset, t.size;
CREATE INDEX m_field_file ON m_field(file, line);

DROP TABLE IF EXISTS m_loop;
CREATE TABLE m_loop AS
SELECT k.file, t.line, t.col, t.fn, t.kind, t.depth, t.endless, t.exits, t.calls, t.end_line, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_loop t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.kind, t.depth, t.endless, t.exits, t.calls, t.end_line;
CREATE INDEX m_loop_fn ON m_loop(fn);

DROP TABLE IF EXISTS m_variable;
CREATE TABLE m_variable AS
SELECT k.file, t.line, t.col, t.fn, t.name, t.symbol, t.linkage, t.type, t.defined, t.is_const,
       t.is_volatile, t.is_atomic, t.is_tls, t.size, t.align, t.attrs, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_variable t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.name, t.symbol, t.linkage, t.type, t.defined, t.is_const,
         t.is_volatile, t.is_atomic, t.is_tls, t.size, t.align, t.attrs;
CREATE INDEX m_variable_symbol ON m_variable(symbol);

DROP TABLE IF EXISTS m_string;
CREATE TABLE m_string AS
SELECT k.file, t.line, t.col, t.fn, t.text, k.file_origin, bit_or(k.worlds) AS worlds
FROM t_string t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.text;
CREATE INDEX m_string_file ON m_string(file, line);

DROP TABLE IF EXISTS m_frame;
CREATE TABLE m_frame AS
SELECT k.file, t.line, t.col, t.fn, t.shared, t.fixed, t.plain, t.cost, t.dynamic, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_frame t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.shared, t.fixed, t.plain, t.cost, t.dynamic;
CREATE INDEX m_frame_fn ON m_frame(fn);

DROP TABLE IF EXISTS m_local;
CREATE TABLE m_local AS
SELECT k.file, t.line, t.col, t.fn, t.kind, t.name, t.type, t.bytes, t.depth, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_local t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.kind, t.name, t.type, t.bytes, t.depth;
CREATE INDEX m_local_fn ON m_local(fn);

DROP TABLE IF EXISTS m_use;
CREATE TABLE m_use AS
SELECT k.file, t.line, t.col, t.fn, t.name, t.symbol, bit_or(t.access) AS access, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_use t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.name, t.symbol;
CREATE INDEX m_use_symbol ON m_use(symbol);
CREATE INDEX m_use_fn ON m_use(fn);

DROP TABLE IF EXISTS m_mark;
CREATE TABLE m_mark AS
SELECT k.file, t.line, t.col, t.fn, t.kind, t.subject, t.text, t.value, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_mark t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.kind, t.subject, t.text, t.value;
CREATE INDEX m_mark_kind ON m_mark(kind);

DROP TABLE IF EXISTS m_diagnostic;
CREATE TABLE m_diagnostic AS
SELECT k.file, t.line, t.col, t.level, t.text, t.option, t.category, t.at, t.subject, t.undone,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_diagnostic t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.level, t.text, t.option, t.category, t.at, t.subject,
         t.undone;
CREATE INDEX m_diagnostic_file ON m_diagnostic(file, line);

DROP TABLE IF EXISTS m_suppression;
CREATE TABLE m_suppression AS
SELECT k.file, t.line, t.col, t.form, t.from_line, t.end_line, t.rules, t.reason,
       bit_or(k.worlds) AS worlds
FROM t_comment t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty') AND t.form <> 'kernel'
GROUP BY k.file, t.line, t.col, t.form, t.from_line, t.end_line, t.rules, t.reason;
-- Where function pointers go. have: the signature of what flows, as wasm compares
-- them: of a function, its definition's; want: what it is taken for. Variadic
-- arguments are one i32 there. NULL: unknown, or no function type.
DROP TABLE IF EXISTS m_flow;
CREATE TABLE m_flow AS
SELECT k.file, t.line, t.col, t.fn, t.how, t.source, t.target, t.via, t.position, t.name,
       max(t.source_sig) AS source_sig, max(t.target_sig) AS target_sig,
       max(t.target_type) AS target_type,
       replace(nullif(coalesce(d.sig, max(t.source_sig)), ''), '...', 'i32') AS have,
       replace(max(t.target_sig), '...', 'i32') AS want,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_flow t JOIN m_chunk k ON k.chunk = t.chunk
LEFT JOIN (SELECT symbol, max(sig) AS sig FROM m_function WHERE defined AND sig IS NOT NULL
           GROUP BY symbol) d ON t.source GLOB 'f:*' AND d.symbol = substr(t.source, 3)
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.how, t.source, t.target, t.via, t.position, t.name;
UPDATE m_flow SET have = NULL WHERE have GLOB '*[?]*';
CREATE INDEX m_flow_source ON m_flow(source);
CREATE INDEX m_flow_target ON m_flow(target);
CREATE INDEX m_flow_via ON m_flow(via) WHERE via IS NOT NULL;

-- m_points: which nodes what starts at a node reaches. Starts are the functions, and
-- the places where a pointer is taken for something else than it is. Arguments of
-- calls through pointers go to the parameters of what those reach: two rounds.
DROP TABLE IF EXISTS m_flow_edge;
CREATE TABLE m_flow_edge AS
SELECT DISTINCT source, target FROM m_flow WHERE target <> '' AND worlds > 1;
CREATE INDEX m_flow_edge_source ON m_flow_edge(source);
DROP TABLE IF EXISTS m_points;
CREATE TABLE m_points AS
WITH RECURSIVE p(start, node) AS (
	SELECT source, target FROM m_flow_edge WHERE source GLOB 'f:*'
	UNION
	SELECT p.start, e.target FROM p JOIN m_flow_edge e ON e.source = p.node)
SELECT start, node FROM p;
CREATE INDEX m_points_node ON m_points(node);
INSERT INTO m_flow_edge
SELECT DISTINCT f.source, 'p:' || substr(p.start, 3) || '#' || f.position
FROM m_flow f JOIN m_points p ON p.node = f.via WHERE f.worlds > 1;
DROP TABLE m_points;
CREATE TABLE m_points AS
WITH RECURSIVE p(start, node) AS (
	SELECT source, target FROM m_flow_edge WHERE source GLOB 'f:*'
	UNION
	SELECT target, target FROM m_flow
	WHERE target <> '' AND worlds > 1 AND (have IS NOT want OR target GLOB 'u:*')
	UNION
	SELECT p.start, e.target FROM p JOIN m_flow_edge e ON e.source = p.node)
SELECT start, node FROM p;
CREATE INDEX m_points_start ON m_points(start, node);
CREATE INDEX m_points_node ON m_points(node, start);

DROP TABLE IF EXISTS m_bytes;
CREATE TABLE m_bytes AS
SELECT k.file, t.line, t.col, t.fn, t.callee, t.symbol, t.argument, t.record, t.record_file,
       t.record_line, t.size, t.sized, t.through, bit_or(k.worlds) AS worlds
FROM t_bytes t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.callee, t.symbol, t.argument, t.record, t.record_file,
         t.record_line, t.size, t.sized, t.through;
CREATE INDEX m_bytes_fn ON m_bytes(fn);

DROP TABLE IF EXISTS m_conversion;
CREATE TABLE m_conversion AS
SELECT k.file, t.line, t.col, t.fn, t.kind, t.from_type, t.to_type, t.name, t.is_call,
       t.minus, bit_or(k.worlds) AS worlds
FROM t_conversion t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.kind, t.from_type, t.to_type, t.name, t.is_call,
         t.minus;
CREATE INDEX m_conversion_file ON m_conversion(file, line);

-- Integers of 64 bits on their way, in the worlds whose long has 32.
DROP TABLE IF EXISTS m_wide;
CREATE TABLE m_wide AS
SELECT k.file, t.line, t.col, t.fn, t.how, t.source, t.op, t.target, t.from_type, t.to_type,
       k.file_origin, bit_or(k.worlds) AS worlds
FROM t_wide t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.how, t.source, t.op, t.target, t.from_type, t.to_type;
CREATE INDEX m_wide_source ON m_wide(source, how);
CREATE INDEX m_wide_target ON m_wide(target);
CREATE INDEX m_wide_how ON m_wide(how);

-- Which nodes hold numbers that may need more than 32 bits, and of what kind: file (a size
-- or an offset), time, text (a number read from text), bytes (put together from bytes),
-- product, outside (a parameter that other programs give). A function that compares a
-- place with something of 32 bits stops it; the difference of two is small, but of a file's
-- offsets, and so is a file's size in larger units.
DROP TABLE IF EXISTS m_wide_start;
CREATE TABLE m_wide_start AS
WITH library(kind, node) AS (VALUES
	('file', 'm:stat.st_size'), ('file', 'm:stat64.st_size'), ('file', 'r:lseek'),
	('file', 'r:lseek64'), ('file', 'r:ftello'), ('file', 'r:ftello64'),
	('time', 'r:time'), ('time', 'r:mktime'), ('time', 'r:timegm'),
	('time', 'm:timeval.tv_sec'), ('time', 'm:timespec.tv_sec'), ('time', 'm:stat.st_mtime'),
	('text', 'r:strtoll'), ('text', 'r:strtoull'), ('text', 'r:strtoimax'),
	('text', 'r:strtoumax'), ('text', 'r:atoll'), ('text', '!text'),
	('bytes', '!bytes'), ('bytes', 'r:be64toh'), ('bytes', 'r:le64toh'), ('bytes', 'r:ntohll'),
	('bytes', 'r:__builtin_bswap64'), ('bytes', 'r:__bswap_64'), ('bytes', 'r:bswap_64'),
	('product', '!product')
)
SELECT kind, node FROM library
UNION
SELECT CASE WHEN w.from_type GLOB '*off_t' OR w.from_type GLOB '*off64_t' THEN 'file'
            WHEN w.from_type GLOB '*time_t' THEN 'time' ELSE 'outside' END, w.source
FROM m_wide w
JOIN m_function f ON f.symbol = substr(w.source, 3, instr(w.source, '#') - 3)
                  AND f.defined AND f.linkage = 'external' AND f.name <> 'main'
WHERE w.source GLOB 'p:*#*'
  AND NOT EXISTS (SELECT 1 FROM m_call c WHERE c.symbol = f.symbol AND c.kind = 'direct')
UNION
-- What an off_t or a time_t is filled with is not seen where a library fills it.
SELECT iif(w.from_type GLOB '*time_t', 'time', 'file'), w.source
FROM m_wide w
WHERE (w.from_type IN ('off_t', 'const off_t', 'off64_t', 'time_t', 'const time_t'))
  AND (w.source GLOB 'r:*' AND substr(w.source, 3) NOT IN (SELECT symbol FROM m_function WHERE defined)
       OR w.source GLOB 'm:*' AND w.source NOT GLOB '*@*'
       AND substr(w.source, 3, instr(w.source, '.') - 3) NOT IN
           (SELECT replace(replace(name, 'struct ', ''), 'union ', '') FROM m_record));
DROP TABLE IF EXISTS m_wide_check;
CREATE TABLE m_wide_check AS
SELECT DISTINCT fn, source FROM m_wide WHERE how = 'check' AND fn IS NOT NULL;
CREATE INDEX m_wide_check_source ON m_wide_check(source, fn);
DROP TABLE IF EXISTS m_wide_node;
CREATE TABLE m_wide_node AS
WITH RECURSIVE n(kind, node) AS (
	SELECT kind, node FROM m_wide_start
	UNION
	SELECT n.kind, w.target FROM n
	JOIN m_wide w ON w.source = n.node AND w.how = 'flow'
	WHERE NOT (n.kind <> 'file' AND w.op = 'diff') AND NOT (n.kind = 'file' AND w.op = 'part')
	  -- Less than a second.
	  AND w.target NOT GLOB 'm:time*.tv_?sec'
	  AND NOT EXISTS (SELECT 1 FROM m_wide_check c WHERE c.source = w.source AND c.fn = w.fn)
)
SELECT kind, node FROM n;
CREATE INDEX m_wide_node_node ON m_wide_node(node);

DROP TABLE IF EXISTS m_constant;
CREATE TABLE m_constant AS
SELECT k.file, t.line, t.col, t.fn, t.value, bit_or(k.worlds) AS worlds
FROM t_constant t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.value;
CREATE INDEX m_constant_file ON m_constant(file, line);

DROP TABLE IF EXISTS m_long_double;
CREATE TABLE m_long_double AS
SELECT k.file, t.line, t.col, t.fn, t.name, bit_or(k.worlds) AS worlds
FROM t_long_double t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.name;

-- Functions that may make pixels.
DROP TABLE IF EXISTS m_param;
CREATE TABLE m_param AS
SELECT k.file, t.line, t.col, t.fn, t.position, t.name, t.type, t.kind, t.element,
       max(t.bytes) AS bytes, t.is_const, t.length, t.record_file, t.record_line, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_param t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.position, t.name, t.type, t.kind, t.element, t.is_const,
         t.length, t.record_file, t.record_line;
CREATE INDEX m_param_fn ON m_param(fn);
DROP TABLE IF EXISTS m_counter;
CREATE TABLE m_counter AS
SELECT k.file, t.line, t.col, t.fn, t.end_line, t.depth, t.variable, t.type, t.bytes, t.op, t.slack, t.bound, t.bound_bytes, t.start, t.step, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_counter t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.end_line, t.depth, t.variable, t.type, t.bytes, t.op, t.slack, t.bound, t.bound_bytes, t.start, t.step;
CREATE INDEX m_counter_fn ON m_counter(fn);
DROP TABLE IF EXISTS m_product;
CREATE TABLE m_product AS
SELECT k.file, t.line, t.col, t.fn, t.how, t.base, t.text, t.factors, t.bytes, t.is_signed, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_product t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.how, t.base, t.text, t.factors, t.bytes, t.is_signed;
CREATE INDEX m_product_fn ON m_product(fn);
DROP TABLE IF EXISTS m_check;
CREATE TABLE m_check AS
SELECT k.file, t.line, t.col, t.fn, t.name, t.op, t.other, t.value, t.form, t.bytes, k.file_origin,
       bit_or(k.worlds) AS worlds
FROM t_check t JOIN m_chunk k ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY k.file, t.line, t.col, t.fn, t.name, t.op, t.other, t.value, t.form, t.bytes;
CREATE INDEX m_check_fn ON m_check(fn);

-- Which unit saw which project file, in which worlds.
DROP TABLE IF EXISTS m_unit_file;
CREATE TABLE m_unit_file AS
SELECT p.unit, k.file, bit_or(1 << p.world) AS worlds
FROM parse_chunk pc
JOIN parse p ON p.id = pc.parse
JOIN m_chunk k ON k.chunk = pc.chunk
WHERE k.file_origin IN ('project', 'thirdparty')
GROUP BY p.unit, k.file;
CREATE INDEX m_unit_file_file ON m_unit_file(file);

-- Uses of the C library by name, calls and values alike, merged to one row a
-- site; a function that the project defines itself is not the library's, one that
-- it only declares by hand is.
DROP TABLE IF EXISTS m_api_use;
CREATE TABLE m_api_use AS
SELECT s.file, s.line, s.col, s.fn, s.name, n.symbol,
       bit_or(s.worlds) AS worlds, bit_or(s.worlds) AS seen,
       bit_or(iif(s.kind = 'undeclared', s.worlds, 0)) AS undeclared,
       bit_or(iif(s.origin = 'ghost', s.worlds, 0)) AS ghost,
       max(s.kind <> 'reference') AS called,
       -- No builtin, and no inline function of the header: the linker looks for it.
       max(s.kind <> 'builtin' AND coalesce(s.symbol, s.name) NOT GLOB '*@*') AS linked,
       max(s.literal) AS literal, max(s.args) AS args, max(s.arguments) AS arguments
FROM (SELECT file, line, col, fn, callee AS name, symbol, kind, origin, literal, args, arguments,
             worlds
      FROM m_call WHERE kind <> 'indirect'
      UNION ALL
      SELECT file, line, col, fn, name, symbol, 'reference', origin, NULL, NULL, NULL, worlds
      FROM m_ref) s
JOIN d_name n ON n.name = s.name
WHERE (s.origin NOT IN ('project', 'resource') OR s.origin = 'project' AND s.symbol = s.name)
  AND s.name NOT IN (SELECT symbol FROM m_function WHERE defined AND linkage = 'external')
GROUP BY s.file, s.line, s.col, s.fn, s.name;
CREATE INDEX m_api_use_symbol ON m_api_use(symbol);
-- An argument that a wasm world does not know takes the whole call away there:
-- libclang shows nothing of it but the error. The call is in that world's source
-- all the same, as its lines are not skipped.
UPDATE m_api_use SET worlds = worlds | coalesce(
	(SELECT bit_or(d.worlds) FROM m_diagnostic d
	 WHERE d.file = m_api_use.file AND d.line BETWEEN m_api_use.line AND m_api_use.line + 2
	   AND d.level IN ('error', 'fatal') AND d.text LIKE 'use of undeclared identifier%'
	   AND NOT EXISTS (SELECT 1 FROM m_skip s
	                   WHERE s.file = d.file AND s.worlds & d.worlds
	                     AND m_api_use.line BETWEEN s.line AND s.end_line)), 0)
WHERE worlds = 1;
