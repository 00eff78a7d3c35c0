-- cause: counted, worded and put in the order of a plan, of temp.cause_site (cause_site.sql).
DROP TABLE IF EXISTS temp.cause_row;
DROP TABLE IF EXISTS temp.cause_first;
DROP TABLE IF EXISTS temp.cause_names;
DROP TABLE IF EXISTS temp.cause_guards;

-- Each finding with its cause's number. nth: 1 of the one that speaks for the cause.
CREATE TEMP TABLE cause_row AS
WITH key AS MATERIALIZED (
	SELECT target, kind, name, cause_id(target, kind, name) AS id
	FROM (SELECT DISTINCT f.target, s.kind, s.name
	      FROM temp.cause_site s CROSS JOIN main.finding f ON f.id = s.finding)
)
SELECT f.id AS finding, k.id, f.state = 'live' AND f.severity <> 'note' AS live, f.severity,
       CASE f.severity WHEN 'blocker' THEN 0 WHEN 'flag' THEN 1 WHEN 'hazard' THEN 2
                       WHEN 'perf' THEN 3 ELSE 4 END AS rank,
       f.file, f.line, f.name AS about, f.rule = 'build/configured-for-host' AS made
FROM temp.cause_site s CROSS JOIN main.finding f ON f.id = s.finding
JOIN key k ON k.target = f.target AND k.kind = s.kind AND k.name = s.name;
CREATE INDEX temp.cause_row_id ON cause_row(id);
CREATE TEMP TABLE cause_first AS
SELECT id, (SELECT r.finding FROM temp.cause_row r JOIN main.finding f ON f.id = r.finding
            WHERE r.id = i.id
            ORDER BY r.live DESC, r.made DESC, r.rank, r.file, r.line, f.col, f.rule, f.message LIMIT 1) AS finding
FROM (SELECT DISTINCT id FROM temp.cause_row) i;

