-- Layouts, widths and conversions.

-- record: a struct or union with its size and alignment in bytes.
CREATE TEMP VIEW record AS
SELECT file, line, col, NULL AS function, name, kind, size, align, worlds FROM m_record;

-- field: bit_offset from the start of its record, size in bytes.
CREATE TEMP VIEW field AS
SELECT file, line, col, NULL AS function, record, record_line, name, type, bit_offset, size, worlds
FROM m_field;

-- record_bytes: calls that take a record's address as bytes (void *, char *): argument
-- is its 0-based position, -1 for a mapping that mmap returns as the record; record: its
-- type, declared at record_file and record_line; size in bytes; sized: 1 when an argument
-- holds a sizeof; through: the node, as in flow, of the first argument of type int, such as
-- a file descriptor. A union whose array of bytes is passed counts too.
CREATE TEMP VIEW record_bytes AS
SELECT file, line, col, fn AS function, callee, symbol, argument, record, record_file, record_line, size,
       sized, through, worlds
FROM m_bytes;

-- moves_bytes: functions that write (out 1) or read (0) the bytes that they are handed: of the lists writes-bytes and
-- reads-bytes, and (own) functions of the project whose name says so and that call such a one.
CREATE TEMP VIEW moves_bytes AS
WITH RECURSIVE io(symbol, out, own) AS (
	SELECT name, list = 'writes-bytes', 0 FROM main.d_list WHERE list IN ('writes-bytes', 'reads-bytes')
	UNION
	SELECT c.fn, io.out, 1
	FROM io JOIN m_call c ON c.symbol = io.symbol
	WHERE c.fn IS NOT NULL
	  AND CASE io.out WHEN 1 THEN lower(c.fn) GLOB '*write*' OR lower(c.fn) GLOB '*send*'
	                              OR lower(c.fn) GLOB '*save*' OR lower(c.fn) GLOB '*dump*'
	                  ELSE lower(c.fn) GLOB '*read*' OR lower(c.fn) GLOB '*recv*'
	                       OR lower(c.fn) GLOB '*receive*' OR lower(c.fn) GLOB '*load*' END
)
SELECT symbol, out, own FROM io;

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
SELECT file, line, 1 AS col, NULL AS function, target, 1 | mask AS worlds, host_size, wasm_size, field,
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
SELECT file, line, col, fn AS function, kind, from_type, to_type, name, is_call, minus, worlds
FROM m_conversion;

-- wide: a number of 64 bits, or the long that a call gives, goes from a place to a place, as in
-- flow. how: flow, narrow, cast, print (cut for a variadic function), shown (whole), check.
CREATE TEMP VIEW wide AS
SELECT file, line, col, fn AS function, how, source, op, target AS sink, from_type, to_type, worlds FROM m_wide;

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
       WHEN kind IS NULL OR printed OR sink GLOB 'p:*gettext#*' THEN 1
       -- The clock's seconds fit until 2038.
       WHEN kind = 'time' THEN 1
       WHEN kind = 'moment' THEN NOT (near AND (op = 'scaled' OR EXISTS (SELECT 1 FROM m_wide_near m
                                      WHERE m.node = source AND m.kind = 'moment')))
       -- What is read into memory as a whole fits there.
       WHEN kind = 'file' AND is_size AND (how = 'cast' OR sink NOT GLOB '[mr]:*') THEN 1
       WHEN kind = 'file' THEN NOT (near OR from_type GLOB '*off*_t')
       WHEN sink GLOB 'p:*alloc*#*' THEN 0
       -- How far from where it was read, and what asks for it: who hands the number on to
       -- all of the program, or takes it for a size.
       WHEN kind = 'text' THEN NOT (near AND how = 'narrow' AND (is_size OR sink GLOB 'r:*'))
       WHEN kind = 'bytes' THEN NOT (near AND how = 'narrow' AND (is_size OR sink GLOB '[mr]:*'))
       ELSE NOT (is_size AND near) END AS note
