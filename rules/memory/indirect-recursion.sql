-- severity: hazard
-- message: a round of the recursion {path} takes {size} bytes: {rounds} rounds fill the stack
-- why: The stack that wasm programs keep in their memory is 64 KiB unless the link says otherwise
--   (wasm-ld's default; Emscripten's since 3.1.27). What a table of methods, a field or an argument holds calls
--   back who calls through it: of such rounds input makes as many as on the host, which has 8 MiB
--   (Ruby's issue 8902: 6 KiB of jump buffer in each). Only functions that can get to the very pointer are
--   followed, not all of its type.
-- fix: Take the buffer off the stack of {name} (malloc() it), bound the depth, or give the link a larger stack:
--   '-Wl,-z,stack-size=1048576' (Emscripten: '-sSTACK_SIZE=1MB').
WITH candidate AS MATERIALIZED (
	-- by: who calls through the pointer.
	SELECT r.*, substr(r.path, 1, instr(r.path, ' > (pointer)') - 1) AS way
	FROM recursion r WHERE r.indirect AND r.size >= 1024
), dispatch AS MATERIALIZED (
	SELECT DISTINCT substr(function, 1, instr(function || '@', '@') - 1) AS name, source AS node
	FROM flow WHERE how = 'call' AND function IS NOT NULL
), round AS MATERIALIZED (
	SELECT c.*, substr(c.way, length(rtrim(c.way, replace(c.way, ' ', ''))) + 1) AS by FROM candidate c
), placed AS MATERIALIZED (
	SELECT *, substr(function, 1, instr(function || '@', '@') - 1) AS name FROM frame
), optimised AS MATERIALIZED (
	SELECT world, name, max(least) AS least FROM placed GROUP BY 1, 2
), nested(name) AS (
	SELECT '*' || name || '*' FROM name_list WHERE list = 'nested'
), held AS MATERIALIZED (
	-- The pointer holds it: vm->methods[i] does each().
	SELECT r.*, row_number() OVER (ORDER BY r.world, r.function, r.home) AS id FROM round r
	WHERE EXISTS (SELECT 1 FROM dispatch d JOIN points p ON p.node = d.node AND p.start = 'f:' || r.function
	              WHERE d.name = r.by)
), step AS MATERIALIZED (
	SELECT DISTINCT h.id, j.value AS name
	FROM held h, json_each('[' || replace(json_quote(h.way), ' > ', '","') || ']') j
), place AS MATERIALIZED (
	-- Where most of it lies.
	SELECT id, function, file, line, col, worlds, name FROM (
		SELECT s.id, f.function, f.file, f.line, f.col, f.worlds, s.name,
		       row_number() OVER (PARTITION BY s.id ORDER BY f.size DESC, f.file <> h.home, f.file, f.line) AS n
		FROM held h JOIN step s ON s.id = h.id
		JOIN placed f ON f.world = h.world AND f.name = s.name)
	WHERE n = 1
), told AS (
	SELECT h.*, p.file, p.line, p.col, p.function AS at, p.worlds, p.name,
	       CASE
	       -- Only without optimisation, which no release is built without, a round takes so much.
	       WHEN (SELECT sum(o.least) FROM step s JOIN optimised o ON o.world = h.world AND o.name = s.name WHERE s.id = h.id) < 1024
	            THEN 'note'
	       -- Functions that lead to each other for another reason than what they read being nested come back once.
	       -- One or two of which few rounds fill the stack are worth a look, whatever their names; three were redis's
	       -- debugCommand > loadAppendOnlyFiles > loadSingleAppendOnlyFile, which reads no DEBUG.
	       WHEN h.size < CASE (SELECT count(*) FROM step s WHERE s.id = h.id) WHEN 1 THEN 4096 WHEN 2 THEN 6144 ELSE 1 << 30 END
	            AND EXISTS (SELECT 1 FROM step s WHERE s.id = h.id
	                                      AND NOT EXISTS (SELECT 1 FROM nested n WHERE lower(s.name) GLOB n.name)) THEN 'note'
	       ELSE 'hazard' END AS severity
	FROM held h JOIN place p ON p.id = h.id
)
SELECT file, line, col, at AS function, worlds, path, size, 65536 / size AS rounds, name, severity
FROM (SELECT t.*, row_number() OVER (PARTITION BY t.world, t.file, t.line
                                     ORDER BY t.severity = 'note', t.size DESC, length(t.path), t.path) AS nth
      FROM told t)
-- Told once, of the rounds in which the same function has most: vm_exec > each and vm_exec > map.
WHERE nth = 1;