-- The first names of each cause, most frequent first, and how many there are.
CREATE TEMP TABLE cause_names AS
WITH named AS (
	SELECT id, about, count(*) AS n
	FROM (SELECT id, iif(about GLOB 'no member named ''*', substr(about, 18, instr(substr(about, 18), '''') - 1), about) AS about
	      FROM temp.cause_row WHERE about > '' AND live AND NOT made) GROUP BY id, about
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY id ORDER BY n DESC, about) AS nth FROM named ORDER BY id, n DESC, about
)
SELECT id, group_concat(iif(nth <= 4, about, NULL), ', ') || iif(count(*) > 4, ' and ' || (count(*) - 4) || ' more', '') AS names
FROM ranked GROUP BY id;
CREATE UNIQUE INDEX temp.cause_names_id ON cause_names(id);

-- Switches each of which leaves out all live places of a cause, or its macro's definition; of a library
-- the #includes of its headers, and nearly all that uses it: what is left calls the project's own instead,
-- as vim's tgoto() without HAVE_TGETENT. Of those the ones that leave out least else are told.
CREATE TEMP TABLE cause_guards AS
WITH wanted AS MATERIALIZED (
	SELECT id FROM temp.cause_row WHERE live GROUP BY id HAVING min(rank) <= 1
), spot AS MATERIALIZED (
	SELECT DISTINCT r.id, p.file, p.spot
	FROM temp.cause_row r JOIN temp.guard_place p ON p.file = r.file AND p.line = r.line
	WHERE r.live AND NOT r.made AND r.id IN (SELECT id FROM wanted)
), spots AS MATERIALIZED (
	SELECT id, count(*) AS n FROM spot GROUP BY id
), header AS MATERIALIZED (
	SELECT DISTINCT r.id, p.file, p.spot
	FROM temp.cause_row r JOIN main.finding f ON f.id = r.finding AND f.rule = 'api/third-party-header'
	JOIN temp.cause_site s ON s.finding = r.finding AND s.kind = 'library'
	JOIN temp.guard_place p ON p.file = r.file AND p.line = r.line
	WHERE r.live AND r.id IN (SELECT id FROM wanted)
), defined AS (
	SELECT DISTINCT o.id, p.file, p.spot
	FROM temp.cause_first o CROSS JOIN temp.cause_site s ON s.finding = o.finding AND s.kind = 'macro'
	CROSS JOIN temp.guard_place p ON p.file = s.file AND p.line = s.line
	WHERE o.id IN (SELECT id FROM wanted)
), common AS (
	SELECT s.id, o.word, o.macro
	FROM spot s CROSS JOIN temp.guard_option o ON o.file = s.file AND o.spot = s.spot AND o.sure
	GROUP BY s.id, o.word
	HAVING count(*) = (SELECT n FROM spots a WHERE a.id = s.id)
	    OR count(*) * 4 >= (SELECT n FROM spots a WHERE a.id = s.id) * 3
	       AND (SELECT count(*) FROM header h WHERE h.id = s.id)
	           = (SELECT nullif(count(*), 0) FROM header h JOIN temp.guard_option v
	              ON v.file = h.file AND v.spot = h.spot AND v.sure AND v.word = o.word WHERE h.id = s.id)
	UNION
	SELECT d.id, o.word, o.macro FROM defined d JOIN temp.guard_option o ON o.file = d.file AND o.spot = d.spot AND o.sure
), least AS (
	-- Findings first, then branches of the whole project.
	SELECT c.*, b.places * 100000 + b.branches AS breadth,
	       min(b.places * 100000 + b.branches) OVER (PARTITION BY c.id) AS fewest
	FROM common c JOIN temp.guard_breadth b ON b.macro = c.macro
), told AS (
	SELECT l.id, l.word, iif(g.how = 'flag' OR l.word GLOB '-D*', l.word,
	                         'no ' || replace(substr(l.word, 3), ' -U', ' and no ') || ' in ' || basename(g.file)) AS text,
	       row_number() OVER (PARTITION BY l.id ORDER BY g.how IS NOT 'flag', g.how, l.word) AS nth
	FROM least l LEFT JOIN temp.guard_choice g ON g.macro = l.macro AND l.word GLOB '-U*'
	WHERE l.breadth = l.fewest
)
SELECT id, json_group_array(word) AS guards, group_concat(text, ' or ') AS told
FROM (SELECT * FROM told WHERE nth <= 3 ORDER BY id, nth) GROUP BY id;
CREATE UNIQUE INDEX temp.cause_guards_id ON cause_guards(id);

DELETE FROM main.cause;
INSERT INTO main.cause
WITH kind(kind, rank, costs, title, decision) AS (VALUES
	('platform', 0, 0, NULL, NULL), ('configured', 1, 0, NULL, NULL), ('library', 2, 0, NULL, NULL), ('switch', 3, 0, NULL, NULL),
	('examples', 8, 0, NULL, NULL),
	('macro', 4, 1, NULL, NULL), ('table', 4, 1, NULL, NULL), ('build', 4, 0, NULL, NULL),
	('function', 4, 2, NULL, NULL), ('header', 4, 2, NULL, NULL), ('constant', 4, 2, NULL, NULL),
	('threads', 4, 2, 'threads', 'build for a target that has threads ('
	 || (SELECT group_concat(name, ', ') FROM (SELECT name FROM main.target WHERE threads ORDER BY position))
	 || '), or do the work in one thread'),
	('processes', 4, 2, 'processes', 'there is one process: call the code as a library, or leave the feature out'),
	('signals', 4, 2, 'signals', 'nothing sends a signal: leave handlers out under ''#ifndef __wasm__'', and end or cancel work by a flag or an exported function'),
	('sockets', 4, 2, 'sockets', 'leave the network out under ''#ifndef __wasm__'', or let the host open the connections'),
	('terminal', 4, 2, 'the terminal', 'leave raw mode and window sizes out under ''#ifndef __wasm__'': the terminal is the host''s'),
	('users', 4, 2, 'users and groups', 'there are no users: leave the checks out, or answer with one user'),
	('ipc', 4, 2, 'System V and POSIX IPC', 'there is one process: keep what is shared in its memory'),
	('plugins', 4, 2, 'dynamic loading', NULL),
	('polling', 4, 2, 'waiting on descriptors', NULL),
	('mappings', 4, 2, 'mappings of files and memory', NULL),
	('syscalls', 4, 2, 'system calls', NULL),
	('locks', 4, 2, 'locks of files', NULL),
	('files', 4, 2, 'files that are to last', NULL),
	('modes', 4, 2, 'modes and owners of files', 'files have neither: leave the calls out under ''#ifndef __wasm__'', or let them succeed'),
	('jumps', 4, 2, 'setjmp, longjmp and their kin', NULL),
	('locale', 4, 2, 'locales', NULL),
	('simd', 4, 2, 'vector instructions', NULL),
	('assembly', 4, 2, 'assembly', NULL),
	('stack', 4, 0, NULL, 'give the link a larger stack (''-Wl,-z,stack-size=1048576'', Emscripten: ''-sSTACK_SIZE=1MB''), or take the large buffers off it and bound the recursions'),
	('widths', 4, 2, NULL, NULL), ('paths', 4, 2, NULL, NULL),
	('comment', 9, 0, NULL, NULL), ('code', 4, 2, NULL, NULL)
), counted AS (
	SELECT id, sum(live) AS live, sum(live AND severity = 'blocker') AS blockers,
	       sum(live AND severity = 'hazard') AS hazards,
	       min(rank + iif(live, 0, 10)) % 10 AS severity,
	       count(DISTINCT iif(live, file, NULL)) AS files,
	       count(DISTINCT iif(live AND severity <> 'flag', file || ':' || line, NULL)) AS lines,
	       -- What a configured header's guards leave out, the finding at the header apart.
	       sum(live AND NOT made) AS guarded,
	       -- All in files that are no part of the product (cause_aside.sql).
	       CASE WHEN sum(live) = 0 OR sum(live AND aside IS NULL) THEN ''
	            WHEN min(iif(live, aside, NULL)) = max(iif(live, aside, NULL)) THEN min(iif(live, aside, NULL))
	            ELSE 'tests and examples' END AS aside
	FROM temp.cause_row LEFT JOIN temp.cause_aside USING (file) GROUP BY id
), worded AS (
	SELECT c.*, f.target, r.kind, r.name, r.file AS at, r.line AS at_line, f.message, f.fix,
	       coalesce(n.names, '') AS names, g.told,
	       CASE WHEN r.kind = 'switch' THEN json_array('-U' || r.name)
	            WHEN r.kind = 'configured' OR r.kind = 'code' AND c.severity > 0 THEN '[]'
	            ELSE coalesce(g.guards, '[]') END AS guards, k.costs, k.title, k.decision,
	       iif(k.rank = 4, 4 + c.severity, k.rank) AS step
	FROM counted c
	JOIN temp.cause_first o ON o.id = c.id
	JOIN temp.cause_site r ON r.finding = o.finding
	JOIN main.finding f ON f.id = o.finding
	JOIN kind k ON k.kind = r.kind
	LEFT JOIN temp.cause_names n ON n.id = c.id
	LEFT JOIN temp.cause_guards g ON g.id = c.id
), placed AS (
	SELECT *, row_number() OVER (PARTITION BY target ORDER BY live = 0, severity = 3, aside > '', step, blockers DESC, live DESC, kind, name)
	           AS position
	FROM worded
)
SELECT id, target, kind, name,
       CASE WHEN kind = 'configured' THEN basename(name) || ' was made for the host'
                 || iif(guarded, ': ' || guarded || iif(guarded = 1, ' finding follows', ' findings follow')
                        || ' from its answers', '')
            WHEN kind = 'library' THEN name || ': a library outside the project'
            WHEN kind = 'examples' THEN 'programs in ' || name || ' that show the library' || coalesce(': ' || nullif(names, ''), '')
            WHEN kind = 'switch' THEN name || ' switches on what needs ' || names
            WHEN kind = 'macro' THEN 'the macro ' || name || ' stands for ' || names
            WHEN kind = 'table' THEN 'the table ' || name || ' holds ' || names
            WHEN title IS NOT NULL THEN title || ': ' || iif(names > '', names, message)
            WHEN kind = 'widths' AND at IS NOT NULL THEN '''' || name || ''' has 32 bits in wasm32, and '
                 || iif(live = 1, 'a place puts', max(live, 2) || ' places put') || ' more into it'
            WHEN kind = 'widths' AND live > 1 AND name GLOB '*.*' THEN message || '; ' || (live - 1) || ' more like it in '
                 || basename(name)
            WHEN kind = 'paths' AND live > 1 THEN 'paths below ' || name || ': ' || message || '; ' || (live - 1)
                 || ' more like it'
            WHEN live > 1 AND kind IN ('code', 'stack', 'widths', 'paths') THEN message || '; ' || (live - 1) || ' more like it'
            ELSE message END,
       CASE WHEN kind = 'library' AND severity = 0
            THEN 'build ' || name || ' for the target and pass its folders, or switch it off'
            WHEN kind = 'examples' THEN 'leave them out of the build for the target, or port each that is wanted'
            WHEN kind = 'switch' THEN 'leave ' || name || ' undefined for the target'
                 || coalesce((SELECT ', in ' || basename(g.file) FROM temp.guard_choice g
                              WHERE g.macro = placed.name AND g.how = 'config'), '')
            WHEN kind = 'macro' THEN 'change the macro for the target; ' || fix
            WHEN kind = 'widths' AND at IS NOT NULL THEN 'make ' || name || ' an integer of 64 bits, or check what becomes one'
            WHEN kind = 'table' THEN 'change the entries of the table for the target; ' || fix
            WHEN decision IS NOT NULL AND (severity = 0 OR kind = 'stack') THEN decision
            ELSE fix END
           || iif(guards <> '[]' AND kind <> 'switch', ' (' || told || ' leaves it out)', ''),
       CASE severity WHEN 0 THEN 'blocker' WHEN 1 THEN 'flag' WHEN 2 THEN 'hazard' WHEN 3 THEN 'perf'
                     ELSE 'note' END,
       live, files, CASE WHEN costs = 0 THEN 0 WHEN costs = 1 OR kind = 'widths' AND at IS NOT NULL THEN min(lines, 1) ELSE lines END, position, at, at_line, guards,
       coalesce(sum(blockers) OVER rest, 0), coalesce(sum(hazards) OVER rest, 0), aside
FROM placed
WINDOW rest AS (PARTITION BY target ORDER BY position ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
ORDER BY id;
UPDATE main.finding AS f SET cause = r.id
FROM temp.cause_row r WHERE r.finding = f.id AND f.cause IS NOT r.id;
DROP TABLE temp.cause_row;
DROP TABLE temp.cause_aside;
DROP TABLE temp.cause_first;
DROP TABLE temp.cause_names;
DROP TABLE temp.cause_guards;
DROP TABLE temp.cause_site;
