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
), largest AS (
	-- Of the rounds that go through a function.
	SELECT world, step, size, function
	FROM (SELECT r.world, j.value AS step, r.size, r.function,
	             row_number() OVER (PARTITION BY r.world, j.value
	                                ORDER BY r.size DESC, r.function) AS n
	      FROM round r, json_each('[' || replace(json_quote(r.path), ' > ', '","') || ']') j)
	WHERE n = 1
)
SELECT f.file, f.line, f.col, f.function, f.worlds, r.path, r.size, 65536 / r.size AS rounds,
       CASE
       -- A number that is printed by another format is printed once.
       WHEN r.name GLOB '*printf*' THEN 'note'
       -- It hands itself the same text each time, which is written for one level, an indent: vim's
       -- list_instructions("    ", iptr->isn_arg.instr, INT_MAX, NULL).
       WHEN r.path = r.name || ' > ' || r.name
            AND NOT EXISTS (SELECT 1 FROM call c WHERE c.symbol = r.function AND c.function = r.function
                            AND c.literal IS NULL) THEN 'note'
       -- Only without optimisation, which no release is built without, a round takes so much: redis's streamReplyWithRange >
       -- streamReplyWithRangeFromConsumerPEL > streamReplyWithRange, 1088 bytes.
       WHEN (SELECT sum(least) FROM
             (SELECT DISTINCT o.name, o.least
              FROM json_each('[' || replace(json_quote(r.path), ' > ', '","') || ']') j
              CROSS JOIN optimised o ON o.world = r.world AND o.name = j.value)) < 1024 THEN 'note'
       -- Functions that lead to each other for another reason than what they read being nested
       -- come back once: each of a parser's, or of what walks a tree, is named after what it takes. libuv's
       -- uv__epoll_ctl_flush > uv__epoll_ctl_prep > uv__epoll_ctl_flush, where a queue is full.
       WHEN (SELECT count(*) > 1 AND sum(NOT EXISTS (SELECT 1 FROM nested n WHERE lower(j.value) GLOB n.name))
             FROM (SELECT DISTINCT value FROM
                   json_each('[' || replace(json_quote(r.path), ' > ', '","') || ']')) j) THEN 'note'
       ELSE 'hazard' END AS severity
FROM round r JOIN frame f ON f.function = r.function AND f.file = r.home AND f.world = r.world
WHERE r.path NOT LIKE '%panic%'
  -- What reports an error comes back to no more than one either: redis's rdbLoadLen > ... > rdbReportError >
  -- redis_check_rdb > rdbLoadObject > rdbLoadLen.
  AND lower(r.path) NOT GLOB '*emsg*' AND lower(r.path) NOT GLOB '*error*'
  -- A warning, and a message alike: vim's change_warning > msg_end > wait_return > ... > change_warning, and its
  -- buflist_findnr > vim_snprintf > ... > emsg > emsg_core > ... > buflist_findnr; sha256_bytes > sha256_self_test.
  AND lower(r.path) NOT GLOB '*warn*' AND lower(r.path) NOT GLOB '*fatal*'
  AND lower(r.path) NOT GLOB '*abort*' AND lower(r.path) NOT GLOB '*self*test*'
  -- It calls itself once more, with what leads to no other call: freetype's cf2_interpT2CharString() for an accented letter.
  AND NOT (r.path = r.name || ' > ' || r.name
           AND NOT EXISTS (SELECT 1 FROM call c WHERE c.symbol = r.function AND c.function = r.function
                           AND c.worlds > 1
                           AND NOT EXISTS (SELECT 1 FROM mark m
                                           WHERE m.kind = 'last' AND m.file = c.file
                                             AND m.line = c.line AND m.col = c.col)))
  -- What reports a failed assertion comes back to no more than one: redis's sdsnew > ... > _serverAssert >
  -- printCrashReport > ... > sdsnew.
  AND r.path NOT LIKE '%assert%'
  -- Told once, of the rounds that go through each other the largest: redis's moduleCloseKey > ... > freeClient >
  -- moduleFireServerEvent > moduleCloseKey is the smaller of two.
  AND NOT EXISTS (SELECT 1 FROM largest q
                  WHERE q.world = r.world AND q.step = r.name
                    AND (q.size > r.size OR q.size = r.size AND q.function < r.function));
