-- severity: hazard
-- message: from '{name}' the stack gets {depth} bytes deep, of 65536 in all
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default; Emscripten's since 3.1.27), and main() of a Linux program has 8 MiB. The
--   frames on this path of calls do not fit; the C library's own (up to about 8 KiB, for printf()
--   of a floating number) come on top. An overflow writes over static data, or traps with 'memory
--   access out of bounds' where the stack comes first ('-Wl,--stack-first'). Of the programs and
--   threads that come to the same largest frame one is told, that lies beside it or gets deepest;
--   the others are notes, and so are threads where a target has none.
-- fix: Give the link a larger stack: '-Wl,-z,stack-size={need}' (Emscripten:
--   '-sSTACK_SIZE={need}'), or take the large buffers off it: {path}
WITH RECURSIVE
mains(worlds) AS (SELECT coalesce(bit_or(worlds), 0) FROM function WHERE symbol = 'main' AND defined),
threads(symbol, worlds) AS (
	SELECT text, bit_or(worlds) FROM mark
	WHERE kind = 'callback' AND (subject GLOB '*thread*create*' OR subject = 'thrd_create')
	GROUP BY text
),
-- Of the entries that come to the same large frame, the deepest.
entry(world, symbol, home, heaviest, depth) AS (
	SELECT s.world, s.function, s.home, s.heaviest, max(s.depth) FROM stack s
	WHERE s.depth > 65536
	  AND (s.function = 'main'
	       OR s.function IN (SELECT symbol FROM threads WHERE worlds & (1 << s.world))
	       OR NOT (SELECT worlds FROM mains) & (1 << s.world)
	          AND (s.world, s.function) IN (SELECT world, function FROM reach WHERE distance = 0))
	GROUP BY s.world, iif(s.function = 'main'
	                      OR s.function IN (SELECT symbol FROM threads WHERE worlds & (1 << s.world)),
	                      s.function || s.home, s.heaviest)
),
homes(home, worlds) AS (SELECT file, worlds FROM function WHERE symbol = 'main' AND defined),
-- Of the frames on the way those are named that count: a 32nd of the whole, or more.
step(world, entry, entry_home, n, symbol, home, text, inlined, bytes, depth) AS (
	SELECT world, symbol, home, 0, symbol, home, '', 0, 0, depth FROM entry
	UNION ALL
	SELECT p.world, p.entry, p.entry_home, p.n + 1, s.next, s.next_home,
	       p.text || iif(s.frame * 32 >= p.depth AND NOT p.inlined AND length(p.text) < 160,
	                     iif(p.text > '', ' > ', '')
	                     || substr(s.function, 1, instr(s.function || '@', '@') - 1) || ' '
	                     || s.frame, ''), s.inlined, p.bytes + iif(p.inlined, 0, s.frame), p.depth
	FROM step p JOIN stack s ON s.world = p.world AND s.function = p.symbol AND s.home = p.home
	-- A file with a main of its own is of another program: the path goes no further.
	WHERE CASE p.entry WHEN 'main'
	                   THEN p.home = p.entry_home OR p.home NOT IN (SELECT home FROM homes
	                                                    WHERE worlds & (1 << p.world))
	                   -- The bytes of all are known; only the text is wanted.
	                   ELSE length(p.text) < 160 AND p.n < 200 END
), way AS (
	SELECT p.world, p.entry, p.entry_home, max(p.n),
	       coalesce(nullif(p.text, ''), 'many frames of less than ' || p.depth / 32 || ' bytes') AS path, e.heaviest,
	       iif(p.entry = 'main', p.bytes, e.depth) AS depth
	FROM step p
	JOIN entry e ON p.world = e.world AND p.entry = e.symbol AND p.entry_home = e.home
	GROUP BY p.world, p.entry, p.entry_home
), site AS (
	SELECT f.file, f.line, f.col, f.function, f.worlds, e.world, e.depth, e.path, e.heaviest,
	       -- A thread runs where there are threads: git's void *run_thread(void *data) is a note on wasip1.
	       e.entry NOT IN (SELECT symbol FROM threads WHERE worlds & f.worlds) AS runs,
	       -- In the folder of that frame.
	       EXISTS (SELECT 1 FROM stack h WHERE h.world = e.world AND h.function = e.heaviest
	               AND rtrim(h.home, replace(h.home, '/', ''))
	                   = rtrim(f.file, replace(f.file, '/', ''))) AS beside,
	       substr(f.function, 1, instr(f.function || '@', '@') - 1) AS name,
	       (e.depth + 16384 + 65535) / 65536 * 65536 AS need
	FROM way e
	JOIN frame f ON f.function = e.entry AND f.file = e.entry_home AND f.world = e.world
	WHERE e.depth > 65536
	GROUP BY f.file, f.line, f.col, f.function, f.worlds, e.world
)
SELECT s.file, s.line, s.col, s.function, s.worlds, s.depth, s.path, s.name, s.need, t.name AS target,
       -- Told once, of programs that come to the same frame: libuv's main() of test/run-benchmarks.c is a note beside
       -- run-tests.c's.
       iif(row_number() OVER (PARTITION BY t.name, s.heaviest
                              ORDER BY s.runs OR t.threads DESC, s.beside DESC,
                                       s.depth DESC, s.file, s.line) = 1
           AND (s.runs OR t.threads), 'hazard', 'note') AS severity,
       -- One size serves all paths.
       iif(t.family = 'emscripten', '-sSTACK_SIZE=', '-Wl,-z,stack-size=')
       || max(s.need) OVER (PARTITION BY t.name) AS flags
FROM site s JOIN target t ON t.world = s.world;
