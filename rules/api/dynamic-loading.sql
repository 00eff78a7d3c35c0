-- severity: blocker
-- message: dynamic loading: '{name}' {what}
-- why: A wasm module cannot map code into itself; only the host can instantiate another module and
--   join the two. wasi-libc's dlopen() always returns NULL. Emscripten has real dynamic linking
--   for a main program built with -sMAIN_MODULE and libraries built with -sSIDE_MODULE;
--   otherwise dlopen() fails at run time. What each library has is in rules/data/libc-api.tsv,
--   whose README names its sources and how each name was tried.
-- fix: {how}
SELECT file, line, col, function, worlds, target, name, severity, what, flags,
       iif(flags <> '', 'build the program with ''' || flags || ''' and each library with '
           || '''-sSIDE_MODULE'', or link the plugins in and look them up in a table',
           'link the plugins in and look them up in a table of names and functions') AS how
FROM api_lack
WHERE family = 'dl';
