-- Calls of what waits: a function of the C library that blocks on the target ?1, or one of Emscripten's
-- that suspends, in worlds of ?2. Few names wait: they are looked up among the uses, not each use in the
-- table of names.
SELECT function, name, file, line FROM temp.api_use
WHERE target = ?1 AND blocking AND symbol IN (SELECT symbol FROM main.d_api WHERE blocking)
  AND status IN ('yes', 'emulated') AND function IS NOT NULL AND worlds & ?2
UNION
SELECT function, callee, file, line FROM temp.call
WHERE callee IN (SELECT name FROM temp.async_name) AND function IS NOT NULL AND worlds & ?2
ORDER BY function, file, line, name
