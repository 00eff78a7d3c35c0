-- temp.cause_site: what each finding belongs to: a kind and a name, and where that is decided. The
-- first that fits counts, from the widest decision to the narrowest: a library, a macro that many
-- calls go through, a header that was generated for the host, a switch, a table of functions, a
-- mechanism of the system, a name, a rule.
DROP TABLE IF EXISTS temp.cause_site;
DROP TABLE IF EXISTS temp.cause_place;
DROP TABLE IF EXISTS temp.cause_guard;
DROP TABLE IF EXISTS temp.cause_answer;
DROP TABLE IF EXISTS temp.cause_library;
DROP TABLE IF EXISTS temp.cause_header;
DROP TABLE IF EXISTS temp.cause_wrapper;
DROP TABLE IF EXISTS temp.cause_group;
DROP TABLE IF EXISTS temp.cause_macro;
DROP TABLE IF EXISTS temp.cause_missing;
DROP TABLE IF EXISTS temp.cause_macro_answer;
DROP TABLE IF EXISTS temp.cause_switch;

-- The conditions around each place that has findings. A name that begins with '_' is the
-- compiler's or the system's, not a switch of the project.
CREATE TEMP TABLE cause_place AS SELECT DISTINCT file, line FROM main.finding;
CREATE TEMP TABLE cause_guard AS
SELECT DISTINCT p.file, p.line, g.macro, g.need
FROM temp.cause_place p CROSS JOIN m_guard g ON g.file = p.file AND g.line < p.line AND g.end_line > p.line
WHERE g.macro NOT GLOB '[_]*' AND g.macro <> 'HAVE_CONFIG_H';
CREATE INDEX temp.cause_guard_place ON cause_guard(file, line);

-- Answers of a header that are wrong for a target.
CREATE TEMP TABLE cause_answer AS
SELECT DISTINCT name, target, min(file) AS file FROM temp.host_answer GROUP BY name, target;
CREATE UNIQUE INDEX temp.cause_answer_name ON cause_answer(name, target);

-- Headers of libraries that findings are about, and the library of each: by the table of ports, by
-- the folder below include, by its name.
CREATE TEMP TABLE cause_header AS
WITH used(path) AS (
	SELECT i.resolved FROM main.finding f CROSS JOIN m_include i ON i.file = f.file AND i.line = f.line
	WHERE f.rule = 'api/third-party-header' AND i.resolved IS NOT NULL
	UNION
	SELECT d.file FROM main.finding f CROSS JOIN m_function d ON d.symbol = f.name
	WHERE f.rule = 'api/undefined-symbol' AND d.file_origin = 'thirdparty'
	UNION
	SELECT d.file FROM main.finding f CROSS JOIN m_variable d ON d.symbol = f.name
	WHERE f.rule = 'api/undefined-symbol' AND d.file_origin = 'thirdparty'
), ported AS MATERIALIZED (
	SELECT p.library, h.value AS header
	FROM main.d_port p, json_each('["' || replace(p.headers, ',', '","') || '"]') h
	WHERE h.value > ''
), below AS (
	SELECT path, iif(instr(path, '/include/'), substr(path, instr(path, '/include/') + 9),
	                 substr(path, length(rtrim(rtrim(path, replace(path, '/', '')), '/')) + 2)) AS rest
	FROM used
), plain AS (
	SELECT path, iif(rest GLOB '*-linux-*/*', substr(rest, instr(rest, '/') + 1), rest) AS rest FROM below
)
SELECT path, coalesce(
	(SELECT min(p.library) FROM ported p
	 WHERE '/' || rest GLOB '*/' || p.header || iif(p.header GLOB '*/', '*', '')),
	iif(instr(rest, '/'), substr(rest, 1, instr(rest, '/') - 1),
	    substr(rest, 1, instr(rest || '.', '.') - 1))) AS library
