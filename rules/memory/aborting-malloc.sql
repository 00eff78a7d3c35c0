-- severity: flag
-- message: '{name}' ends the program when there is no memory, instead of giving NULL{more}
-- why: Emscripten's memory is 16 MiB of heap that does not grow, and malloc() that finds none aborts the program
--   (src/settings.js: INITIAL_HEAP, ALLOW_MEMORY_GROWTH, ABORTING_MALLOC, which is on unless memory may
--   grow; src/lib/libcore.js, abortOnCannotGrowMemory; its issues 3253 and 23090). What the code does for NULL (try with less, give a cache
--   back, report an error) never runs, and 16 MiB are used up soon. One place of the project is told, where it
--   goes on first.
-- fix: Link with '-sALLOW_MEMORY_GROWTH', with which malloc() gives NULL at the limit, or with
--   '-sABORTING_MALLOC=0' where the memory is to keep its size.
-- families: emscripten
WITH own AS MATERIALIZED (
	SELECT file FROM file f WHERE NOT EXISTS (SELECT 1 FROM vendored v WHERE f.file GLOB v.path || '/*')
), checked AS MATERIALIZED (
	SELECT m.file, m.line, m.col, m.function, m.worlds, m.subject AS name,
	       -- Who tries again, or goes without, before who gives up.
	       -- and the project's own before what it brings along: redis's zmalloc.c before deps/linenoise.
	       row_number() OVER (ORDER BY is_test(m.file), m.text = 'returns' AND m.file NOT IN (SELECT file FROM own),
	                          m.file NOT IN (SELECT file FROM own), m.text = 'returns', m.file, m.line, m.col) AS nth, count(*) OVER () AS places
	FROM mark m
	WHERE m.kind = 'result' AND m.subject IN (SELECT name FROM name_list WHERE list = 'allocates')
	  -- Who ends the program does what Emscripten does: git's xmalloc(), which calls die().
	  AND m.text IN ('tested', 'returns') AND m.worlds > 1
	  AND m.function IN (SELECT function FROM reach WHERE world > 0)
)
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.name,
       -- Where tests alone check: cJSON's parse_examples.c.
       iif(is_test(c.file), 'note', 'flag') AS severity,
       iif(c.places > 1, '; ' || (c.places - 1)
           || iif(c.places > 2, ' more places go on without', ' more place goes on without'), '') AS more,
       '-sALLOW_MEMORY_GROWTH' AS flags
FROM checked c JOIN target t ON t.family = 'emscripten'
WHERE c.nth = 1;
