-- Variables, strings, and constructs that are told by their arguments.

-- variable: of static storage. defined: 0 declared, 1 defined, 2 defined without an
-- initialiser outside of functions (tentatively).
CREATE TEMP VIEW variable AS
SELECT file, line, col, fn AS function, name, symbol, linkage, type, defined, is_const, is_volatile,
       is_atomic, is_tls, size, align, attrs, worlds
FROM m_variable;

-- local: a local variable that lies on the stack in memory, of 1024 bytes or more, and
-- every VLA and alloca() call. kind array, record, scalar, vla, alloca; size: in bytes, of these the
-- most that constants and checks in sight let them be, 0 when nothing tells; depth: loops around it.
CREATE TEMP VIEW local AS
SELECT file, line, col, fn AS function, kind, name, type, bytes AS size, depth, worlds FROM m_local;

-- variable_use: that a function uses a variable of static storage, once a function; and,
-- with function NULL, that an initialiser takes the address of one that is declared 'extern'.
-- access: 1 used, 2 written (the site is then a write), 4 its address is taken.
CREATE TEMP VIEW variable_use AS
SELECT file, line, col, fn AS function, name, symbol, access, worlds FROM m_use;

-- mark: constructs that are told by their arguments or operands. By kind:
-- callback (function text is handed to subject), dispatch (an indirect call of the C
-- type text), taken (the address of function subject, of C type text, is taken), signal (subject is called for signal value), protection (subject maps
-- memory with protection value), allocation (subject is asked for value bytes), null (an access through the constant address value), local-compare (the
-- address of the local text is compared), jmp-buf (a jmp_buf is read as memory), poll
-- (a loop that only asks for: subject clock, volatile; text its name), fused (a sum of a
-- floating product and something else, a * b + c); in wasm worlds va-start, va-arg, va-pass
-- (to function subject) and va-may-pass (that, under a condition) of the va_list text, value
-- being the loops around; data (variable subject has value bytes, 64 KiB or more, and is
-- initialised with something else than zeros), sentinel (the number value, not 0, is
-- cast to the function pointer type text), before (text: the variable subject less value is
-- in an address), pun (a pointer to subject is cast to one to text, of value bytes), long-sum
-- (the variable subject of type text is added to in a loop), kernel (an annotate attribute of function subject), tagged (bits of a function's address, value, are
-- asked for or set), own-macro (the macro subject is not defined in
-- that world, and the project defines it at text, which the preprocessor left out), last (a call of
-- function subject to itself hands over a constant with which it comes to no other; at the function's own place: a
-- static variable keeps it from being entered again), computed-bound (in wasm worlds: a
-- sum or product of type long is held against a constant), stack-less (text is taken off an address of the
-- stack, which subject is or holds; value: when it is a constant, else 0), stack-may-less (the same of the
-- place subject, a node as in flow, that another unit fills), stack-kept (an address of the stack goes to the
-- node subject, which others see), stack-walk (words are read, or a function is handed the ends, from subject to
-- text, addresses of different frames), typedef (the typedef subject is an integer of value bytes), musttail (in wasm worlds: a
-- statement with that attribute),
-- result (text: what the code does with the result of subject, which some target has as a stub, or which gives memory:
-- tested, it goes on where that has failed; returns, it leaves the function then; dies, or the
-- program; dropped; returned; kept), path (a string that starts with '/': subject is as the text of
-- result, of the call that opens it, or handed, to another, or list, one of several in an array, or
-- default, of a variable that has other values too, or none; text: the macro that it stands in, or NULL), instant (subject, select or
-- its like, is called with a time of 0), writes (subject opens a file with the mode text, which
-- writes), reads-stdin (subject reads the standard input),
-- written (the C library's own name subject stands in the source as the public macro text),
-- line (a #line directive: the line behind it is number value of subject, a file of the project that is
-- there), line-gone (of another), brought (the first use of the C library's type subject in a file of the host's world, by way of the
-- header text), brought-macro (the first use of its macro subject, which the header text defines; of units whose
-- host's world leaves out an #error of the project), lent (in a target's: a use of one that a lent header alone declares),
-- generated (the header was made by subject, 'configure', 'cmake' or 'meson', of the file text), size (in
-- such a header subject is the size of the type text, spelled as in SIZEOF_VOID_P), asserted (a static
-- assertion names subject).
CREATE TEMP VIEW mark AS
-- A column has one type in all, and each tells its kinds: SQLite then asks none that has not what is asked for.
SELECT file, line, col, fn AS function, kind, callee AS subject, handed AS text, value, worlds
FROM m_argument WHERE kind IN ('callback', 'signal', 'protection', 'allocation', 'last', 'instant', 'writes', 'reads-stdin')
UNION ALL SELECT file, line, col, fn, kind, function, type, CAST(0 AS INTEGER), worlds
FROM m_pointer WHERE kind IN ('dispatch', 'taken')
UNION ALL SELECT file, line, col, fn, kind, callee, list, depth, worlds
FROM m_va WHERE kind IN ('va-start', 'va-arg', 'va-pass', 'va-may-pass')
UNION ALL SELECT file, line, col, fn, kind, name, type, value, worlds
FROM m_operand WHERE kind IN ('null', 'tagged', 'jmp-buf', 'fused', 'computed-bound',
                              'sentinel', 'pun', 'before', 'long-sum', 'data', 'typedef',
                              'stack-less', 'stack-may-less', 'stack-kept', 'stack-walk', 'musttail')
UNION ALL SELECT file, line, col, fn, kind, what, name, CAST(0 AS INTEGER), worlds
FROM m_watched WHERE kind IN ('poll', 'local-compare')
UNION ALL SELECT file, line, col, fn, kind, source, text, value, worlds
FROM m_directive WHERE kind IN ('line', 'line-gone')
UNION ALL SELECT file, line, col, fn, kind, name, origin, CAST(0 AS INTEGER), worlds
FROM m_name WHERE kind IN ('brought', 'brought-macro', 'lent', 'own-macro', 'written', 'generated', 'size', 'asserted')
UNION ALL SELECT file, line, col, fn, kind, CAST(coalesce(callee, outcome) AS TEXT), CAST(iif(kind = 'path', macro, outcome) AS TEXT), CAST(0 AS INTEGER), worlds
FROM m_outcome WHERE kind IN ('result', 'path')
UNION ALL SELECT file, line, col, fn, CAST('kernel' AS TEXT), function, words, CAST(0 AS INTEGER), worlds
FROM m_kernel_attribute
UNION ALL SELECT file, line, col, fn, CAST('helper' AS TEXT), name, form, bytes, worlds
FROM m_helper;

-- string: string literals that start with '/', and formats of a long double.
CREATE TEMP VIEW string AS SELECT file, line, col, fn AS function, text, worlds FROM m_string;

-- meaning: what a program asks of its C library that another one takes otherwise, in wasm worlds. By kind:
-- flags (open() or its like, name, is called with flags that can be value, where constants of that world tell;
-- a row for each that they can be), text (argument value of a call of name is the literal text; of printf() and scanf() only
-- a format with a conversion that is not C99's), compared (what the function name returns is compared with the
-- literal text, or rand() and its like with the number value), sort (the array text is sorted by the function name, in the block value), close (name is called in a loop
-- for each number from value to other, NULL where these are no constants; outcome: up or down), access (flags & value,
-- in which or beside which stands the macro name), stat (value is masked out of the field name of a struct
-- stat), field (another one is read, or tm_wday or tm_yday of a struct tm). Of these three text is as written, and outcome what becomes of it: true (a condition, or part of one), equal
-- (compared with other, NULL for no constant), switch, returned, copied (into a field), kept, handed (to a call), or ''.
CREATE TEMP VIEW meaning AS
SELECT file, line, col, fn AS function, kind, name, text, value, other, outcome, worlds FROM m_meaning;

-- path_use: the strings that begin with '/' and are no sentence, nor compared, and what becomes of them. use: as the subject of a
-- mark 'path'; ready: 1 when the code is ready for a path that is not
-- there, or stands behind a fork(). place, place_line: where one
-- changes it: of the project's macro that it is, else its own; place_function: NULL then, else as function. home: what is told
-- once: the place's file, or a macro that has no line of its own, as of the command line. alive: 1 where
-- a path of calls leads to it, or none has to.
CREATE TEMP VIEW path_use AS
SELECT p.*, p.function IS NULL OR p.function IN (SELECT function FROM reach WHERE world > 0) AS alive,
       iif(p.macro IS NOT NULL AND p.place_function IS p.function AND p.function IS NOT NULL, p.macro, p.place) AS home
FROM (
	SELECT s.file, s.line, s.col, s.fn AS function, s.worlds, s.text, coalesce(m.outcome, 'none') AS use,
	       coalesce(m.outcome IN ('tested', 'returns', 'dropped', 'list', 'default'), 0)
	           OR s.fn IS NOT NULL AND EXISTS (SELECT 1 FROM m_call c WHERE c.file = s.file AND c.fn = s.fn AND c.line < s.line
	                                           AND c.callee IN ('fork', 'vfork')) AS ready, m.macro,
	       coalesce(d.file, s.file) AS place, coalesce(d.line, s.line) AS place_line, iif(d.file IS NULL, s.fn, NULL) AS place_function
	FROM m_string s
	LEFT JOIN m_outcome m ON m.file = s.file AND m.line = s.line AND m.col = s.col AND m.kind = 'path'
	LEFT JOIN (SELECT name, min(file) AS file, line, text FROM m_define WHERE text GLOB '"/*' GROUP BY name, text) d
	       ON d.name = m.macro AND d.text = '"' || s.text || '"'
	WHERE s.text GLOB '/*' AND instr(s.text, ' ') = 0 AND instr(s.text, char(10)) = 0
) p
WHERE NOT EXISTS (SELECT 1 FROM m_call c WHERE c.file = p.file AND c.line = p.line AND c.callee GLOB '*cmp*');

-- path_told: the paths of path_use as rules tell of them: of one that a file names again and again the first, a
-- macro where it is defined; ready: those that code is ready for where there are no others. What a test hands
-- around is data, one that assert() has from __FILE__ is no path, and a null device that no call near by
-- opens or looks at is a label, as in a diff. home, alive: as path_use's; here: a target has it.
CREATE TEMP VIEW path_told AS
WITH use AS MATERIALIZED (
	SELECT s.file, s.line, s.col, s.function, s.worlds, s.text, s.place, s.place_line, s.place_function, s.alive, s.home,
	       s.ready OR s.use IN ('handed', 'none') AND is_test(s.file) AS ready, s.worlds > 1 AS here
	FROM temp.path_use s
	WHERE NOT instr(s.text, '/' || s.file)
	  AND (s.text <> '/dev/null' OR s.function IS NULL
	       OR EXISTS (SELECT 1 FROM m_call c
	                  WHERE c.file = s.file AND c.line BETWEEN s.line - 3 AND s.line
	                    AND c.fn = s.function
	                    AND (lower(c.callee) GLOB '*open*' OR lower(c.callee) GLOB '*redir*'
	                         OR lower(c.callee) GLOB '*creat*' OR lower(c.callee) GLOB '*access*'
	                         OR lower(c.callee) GLOB '*stat' OR lower(c.callee) GLOB '*stat64'
	                         OR lower(c.callee) GLOB '*read*file*'
	                         OR lower(c.callee) GLOB '*load*')))
), once AS (
	SELECT iif(alive, place, file) AS file, min(iif(alive, place_line, line)) AS line,
	       iif(alive AND place_function IS NULL AND function IS NOT NULL, 1, col) AS col, iif(alive, place_function, function) AS function,
	       bit_or(worlds) AS worlds, text, home, ready, here, alive
	FROM use GROUP BY home, text, ready, here, alive, iif(alive, '', file)
)
SELECT file, line, col, function, worlds, text, ready, home, here, alive
FROM once o
WHERE NOT ready OR NOT EXISTS (SELECT 1 FROM once h WHERE h.home = o.home AND h.text = o.text AND NOT h.ready
                               AND h.here = o.here AND h.alive = o.alive);
