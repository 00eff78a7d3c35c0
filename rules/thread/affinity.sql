-- severity: blocker
-- message: '{name}' places threads on processors, which a wasm program cannot see
-- why: The engine and its host decide where a thread runs. No C library for wasm has these
--   functions; some declare them, and then the link fails. What each library has is in
--   rules/data/libc-api.tsv, whose README names its sources and how each name was tried.
-- fix: Leave the placement out under '#ifndef __wasm__'.
SELECT file, line, col, function, worlds, target, name
FROM api_use
WHERE status <> 'yes'
  AND symbol IN (SELECT name FROM name_list WHERE list = 'affinity');
