-- The public language of rules, reports and `wasmready query`. Version 1.
--
-- Every view about the source has file (relative to the audited folder when
-- below it, else absolute), line and col (1-based), fn (symbol of the enclosing
-- function: its name, or name@file when it is static; NULL at file scope) and
-- worlds: a mask with bit 1 for the host and (1 << target.world) for the world
-- that judges a target. What a target's world has is live there; what only the
-- host's has is guarded. A rule is asked for each of these worlds by itself: it then sees
-- what that world and the host's have, and no target that is judged in another, so that a
-- column never depends on which others there are. Views about the source cover the project's own files
-- and third-party headers; the C library's and the compiler's are left out.

-- The files that the rules judge, where that is not all of them (judge/judge.c): a view may do
-- with what concerns these.
CREATE TEMP TABLE judged_file(file TEXT PRIMARY KEY) WITHOUT ROWID;

-- target: a row for each column of the compatibility table. mask: the bit of
-- the world that judges it. parsed: 1 when that world was parsed for this very
-- target, 2 when that of a target with the same C library stands in (wasip1's for
-- wasip1-threads and wasip2), 0 when one of another C library does, whose
-- headers tell nothing of this one's. triple: its own. parsed_as: the target of that world, whose
-- are sysroot and origin. selected: asked for by --target, or wasip1.
-- judge: who tells what can be linked: 'sysroot', the archives of the target's own, or
-- 'table'. version: of that sysroot's C library, '' when nothing tells. table_date: day of
-- the library that the table speaks of. symbols: the judge in words. What a rule asks for, never for
-- a name: family: of its C library, 'none' (freestanding), 'wasi' or 'emscripten'; threads: 1 when
-- it is built with -pthread; pointer_bytes; exceptions: who carries out longjmp(), the 'engine'
-- (which takes a flag) or 'javascript'.
CREATE TEMP VIEW target AS
SELECT t.name, t.position, t.world, t.mask, t.parsed, t.selected,
       iif(t.parsed = 1, w.triple, t.triple) AS triple,
       w.name AS parsed_as, w.sysroot, w.origin,
       iif(t.parsed = 1, w.symbols, 'table') AS judge, iif(t.parsed = 1, w.version, '') AS version, coalesce(t.date, '') AS table_date,
       iif(t.parsed = 1 AND w.symbols = 'sysroot', 'symbols from the installed sysroot'
           || coalesce(' (' || nullif(w.version, '') || ')', ''),
           'symbols from the table of ' || coalesce(
               '["January","February","March","April","May","June","July","August",'
               || '"September","October","November","December"]'
               ->> (CAST(substr(t.date, 6, 2) AS INT) - 1) || ' ' || substr(t.date, 1, 4), 'no date'))
           AS symbols,
       t.family, t.threads, t.pointer_bytes, t.exceptions
FROM (SELECT name, position, world, 1 << world AS mask, parsed, selected, triple, family, threads,
             pointer_bytes, exceptions,
             (SELECT min(v.date) FROM main.d_version v
              WHERE v.file = 'libc-api.tsv' AND v.target = t.name) AS date
      FROM main.target t) t
JOIN main.world w ON w.id = t.world AND judged_worlds() & t.mask;

-- world: the host (id 0) and each target that was parsed. symbols: as target.judge.
CREATE TEMP VIEW world AS
SELECT id, name, triple, sysroot, origin, symbols, version FROM main.world
WHERE judged_worlds() & (1 << id);

