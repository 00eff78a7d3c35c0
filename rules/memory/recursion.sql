-- severity: hazard
-- message: a round of the recursion {path} takes {size} bytes: {rounds} rounds fill the stack
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default; Emscripten's since 3.1.27), 1/128 of what a Linux program has. Recursion
--   that input drives (nested brackets, folders, trees) ends the host's program after some ten
--   thousand rounds; here after few. The engine's own stack of calls has a limit as well. Rounds
--   through functions whose names tell of nothing nested are notes.
-- fix: Bound the depth, take the buffers off the stack (malloc() once, outside), or give the link a
--   larger stack: '-Wl,-z,stack-size=1048576' (Emscripten: '-sSTACK_SIZE=1MB').
WITH round AS MATERIALIZED (
	SELECT *, substr(function, 1, instr(function || '@', '@') - 1) AS name
	FROM recursion WHERE size >= 1024 AND NOT indirect
), optimised AS MATERIALIZED (
	SELECT world, substr(function, 1, instr(function || '@', '@') - 1) AS name, max(least) AS least
	FROM frame GROUP BY 1, 2
), nested(name) AS (
	SELECT '*' || name || '*' FROM name_list WHERE list = 'nested'
), step AS MATERIALIZED (
	SELECT DISTINCT r.world, r.function, r.home, r.size, j.value AS name
	FROM round r, json_each('[' || replace(json_quote(r.path), ' > ', '","') || ']') j
), told AS MATERIALIZED (
	SELECT f.file, f.line, f.col, f.function, f.worlds, r.world, r.home, r.name, r.path, r.size,
	       CASE
	       -- A number that is printed by another format is printed once.
	       WHEN r.name GLOB '*printf*' THEN 'note'
	       -- It hands itself the same text each time, which is written for one level, an indent: vim's
	       -- list_instructions("    ", iptr->isn_arg.instr, INT_MAX, NULL); or a message about a message: emsg("too long").
	       WHEN r.path = r.name || ' > ' || r.name
	            AND NOT EXISTS (SELECT 1 FROM call c WHERE c.symbol = r.function AND c.function = r.function
	                            AND c.literal IS NULL) THEN 'note'
	       -- Only without optimisation, which no release is built without, a round takes so much: redis's streamReplyWithRange >
	       -- streamReplyWithRangeFromConsumerPEL > streamReplyWithRange, 1088 bytes.
	       WHEN (SELECT sum(o.least) FROM step s CROSS JOIN optimised o ON o.world = r.world AND o.name = s.name
	             WHERE s.world = r.world AND s.function = r.function AND s.home = r.home) < 1024 THEN 'note'
	       -- Functions that lead to each other for another reason than what they read being nested
	       -- come back once: each of a parser's, or of what walks a tree, is named after what it takes. libuv's
	       -- uv__epoll_ctl_flush > uv__epoll_ctl_prep > uv__epoll_ctl_flush, where a queue is full; a message that
	       -- waits, a failed assertion, a crash report: vim's change_warning > msg_end > wait_return > ... > change_warning,
	       -- redis's sdsnew > ... > _serverAssert > printCrashReport > ... > sdsnew.
	       -- Two of which ten rounds fill the stack are worth a look, whatever their names.
	       WHEN (SELECT count(*) > iif(r.size >= 6144, 2, 1)
	                    AND sum(NOT EXISTS (SELECT 1 FROM nested n WHERE lower(s.name) GLOB n.name))
	             FROM step s WHERE s.world = r.world AND s.function = r.function AND s.home = r.home) THEN 'note'
	       -- It enters itself once at most, which a static variable says: if (busy) return; busy = 1;
	       WHEN EXISTS (SELECT 1 FROM step s JOIN function d ON d.name = s.name AND d.defined JOIN mark m ON m.kind = 'last'
	                    AND m.file = d.file AND m.line = d.line AND m.col = d.col
	                    WHERE s.world = r.world AND s.function = r.function AND s.home = r.home) THEN 'note'
	       ELSE 'hazard' END AS severity
	FROM round r JOIN frame f ON f.function = r.function AND f.file = r.home AND f.world = r.world
	-- It calls itself once more, with what leads to no other call: freetype's cf2_interpT2CharString() for an accented letter.
	WHERE NOT (r.path = r.name || ' > ' || r.name
	           AND NOT EXISTS (SELECT 1 FROM call c WHERE c.symbol = r.function AND c.function = r.function
	                           AND c.worlds > 1
	                           AND NOT EXISTS (SELECT 1 FROM mark m
	                                           WHERE m.kind = 'last' AND m.file = c.file
	                                             AND m.line = c.line AND m.col = c.col)))
), largest AS MATERIALIZED (
	-- Of the rounds that go through a function; one that is a note hides none that is not.
	SELECT world, step, size, function, severity
	FROM (SELECT t.world, s.name AS step, t.size, t.function, t.severity,
	             row_number() OVER (PARTITION BY t.world, s.name, t.severity ORDER BY t.size DESC, t.function) AS n
	      FROM told t JOIN step s ON s.world = t.world AND s.function = t.function AND s.home = t.home)
	WHERE n = 1
)
SELECT t.file, t.line, t.col, t.function, t.worlds, t.path, t.size, 65536 / t.size AS rounds, t.severity
FROM told t
-- Told once, of the rounds that go through each other the largest: redis's moduleCloseKey > ... > freeClient >
-- moduleFireServerEvent > moduleCloseKey is the smaller of two.
WHERE NOT EXISTS (SELECT 1 FROM largest q
                  WHERE q.world = t.world AND q.step = t.name AND (q.severity = 'hazard' OR t.severity = 'note')
                    AND (q.severity <> t.severity OR q.size > t.size OR q.size = t.size AND q.function < t.function));