FROM plain;
CREATE TEMP TABLE cause_library AS
SELECT f.id AS finding, min(h.library) AS library
FROM main.finding f CROSS JOIN m_include i ON i.file = f.file AND i.line = f.line
JOIN temp.cause_header h ON h.path = i.resolved
WHERE f.rule = 'api/third-party-header' GROUP BY f.id
UNION ALL
SELECT f.id, min(h.library)
FROM main.finding f CROSS JOIN (
	SELECT symbol, file FROM m_function WHERE file_origin = 'thirdparty'
	UNION SELECT symbol, file FROM m_variable WHERE file_origin = 'thirdparty') d ON d.symbol = f.name
JOIN temp.cause_header h ON h.path = d.file
WHERE f.rule = 'api/undefined-symbol' GROUP BY f.id;
CREATE UNIQUE INDEX temp.cause_library_finding ON cause_library(finding);

-- The macro of the project that a finding stands in: the call is in it, or what clang says. Of
-- several definitions that which names the finding's subject is meant.
CREATE TEMP TABLE cause_macro AS
WITH spot AS MATERIALIZED (
	SELECT DISTINCT file, line, col, coalesce(name, '') AS name FROM main.finding
), used AS (
	SELECT s.*, c.macro FROM spot s CROSS JOIN m_call c ON c.file = s.file AND c.line = s.line
	WHERE c.col = s.col AND c.macro IS NOT NULL
	UNION
	SELECT s.*, d.macro FROM spot s CROSS JOIN m_diagnostic d ON d.file = s.file AND d.line = s.line
	WHERE d.col = s.col AND d.macro IS NOT NULL
), wrapper AS MATERIALIZED (
	SELECT o.macro, o.name,
	       (SELECT min(iif(' ' || d.text GLOB '*[^A-Za-z0-9_]' || o.name || '[ (]*' OR d.text = o.name, '0', '1')
	                   || d.file || char(10) || printf('%08d', d.line))
	        FROM m_define d WHERE d.name = o.macro) AS at
	FROM (SELECT DISTINCT macro, name FROM used) o
)
SELECT u.file, u.line, u.col, u.name, min(w.macro) AS macro, substr(w.at, 1, 1) = '0' AS wraps,
       substr(w.at, 2, instr(w.at, char(10)) - 2) AS at,
       CAST(substr(w.at, instr(w.at, char(10)) + 1) AS INT) AS at_line
FROM used u JOIN wrapper w ON w.macro = u.macro AND w.name = u.name
WHERE w.at IS NOT NULL
GROUP BY u.file, u.line, u.col, u.name;
CREATE INDEX temp.cause_macro_place ON cause_macro(file, line, col);
-- What the generated header says wrongly around such definitions.
CREATE TEMP TABLE cause_macro_answer AS
SELECT m.at, m.at_line, a.target, min(a.file) AS file
FROM (SELECT DISTINCT at, at_line FROM temp.cause_macro) m
CROSS JOIN m_guard g ON g.file = m.at AND g.line < m.at_line AND g.end_line > m.at_line AND g.need <> 'not'
CROSS JOIN temp.cause_answer a ON a.name = g.macro
GROUP BY m.at, m.at_line, a.target;

-- Names of the library that are used by way of a macro nearly always: the macro is where that is
-- decided, or the one of those that a header declares together.
CREATE TEMP TABLE cause_wrapper AS
WITH named AS (
	SELECT f.name, max(n.header) AS header, count(*) AS uses
	FROM (SELECT DISTINCT file, line, col, name FROM main.finding
	      WHERE rule GLOB 'api/*' AND name IS NOT NULL AND state = 'live') f
	LEFT JOIN main.d_name a ON a.name = f.name
	LEFT JOIN main.d_api n ON n.symbol = a.symbol AND n.target = 'wasip1'
	GROUP BY f.name
), through AS (
	SELECT name, macro, at, at_line, count(*) AS uses FROM temp.cause_macro WHERE wraps
	GROUP BY name, macro, at, at_line
), best AS (
	SELECT t.name, n.header, t.macro, t.at, t.at_line, t.uses,
	       row_number() OVER (PARTITION BY t.name ORDER BY t.uses DESC, t.macro, t.at) AS nth,
	       n.uses AS total
	FROM through t JOIN named n ON n.name = t.name
)
SELECT name, header, macro, at, at_line, uses FROM best
WHERE nth = 1 AND uses >= 4 AND uses * 2 > total;
-- Of one header, the macro with most uses is the one to change.
CREATE TEMP TABLE cause_group AS
SELECT header, macro, at, at_line FROM (
	SELECT *, row_number() OVER (PARTITION BY header ORDER BY uses DESC, macro) AS nth
	FROM temp.cause_wrapper WHERE header > '')