-- sysroot_symbol: what the archives of an installed sysroot define, one row for each
-- library that does: '' for what is linked by default (libc, the compiler's own), else
-- what stands behind -l, as 'wasi-emulated-signal'; of Emscripten what emcc links by itself,
-- and what its JavaScript library defines. A world without rows has no sysroot
-- of its own, or one whose archives cannot be read: there the table judges. sig: of a
-- function, its wasm signature, as wasm compares them; NULL when it is none.
CREATE TEMP VIEW sysroot_symbol AS
SELECT s.world, w.name AS target, s.symbol, s.library, s.sig
FROM main.world_symbol s JOIN main.world w ON w.id = s.world AND judged_worlds() & (1 << w.id);

-- data_version: which version of what each table of rules/data speaks of. target: '' when
-- it is about all of them. date: of that version.
CREATE TEMP VIEW data_version AS
SELECT file, target, source, version, date FROM main.d_version;

-- file: files that some unit read. origin: project, thirdparty, libc, ghost
-- (a header the target lacks, lent by another libc), resource (the compiler's).
CREATE TEMP VIEW file AS
SELECT path AS file, CASE WHEN origin = 'libc'
            AND path IN (SELECT resolved FROM m_include WHERE kind = 'ghost')
            AND path NOT IN (SELECT resolved FROM m_include WHERE kind = 'ok' AND resolved IS NOT NULL)
       THEN 'ghost' ELSE origin END AS origin, hash, size FROM main.file
WHERE size IS NOT NULL AND origin <> 'data';

-- unit: an entry of the compilation database, or an inferred job. args: its
-- safe flags as a JSON array. note: why it was not analysed, or ''.
CREATE TEMP VIEW unit AS
SELECT id, file, dir, language, args, inferred, note FROM main.unit WHERE present;

-- parse: a unit in a world. status: ok, errors or failed, with the reason.
CREATE TEMP VIEW parse AS
SELECT p.unit, u.file, w.name AS world, p.status, p.reason, p.errors, p.usec
FROM main.parse p JOIN main.unit u ON u.id = p.unit AND u.present
JOIN main.world w ON w.id = p.world AND judged_worlds() & (1 << w.id);

-- unit_file: which unit read which file, in which worlds.
CREATE TEMP VIEW unit_file AS SELECT unit, file, worlds FROM m_unit_file;

-- flag: the flags of each unit in order, one row each.
CREATE TEMP VIEW flag AS
SELECT u.id AS unit, u.file, j.key AS position, j.value AS flag
FROM main.unit u, json_each(u.args) j WHERE u.present;

-- dropped_flag: flags that never reached libclang, and why. matters: 1 where C may read otherwise
-- without it, so that what is said of its unit is not known to be all.
CREATE TEMP VIEW dropped_flag AS
SELECT u.id AS unit, u.file, j.value ->> 'flag' AS flag, j.value ->> 'reason' AS reason,
       coalesce(j.value ->> 'matters', 0) AS matters
FROM main.unit u, json_each(u.dropped) j WHERE u.present;

-- given_flag: both of them.
CREATE TEMP VIEW given_flag AS
SELECT u.id AS unit, u.file, iif(j.type = 'object', j.value ->> 'flag', j.value) AS flag
FROM main.unit u,
     json_each(rtrim(u.args, ']') || iif('[]' IN (u.args, u.dropped), '', ',')
               || substr(u.dropped, 2)) j
WHERE u.present;

-- include: an #include and where it led. kind: ok, ghost, missing.
CREATE TEMP VIEW include AS
SELECT file, line, col, NULL AS fn, spelled, angled, resolved, kind, worlds
FROM m_include WHERE file_origin IN ('project', 'thirdparty');

-- include_edge: the same for every file that was read, system headers too.
CREATE TEMP VIEW include_edge AS
SELECT file, line, col, spelled, angled, resolved, kind, file_origin AS origin, worlds
FROM m_include;

-- skipped: lines line..end_line were left out in these worlds; cond is the
-- directive that left them out, as written.
CREATE TEMP VIEW skipped AS
SELECT file, line, 1 AS col, NULL AS fn, end_line, cond, worlds
FROM m_skip WHERE file_origin IN ('project', 'thirdparty');

-- guard: lines line..end_line of a file of the project are under a condition, whether or not it
-- holds, a row for each macro that it names. need: 'defined' or 'not': where the macro is not so,
-- the lines are left out; 'either': where none of the branch's macros with 'either' is defined, they
-- are; 'unsure': the condition has more to it. cond: as written.
CREATE TEMP VIEW guard AS
SELECT file, line, 1 AS col, NULL AS fn, end_line, macro, need, cond, worlds FROM m_guard;

-- define: macros of the project that stand for code (text: a name, or a call) or a path, switches
-- (text: '', 1, or a number under a condition), and all of a header that configure or the like made
-- (mark 'generated').
CREATE TEMP VIEW define AS
SELECT file, line, 1 AS col, NULL AS fn, name, text, worlds FROM m_define;

-- function: a declaration or definition. symbol identifies it in the whole
-- program. sig: its signature by wasm's C ABI, as 'i32,f64->i32'; '...' last
-- among the parameters when variadic (one i32 in wasm), '?' for the parameters
-- of a declaration without prototype. attrs: ' a b c ' with a space at each end
-- (constructor destructor weak alias ifunc naked noreturn used export_name
-- import_name section target(...) asm_label(NAME): what the linker calls it).
CREATE TEMP VIEW function AS
SELECT file, line, col, end_line, name, symbol AS fn, symbol, linkage, defined, inlined,
       variadic, noproto, type, sig, params, attrs, worlds
FROM m_function;

-- declaration: what a unit declares and does not define there, a row for each unit, which view
-- function has together. Ask with the file.
CREATE TEMP VIEW declaration AS
SELECT k.file, t.line, t.col, t.symbol, t.sig, p.unit, 1 << p.world AS worlds
FROM m_chunk k
CROSS JOIN main.t_function t ON t.chunk = k.chunk AND NOT t.defined
CROSS JOIN main.parse_chunk c ON c.chunk = k.chunk
CROSS JOIN main.parse p ON p.id = c.parse;

-- call: a call site. kind: direct, indirect, builtin (a compiler builtin),
-- undeclared (no declaration in sight). callee: name, or the expression that is
-- called. symbol: the callee's symbol (NULL when indirect). sig: the wasm signature
-- of an indirect call, and of one without prototype, which its arguments make. origin: origin of
-- the file that declares the callee, '' when unknown. literal: the first
-- argument when it is a string literal. macro: macro that wrote the call.
-- arguments: what stands between the parentheses, as one line and cut at 200
-- bytes, when the function is not the project's and an argument names a constant
-- (an upper-case name) or is a number and the only one; else NULL.
CREATE TEMP VIEW call AS
SELECT file, line, col, fn, callee, symbol, kind, origin, sig, args, literal, macro, arguments,
       worlds
FROM m_call;

-- reference: a function used as a value (its address is taken).
CREATE TEMP VIEW reference AS
SELECT file, line, col, fn, name, symbol, origin, worlds FROM m_ref;

-- asm: inline assembly. kind: statement, file (at file scope), register (a
-- register variable; template is the register), naked (a naked function).
-- template: as the compiler reads it after macros. clobbers: comma separated.
CREATE TEMP VIEW asm AS
SELECT file, line, col, fn, kind, template, outputs, inputs, clobbers,
       is_volatile, is_goto, worlds
FROM m_asm;

-- intrinsic: a use of a function or macro of the compiler's own headers, or of
-- a target builtin. via: function, macro, builtin. header: base name of the
-- header that declares it. align: provable alignment in bytes of the memory it
-- accesses, NULL when it takes no pointer.
CREATE TEMP VIEW intrinsic AS
SELECT file, line, col, fn, name, header, via, align, worlds FROM m_intrinsic;

-- cast: function (between function pointer types), truncate (pointer to
-- narrower integer), extend (integer to pointer). name: what is cast, if named.
CREATE TEMP VIEW cast AS
SELECT file, line, col, fn, kind, implicit, from_type, to_type, from_sig, to_sig,
       name, worlds
FROM m_cast;

-- flow: a function pointer, or a void pointer that may hold one, goes from a node to
-- a node. how: init, element (of a list in braces), assign, argument, return, call
-- (target is '' then). Nodes: f:SYMBOL a function, v:SYMBOL and l:NAME@PLACE variables,
-- p:SYMBOL#N a parameter, r:SYMBOL a result, m:RECORD.FIELD a field of every such
-- record, u:UNION the members of every such union; indices and indirections are not told apart. via, position: an argument of a
-- call through the node via. have: the wasm signature of what flows, as wasm compares
-- them ('...' is i32); want: what it is taken for; NULL when unknown or no function.
-- name: what flows, as written. have_text, want_text: the signatures as wasm-ld prints
-- them: (i32,i64) -> void.
CREATE TEMP VIEW flow AS
SELECT file, line, col, fn, how, source, source_sig, target, target_sig, target_type,
       via, position, have, want, name,
       '(' || replace(have, '->', ') -> ') || iif(have GLOB '*->', 'void', '') AS have_text,
       '(' || replace(want, '->', ') -> ') || iif(want GLOB '*->', 'void', '') AS want_text,
       worlds
FROM m_flow;

-- points: the nodes that what starts at a node reaches; empty where these are too many (a rule
-- that asks then fails). start: each function, and each
-- target of a flow whose ends differ.
CREATE TEMP VIEW points AS SELECT start, node FROM m_points;

-- record: a struct or union with its size and alignment in bytes.
CREATE TEMP VIEW record AS
SELECT file, line, col, NULL AS fn, name, kind, size, align, worlds FROM m_record;

-- field: bit_offset from the start of its record, size in bytes.
CREATE TEMP VIEW field AS
SELECT file, line, col, NULL AS fn, record, record_line, name, type, bit_offset, size, worlds
FROM m_field;

-- record_bytes: calls that take a record's address as bytes (void *, char *): argument
-- is its 0-based position, -1 for a mapping that mmap returns as the record; record: its
-- type, declared at record_file and record_line; size in bytes; sized: 1 when an argument
-- holds a sizeof; through: the node, as in flow, of the first argument of type int, such as
-- a file descriptor. A union whose array of bytes is passed counts too.
CREATE TEMP VIEW record_bytes AS
SELECT file, line, col, fn, callee, symbol, argument, record, record_file, record_line, size,
       sized, through, worlds
FROM m_bytes;

-- layout_change: records whose size or fields lie elsewhere in a target's world than in
-- the host's. field: the first that does, with its offset in bits and its size in bytes in
-- both; all NULL when only the size differs, or the record is not the project's.
CREATE TEMP VIEW layout_change AS
WITH pair AS MATERIALIZED (
	SELECT DISTINCT h.file, h.line, t.name AS target, t.mask, h.size AS host_size,
	       w.size AS wasm_size
	FROM temp.target t
	JOIN m_record h ON h.worlds & 1
	JOIN m_record w ON w.file = h.file AND w.line = h.line AND w.name = h.name
	               AND w.worlds & t.mask
	-- A header that units read with other macros has more than one layout in a world.
	WHERE (SELECT count(*) FROM m_record o WHERE o.file = h.file AND o.line = h.line
	       AND o.name = h.name AND o.worlds & 1) = 1
	  AND (SELECT count(*) FROM m_record o WHERE o.file = h.file AND o.line = h.line
	       AND o.name = h.name AND o.worlds & t.mask) = 1
), moved AS (
	SELECT p.*, a.name AS field, min(a.bit_offset) AS host_offset, b.bit_offset AS wasm_offset,
	       a.size AS host_field, b.size AS wasm_field
	FROM pair p
	JOIN m_field a ON a.file = p.file AND a.record_line = p.line AND a.worlds & 1
	              AND NOT a.worlds & p.mask
	JOIN m_field b ON b.file = p.file AND b.record_line = p.line AND b.line = a.line
	              AND b.name = a.name AND b.record = a.record AND b.worlds & p.mask
	              AND NOT b.worlds & 1
	GROUP BY p.file, p.line, p.target
)
SELECT file, line, 1 AS col, NULL AS fn, target, 1 | mask AS worlds, host_size, wasm_size, field,
       host_offset, wasm_offset, host_field, wasm_field
FROM moved
UNION ALL
SELECT p.file, p.line, 1, NULL, p.target, 1 | p.mask, p.host_size, p.wasm_size, NULL, NULL, NULL,
       NULL, NULL
FROM pair p
WHERE p.host_size <> p.wasm_size
  AND NOT EXISTS (SELECT 1 FROM moved m
                  WHERE m.file = p.file AND m.line = p.line AND m.target = p.target);

-- conversion: to or from a type that has another width in wasm. kind: narrow (a cast of
-- an integer to a narrower long or pointer), float (a floating value becomes a long),
-- unsigned (it becomes another unsigned integer), widen (a call's long result that becomes
-- a wider integer). name: what is converted, if named; is_call: it is a call's result;
-- minus: of an unsigned one, 1 when it is computed with a subtraction or a minus sign; of float,
-- 1 when it is a difference, or divided by 1000 or more.
CREATE TEMP VIEW conversion AS
SELECT file, line, col, fn, kind, from_type, to_type, name, is_call, minus, worlds
FROM m_conversion;

-- wide: a number of 64 bits, or the long that a call gives, goes from a place to a place, as in
-- flow. how: flow, narrow, cast, print (cut for a variadic function), shown (whole), check.
CREATE TEMP VIEW wide AS
SELECT file, line, col, fn, how, source, op, target, from_type, to_type, worlds FROM m_wide;

-- cut: where a number of 64 bits becomes one of 32 in a world whose long has 32, a row for
-- each source of it. how: narrow (implicit), cast. source: a node as in flow, or !product,
-- !bytes, !text. kind: why it may need more than 32 bits: file (a size or an offset), time
-- (seconds), moment (a time in smaller units, or one that somebody names), text (a number read
-- from text), bytes (put together from bytes), product, outside (a
-- parameter that only other programs give); NULL when nothing says so, as for a count of
-- things in memory, or when the function compares it with something of 32 bits. note: 1
-- when hardly anybody acts on it: it is printed, is a time in seconds, the size of a file as an
-- amount of memory, or a number that a script, an option, a hash or a fixed-point product makes
-- and that becomes no size.
CREATE TEMP VIEW cut AS
SELECT *, CASE
       WHEN kind IS NULL OR printed OR target GLOB 'p:*gettext#*' THEN 1
       -- The clock's seconds fit until 2038.
       WHEN kind = 'time' THEN 1
       WHEN kind = 'moment' THEN NOT (near AND (op = 'scaled' OR EXISTS (SELECT 1 FROM m_wide_near m
                                      WHERE m.node = source AND m.kind = 'moment')))
       -- What is read into memory as a whole fits there.
       WHEN kind = 'file' AND is_size AND (how = 'cast' OR target NOT GLOB '[mr]:*') THEN 1
       WHEN kind = 'file' THEN NOT (near OR from_type GLOB '*off*_t')
       WHEN target GLOB 'p:*alloc*#*' THEN 0
       -- How far from where it was read, and what asks for it: who hands the number on to
       -- all of the program, or takes it for a size.
       WHEN kind = 'text' THEN NOT (near AND how = 'narrow' AND (is_size OR target GLOB 'r:*'))
       WHEN kind = 'bytes' THEN NOT (near AND how = 'narrow' AND (is_size OR target GLOB '[mr]:*'))
       ELSE NOT (is_size AND near) END AS note
FROM (
SELECT w.file, w.line, w.col, w.fn, replace(w.how, 'own ', '') AS how, w.source, w.op, w.target,
       w.from_type, w.to_type,
       -- malloc()'s and fread()'s size_t is spelled so by clang.
       w.to_type GLOB '*size_t' AND w.to_type NOT GLOB '*ssize_t'
       OR w.to_type = 'unsigned long' AND w.target GLOB 'p:*' AS is_size,
       EXISTS (SELECT 1 FROM m_wide_near m WHERE m.node = w.source) AS near,
       EXISTS (SELECT 1 FROM m_wide_print p
               WHERE p.file = w.file AND p.line = w.line AND p.col = w.col) AS printed,
       -- Of several the first in order; the name of its type tells a time from a size.
       (SELECT substr(min((n.kind = 'outside') || (n.kind = 'product')
                          || ((n.kind IN ('time', 'moment')) <> (lower(w.from_type) GLOB '*time*_t'))
                          || CASE WHEN n.kind = 'time' AND w.op = 'scaled' THEN 'moment'
                                  WHEN n.kind = 'moment' AND w.op = 'part' THEN 'time'
                                  ELSE n.kind END), 4)
        FROM m_wide_node n
        WHERE n.node = w.source
          -- A symbolic link's size is that of a path.
          AND NOT (n.kind = 'file' AND w.target GLOB 'p:*readlink*')
          AND NOT (n.kind <> 'file' AND w.op = 'diff') AND NOT (n.kind = 'file' AND w.op = 'part')
          AND NOT EXISTS (SELECT 1 FROM m_wide_check c WHERE c.source = w.source AND c.fn = w.fn)
       ) AS kind,
       w.file_origin AS origin, w.worlds
FROM m_wide w
WHERE w.how IN ('narrow', 'cast')
   OR w.how GLOB 'own *'
      AND EXISTS (SELECT 1 FROM m_mark h WHERE h.kind = 'width' AND h.value = 8 AND h.worlds & 1
                  AND h.subject = replace(w.to_type, 'const ', '')));

-- constant: constant expressions of type unsigned long, and their values.
CREATE TEMP VIEW constant AS SELECT file, line, col, fn, value, worlds FROM m_constant;

-- long_double: declarations of a variable or parameter of type long double.
CREATE TEMP VIEW long_double AS SELECT file, line, col, fn, name, worlds FROM m_long_double;

-- loop: kind for, while, do. depth: loops around it. endless: no condition, or
-- a constant one. exits: break, return, goto inside. calls: calls inside. end_line: its last.
CREATE TEMP VIEW loop AS
SELECT file, line, col, fn, kind, depth, endless, exits, calls, end_line, worlds FROM m_loop;

-- kernel: functions of the project that make pixels from pixels. marked: 1 by a comment
-- 'wasmready: kernel' or an annotate attribute, words being what that says; 0 recognised by
-- signature and loops. why: in words. result: type that it returns. unit: one that has it.
CREATE TEMP VIEW kernel AS
SELECT file, line, col, fn, end_line, name, symbol, is_static, result, marked, words, why, unit, worlds
FROM m_kernel;

-- kernel_part: the parameters of each kernel, by position, and the fields of a record that
-- describes an image (field is NULL for the parameter itself). kind: pointer (to numbers, or
-- an array), record (a pointer to one), number, vector, other. element: canonical type of what it
-- points to; bytes: of one; length: elements of an array as declared, else 0. role: pixels,
-- image, width, height, stride, channels, from and to (rows of a band), count (of all
-- pixels), table, value, other: by kind and name. side: which image it is of: source, target, both, none.
CREATE TEMP VIEW kernel_part AS
SELECT p.file, p.fn, p.position, p.name, p.field, p.type, p.kind, p.element, p.bytes, p.is_const,
       p.length, p.role, p.side, p.worlds
FROM m_kernel_part p;

-- kernel_reach: the functions of the project that a kernel leads to, itself too: it calls
-- them, or hands them to what it calls.
CREATE TEMP VIEW kernel_reach AS SELECT kernel, fn FROM m_kernel_reach;

-- kernel_body: the functions that make up a kernel, with its name: all that a marked one leads
-- to; of a recognised one itself and the static functions of its file.
CREATE TEMP VIEW kernel_body AS
SELECT r.fn, k.symbol AS kernel, k.name, k.marked, k.file AS kernel_file, k.line AS kernel_line
FROM m_kernel k JOIN m_kernel_reach r ON r.kernel = k.symbol
WHERE k.marked OR r.fn = k.symbol OR r.fn GLOB '*@' || k.file;

-- image_name: how image code names the sides of an image and the rows of a band, as globs of
-- lower-case names; of several the one with the lowest rank counts.
CREATE TEMP VIEW image_name AS SELECT pattern, role, rank FROM m_role;

-- kernel_table: what the facts say of each kernel, one row each. pointers, sizes: whether it, or
-- what it calls, checks them: 1, 0; NULL when it has none. overflow: side of a square image from
-- which a product in an address no longer fits in 32 bits; NULL when there is none. checked: 1
-- when a product or a quotient of sides is compared. isa: vector instructions that it uses, in
-- words; simd128: 'on' when it has code for wasm's vectors, 'off' when that is left out by the
-- flags, or ''; portable: 1 when it has none, or other code where they are left out. unaligned,
-- assumed, proved: its accesses through pointers that need an alignment, by what is known of
-- them. native, fast, slow, scalarized, unavailable: its intrinsics for other machines in loops, by
-- what Emscripten makes of them; wasm: intrinsics of wasm itself. state: variables that it
-- writes and that outlive the call; allocates, outside, threads: functions that it calls to that end
-- (names, or ''). pure: 1 when all of these are empty: it may run in workers, and be a module of
-- its own. indirect: calls through pointers. stack: bytes, in the world of the target. data:
-- bytes of static variables. source_bytes, target_bytes: of a pixel, 4 channels unless the mark
-- says another number. memory_1080p, memory_4k, memory_8k: bytes of linear memory, pages of 64 KiB: stack,
-- data, and the images. findings: live ones in it, without notes.
CREATE TEMP VIEW kernel_table AS
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
		       CASE WHEN c.callee IN ('malloc', 'calloc', 'realloc', 'free', 'aligned_alloc',
		                              'posix_memalign', 'memalign', '_mm_malloc') THEN 'memory'
		            WHEN a.family = 'thread' THEN 'thread'
		            WHEN c.callee IN ('__assert_fail', 'abort', 'exit', '_exit', '_Exit') THEN 'outside'
		            WHEN a.family IN ('stdio', 'fs', 'terminal', 'time', 'random', 'env', 'process',
		                              'signal', 'socket', 'setjmp', 'locale', 'user', 'ipc', 'dl', 'syscall')
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

-- pixel_parameter, pixel_loop, pixel_product, pixel_check: facts of the functions that take an array of small
-- numbers, or a record that describes an image.
-- pixel_parameter: as kernel_part, of every such function.
CREATE TEMP VIEW pixel_parameter AS
SELECT file, line, col, fn, position, name, type, kind, element, bytes, is_const, length, worlds
FROM m_param;

-- pixel_loop: for loops that count: variable and its type, bytes wide; op, bound: its
-- condition, slack a constant that is added to the variable there; bound_bytes: width of the bound's type;
-- origin: what the bound starts with when it is a local variable, else NULL;
-- start: -1 when it is not constant; step: 0 when not. depth: loops around.
CREATE TEMP VIEW pixel_loop AS
SELECT file, line, col, fn, end_line, depth, variable, type, bytes, op, slack, bound, bound_bytes,
       origin, start, step, worlds
FROM m_counter;

-- pixel_product: a product in an address (how 'index') or in the size of an allocation or a copy
-- ('size'), or compared ('check'). base: name of the pointer that it is an offset to, or that the copy goes to. factors: names in it, ' a b '. bytes: width of its type, in these worlds.
CREATE TEMP VIEW pixel_product AS
SELECT file, line, col, fn, how, base, text, factors, bytes, is_signed, worlds FROM m_product;

-- pixel_check: name is tested in a condition: op and other, as written; value '0' or 'constant'
-- when that is one; form 'element' when what it points to is tested, 'product' or 'quotient'
-- when one is on the name's side, else 'plain'; bytes: width
-- of that side's type.
CREATE TEMP VIEW pixel_check AS
SELECT file, line, col, fn, name, op, other, value, form, bytes, worlds FROM m_check;

-- variable: of static storage. defined: 0 declared, 1 defined, 2 defined without an
-- initialiser outside of functions (tentatively).
CREATE TEMP VIEW variable AS
SELECT file, line, col, fn, name, symbol, linkage, type, defined, is_const, is_volatile,
       is_atomic, is_tls, size, align, attrs, worlds
FROM m_variable;

-- local: a local variable that lies on the stack in memory, of 1024 bytes or more, and
-- every VLA and alloca() call. kind array, record, scalar, vla, alloca; bytes: of these the
-- most that constants and checks in sight let them be, 0 when nothing tells; depth: loops around it.
CREATE TEMP VIEW local AS
SELECT file, line, col, fn, kind, name, type, bytes, depth, worlds FROM m_local;

-- variable_use: that a function uses a variable of static storage, once a function; and,
-- with fn NULL, that an initialiser takes the address of one that is declared 'extern'.
-- access: 1 used, 2 written (the site is then a write), 4 its address is taken.
CREATE TEMP VIEW variable_use AS
SELECT file, line, col, fn, name, symbol, access, worlds FROM m_use;

-- mark: constructs that are told by their arguments or operands. By kind:
-- callback (function text is handed to subject), dispatch (an indirect call of the C
-- type text), taken (the address of function subject, of C type text, is taken), signal (subject is called for signal value), protection (subject maps
-- memory with protection value), allocation (subject is asked for value bytes, 16 MiB
-- or more), null (an access through the constant address value), local-compare (the
-- address of the local text is compared), jmp-buf (a jmp_buf is read as memory), poll
-- (a loop that only asks for: subject clock, volatile; text its name), fused (a sum of a
-- floating product and something else, a * b + c); in wasm worlds va-start, va-arg, va-pass
-- (to function subject) and va-may-pass (that, under a condition) of the va_list text, value
-- being the loops around; data (variable subject has value bytes, 64 KiB or more, and is
-- initialised with something else than zeros), sentinel (the number value, 1 to 65535, is
-- cast to the function pointer type text), before (text: the variable subject less value is
-- in an address), pun (a pointer to subject is cast to one to text, of value bytes), long-sum
-- (the variable subject of type text is added to in a loop), kernel (an annotate attribute of function subject), tagged (bits of a function's address, value, are
-- asked for or set), own-macro (the macro subject is not defined in
-- that world, and the project defines it at text, which the preprocessor left out), last (a call of
-- function subject to itself hands over a constant with which it comes to no other), computed-bound (in wasm worlds: a
-- sum or product of type long is held against a constant), width (the typedef subject is an integer of value bytes),
-- result (text: what the code does with the result of subject, which some target has as a stub:
-- tested, it goes on where that has failed; returns, it leaves the function then; dies, or the
-- program; dropped; returned; kept), path (a string that starts with '/': subject is as the text of
-- result, of the call that opens it, or handed, to another, or list, one of several in an array, or
-- default, of a variable that has other values too, or none; text: the macro that it stands in, or NULL), instant (subject, select or
-- its like, is called with a time of 0),
-- written (the C library's own name subject stands in the source as the public macro text),
-- line (a #line directive: the line behind it is number value of subject, a file of the project that is
-- there), line-gone (of another), brought (the first use of the C library's type subject in a file of the host's world, by way of the
-- header text), brought-macro (the first use of its macro subject, which the header text defines; of units whose
-- host's world leaves out an #error of the project), lent (in a target's: a use of one that a lent header alone declares),
-- generated (the header was made by subject, 'configure', 'cmake' or 'meson', of the file text), size (in
-- such a header subject is the size of the type text, spelled as in SIZEOF_VOID_P), asserted (a static
-- assertion names subject).
CREATE TEMP VIEW mark AS
SELECT file, line, col, fn, kind, subject, text, value, worlds FROM m_mark;

-- string: string literals that start with '/', and formats of a long double.
CREATE TEMP VIEW string AS SELECT file, line, col, fn, text, worlds FROM m_string;

-- path_use: the strings that begin with '/' and are no sentence, nor compared, and what becomes of them. use: as the subject of a
-- mark 'path'; ready: 1 when the code is ready for a path that is not
-- there, or stands behind a fork(). place, place_line: where one
-- changes it: of the project's macro that it is, else its own; place_fn: NULL then, else as fn. home: what is told
-- once: the place's file, or a macro that has no line of its own, as of the command line. alive: 1 where
-- a path of calls leads to it, or none has to.
CREATE TEMP VIEW path_use AS
SELECT p.*, p.fn IS NULL OR p.fn IN (SELECT symbol FROM reach WHERE world > 0) AS alive,
       iif(p.macro IS NOT NULL AND p.place_fn IS p.fn AND p.fn IS NOT NULL, p.macro, p.place) AS home
FROM (
	SELECT s.file, s.line, s.col, s.fn, s.worlds, s.text, coalesce(m.subject, 'none') AS use,
	       coalesce(m.subject IN ('tested', 'returns', 'dropped', 'list', 'default'), 0)
	           OR s.fn IS NOT NULL AND EXISTS (SELECT 1 FROM m_call c WHERE c.file = s.file AND c.fn = s.fn AND c.line < s.line
	                                           AND c.callee IN ('fork', 'vfork')) AS ready, m.text AS macro,
	       coalesce(d.file, s.file) AS place, coalesce(d.line, s.line) AS place_line, iif(d.file IS NULL, s.fn, NULL) AS place_fn
	FROM m_string s
	LEFT JOIN m_mark m ON m.file = s.file AND m.line = s.line AND m.col = s.col AND m.kind = 'path'
	LEFT JOIN (SELECT name, min(file) AS file, line, text FROM m_define WHERE text GLOB '"/*' GROUP BY name, text) d
	       ON d.name = m.text AND d.text = '"' || s.text || '"'
	WHERE s.text GLOB '/*' AND instr(s.text, ' ') = 0 AND instr(s.text, char(10)) = 0
) p
WHERE NOT EXISTS (SELECT 1 FROM m_call c WHERE c.file = p.file AND c.line = p.line AND c.callee GLOB '*cmp*');

-- path_told: the paths of path_use as rules tell of them: of one that a file names again and again the first, a
-- macro where it is defined; ready: those that code is ready for where there are no others. What a test hands
-- around is data, one that assert() has from __FILE__ is no path, and a null device that no call near by
-- opens or looks at is a label, as in a diff. home, alive: as path_use's; here: a target has it.
CREATE TEMP VIEW path_told AS
WITH use AS MATERIALIZED (
	SELECT s.file, s.line, s.col, s.fn, s.worlds, s.text, s.place, s.place_line, s.place_fn, s.alive, s.home,
	       s.ready OR s.use IN ('handed', 'none') AND is_test(s.file) AS ready, s.worlds > 1 AS here
	FROM temp.path_use s
	WHERE NOT instr(s.text, '/' || s.file)
	  AND (s.text <> '/dev/null' OR s.fn IS NULL
	       OR EXISTS (SELECT 1 FROM m_call c
	                  WHERE c.file = s.file AND c.line BETWEEN s.line - 3 AND s.line
	                    AND c.fn = s.fn
	                    AND (lower(c.callee) GLOB '*open*' OR lower(c.callee) GLOB '*redir*'
	                         OR lower(c.callee) GLOB '*creat*' OR lower(c.callee) GLOB '*access*'
	                         OR lower(c.callee) GLOB '*stat' OR lower(c.callee) GLOB '*stat64'
	                         OR lower(c.callee) GLOB '*read*file*'
	                         OR lower(c.callee) GLOB '*load*')))
), once AS (
	SELECT iif(alive, place, file) AS file, min(iif(alive, place_line, line)) AS line,
	       iif(alive AND place_fn IS NULL AND fn IS NOT NULL, 1, col) AS col, iif(alive, place_fn, fn) AS fn,
	       bit_or(worlds) AS worlds, text, home, ready, here, alive
	FROM use GROUP BY home, text, ready, here, alive, iif(alive, '', file)
)
SELECT file, line, col, fn, worlds, text, ready, home, here, alive
FROM once o
WHERE NOT ready OR NOT EXISTS (SELECT 1 FROM once h WHERE h.home = o.home AND h.text = o.text AND NOT h.ready
                               AND h.here = o.here AND h.alive = o.alive);

-- diagnostic: what clang said. at: 'path:line' where clang puts it; file and
-- line are the project's #include that led there when that is a system header.
-- subject: the first quoted name of the text. undone: the names that an unknown type
-- leaves undeclared, as ' a b ', or ''. macro: that is expanded there, or NULL.
CREATE TEMP VIEW diagnostic AS
SELECT file, line, col, NULL AS fn, level, text, option, category, at, subject, undone, macro, worlds
FROM m_diagnostic;

-- stand_in_constant: constants that a target's own headers have and those that stand in for them
-- (wasip1's, where it was not parsed or has no sysroot) lack. Source: wasi-libc's <__header_sys_socket.h>.
CREATE TEMP VIEW stand_in_constant AS
SELECT 'wasip2' AS target, value AS name FROM json_each('["MSG_DONTWAIT","MSG_NOSIGNAL","SOL_IP",'
	|| '"SOL_TCP","SOL_UDP","SOL_IPV6","SOMAXCONN","SO_REUSEADDR","SO_ERROR","SO_SNDBUF",'
	|| '"SO_RCVBUF","SO_KEEPALIVE","SO_ACCEPTCONN","SO_PROTOCOL","SO_DOMAIN","SO_RCVTIMEO",'
	|| '"SO_SNDTIMEO"]');

-- wasm_error: errors that a target's world has and the host's has not, the first of each
-- line of the project. missing: the name that is not declared, or not complete, for the
-- target; NULL when the error is about something else. cause_line: the line in the same
-- file where what is wrong is met first: of the first use of that name, or of the
-- declaration that failed and left this name undeclared. That is the line that a rule
-- reports; the others follow from it.
CREATE TEMP VIEW wasm_error AS
WITH error AS MATERIALIZED (
	SELECT d.file, d.line, min(d.col) AS col, d.worlds, t.name AS target, d.text, d.at,
	       d.subject, d.undone,
	       CASE WHEN d.text GLOB 'use of undeclared identifier *'
	                 OR d.text GLOB 'unknown type name *'
	                 OR d.text GLOB 'call to undeclared function *' THEN d.subject
	            WHEN d.text GLOB '*incomplete * ''*''*'
	            THEN substr(d.tail, 1, instr(d.tail, '''') - 1)
	            WHEN d.text GLOB 'no member named *' THEN d.text END AS missing
	FROM (SELECT *, -- what follows the first quote behind 'incomplete'
	             substr(text, instr(text, 'incomplete ') - 1
	                          + instr(substr(text, instr(text, 'incomplete ')), '''') + 1) AS tail
	      FROM m_diagnostic
	      WHERE level IN ('error', 'fatal')
	        -- One file's errors follow from each other, and from no other's.
	        AND (file IN (SELECT file FROM temp.judged_file)
	             OR NOT EXISTS (SELECT 1 FROM temp.judged_file))) d
	CROSS JOIN main.file f ON f.path = d.file AND f.origin = 'project'
	CROSS JOIN temp.target t ON d.worlds & t.mask
	WHERE d.text NOT LIKE 'too many errors emitted%'
	  -- Another C library's headers tell nothing; sizes are those of wasm32 with any.
	  AND (t.parsed OR d.text GLOB '*array is too large*' OR d.text GLOB '*size of array*too large*'
	       OR d.text GLOB 'static assertion failed*')
	  -- Headers that stand in, or are old, may not declare what the target has: the table tells.
	  AND NOT (d.text GLOB 'call to undeclared function *'
	           AND EXISTS (SELECT 1 FROM main.d_name n JOIN main.d_api a ON a.symbol = n.symbol
	                       WHERE n.name = d.subject AND a.target = t.name
	                         AND (a.status <> 'missing' OR t.parsed <> 1 OR t.origin = 'stand-in')))
	  AND NOT ((d.text GLOB 'use of undeclared identifier *' OR d.text GLOB 'unknown type name *')
	           AND d.subject IN (SELECT name FROM main.d_since))
	  AND NOT ((t.parsed <> 1 OR t.origin = 'stand-in') AND (t.name, d.subject) IN (SELECT target, name FROM temp.stand_in_constant))
  -- What is wrong inside a header that is lent does not happen in a build.
	  AND NOT EXISTS (SELECT 1 FROM main.file g
	                  WHERE g.path = rtrim(rtrim(d.at, '0123456789'), ':')
	                    AND (g.origin = 'ghost' OR g.path GLOB '/usr/local/include/*'
	                         OR g.path GLOB '/usr/include/*'
	                            AND g.path NOT GLOB '/usr/include/wasm32-*'
	                            AND g.path NOT GLOB '/usr/include/*-linux-musl/*'))
	  AND (d.file, d.line) NOT IN (SELECT h.file, h.line FROM m_diagnostic h
	                               WHERE h.worlds & 1 AND h.level IN ('error', 'fatal'))
	GROUP BY d.file, d.line, t.name
	UNION ALL
	-- What a lent header declares, and the host another that the target has without it: once the lent
	-- one is dealt with, nothing declares it.
	SELECT l.file, l.line, min(l.col), l.worlds, t.name,
	       iif(instr(l.subject, ' '), 'incomplete type ''', 'unknown type name ''') || l.subject || '''',
	       l.file || ':' || l.line, l.subject, '', l.subject
	FROM m_mark l CROSS JOIN temp.target t ON l.worlds & t.mask
	WHERE l.kind = 'lent' AND t.parsed AND t.origin = 'installed'
	  AND (l.file IN (SELECT file FROM temp.judged_file) OR NOT EXISTS (SELECT 1 FROM temp.judged_file))
	  AND l.subject NOT IN (SELECT name FROM main.d_since)
	  AND EXISTS (SELECT 1 FROM m_mark b
	              JOIN m_include i ON i.resolved = b.text AND i.worlds & 1
	              JOIN m_include w ON w.file = i.file AND w.line = i.line AND w.worlds & t.mask AND w.kind = 'ok'
	              WHERE b.kind = 'brought' AND b.file = l.file AND b.subject = l.subject AND b.worlds & 1)
	  AND (l.file, l.line) NOT IN (SELECT h.file, h.line FROM m_diagnostic h
	                               WHERE h.level IN ('error', 'fatal') AND h.worlds & (t.mask | 1))
	GROUP BY l.file, l.line, t.name
), placed AS MATERIALIZED (
	-- With the line where its function begins: of functions the last one that begins before it.
	SELECT e.*, (SELECT iif(f.end_line >= e.line, f.line, NULL) FROM m_function f
	             WHERE f.file = e.file AND f.defined AND f.line <= e.line
	             ORDER BY f.line DESC LIMIT 1) AS start
	FROM error e
), event AS (
	-- Names that are not declared because of an error, '' for any, and their uses.
	SELECT e.file, e.target, e.start, e.line, n.value AS name, e.line AS failed, 0 AS uses
	FROM placed e, json_each('["","' || replace(trim(e.undone), ' ', '","') || '"]') n
	-- A use of the name undoes none of its declarations.
	WHERE e.undone <> '' AND e.start IS NOT NULL AND n.value <> coalesce(e.subject, '')
	UNION ALL
	SELECT file, target, start, line, iif(text GLOB 'member reference *', '', subject), NULL, 1
	FROM placed
	WHERE start IS NOT NULL
	  AND (text GLOB 'use of undeclared identifier *' OR text GLOB 'member reference *')
), after AS (
	-- A variable whose declaration failed is undeclared, or an int, wherever its function
	-- uses it.
	SELECT file, line, target, max(failed) AS failed
	FROM (SELECT file, line, target, uses,
	             max(failed) OVER (PARTITION BY file, target, start, name ORDER BY line
	                               RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS failed
	      FROM event)
	WHERE uses AND failed IS NOT NULL GROUP BY file, line, target
), met AS (
	SELECT file, target, missing, min(line) AS line FROM error
	WHERE missing IS NOT NULL GROUP BY file, target, missing
)
SELECT e.file, e.line, e.col,
       (SELECT iif(f.end_line >= e.line, f.symbol, NULL) FROM m_function f
        WHERE f.file = e.file AND f.defined AND f.line <= e.line AND f.worlds & e.worlds
        ORDER BY f.line DESC LIMIT 1) AS fn,
       e.worlds, e.target, e.text, e.at, e.subject,
       e.missing, coalesce(own.line, r.line, first.line, e.line) AS cause_line
FROM error e
LEFT JOIN after a ON a.file = e.file AND a.line = e.line AND a.target = e.target
LEFT JOIN error r ON r.file = e.file AND r.line = a.failed AND r.target = e.target
LEFT JOIN met own ON own.file = e.file AND own.target = e.target AND own.missing = r.missing
LEFT JOIN met first ON first.file = e.file AND first.target = e.target
                    AND first.missing = e.missing;

-- wasm_warning: warnings of the project's lines that a target's world has and the host's
-- has not, by option; to_type: the second quoted name, of the type that is converted to.
CREATE TEMP VIEW wasm_warning AS
SELECT d.file, d.line, d.col,
       (SELECT iif(f.end_line >= d.line, f.symbol, NULL) FROM m_function f
        WHERE f.file = d.file AND f.defined AND f.line <= d.line AND f.worlds & d.worlds
        ORDER BY f.line DESC LIMIT 1) AS fn,
       d.worlds, t.name AS target, d.text, d.option, d.subject,
       substr(d.text, instr(d.text, ' to ''') + 5,
              instr(substr(d.text, instr(d.text, ' to ''') + 5) || '''', '''') - 1) AS to_type
FROM m_diagnostic d
CROSS JOIN main.file f ON f.path = d.file AND f.origin = 'project'
CROSS JOIN temp.target t ON d.worlds & t.mask
WHERE d.level = 'warning'
  -- Looked up in a set that is made once: a line may have any number of warnings.
  AND (d.file, d.line, d.option) NOT IN (SELECT h.file, h.line, h.option FROM m_diagnostic h
                                         WHERE h.worlds & 1 AND h.level = 'warning'
                                           AND h.option IS NOT NULL);

-- api_use: a use of a C library function, for each target. name: as written, also where a public macro
-- (SIG_IGN) stands for a name of the library's own;
-- symbol: the canonical name. status: yes, emulated, stub, missing, builtin; newer: the sysroot that
-- was named lacks it, and the current release has it; hidden: it has it, and its headers do not
-- declare it in the unit's mode of the language (-std=c99 without _POSIX_C_SOURCE). judge: who
-- said so. 'table': the table; except that a target parsed with its own sysroot which does
-- not declare the function has it missing (unless the host's build does not declare it
-- either: then the table alone speaks). 'sysroot': the archives of the installed sysroot:
-- what they do not define is missing, what only a library behind -l defines is emulated;
-- what they do define is a stub, or has limits, when the table says so. declared: 0 when no
-- header of the target's world declares it, NULL when that is not known. library: where the sysroot defines it: '' by
-- default, a name behind -l, NULL nowhere or unknown. listed: the table's status. note: what the table says for that
-- target, or the flags that the sysroot's library takes. called: 1 call, 0 only its address
-- is taken. literal, args, arguments: as in call. result: what becomes of what a stub gives back,
-- as in a mark of that kind; NULL when not known.
CREATE TEMP VIEW api_use AS
SELECT file, line, col, fn, name, symbol, family, target,
       CASE WHEN kept_back THEN 'hidden'
            WHEN hidden THEN iif(listed = 'missing', 'missing', 'newer')
            WHEN linked THEN status ELSE listed END AS status,
       listed, declared, iif(linked AND NOT hidden, linked_note, note) AS note, blocking, header,
       called, literal, args, arguments, worlds, iif(linked, judge, 'table') AS judge, library,
       (SELECT min(m.text) FROM m_mark m
        WHERE m.file = used.file AND m.line = used.line AND m.kind = 'result' AND m.subject = used.name
          AND m.col = used.col) AS result
FROM (
	SELECT u.file, u.line, u.col, u.fn, coalesce(u.written, u.name) AS name, u.symbol, a.family, a.target,
	       a.status, a.listed,
	       (u.undeclared | u.ghost) & a.hides AND NOT u.undeclared & 1
	           -- C before C99 compiles a call of what nothing declares, and the library has it.
	           AND (u.ghost & a.hides OR a.library IS NULL OR u.stopped & a.mask) AS hidden,
	       u.undeclared & u.stopped & a.mask AND NOT u.undeclared & 1 AND NOT u.ghost & a.mask
	           AND a.listed <> 'missing'
	           AND iif(a.hides, a.library IS NOT NULL,
	                   -- Headers that stand in hide what the target's own do: both are musl's.
	                   u.strict AND (SELECT parsed FROM main.target WHERE name = a.target)) AS kept_back,
	       iif(u.seen & a.mask, NOT ((u.undeclared | u.ghost) & a.mask), NULL) AS declared,
	       u.linked & (a.mask | 1) AS linked, a.judge, a.library, a.note, a.linked_note, a.blocking, a.header, (u.called & (a.mask | 1)) <> 0 AS called,
	       u.literal, u.args, u.arguments, u.worlds
	FROM m_api_use u JOIN main.api_status a ON a.symbol = u.symbol AND a.name = u.name
) used;

-- api_lack: the uses of api_use that a target with a C library (of family
-- 'none' has none) does not plainly satisfy: status missing, stub or emulated.
-- severity: blocker, hazard or flag, by status. what: the words to put behind
-- the name. flags: what an emulated function is built with, or ''.
CREATE TEMP VIEW api_lack AS
SELECT u.*,
       CASE u.status WHEN 'missing' THEN 'blocker' WHEN 'stub' THEN 'hazard' ELSE 'flag' END
           AS severity,
       CASE
       WHEN u.status = 'stub' THEN 'is a stub in the target''s C library: ' || u.note
       WHEN u.status = 'emulated' AND u.note GLOB '-*' THEN 'needs '''
           || substr(u.note, 1, instr(u.note || ';', ';') - 1) || ''''
           || substr(u.note, instr(u.note || ';', ';'))
       WHEN u.status = 'emulated' THEN 'is only emulated in the target''s C library: ' || u.note
       WHEN u.judge = 'sysroot' AND u.declared OR u.note LIKE '%declared, link error%' THEN 'is declared but not defined in the target''s'
           || ' C library, so that the link fails'
       ELSE 'is not in the target''s C library' END AS what,
       iif(u.status = 'emulated' AND u.note GLOB '-*',
           substr(u.note, 1, instr(u.note || ';', ';') - 1), '') AS flags
FROM temp.api_use u
WHERE u.status IN ('missing', 'stub', 'emulated') AND u.target NOT IN (SELECT name FROM main.target WHERE family = 'none');

-- jump_use: the uses of the setjmp family in api_use, builtins left out. severity: as a
-- finding has it; lack: the words for missing or stub, NULL where it works; how: the flags
-- an emulated one is built with, and what it needs; flags: the flags alone, or NULL. own:
-- 1 where the project defines what clang calls for setjmp() and longjmp(), outside of
-- Emscripten, so that the flag alone suffices. given: 1 where all units that read the file have
-- the flag; then its library alone is asked for, and nothing where the project has its own.
CREATE TEMP VIEW jump_use AS
SELECT u.*, (u.worlds & t.mask) <> 0 AS live,
       CASE WHEN u.own THEN 'flag'
            WHEN u.status = 'missing' THEN 'blocker' WHEN u.status = 'stub' THEN 'hazard'
            WHEN u.status = 'emulated' THEN 'flag' ELSE 'perf' END AS severity,
       CASE WHEN u.given AND u.status = 'emulated' THEN 'needs a library beside its flag, which is given'
            WHEN u.own THEN 'needs wasm exceptions, which are off by default; the'
                         || ' project brings its own runtime for them'
            WHEN u.status = 'missing' THEN 'is not in the target''s C library'
            WHEN u.status = 'stub' THEN 'is a stub in the target''s C library'
            WHEN u.status = 'emulated' THEN 'needs wasm exceptions, which are off by default'
            END AS lack,
       CASE WHEN u.given AND u.status = 'emulated' THEN 'link with: -lsetjmp; needs an engine with exception handling'
            WHEN u.own THEN 'build with: -mllvm -wasm-enable-sjlj; needs an engine with'
                         || ' exception handling'
            WHEN u.status = 'emulated' THEN 'build with: ' || u.note
            WHEN u.status IN ('missing', 'stub') THEN 'return error codes, or use wasi-libc of 2024'
                 || ' or later with clang 19 and ''-mllvm -wasm-enable-sjlj -lsetjmp'', or that flag'
                 || ' and its three functions of your own (docs/porting.md); it has no '
                 || iif(u.symbol GLOB '*setjmp', 'sigsetjmp', 'siglongjmp') END AS how,
       CASE WHEN u.given AND u.status = 'emulated' THEN '-lsetjmp'
            WHEN u.own THEN '-mllvm -wasm-enable-sjlj'
            WHEN u.status = 'emulated' AND u.note GLOB '-*'
            THEN substr(u.note, 1, instr(u.note || ';', ';') - 1) END AS flags
FROM (SELECT j.*, j.symbol IN ('setjmp', 'longjmp') AND w.exceptions = 'engine'
             -- Source: WebAssemblyLowerEmscriptenEHSjLj.cpp of LLVM 19, which knows no other names.
             AND (SELECT count(DISTINCT f.symbol) FROM m_function f
                  WHERE f.worlds & (1 << w.world) AND f.defined AND f.linkage = 'external' AND f.symbol IN
                        ('__wasm_setjmp', '__wasm_setjmp_test', '__wasm_longjmp')) = 3 AS own,
             w.exceptions = 'engine' AND NOT EXISTS
                  (SELECT 1 FROM temp.unit_file uf JOIN main.unit mu ON mu.id = uf.unit AND mu.present
                   WHERE uf.file = j.file AND mu.args NOT GLOB '*"-mllvm=-wasm-enable-sjlj"*') AS given
      FROM temp.api_use j JOIN main.target w ON w.name = j.target) u
JOIN temp.target t ON t.name = u.target
WHERE u.family = 'setjmp' AND u.name NOT GLOB '__builtin*' AND NOT (u.given AND u.own)
  AND (u.status <> 'newer' OR u.own);

-- linker_name: the names that the linker itself makes. Source: lld/wasm/Driver.cpp.
CREATE TEMP VIEW linker_name AS
SELECT value AS symbol FROM json_each('["__heap_base","__heap_end","__data_end","__global_base",'
	|| '"__dso_handle","__stack_pointer","__stack_low","__stack_high","__memory_base",'
	|| '"__table_base","__wasm_call_ctors","__wasm_init_memory","__wasm_init_tls",'
	|| '"__wasm_first_page_end","__tls_base","__tls_size","__tls_align","__indirect_function_table"]');

-- libc_variable: the variables that each target's C library defines. Source: the symbols of
-- wasi-libc's libc.a (476bd3c2) and of musl, which Emscripten's libc.a is built from.
CREATE TEMP VIEW libc_variable AS
SELECT t.name AS target, j.value AS symbol
FROM main.target t, json_each(iif(t.family = 'emscripten', '["timezone","daylight","tzname",'
	|| '"__environ","_environ","__timezone","__daylight","__tzname","h_errno","__progname",'
	|| '"__progname_full","environ","optarg","opterr","optind","optopt","optreset","signgam",'
	|| '"getdate_err","program_invocation_name","program_invocation_short_name","in6addr_any",'
	|| '"in6addr_loopback","stdin","stdout","stderr"]',
	'["environ","optarg","opterr","optind","optopt","optreset","signgam","getdate_err",'
	|| '"program_invocation_name","program_invocation_short_name","in6addr_any",'
	|| '"in6addr_loopback","stdin","stdout","stderr"]')) j
WHERE t.family <> 'none';

-- undefined_symbol: the first use in each file, for each target, of an external function
-- or variable that the linker will look for in vain: no unit of the project defines it in
-- the target's world, and no library of the target has it. kind: function, variable.
-- origin: of the header that declares it. header: that file, when a third party's.
-- host_only: 1 when a unit defines it in the host's build. library: '' when nothing has
-- it, else the name behind -l of the target's library that has. flags: what the link of a
-- target needs for it, or ''. What may be defined
-- where nobody looked is left out: weak symbols, imports, names in assembly of the
-- program, all that no C unit defines when units in C++ or unparsed ones are about, and what the
-- project declares when the options leave some of its units out.
CREATE TEMP VIEW undefined_symbol AS
WITH whole AS (
	SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM temp.judged_file)
), asked AS (
	-- The names that are judged.
	SELECT c.symbol FROM temp.judged_file j CROSS JOIN m_call c ON c.file = j.file
	UNION ALL SELECT r.symbol FROM temp.judged_file j CROSS JOIN m_ref r ON r.file = j.file
	UNION ALL SELECT u.symbol FROM temp.judged_file j CROSS JOIN m_use u ON u.file = j.file
	UNION ALL SELECT c.symbol FROM whole CROSS JOIN (
		SELECT DISTINCT symbol FROM m_call WHERE kind = 'direct' AND worlds > 1) c
	UNION ALL SELECT r.symbol FROM whole CROSS JOIN m_ref r
	UNION ALL SELECT u.symbol FROM whole CROSS JOIN m_use u
), labelled AS (
	SELECT symbol, attrs FROM m_function WHERE attrs > '' AND instr(attrs, 'asm_label(')
	UNION ALL
	SELECT symbol, attrs FROM m_variable WHERE attrs > '' AND instr(attrs, 'asm_label(')
), name AS MATERIALIZED (
	-- Most names are defined in all worlds, or in the libraries of all targets.
	SELECT symbol
	FROM (SELECT DISTINCT symbol FROM asked WHERE symbol NOT GLOB '*@*') a,
	     (SELECT sum(1 << id) AS masks FROM main.world WHERE id > 0 AND judged_worlds() & (1 << id))
	WHERE NOT EXISTS (SELECT 1 FROM m_function f WHERE f.symbol = a.symbol AND f.defined
	                  AND f.linkage = 'external' AND f.worlds & masks = masks)
	  AND NOT EXISTS (SELECT 1 FROM m_variable v WHERE v.symbol = a.symbol AND v.defined
	                  AND v.linkage = 'external' AND v.worlds & masks = masks)
	  AND (symbol NOT IN (SELECT name FROM main.d_name) OR symbol IN (SELECT symbol FROM labelled)
	       OR EXISTS (SELECT 1 FROM main.world w WHERE w.symbols = 'sysroot'
	                  AND judged_worlds() & (1 << w.id) AND NOT EXISTS (
	                  SELECT 1 FROM main.world_symbol s
	                  WHERE s.world = w.id AND s.symbol = a.symbol AND s.library = '')))
), site AS MATERIALIZED (
	SELECT c.file, c.line, c.col, c.fn, n.symbol, 'function' AS kind, c.origin, c.worlds
	FROM name n CROSS JOIN m_call c ON c.symbol = n.symbol AND c.kind = 'direct'
	UNION ALL
	SELECT r.file, r.line, r.col, r.fn, n.symbol, 'function', r.origin, r.worlds
	FROM name n CROSS JOIN m_ref r ON r.symbol = n.symbol
	UNION ALL
	SELECT u.file, u.line, u.col, u.fn, n.symbol, 'variable',
	       iif(n.symbol IN (SELECT symbol FROM m_variable), 'project', 'libc'), u.worlds
	FROM name n CROSS JOIN m_use u ON u.symbol = n.symbol
), used AS (
	-- A library's on one target may be the C library's on another: Emscripten has <GL/gl.h>.
	SELECT symbol, kind, bit_or(worlds) AS worlds, origin
	FROM site WHERE worlds > 1 GROUP BY symbol, kind, origin
), told AS (
	SELECT symbol FROM name
	UNION
	SELECT value FROM labelled,
	     json_each(json_array(symbol, substr(attrs, instr(attrs, 'asm_label(') + 10,
	                          instr(substr(attrs, instr(attrs, 'asm_label(') + 10), ')') - 1)))
), declared AS (
	SELECT symbol, defined AND linkage = 'external' OR attrs GLOB '* alias(*' AS defined,
	       attrs, file, file_origin, worlds
	FROM told CROSS JOIN m_function USING (symbol)
	UNION ALL
	SELECT symbol, defined AND linkage = 'external' OR attrs GLOB '* alias(*',
	       attrs, file, file_origin, worlds
	FROM told CROSS JOIN m_variable USING (symbol)
), known AS MATERIALIZED (
	-- What the declarations say of a name, and the label that stands for it.
	SELECT symbol, bit_or(iif(defined, worlds, 0)) AS defined,
	       max(attrs GLOB '* weak *' OR attrs GLOB '* weakref*' OR attrs GLOB '* import_*') AS loose,
	       max(iif(instr(attrs, 'asm_label('), substr(attrs, instr(attrs, 'asm_label(') + 10,
	           instr(substr(attrs, instr(attrs, 'asm_label(') + 10), ')') - 1), NULL)) AS label,
	       min(iif(file_origin = 'thirdparty', file, NULL)) AS header
	FROM declared WHERE symbol NOT GLOB '*@*' GROUP BY symbol
), made AS (
	SELECT name, bit_or(defined) AS defined
	FROM (SELECT coalesce(label, symbol) AS name, defined FROM known) GROUP BY name
), wanted AS (
	SELECT u.symbol, u.kind, u.worlds, u.origin, k.header, coalesce(k.label, u.symbol) AS name
	FROM used u LEFT JOIN known k ON k.symbol = u.symbol
	WHERE NOT coalesce(k.loose, 0)
), unread AS MATERIALIZED (
	SELECT w.id AS world, EXISTS (SELECT 1 FROM main.unit u LEFT JOIN main.parse p
	           ON p.unit = u.id AND p.world = w.id
	       WHERE u.present AND (u.language IN ('c++', 'other')
	                            OR u.language = 'c' AND coalesce(p.status, 'failed') = 'failed'
	                            -- Of a unit with errors in both worlds, definitions are lost.
	                            OR EXISTS (SELECT 1 FROM main.parse h WHERE h.unit = u.id
	                                       AND h.world = 0 AND h.status = 'errors')))
	       AS any
	FROM main.world w WHERE judged_worlds() & (1 << w.id)
), worded AS MATERIALIZED (
	-- The words of assembly at file scope, which may define what they name.
	SELECT DISTINCT j.value AS word
	FROM (SELECT replace(replace(replace(replace(replace(replace(t3, '<', ' '), '>', ' '), '!', ' '), '|', ' '), '&', ' '), '''', ' ') AS t4
	      FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(t2, '=', ' '), '@', ' '), '#', ' '), '.', ' '), '[', ' '), ']', ' '), '{', ' '), '}', ' ') AS t3
	      FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(t1, '"', ' '), '\', ' '), '$', ' '), '%', ' '), '+', ' '), '-', ' '), '*', ' '), '/', ' ') AS t2
	      FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(t0, char(9), ' '), char(10), ' '), char(13), ' '), ',', ' '), ':', ' '), ';', ' '), '(', ' '), ')', ' ') AS t1
	      FROM (SELECT DISTINCT template AS t0 FROM m_asm WHERE kind = 'file'))))) a,
	     json_each('[' || replace(json_quote(a.t4), ' ', '","') || ']') j
), lacking AS MATERIALIZED (
	SELECT w.*, t.name AS target, t.mask, t.world, coalesce(m.defined & 1, 0) AS host_only,
	       s.status AS listed, iif(s.status = 'emulated', s.note, '') AS flags,
	       (SELECT s.library FROM main.world_symbol s WHERE s.world = t.world AND s.symbol = w.name
	        AND t.judge = 'sysroot' ORDER BY s.library LIMIT 1) AS library, t.judge, t.family
	FROM wanted w JOIN temp.target t ON w.worlds & t.mask
	LEFT JOIN made m ON m.name = w.name
	LEFT JOIN main.d_symbol s ON s.symbol = w.name AND s.target = t.name
	JOIN unread r ON r.world = t.world
	WHERE NOT coalesce(m.defined, 0) & t.mask
	  AND (coalesce(m.defined, 0) & 1 OR NOT r.any)
  AND (coalesce(m.defined, 0) & 1 OR w.origin <> 'project'
       OR NOT EXISTS (SELECT 1 FROM main.meta WHERE key = 'left_out')
       OR w.name IN (SELECT name FROM main.d_name))
	  AND w.name NOT IN (SELECT symbol FROM temp.linker_name)
	  AND w.name NOT GLOB '__start_*' AND w.name NOT GLOB '__stop_*'
), judged AS (
	SELECT * FROM lacking l
	WHERE (coalesce(library, 'none') <> '' OR flags <> '')
	  -- Not all that Emscripten's JavaScript library makes can be read from its text.
	  AND NOT (coalesce(listed, '') = 'yes' AND (judge <> 'sysroot' OR family = 'emscripten'))
	  -- The table knows the library's functions, not all of its names.
	  AND (judge = 'sysroot'
	       OR listed IN ('emulated', 'missing') AND family = 'emscripten'
	       -- Without a C library all of its names are missing; rules/api/no-libc has those
	       -- of the table.
	       OR family = 'none' AND name NOT IN (SELECT name FROM main.d_name)
	       OR origin IN ('project', 'thirdparty')
	       AND name NOT IN (SELECT name FROM main.d_name)
	       AND NOT EXISTS (SELECT 1 FROM main.world_symbol s
	                       WHERE s.world = l.world AND s.symbol = l.name)
	       AND NOT EXISTS (SELECT 1 FROM temp.libc_variable v
	                       WHERE v.target = l.target AND v.symbol = l.name)
	       AND NOT (family = 'emscripten' AND name GLOB '_*emscripten_*'))
	  AND name NOT IN (SELECT word FROM worded) AND '_' || name NOT IN (SELECT word FROM worded)
)
SELECT file, line, col, fn, worlds, target, symbol, name, kind, origin, header, host_only,
       library, judge, flags
