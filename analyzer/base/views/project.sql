-- The targets, their worlds, and what was read.

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
FROM main.world_symbol s JOIN main.world w ON w.id = s.world AND judged_worlds() & (1 << w.id)
WHERE s.linked IS NULL;

-- link_symbol: what a link finds of a name for each target, as sysroot_symbol has it; and besides what
-- the archives define that are linked with the program, by --archive or by the build. These go
-- before the C library. archive: the path of that one, else NULL.
CREATE TEMP VIEW link_symbol AS
SELECT s.world, w.name AS target, s.symbol, s.library, s.sig, s.linked AS archive
FROM main.world_symbol s JOIN main.world w ON w.id = s.world AND judged_worlds() & (1 << w.id);

-- data_version: which version of what each table of rules/data speaks of. target: '' when
-- it is about all of them. date: of that version.
CREATE TEMP VIEW data_version AS
SELECT file, target, source, version, date FROM main.d_version;

-- name_list: names that have something in common for a rule, by list (rules/data/lists.tsv). note: why
-- a name is in it, or where that is from; of list 'instead', what to use in its place.
CREATE TEMP VIEW name_list AS SELECT list, name, note FROM main.d_list;

-- file: files that some unit read. origin: project, thirdparty, libc, ghost
-- (a header the target lacks, lent by another libc), resource (the compiler's).
CREATE TEMP VIEW file AS
SELECT path AS file, CASE WHEN origin = 'libc'
            AND path IN (SELECT resolved FROM m_include WHERE kind = 'ghost')
            AND path NOT IN (SELECT resolved FROM m_include WHERE kind = 'ok' AND resolved IS NOT NULL)
       THEN 'ghost' ELSE origin END AS origin, hash, size FROM main.file
WHERE size IS NOT NULL AND origin <> 'data';

-- unit: an entry of the compilation database, or an inferred job. flags: its
-- safe flags as a JSON array. note: why it was not analysed, or ''.
CREATE TEMP VIEW unit AS
SELECT id, file, dir, language, args AS flags, inferred, note FROM main.unit WHERE present;

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
