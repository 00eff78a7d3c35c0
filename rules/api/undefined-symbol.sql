-- severity: blocker
-- stage: 2
-- message: '{name}' is not defined for the target{what}
-- why: A linker looks for every external name that code which can run refers to, and wasm-ld
--   stops with "undefined symbol" where no object and no library has it. (It passes over code
--   that nothing reaches; Emscripten's driver stops as well.) Headers do not tell: a declaration
--   promises the name, a unit that is compiled for the host only, or a library that is
--   installed for the host, keeps the promise there alone. Where the target's sysroot is
--   installed its archives were asked, elsewhere only names outside the C library are judged.
-- fix: {advice}
WITH used AS MATERIALIZED (
	SELECT * FROM undefined_symbol
), known AS MATERIALIZED (
	SELECT u.header, min(p.library) AS library, max(p.flag) AS flag, max(p.recipes) AS recipes
	FROM (SELECT DISTINCT header FROM used WHERE origin = 'thirdparty' AND header IS NOT NULL) u
	JOIN port_header p ON u.header GLOB '*/' || p.header || iif(p.header GLOB '*/', '*', '')
	GROUP BY u.header
)
SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, u.name,
       iif(u.library <> '' OR u.flags <> '' OR u.ported OR u.built, 'flag', 'blocker') AS severity,
       CASE WHEN u.flags <> '' THEN ' unless the link has ''' || u.flags || ''''
            WHEN u.library <> '' THEN ' but by a library that is only linked when it is named'
            WHEN u.host_only THEN ': the unit that defines it does so for the host only'
            WHEN u.ported THEN ' but by Emscripten''s port of ' || u.port
            WHEN u.origin = 'thirdparty' THEN ': it belongs to a library outside the project'
                 || coalesce(' (''' || basename(u.header) || ''')', '')
            WHEN u.target IN (SELECT name FROM target WHERE family = 'none') AND u.origin IN ('libc', 'ghost')
            THEN ': a freestanding build has no C library'
            WHEN u.origin IN ('libc', 'ghost') THEN ': the target''s C library has no such '
                 || u.kind
            ELSE ': no unit of the project and no library of the target has it' END AS what,
       CASE WHEN u.flags <> '' THEN 'build with ''' || u.flags || ''''
            WHEN u.library <> '' THEN 'link with ''-l' || u.library || ''''
            WHEN u.host_only THEN 'compile the definition for the target too, or leave the use '
                 || 'out under the same condition'
            WHEN u.ported THEN 'compile and link with ''' || u.flag || ''''
            WHEN u.built THEN 'build ' || u.port || ' by the recipe of ' || replace(u.recipes, ' ', ', ') || ', and link it'
            WHEN u.origin = 'thirdparty' THEN 'build the library for the target and link it, or '
                 || 'leave the feature out under ''#ifndef __wasm__'''
            WHEN u.origin IN ('libc', 'ghost') THEN 'leave it out under ''#ifndef __wasm__'', or '
                 || 'bring a definition of your own'
            ELSE 'bring the source or the library that defines it, or declare it '
                 || '__attribute__((import_module("env"), import_name("' || u.name || '"))) '
                 || 'if the host is to provide it' END AS advice,
       CASE WHEN u.flags <> '' THEN u.flags WHEN u.library <> '' THEN '-l' || u.library WHEN u.ported THEN u.flag END AS flags
FROM (SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, u.symbol, u.kind, u.origin, u.header,
             u.host_only, u.library, u.flags, u.judge,
             -- What the source has, where a public macro brings a name of the library's own.
             coalesce(iif(u.symbol GLOB '_*', (SELECT min(w.text) FROM mark w
                 WHERE w.kind = 'written' AND w.file = u.file AND w.line = u.line AND w.col = u.col
                   AND w.subject = u.symbol), NULL), u.name) AS name,
             k.library AS port, k.flag, k.recipes,
             NOT u.host_only AND u.target IN (SELECT name FROM target WHERE family = 'emscripten') AND coalesce(k.flag, '') > '' AS ported,
             NOT u.host_only AND u.target IN (SELECT name FROM target WHERE family = 'emscripten')
                 AND (k.recipes GLOB '*emscripten-forge*' OR k.recipes GLOB '*pyodide*') AS built
      FROM used u LEFT JOIN known k ON k.header = u.header) u
-- What another rule tells of, in this line or anywhere in the file: lua's dlclose(lib) is api/dynamic-loading's.
WHERE NOT EXISTS (
	SELECT 1 FROM finding f
	WHERE f.target = u.target AND f.file = u.file AND f.line = u.line
	  AND f.severity = 'blocker' AND (instr(f.message, '''' || u.symbol || '''') OR instr(f.message, '''' || u.name || '''')))
  AND (u.target, u.file, u.symbol) NOT IN (
	SELECT target, file, name FROM finding
	WHERE name IS NOT NULL AND severity IN ('blocker', 'flag'))
  -- By the name in the source: libuv's signal(SIGPIPE, SIG_IGN) needs wasi-libc's __SIG_IGN.
  AND (u.target, u.file, u.name) NOT IN (
	SELECT target, file, name FROM finding
	WHERE name IS NOT NULL AND severity IN ('blocker', 'flag'))
  -- What the current release has is newer-sdk's: libuv's if (sem_init(sem, 0, value)).
  AND NOT (u.judge = 'sysroot' AND u.library = ''
           AND EXISTS (SELECT 1 FROM api_name n JOIN api a ON a.symbol = n.symbol
                       WHERE n.name = u.symbol AND a.target = u.target AND a.status <> 'missing'));