FROM (
	SELECT s.file, s.line, s.col, s.fn, s.worlds, j.target, j.symbol, j.name, j.kind, j.origin,
	       j.header, j.host_only, coalesce(j.library, '') AS library, j.judge, j.flags,
	       row_number() OVER (PARTITION BY j.target, s.file, j.symbol
	           ORDER BY s.fn IS NOT NULL AND NOT EXISTS
	                        (SELECT 1 FROM main.reach r WHERE r.world = j.world AND r.symbol = s.fn),
	                    s.line, s.col) AS nth
	FROM judged j JOIN site s ON s.symbol = j.symbol AND s.worlds & j.mask
) WHERE nth = 1;

-- api: the table of the C libraries: symbol, family, target, status, note.
CREATE TEMP VIEW api AS
SELECT symbol, family, target, status, note, blocking, header, macro FROM main.d_api;

-- api_name: every spelling of a symbol of the api table.
CREATE TEMP VIEW api_name AS SELECT name, symbol FROM main.d_name;

-- header: the table of headers: status yes, emulated, error, missing, and a note.
CREATE TEMP VIEW header AS SELECT header, target, status, note FROM main.d_header;

-- since: what wasi-libc has since which date; sdk: the first wasi-sdk with it, '' when none is
-- released yet. kind: function, header, macro, type.
CREATE TEMP VIEW since AS SELECT name, kind, sdk, date FROM main.d_since;