WHERE nth = 1;

-- What a header declares that the target has not goes with the header.
CREATE TEMP TABLE cause_missing AS
SELECT n.name, h.target, min(a.header) AS header
FROM (SELECT DISTINCT name FROM main.finding WHERE rule GLOB 'api/*') u
CROSS JOIN main.d_name n ON n.name = u.name
CROSS JOIN main.d_api a ON a.symbol = n.symbol AND a.target = 'wasip1'
CROSS JOIN main.d_header h ON h.header = a.header AND h.status = 'missing'
GROUP BY n.name, h.target;
CREATE UNIQUE INDEX temp.cause_missing_name ON cause_missing(name, target);

-- Mechanisms by rule, by family of a name, by header and by the custom of names of constants.
CREATE TEMP TABLE cause_site(finding INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
	file TEXT, line INTEGER);
INSERT INTO temp.cause_site
WITH mechanism(family, kind) AS (VALUES ('process', 'processes'), ('signal', 'signals'),
	('socket', 'sockets'), ('terminal', 'terminal'), ('user', 'users'), ('ipc', 'ipc'),
	('dl', 'plugins'), ('epoll', 'polling'), ('thread', 'threads'), ('sched', 'threads'),
	('setjmp', 'jumps'), ('syscall', 'syscalls')
), by_rule(rule, kind) AS (VALUES ('api/process', 'processes'), ('api/signal', 'signals'),
	('api/timer-signal', 'signals'), ('api/socket', 'sockets'), ('api/terminal', 'terminal'),
	('api/ioctl-request', 'terminal'), ('api/user', 'users'), ('api/sysv-ipc', 'ipc'),
	('api/dynamic-loading', 'plugins'), ('api/poll', 'polling'), ('api/mmap', 'mappings'),
	('api/shared-mapping', 'mappings'), ('api/reserved-mapping', 'mappings'),
	('api/raw-syscall', 'syscalls'), ('api/locale', 'locale')
), by_family(family, kind) AS (VALUES ('thread', 'threads'), ('jump', 'jumps'), ('simd', 'simd'),
	('asm', 'assembly'), ('build', 'build')
), by_constant(pattern, kind) AS (VALUES ('SIG[A-Z]*', 'signals'), ('SA_*', 'signals'), ('CLD_*', 'signals'),
	('AF_*', 'sockets'), ('PF_*', 'sockets'), ('SO_*', 'sockets'), ('SOCK_*', 'sockets'), ('MSG_*', 'sockets'),
	('IP_*', 'sockets'), ('IPV6_*', 'sockets'), ('TCP_*', 'sockets'), ('W[INCU]*', 'processes'), ('RTLD_*', 'plugins'),
	('TC[A-Z]*', 'terminal'), ('TIOC*', 'terminal'), ('PTHREAD_*', 'threads'), ('MAP_*', 'mappings'),
	('PROT_*', 'mappings'), ('MADV_*', 'mappings'), ('EPOLL*', 'polling'), ('POLL*', 'polling'),
	('RLIMIT_*', 'processes'), ('F_*LCK', 'locks'), ('F_*LK', 'locks'), ('F_*LKW', 'locks'), ('LOCK_*', 'locks')
), header AS MATERIALIZED (
	-- Most of what a header declares is of one family.
	SELECT header, kind FROM (
		SELECT header, kind, sum(n) AS n, sum(sum(n)) OVER (PARTITION BY header) AS total,
		       row_number() OVER (PARTITION BY header ORDER BY sum(n) DESC, kind) AS nth
		FROM (SELECT header, family, count(*) AS n FROM main.d_api
		      WHERE target = 'wasip1' AND header > '' GROUP BY header, family)
		LEFT JOIN mechanism USING (family)
		GROUP BY header, kind)
	WHERE nth = 1 AND n * 2 > total AND kind IS NOT NULL
	UNION ALL VALUES ('sys/mman.h', 'mappings')
), ruled AS MATERIALIZED (
	SELECT f.rule, coalesce((SELECT r.kind FROM by_rule r WHERE r.rule = f.rule),
	                        (SELECT y.kind FROM by_family y
	                         WHERE y.family = substr(f.rule, 1, instr(f.rule, '/') - 1))) AS kind
	FROM (SELECT DISTINCT rule FROM main.finding) f
), constant AS MATERIALIZED (
	SELECT f.name, min(c.kind) AS kind
	FROM (SELECT DISTINCT name FROM main.finding WHERE rule = 'api/undeclared-constant') f
	JOIN by_constant c ON f.name GLOB c.pattern GROUP BY f.name
), quoted AS (
	SELECT f.id, f.rule, f.target, f.file, f.line, f.col, f.symbol, f.name, f.severity,
	       CASE WHEN f.rule IN ('api/missing-header', 'api/refused-header')
	            THEN substr(f.message, instr(f.message, '''') + 1,
	                 instr(substr(f.message, instr(f.message, '''') + 1), '''') - 1)
	            WHEN f.rule GLOB 'api/*' THEN (SELECT m.header FROM temp.cause_missing m
	                 WHERE m.name = f.name AND m.target = f.target) END AS header
	FROM main.finding f
), found AS (
	SELECT q.*, l.library,
	       coalesce(r.kind, (SELECT h.kind FROM header h WHERE h.header = q.header), c.kind) AS mechanism,
	       coalesce(g.macro, w.macro) AS macro, coalesce(g.at, w.at) AS at, coalesce(g.at_line, w.at_line) AS at_line,
	       coalesce(
	           (SELECT min(a.file) FROM temp.cause_guard g CROSS JOIN temp.cause_answer a
	                ON a.name = g.macro AND a.target = q.target
	            WHERE g.file = q.file AND g.line = q.line AND g.need <> 'not'),
	           (SELECT min(a.file) FROM temp.cause_macro m CROSS JOIN temp.cause_macro_answer a
	                ON a.at = m.at AND a.at_line = m.at_line AND a.target = q.target
	            WHERE m.file = q.file AND m.line = q.line AND m.col = q.col),
	           -- A file that stands in for the function is compiled where it was found.
	           (SELECT a.file FROM temp.cause_answer a
	            WHERE a.name = 'HAVE_' || upper(q.name) AND a.target = q.target
	              AND q.file GLOB '*[/_-]' || q.name || '.c')) AS configured,
	       CASE WHEN q.rule GLOB 'api/*' AND q.symbol IS NULL AND EXISTS (
	                SELECT 1 FROM m_ref r WHERE r.file = q.file AND r.line = q.line AND r.col = q.col AND r.fn IS NULL)
	            THEN (SELECT v.name || ' ' || v.line FROM m_variable v
	                  WHERE v.file = q.file AND v.fn IS NULL AND v.line <= q.line
	                  ORDER BY v.line DESC, v.name LIMIT 1) END AS "table"
	FROM quoted q
	LEFT JOIN ruled r ON r.rule = q.rule
	LEFT JOIN constant c ON q.rule = 'api/undeclared-constant' AND c.name = q.name
	LEFT JOIN temp.cause_library l ON l.finding = q.id
	LEFT JOIN temp.cause_wrapper w ON w.name = q.name AND q.rule GLOB 'api/*'
	LEFT JOIN temp.cause_group g ON g.header = coalesce(q.header, w.header)
), sorted AS (
	SELECT *, CASE WHEN rule = 'build/configured-for-host' OR library IS NULL AND configured IS NOT NULL
	                    AND (macro IS NULL OR mechanism IS NOT NULL) THEN 'configured'
	               WHEN library IS NOT NULL THEN 'library'
	               WHEN rule GLOB 'suppression/*' THEN 'comment'
	               WHEN "table" IS NOT NULL THEN 'table'
	               WHEN mechanism IS NOT NULL THEN mechanism
	               WHEN macro IS NOT NULL THEN 'macro'
	               WHEN header IS NOT NULL THEN 'header'
	               WHEN rule = 'api/undeclared-constant' THEN 'constant'
	               WHEN rule IN ('api/made-up-value', 'api/local-time') THEN 'code'
	               WHEN rule GLOB 'api/*' AND name IS NOT NULL THEN 'function'
	               ELSE 'code' END AS kind
	FROM found
)
SELECT id, kind,
       CASE kind WHEN 'configured' THEN iif(rule = 'build/configured-for-host', file, configured)
                 WHEN 'library' THEN library WHEN 'macro' THEN macro WHEN 'header' THEN header
                 WHEN 'table' THEN substr("table", 1, instr("table", ' ') - 1)
                 WHEN 'build' THEN coalesce(name, rule) WHEN 'comment' THEN rule
                 WHEN 'constant' THEN name WHEN 'function' THEN name
                 WHEN 'code' THEN rule || iif(rule = 'abi/wasm-only-error', ' ' || coalesce(name, ''), '')
                 ELSE kind END,
       CASE kind WHEN 'configured' THEN iif(rule = 'build/configured-for-host', file, configured)
                 WHEN 'macro' THEN at WHEN 'table' THEN file END,
       CASE kind WHEN 'macro' THEN at_line WHEN 'configured' THEN iif(rule = 'build/configured-for-host', line, NULL)
                 WHEN 'table' THEN CAST(substr("table", instr("table", ' ') + 1) AS INT) END
FROM sorted;

-- A switch: a macro that the configuration or the command line defines, and that leaves out
-- findings of several names at once.
CREATE TEMP TABLE cause_switch AS
WITH chosen AS MATERIALIZED (
	SELECT d.name FROM m_define d JOIN m_mark g ON g.file = d.file AND g.kind = 'generated'
	UNION
	SELECT substr(j.value, 3, instr(j.value || '=', '=') - 3)
	FROM main.unit u, json_each(u.args) j WHERE u.present AND j.value GLOB '-D[A-Z]*'
), loose AS (
	SELECT s.finding, f.target, s.kind, s.name, g.macro
	FROM temp.cause_site s CROSS JOIN main.finding f ON f.id = s.finding AND f.state = 'live'
	CROSS JOIN temp.cause_guard g ON g.file = f.file AND g.line = f.line AND g.need = 'defined'
	WHERE s.kind NOT IN ('configured', 'library', 'macro', 'comment') AND f.severity <> 'perf'
	  AND g.macro IN (SELECT name FROM chosen)
	  -- What a system is, is none to choose.
	  AND g.macro NOT IN ('NDEBUG', 'UNIX', 'LINUX', 'POSIX', 'BSD')
), wide AS MATERIALIZED (
	SELECT target, macro, count(*) AS n FROM loose GROUP BY target, macro
	HAVING count(DISTINCT kind || ' ' || name) >= 3
)
SELECT finding, macro FROM (
	SELECT l.finding, l.macro, row_number() OVER (PARTITION BY l.finding ORDER BY w.n DESC, l.macro) AS nth
	FROM loose l JOIN wide w USING (target, macro))
WHERE nth = 1;
UPDATE temp.cause_site AS s SET kind = 'switch', name = w.macro, file = NULL, line = NULL
FROM temp.cause_switch w WHERE w.finding = s.finding;
