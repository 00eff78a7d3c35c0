-- What the C libraries have, and who asks for what they have not.

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
-- is taken. literal, argument_count, arguments: as in call. result: what becomes of what a stub gives back,
-- as in a mark of that kind; NULL when not known.
CREATE TEMP VIEW api_use AS
SELECT file, line, col, fn AS function, name, symbol, family, target,
       CASE WHEN kept_back THEN 'hidden'
            WHEN hidden THEN iif(listed = 'missing', 'missing', 'newer')
            WHEN linked THEN status ELSE listed END AS status,
       listed, declared, iif(linked AND NOT hidden, linked_note, note) AS note, blocking, header,
       called, literal, args AS argument_count, arguments, worlds, iif(linked, judge, 'table') AS judge, library,
       (SELECT min(m.outcome) FROM m_outcome m
        WHERE m.file = used.file AND m.line = used.line AND m.kind = 'result' AND m.callee = used.name
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
-- finding has it; what: the words for missing or stub, NULL where it works; how: the flags
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
            END AS what,
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
SELECT name AS symbol FROM main.d_list WHERE list = 'wasm-ld';

-- libc_variable: the variables that each target's C library defines. Source: the symbols of
-- wasi-libc's libc.a (476bd3c2) and of musl, which Emscripten's libc.a is built from.
CREATE TEMP VIEW libc_variable AS
SELECT t.name AS target, l.name AS symbol
FROM main.target t JOIN main.d_list l
     ON l.list = 'libc-variable' OR l.list = 'musl-variable' AND t.family = 'emscripten'
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
-- project declares when the options leave some of its units out. worlds: the target's and the host's alone.
CREATE TEMP VIEW undefined_symbol AS
SELECT file, line, col, fn AS function, worlds, target, symbol, name, kind, origin, header, host_only,
       library, judge, flags
FROM main.undefined_symbol WHERE worlds & judged_worlds() & ~1;

-- api: the table of the C libraries: symbol, family, target, status, note.
CREATE TEMP VIEW api AS
SELECT symbol, family, target, status, note, blocking, header, macro FROM main.d_api;

-- api_name: every spelling of a symbol of the api table.
CREATE TEMP VIEW api_name AS SELECT name, symbol FROM main.d_name;

-- header: the table of headers: status yes, emulated, error, missing, and a note.
CREATE TEMP VIEW header AS SELECT header, target, status, note FROM main.d_header;

-- since: what a family's C library has since which date; sdk: the first release of its SDK with it
-- (wasi-sdk), '' when none is released yet. kind: function, header, macro, type.
CREATE TEMP VIEW since AS SELECT name, family, kind, sdk, date FROM main.d_since;

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
SELECT intrinsic, isa, cost, wasm, aligned = 'yes' AS aligned, doc_class FROM main.d_simd;

-- backend: what clang's back end for wasm does not take after a parse without errors. kind: builtin,
-- attribute, type, asm, initializer or statement; what: refuses, crashes, hangs, or undefined (it becomes a
-- call of message, which nobody defines); since, until: version of LLVM, '' for all that were tried.
CREATE TEMP VIEW backend AS SELECT name, kind, since, until, what, message FROM main.d_backend;

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
	SELECT d.file, d.line, d.name, d.text, g.name AS maker, g.origin AS made_of, d.worlds,
	       lower(substr(d.name, instr(d.name, 'HAVE_') + 5)) AS asked,
	       -- jemalloc's LG_SIZEOF_PTR is the number of bits that count the bytes.
	       (SELECT iif(d.name GLOB '*LG_SIZE*', CASE s.bytes WHEN 4 THEN 2 WHEN 8 THEN 3 ELSE 4 END, s.bytes)
	        FROM size s
	        WHERE d.name GLOB '*SIZEOF_' || s.type OR d.name GLOB '*SIZE_OF_' || s.type OR o.origin = s.type) AS bytes
	FROM m_name g CROSS JOIN m_define d ON d.file = g.file
	LEFT JOIN m_name o ON o.kind = 'size' AND o.file = d.file AND o.line = d.line AND o.name = d.name
	WHERE g.kind = 'generated' AND (d.name GLOB '*HAVE_*' OR d.name GLOB '*SIZE*OF_*' OR o.name IS NOT NULL)
), named AS MATERIALIZED (
	SELECT a.*, CASE WHEN asked GLOB 'decl_?*' THEN substr(asked, 6)
	                 WHEN asked GLOB '?*_function' THEN substr(asked, 1, length(asked) - 9)
	                 ELSE asked END AS symbol
	FROM answer a
), header AS MATERIALIZED (
	SELECT lower(replace(replace(replace(header, '/', '_'), '.', '_'), '-', '_')) AS spelled, target
	FROM main.d_header WHERE status = 'missing'
)
SELECT a.file, a.line, 1 AS col, NULL AS function, a.worlds, a.name, a.text, a.maker, a.made_of, t.name AS target,
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