-- newer_use: each place of what an SDK that was named lacks for a target, and a newer one has: name, of a
-- function its canonical one; kind: functions, headers, types, constants.
CREATE TEMP VIEW newer_use AS
SELECT 'functions' AS kind, u.symbol AS name, u.file, u.line, u.col, u.worlds, t.name AS target
FROM api_use u JOIN target t ON t.name = u.target AND u.worlds & t.mask
WHERE u.status = 'newer'
UNION ALL
SELECT 'headers', i.spelled, i.file, i.line, i.col, i.worlds, t.name
FROM target t JOIN include i ON i.worlds & t.mask AND i.kind <> 'ok'
JOIN header h ON h.header = i.spelled AND h.target = t.name AND h.status <> 'missing'
LEFT JOIN file f ON f.file = i.resolved
WHERE t.parsed = 1 AND t.origin = 'installed'
  AND coalesce(f.origin NOT IN ('project', 'thirdparty'), 1)
  AND i.spelled NOT GLOB '*intrin.h' AND i.spelled NOT GLOB 'arm_*.h'
UNION ALL
SELECT iif(s.kind = 'type', 'types', 'constants'), s.name, d.file, d.line, d.col, d.worlds, t.name
FROM target t JOIN diagnostic d ON d.worlds & t.mask AND NOT d.worlds & 1
JOIN since s ON s.name = d.subject AND s.kind IN ('macro', 'type')
JOIN file f ON f.file = d.file AND f.origin = 'project'
WHERE t.parsed = 1 AND t.origin = 'installed' AND d.level IN ('error', 'fatal')
  AND (d.text GLOB 'use of undeclared identifier *' OR d.text GLOB 'unknown type name *');