FROM (
SELECT w.file, w.line, w.col, w.fn AS function, replace(w.how, 'own ', '') AS how, w.source, w.op, w.target AS sink,
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
      AND EXISTS (SELECT 1 FROM m_operand h WHERE h.kind = 'typedef' AND h.value = 8 AND h.worlds & 1
                  AND h.name = replace(w.to_type, 'const ', '')));

-- word: what is computed in a long, unsigned long or size_t of 32 bits and would be another number with
-- 64, by kind: late (a product that becomes 64 bits, or floating; value: its constant factor; sure: a
-- factor was made a word on purpose, as in (long)w * h), late-shift (1UL << n becomes 64 bits; value: the most that n is; -1: not
-- known), difference (of two without a sign that becomes one with a sign in 64 bits), negated (the same of a minus sign), scaled and
-- remainder (of a product), units (name times value, 1000 or more), amount (a product of variables that is an
-- argument), signed (32 bits without a sign become a long with one, which is then done: sink; name: what gives them; sure: they
-- use all bits), turned (a long that is compared with, or divided by, 32 bits without a sign; sure: it is made negative),
-- shown (what function name gives becomes 64 bits, or is printed), bit (a shift of up to value), word (an element of
-- 64 bits each), leading (63 - __builtin_clzl()), halved (64 bits are handed to sink), hash (a step of one; value: its factor; sure: of a variable that
-- lives on).
CREATE TEMP VIEW word AS
SELECT file, line, col, fn AS function, kind, name, to_type, sink, value, sure, type, macro, worlds
FROM m_word
-- What the host does not compile is written for other widths: #if ULONG_MAX > 0xffffffff ... #else.
WHERE NOT EXISTS (SELECT 1 FROM m_skip s WHERE s.file = m_word.file AND m_word.line BETWEEN s.line AND s.end_line
                  AND s.worlds & 1 AND NOT s.worlds & m_word.worlds);

-- constant: constant expressions of type unsigned long, and their values.
CREATE TEMP VIEW constant AS SELECT file, line, col, fn AS function, value, worlds FROM m_constant;

-- long_double: declarations of a variable or parameter of type long double.
CREATE TEMP VIEW long_double AS SELECT file, line, col, fn AS function, name, worlds FROM m_long_double;

-- shape: what is taken for as wide as the host's long. By kind: extent (callee is told of value bytes at the object
-- name of type, which has size bytes; other: 'object', or 'elements' where name is an address and a count is multiplied by value), element (callee allocates
-- an array of type, whose elements have size bytes, counted in value bytes: by name, a sizeof, or by a number where
-- that is ''), repointed (in wasm worlds, as all below: the pointer name to a type is cast to other, which points to
-- another width), union-read (name, a member of type other, is read of a local union that is written as a type alone),
-- word-read (bytes at the node name are read as type), step (8 or a multiple of it, value, is added to the node
-- name), word-offset (bytes at the offset name, a constant or a product with 8, value, as other says, are taken as type), word-bytes (callee, whose symbol is name, gets the address of a type, a long or a pointer, as bytes:
-- value is the argument's 0-based position, size 1 when an argument holds a sizeof, other the node of its first
-- argument of type int), extreme (a constant name of type long, or '~size' (value 0), meets 64 bits of type; other: limit, equal,
-- mask, bits, store, element of a list in braces, return, argument, arm of a ?:, sum, other), high-bits (bits of the long or pointer name that it
-- has not: other shift, by value; and, with value; set, value), digits (callee prints or scans 16 hexadecimal digits of a long by the conversion name).
CREATE TEMP VIEW shape AS
SELECT file, line, col, fn AS function, kind, callee, name, type, other, size, value, worlds FROM m_shape
WHERE kind IN ('extent', 'element', 'repointed', 'union-read', 'word-read', 'step', 'word-offset', 'word-bytes',
               'extreme', 'high-bits', 'digits');
