-- severity: note
-- message: '{name}' answers with a value that the C library makes up: {what}
-- why: A wasm program has no machine, process or user to ask about, and its C library answers with
--   constants so that programs link: gethostname() and uname() give names such as "(none)",
--   Emscripten's getpid() is 42 and its getuid() is 0 in every instance (src/lib/libsyscall.js,
--   libwasi.js; wasi-libc: libc-top-half/musl/src/misc/uname.c). Names of lock and temporary files,
--   seeds, cluster ids and permission checks that are made of them are the same everywhere.
-- fix: Take the value from an option or the environment, and what must be unique from
--   getentropy().
SELECT file, line, col, function, worlds, target, name, note AS what
FROM api_use
WHERE status = 'yes' AND target IN (SELECT name FROM target WHERE family <> 'none') AND called
  AND symbol IN (SELECT name FROM name_list WHERE list = 'made-up')
  AND note <> '';