-- simd: the table of intrinsics. cost: native, emulated-fast, emulated-slow,
-- scalarized, noop, unavailable. aligned: 1 when it needs an aligned pointer.
CREATE TEMP VIEW simd AS
SELECT intrinsic, isa, cost, wasm, aligned, doc_class FROM main.d_simd;

-- feature: wasm features, the flag that enables each, and which engines have it.
CREATE TEMP VIEW feature AS SELECT * FROM main.d_feature;

-- port: third-party libraries that are known to build for wasm. port, flag: Emscripten's own, ''
-- when it has none; recipes: who else builds it, separated by blanks: emscripten-forge, pyodide
-- (for Emscripten), wasix.
CREATE TEMP VIEW port AS SELECT * FROM main.d_port;

-- port_header: the headers of those libraries as they are included; one that ends in '/' stands for
-- all of that folder.
CREATE TEMP VIEW port_header AS
SELECT p.library, h.value AS header, p.flag, p.recipes
FROM main.d_port p, json_each('["' || replace(p.headers, ',', '","') || '"]') h WHERE h.value > '';

-- host_answer: what a header that was generated for the host answers wrongly for a target: name is
-- defined as text; right: what it should be, a size, or '' where it should not be defined. maker, made_of:
-- as mark 'generated'. Sizes are those of wasm32's C ABI (clang's lib/Basic/Targets/WebAssembly.h).
CREATE TEMP VIEW host_answer AS
WITH size(type, bytes) AS (VALUES ('LONG', 4), ('UNSIGNED_LONG', 4), ('LONG_INT', 4), ('SIZE_T', 4),
	('SSIZE_T', 4), ('VOID_P', 4), ('VOIDP', 4), ('VOID_PTR', 4), ('CHAR_P', 4), ('INT_P', 4),
	('POINTER', 4), ('PTR', 4), ('PTRDIFF_T', 4), ('UINTPTR_T', 4), ('INTPTR_T', 4), ('TIME_T', 8),
	('OFF_T', 8), ('LONG_LONG', 8), ('LONG_DOUBLE', 16), ('WCHAR_T', 4)
), answer AS MATERIALIZED (
	SELECT d.file, d.line, d.name, d.text, g.subject AS maker, g.text AS made_of, d.worlds,
	       lower(substr(d.name, instr(d.name, 'HAVE_') + 5)) AS asked,
	       -- jemalloc's LG_SIZEOF_PTR is the number of bits that count the bytes.
	       (SELECT iif(d.name GLOB '*LG_SIZE*', CASE s.bytes WHEN 4 THEN 2 WHEN 8 THEN 3 ELSE 4 END, s.bytes)
	        FROM size s
	        WHERE d.name GLOB '*SIZEOF_' || s.type OR d.name GLOB '*SIZE_OF_' || s.type OR o.text = s.type) AS bytes
	FROM m_mark g JOIN m_define d ON d.file = g.file
	LEFT JOIN m_mark o ON o.kind = 'size' AND o.file = d.file AND o.line = d.line AND o.subject = d.name
	WHERE g.kind = 'generated' AND (d.name GLOB '*HAVE_*' OR d.name GLOB '*SIZE*OF_*' OR o.subject IS NOT NULL)
), named AS MATERIALIZED (
	SELECT a.*, CASE WHEN asked GLOB 'decl_?*' THEN substr(asked, 6)
	                 WHEN asked GLOB '?*_function' THEN substr(asked, 1, length(asked) - 9)
	                 ELSE asked END AS symbol
	FROM answer a
), header AS MATERIALIZED (
	SELECT lower(replace(replace(replace(header, '/', '_'), '.', '_'), '-', '_')) AS spelled, target
	FROM main.d_header WHERE status = 'missing'
)
SELECT a.file, a.line, 1 AS col, NULL AS fn, a.worlds, a.name, a.text, a.maker, a.made_of, t.name AS target,
       CAST(a.bytes AS TEXT) AS "right"
