-- severity: blocker
-- message: users and groups: '{name}' {what}
-- why: An instance has no user, no group and no account database; the host's capabilities say what
--   it may do. wasi-libc leaves these functions out, with <pwd.h> and <grp.h>. Emscripten
--   answers 0 for every id, finds no user and refuses every change, so a check such as getuid()
--   == 0 passes. What each library has is in rules/data/libc-api.tsv, whose README names its
--   sources and how each name was tried.
-- fix: {how}
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target, name, what,
       -- That there is no such entry is what callers are ready for: libuv's pw = getpwnam("nobody"), and
       -- r = getpwuid_r(uid, &pw, buf, bufsize, &result), whose result it tests.
       iif(status = 'stub' AND (note GLOB 'NULL*' OR note GLOB 'no-op*'
                                OR result = 'tested' OR result = 'returns' AND symbol GLOB 'get*'), 'note', severity) AS severity,
       CASE WHEN symbol GLOB 'getpw*' OR symbol GLOB 'getlogin*'
       THEN 'take the name or the home folder from the environment or an option'
       WHEN symbol GLOB 'set*id' OR symbol IN ('setgroups', 'initgroups')
       THEN 'leave it out under ''#ifndef __wasm__'': there are no privileges to drop'
       ELSE 'leave it out under ''#ifndef __wasm__'', or answer with a constant' END AS how
FROM api_lack
WHERE family = 'user'
-- A function that drops privileges which there are not is told once.
GROUP BY file, function, target, worlds > 1, 
         iif(status = 'stub' AND symbol GLOB 'set*', result = 'tested' OR note GLOB 'no-op*', line || ':' || col);
