-- severity: hazard
-- message: no branch of this chain is for the target: it takes {taken}, which {does}, where the host takes line {host_line}, '{host}'
-- why: WASI defines neither __linux__ nor __unix__ (clang's -dM -E; Emscripten defines __unix__ alone), so that a chain of
--   platforms goes to its end, which was written for whatever else there is, or for Windows. It compiles, and then it does
--   not do what the host's branch does. What the host's branch calls and includes is looked for in the target's C library.
-- fix: {advice}
WITH os AS MATERIALIZED (SELECT name FROM name_list WHERE list = 'platform'), known AS MATERIALIZED (
	SELECT DISTINCT file, line, end_line FROM guard
	WHERE lower(macro) GLOB '*wasm*' OR lower(macro) GLOB '*wasi*' OR lower(macro) GLOB '*emscripten*'
), ladder AS MATERIALIZED (
	SELECT a.file, a.ladder, t.name AS target, t.mask,
	       count(*) AS arms, min(a.line) AS line, max(a.end_line) AS end_line,
	       sum((a.taken & 1) <> 0) AS host_taken, sum((a.taken & t.mask) <> 0) AS wasm_taken,
	       max(a.cond = '#else') AS has_else
	FROM arm a JOIN target t ON a.worlds & t.mask AND a.worlds & 1
	-- A ladder that somebody who knew wasm wrote goes where he wanted, and so does what stands in his branches.
	WHERE NOT EXISTS (SELECT 1 FROM arm w JOIN known k ON k.file = w.file AND k.line = w.line
	                  WHERE w.file = a.file AND w.ladder = a.ladder)
	  AND NOT EXISTS (SELECT 1 FROM known k WHERE k.file = a.file AND k.line < a.ladder AND k.end_line > a.ladder)
	GROUP BY a.file, a.ladder, t.name
), taken AS MATERIALIZED (
	SELECT l.*, h.line AS host_line, h.end_line AS host_end, h.cond AS host, h.code AS host_code,
	       w.line AS wasm_line, w.cond AS wasm, trim(coalesce(w.code, '')) AS code
	FROM ladder l
	JOIN arm h ON h.file = l.file AND h.ladder = l.ladder AND h.taken & 1
	LEFT JOIN arm w ON w.file = l.file AND w.ladder = l.ladder AND w.taken & l.mask
	-- What several units take differently is not known.
	WHERE l.host_taken = 1
	  AND (l.wasm_taken = 1 AND w.cond = '#else' OR NOT l.wasm_taken AND NOT l.has_else AND l.arms > 1)
	  AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.file = l.file AND s.worlds & l.mask
	                  AND s.line < l.line AND s.end_line >= l.end_line)
	  -- The host got there by its system: #ifdef __SSE2__ ... #else in C ... is right.
	  AND EXISTS (SELECT 1 FROM guard g WHERE g.file = h.file AND g.line = h.line AND g.need <> 'not'
	              AND instr(h.cond, g.macro) AND g.macro IN (SELECT name FROM os))
	  -- It ends the build, and is told as that: #else #error "unknown platform"
	  AND coalesce(w.code, '') NOT GLOB '*#error*'
), lacks AS MATERIALIZED (
	SELECT t.file, t.ladder, t.target,
	       coalesce((SELECT min(l.name) || '()' FROM api_lack l
	                 WHERE l.file = t.file AND l.line BETWEEN t.host_line AND t.host_end AND l.target = t.target),
	                (SELECT min('<' || i.spelled || '>') FROM include i JOIN header h ON h.header = i.spelled AND h.target = t.target
	                 WHERE i.file = t.file AND i.line BETWEEN t.host_line AND t.host_end AND h.status = 'missing'),
	                (SELECT min(i.spelled) FROM include i
	                 WHERE i.file = t.file AND i.line BETWEEN t.host_line AND t.host_end
	                   AND (i.spelled GLOB 'linux/*' OR i.spelled GLOB 'asm/*')),
	                -- The project's own, which stands behind the same condition.
	                (SELECT min(c.callee) || '()' FROM call c
	                 WHERE c.file = t.file AND c.line BETWEEN t.host_line AND t.host_end AND c.worlds & 1 AND c.origin = 'project'
	                   AND NOT EXISTS (SELECT 1 FROM function f WHERE f.symbol = c.symbol AND f.worlds & t.mask)),
	                (SELECT min('inline assembly') FROM asm a WHERE a.file = t.file AND a.line BETWEEN t.host_line AND t.host_end),
	                (SELECT min(s.text) FROM string s WHERE s.file = t.file AND s.line BETWEEN t.host_line AND t.host_end)) AS lack,
	       EXISTS (SELECT 1 FROM call c WHERE c.file = t.file AND c.line BETWEEN t.host_line AND t.host_end
	               AND c.worlds & 1) AS calls
	FROM taken t
), defines AS (
	SELECT file, ladder, target, substr(code, 9) AS wasm_define, substr(host_code, 9) AS host_define
	FROM taken
	WHERE code GLOB '#define [A-Za-z_]* [0-9(-]*' AND host_code GLOB '#define [A-Za-z_]* [0-9(-]*'
	  AND NOT instr(substr(code, 2), '#') AND NOT instr(substr(host_code, 2), '#')
), constants AS (
	SELECT file, ladder, target FROM defines
	WHERE substr(wasm_define, 1, instr(wasm_define, ' ')) = substr(host_define, 1, instr(host_define, ' '))
	  AND wasm_define <> host_define
	  -- A switch: #define HAVE_EPOLL 1 ... #else #define HAVE_EPOLL 0
	  AND trim(substr(wasm_define, instr(wasm_define, ' ') + 1), '( )') NOT IN ('0', '1')
	  AND trim(substr(host_define, instr(host_define, ' ') + 1), '( )') NOT IN ('0', '1')
), judged AS (
	SELECT t.*, k.lack, k.calls,
	       replace(replace(t.code, '(void)', ''), 'void)', '') AS plain,
	       CASE WHEN t.code GLOB '*windows.h*' OR t.code GLOB '*winsock*' OR t.code GLOB '*_beginthread*'
	                 OR t.code GLOB '*GetSystem*' OR t.code GLOB '*GetModule*' THEN 'windows'
	            WHEN t.code GLOB '*[A-Z_ ]16' OR t.code GLOB '*[A-Z_ ]16 #define*' OR t.code GLOB 'typedef long*' THEN 'narrow'
	            WHEN (t.file, t.ladder, t.target) IN (SELECT file, ladder, target FROM constants) THEN 'constants'
	            WHEN t.code = '' THEN 'nothing'
	            WHEN length(t.code) < 160
	                 AND (t.code GLOB '*return -[0-9A-Z]*' OR t.code GLOB '*return NULL;*' OR t.code GLOB '*return false;*'
	                      OR t.code GLOB '*return FALSE;*' OR t.code GLOB '*return 0;*' OR t.code GLOB '*ENOSYS*'
	                      OR t.code GLOB '*ENOTSUP*' OR t.code GLOB '*EOPNOTSUPP*' OR t.code GLOB '*return *ERR*'
	                      OR t.code GLOB '*UNSUPPORTED*' OR t.code GLOB '*NOT_SUPPORTED*' OR t.code GLOB '*abort();*'
	                      OR t.code GLOB '* = -1;' OR t.code GLOB '* = NULL;' OR t.code GLOB '* = 0;' OR t.code GLOB '*return "";*')
	                 THEN 'fails' END AS kind
	FROM taken t JOIN lacks k ON k.file = t.file AND k.ladder = t.ladder AND k.target = t.target
)
SELECT file, line, 1 AS col, mask | 1 AS worlds, target, host_line, host,
       iif(wasm_line IS NULL, 'none', 'line ' || wasm_line || ', ''#else''') AS taken,
       CASE kind WHEN 'windows' THEN 'is Windows''s' WHEN 'narrow' THEN 'takes the machine for one of another width'
                 WHEN 'constants' THEN 'takes another number: ''' || code || ''''
                 WHEN 'nothing' THEN 'does nothing'
                 ELSE 'fails: ''' || iif(length(code) > 60, substr(code, 1, 60) || '...', code) || '''' END AS does,
       iif(kind = 'constants', 'say which number the target has, in a branch of its own (''#elif defined(__wasm__)'')',
           iif(lack IS NULL, 'let the target take the branch of line ' || host_line || ' too (''|| defined(__wasm__)''): all that it calls is there',
           'add a branch ''#elif defined(__wasm__)'' before it; the one of line ' || host_line || ' needs ' || lack
           || ', which the target has not')) AS advice,
       -- Where the target has not what the host's branch needs, the end of the ladder is what is left:
       -- libuv's uv_cpu_info() returns UV_ENOSYS.
       iif(lack IS NULL OR kind IN ('windows', 'narrow', 'constants'), 'hazard', 'note') AS severity
FROM judged
WHERE kind IN ('windows', 'narrow', 'constants', 'fails')
      AND (calls OR kind <> 'fails')
   -- What only some systems need is left out rightly, where it is no result: setvbuf() of a console.
   OR kind = 'nothing' AND calls AND arms > 1 AND lack IS NULL AND host_code GLOB '*=*';