FROM named a CROSS JOIN temp.target t
WHERE a.bytes IS NOT NULL AND a.text GLOB '[0-9]*' AND CAST(a.text AS INT) <> a.bytes
UNION ALL
SELECT a.file, a.line, 1, NULL, a.worlds, a.name, a.text, a.maker, a.made_of, t.name, ''
FROM named a CROSS JOIN main.d_api d ON d.symbol = a.symbol AND d.status = 'missing'
CROSS JOIN temp.target t ON t.name = d.target
WHERE a.bytes IS NULL AND a.text IN ('', '1')
  AND (t.judge = 'table' OR NOT EXISTS (SELECT 1 FROM main.world_symbol s
                                        WHERE s.world = t.world AND s.symbol = a.symbol))
UNION ALL
SELECT a.file, a.line, 1, NULL, a.worlds, a.name, a.text, a.maker, a.made_of, h.target, ''
FROM named a CROSS JOIN header h ON h.spelled = a.asked CROSS JOIN main.target t ON t.name = h.target
WHERE a.asked GLOB '*_h' AND a.text IN ('', '1');

-- reach: functions that an entry point reaches in a world: distance 0 is an
-- entry point; parent, file, line are the last step of a shortest path. home and parent_home are
-- the files that define both ('': none does): several programs may each have a main, and a symbol has a
-- row for each definition that is reached. entry: why it is an entry point: main; startup (a
-- constructor); table (its address is taken at file scope); exported (by an attribute or a list of
-- names); kernel; installed, include, shared (of a header that is installed, lies in a folder
-- include, or is read by several link units of which none is known to be installed); external (there is no main but of
-- tests and examples); --entry. NULL when it is none.
CREATE TEMP VIEW reach AS
SELECT world, symbol, home, distance, parent, parent_home, file, line, entry FROM main.reach
WHERE judged_worlds() & (1 << world);

-- link_unit: what the build links together: units that have the same name. kind: program, library,
-- or unknown: a folder whose objects may be a part of either. source: build, where the build says
-- what belongs together (by the paths of objects), or folder, where nothing else tells. A unit whose
-- object goes into two has two rows.
CREATE TEMP VIEW link_unit AS
SELECT l.unit, u.file, l.name, l.kind, l.source
FROM main.link_unit l JOIN main.unit u ON u.id = l.unit AND u.present;

-- public_header: headers that others get: path, which ends with a slash when all below a folder
-- are meant. Functions that they declare are entry points.
CREATE TEMP VIEW public_header AS
SELECT path FROM main.public_header WHERE how = 'installed';

-- vendored: folders of others' work that lies in the project: submodules, and what lies in
-- third_party, vendor, deps, external and the like.
CREATE TEMP VIEW vendored AS SELECT path FROM main.vendored;

-- frame: bytes of a defined function on the stack in memory of a world, what is inlined in
-- it included, as the flags of its units say (unoptimised, or optimised as by -O2); own:
-- without what is inlined; least: the same of an optimised build, whatever the flags;
-- optimized: whether its units are. dynamic: its VLAs and alloca() calls, which come on top.
CREATE TEMP VIEW frame AS
SELECT f.file, f.line, f.col, f.fn, s.world, s.frame AS bytes,
       (iif(s.optimized, f.shared + f.fixed, f.plain) + 15) / 16 * 16 AS own,
       (f.shared + f.fixed + 15) / 16 * 16 AS least,
       s.optimized, f.dynamic, 1 << w.id AS worlds
FROM m_frame f
-- By world, symbol and home a row is found at once; by the file, each is one of all its functions.
CROSS JOIN main.world w ON w.id > 0 AND f.worlds & (1 << w.id) AND judged_worlds() & (1 << w.id)
CROSS JOIN main.stack s ON s.world = w.id AND s.symbol = f.fn AND s.home = f.file;

-- stack: the deepest path from a defined function in a world: depth in bytes, next the
-- callee on that path with its call site, inlined when that is part of the same frame,
-- heaviest the function with the largest frame on it. A path has no function twice. home
-- and next_home are the files that define both: several programs may each have a main.
CREATE TEMP VIEW stack AS
SELECT world, symbol, home, frame, depth, next, next_home, file, line, inlined, heaviest
FROM main.stack WHERE judged_worlds() & (1 << world);

-- recursion: functions that calls lead back to: bytes and path of one round. indirect: 0 by
-- direct calls; 1 by direct calls and one through a pointer, of each pointer type the largest.
CREATE TEMP VIEW recursion AS 
SELECT world, symbol, home, bytes, path, indirect FROM main.recursion
WHERE judged_worlds() & (1 << world);

-- async_name: the functions of Emscripten that suspend the program, and do nothing but
-- abort without Asyncify or JSPI. Source: 'NAME__async' in its src/lib/lib*.js.
CREATE TEMP VIEW async_name AS
SELECT value AS name FROM json_each('["emscripten_sleep","emscripten_wget","emscripten_wget_data",'
	|| '"emscripten_scan_registers","emscripten_fiber_swap","emscripten_promise_await",'
	|| '"emscripten_promise_await_unchecked","emscripten_idb_load","emscripten_idb_store",'
	|| '"emscripten_idb_delete","emscripten_idb_exists","emscripten_idb_clear"]');

-- suspends: the functions that Asyncify or JSPI must cover for a target (of family
-- 'emscripten'): those with a path to a call that blocks, or suspends by itself, via. next is the callee
-- on a shortest such path, NULL when it calls via itself; indirect: 1 when it is called
-- through a pointer, all functions of the wasm signature whose address is taken counting.
CREATE TEMP VIEW suspends AS
SELECT target, symbol, via, distance, next, indirect, file, line FROM main.suspend;

-- finding: what the rules said so far. file, line: in a generated file, while rules run, the place that
-- was read; then that which its #line directives name, where it is a file of the project.
-- Such a finding has no edit. Rules of stage 2 may read it. state: live,
-- guarded, unreached, or suppressed by a comment; then was is the state it would have,
-- justification what the comment says. severity: blocker, hazard, flag, perf, or note, which
-- counts nowhere. name: the function, header or macro it is about;
-- flags: what the build needs for it; edit: how wasmready fix removes it, as JSON (each
-- NULL where the rule does not say). source: its
-- line of code without blanks, at most 200 bytes; NULL while rules run, and where the line
-- cannot be read or the file has changed. cause: of the view cause; NULL while rules run.
CREATE TEMP VIEW finding AS
SELECT id, rule, severity, target, state, file, line, col, function, symbol, message,
       fix, fingerprint, name, flags, iif(made_file IS NULL, edit, NULL) AS edit, was, justification,
       source, cause
FROM main.finding;

-- cause: what one decision removes; every finding has one. kind: platform (an #error that only the
-- target's build meets), configured (a header that was
-- generated for the host), library (one outside of the project), switch (a macro that guards many
-- findings), macro, table (a definition in the project through which all uses go), function,
-- header (what the target lacks or only half has), threads, processes, signals, sockets, ... (a
-- mechanism of the system), build (flags), stack (what more stack settles), widths (64 bits kept in
-- 32), paths (of the host's file system), code (lines to look at). name: which one; title,
-- decision: in words. severity: the worst of its live findings. findings, files, lines: live ones,
-- and the files and lines of code that have them. position: order of the plan for the target, in
-- which one works, from 1; what has nothing live comes last. file, line: where it is decided, or
-- NULL. guards: JSON array of options, -UNAME or -DNAME (or '-UA -UB', where either keeps them), each
-- of which alone leaves out all its live sites, and least else; of blockers and flags only. blocker_left, hazard_left: live findings of the target that are left when this cause
-- and all before it are dealt with. aside: tests, examples or 'tests and examples', where all its live
-- findings are in files of these (test programs, fuzzers, benchmarks): such causes come behind those of
-- the product; else ''. Rules cannot read it: it is made behind them.
CREATE TEMP VIEW cause AS
SELECT id, target, kind, name, title, decision, severity, findings, files, lines, position, file,
       line, guards, blocker_left, hazard_left, aside
FROM main.cause;
-- verdict: what the last judgement says of the project, each folder, file and function for each
-- target. kind: project (path is '.'), folder, file, function (path is its file). verdict: ready,
-- flags, hazard, blocked or unknown. blocker .. note: live findings in it; notes count for
-- nothing. unknown: of the project or a folder, how many files below are unknown; else 1 when it
-- is. reason: why something of it is not known, or ''. Of a file something is not known when it
-- has a row in doubt, or only units that have read it; what blocks is blocked all the same.
-- Empty while rules run.
CREATE TEMP VIEW verdict AS
SELECT target, kind, path, function, verdict, blocker, flag, hazard, perf, note, unknown, reason
FROM main.verdict
UNION ALL
-- Functions without a finding.
SELECT v.target, 'function', v.path, f.name, iif(v.reason = '', 'ready', 'unknown'),
       0, 0, 0, 0, 0, v.reason <> '', v.reason
FROM main.verdict v
JOIN (SELECT DISTINCT file, name FROM m_function WHERE defined) f ON f.file = v.path
WHERE v.kind = 'file' AND NOT EXISTS (
	SELECT 1 FROM main.verdict w
	WHERE w.target = v.target AND w.kind = 'function' AND w.path = v.path AND w.function = f.name)
  -- What a #line directive names has the row.
  AND NOT EXISTS (SELECT 1 FROM main.finding n WHERE n.made_file = v.path AND n.target = v.target
                  AND n.function = f.name AND n.state = 'live');

-- doubt: why something is not known. kind: host (an error that the host's build has too, at file,
-- line and col; or a call of what nothing declares or defines, which its link has), failed (a unit that could not be parsed), language (a unit in another language,
-- or one that is not there), flag (a dropped flag that matters), reader (a header that only such
-- units read), behind (a unit where errors follow from an #error that only the target's build meets); of all
-- files of a target: column
-- (nothing was parsed for its C library), rule (a rule failed). target: '' for all. unit: NULL
-- for all. line, col: 0 where it is no line.
CREATE TEMP VIEW doubt AS SELECT kind, target, unit, file, line, col, reason FROM main.doubt;

-- host_error: the lines that do not compile on the host either, of which nothing is known. text:
-- the first error of the line. units: how many have it.
CREATE TEMP VIEW host_error AS
SELECT file, line, min(col) AS col, reason AS text, count(DISTINCT unit) AS units
FROM main.doubt WHERE kind = 'host' GROUP BY file, line;

-- best_target: the target that the project stands best with, of those that something was parsed
-- for: by verdict and blockers, then the one that asks less of an engine and a page (no threads),
-- then by hazards and flags, then one that was asked for.
CREATE TEMP VIEW best_target AS
SELECT v.target AS name
FROM main.verdict v JOIN main.target t ON t.name = v.target
WHERE v.kind = 'project'
ORDER BY EXISTS (SELECT 1 FROM main.doubt d WHERE d.kind = 'column' AND d.target = v.target),
         CASE v.verdict WHEN 'ready' THEN 0 WHEN 'flags' THEN 1 WHEN 'hazard' THEN 2
              WHEN 'unknown' THEN 3 ELSE 4 END,
         v.blocker, v.unknown, v.target GLOB '*thread*', v.hazard, v.flag, NOT t.selected, t.position
LIMIT 1;

-- suppression: a comment in the source that suppresses findings, a row for each name
-- in it (NULL when it has none). form: line (it stands behind code), below (it speaks of
-- what stands below), file, malformed. from_line..end_line: what it covers. rules: how
-- many rules have that name. used: how many findings it stands for, those of all targets
-- together. Rules of stage 3 may read it; before, it is not complete.
CREATE TEMP VIEW suppression AS
SELECT file, line, col, NULL AS fn, form, from_line, end_line, name, rules, used, reason,
       worlds
FROM main.allow;

-- rule: the rules that were run.
CREATE TEMP VIEW rule AS
SELECT id, family, severity, message, why, fix, targets FROM main.rule;

-- rule_failure: rules of the last judgement whose query ran past a limit (time, memory, rows)
-- or failed on what it met, a row for each target that the rule is about: what it would find
-- there is unknown. Rules of a later stage may read it.
CREATE TEMP VIEW rule_failure AS
SELECT f.rule, t.name AS target, f.reason
FROM main.rule_failure f JOIN main.rule r ON r.id = f.rule
JOIN main.target t ON r.targets = 'all' OR instr(',' || r.targets || ',', ',' || t.name || ',');
