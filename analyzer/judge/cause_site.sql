-- temp.cause_site: what each finding belongs to: a kind and a name, and where that is decided. The
-- first that fits counts, from the widest decision to the narrowest: a library, a macro that many
-- calls go through, a header that was generated for the host, programs that are examples, a switch,
-- a table of functions, a mechanism of the system, a name, a rule.
DROP TABLE IF EXISTS temp.cause_site;
DROP TABLE IF EXISTS temp.cause_answer;
DROP TABLE IF EXISTS temp.cause_library;
DROP TABLE IF EXISTS temp.cause_header;
DROP TABLE IF EXISTS temp.cause_wrapper;
DROP TABLE IF EXISTS temp.cause_group;
DROP TABLE IF EXISTS temp.cause_missing;
DROP TABLE IF EXISTS temp.cause_switch;
DROP TABLE IF EXISTS temp.cause_follows;
DROP TABLE IF EXISTS temp.cause_asked;
DROP TABLE IF EXISTS temp.cause_width;
DROP TABLE IF EXISTS temp.cause_path;

-- Answers of a header that are wrong for a target.
CREATE TEMP TABLE cause_answer AS
SELECT DISTINCT name, target, min(file) AS file FROM temp.host_answer GROUP BY name, target;
CREATE UNIQUE INDEX temp.cause_answer_name ON cause_answer(name, target);
-- Spots that are read for such an answer.
CREATE TEMP TABLE cause_follows AS
SELECT g.file, g.spot, a.target, min(a.file) AS config
FROM (SELECT file, spot, macro FROM temp.guard_all
      UNION SELECT file, spot, macro FROM temp.guard_need WHERE need = 'unsure') g
JOIN temp.cause_answer a ON a.name = g.macro
GROUP BY g.file, g.spot, a.target;
CREATE UNIQUE INDEX temp.cause_follows_spot ON cause_follows(file, spot, target);
-- And what is missing behind an answer of its own name, of which no table knows: HAVE_XATTR,
-- HAVE_FSETXATTR_5, HAVE_NL_MSG_CAT_CNTR; and a path that the header holds.
CREATE TEMP TABLE cause_asked AS
WITH answer AS MATERIALIZED (
	SELECT d.name, d.file, lower(substr(d.name, instr(d.name, 'HAVE_') + 5)) AS asked
	FROM m_name g CROSS JOIN m_define d ON d.file = g.file
	WHERE g.kind = 'generated' AND d.name GLOB '*HAVE_????*'
), unknown AS (
	SELECT * FROM answer a
	WHERE asked NOT GLOB '*_h' AND NOT EXISTS (SELECT 1 FROM main.d_api n WHERE n.symbol = a.asked)
), told AS MATERIALIZED (
	SELECT DISTINCT file, line, rule, lower(coalesce(name, substr(message, instr(message, '''') + 1, 30))) AS word
	FROM main.finding
	WHERE rule IN ('api/missing-function', 'api/undeclared-function', 'api/undeclared-constant',
	               'api/undefined-symbol', 'api/missing-header', 'api/refused-header')
	  AND length(coalesce(name, message)) > 3
), path AS MATERIALIZED (
	SELECT d.text || ' *' AS begins, min(d.file) AS file FROM m_name g CROSS JOIN m_define d ON d.file = g.file
	WHERE g.kind = 'generated' AND d.text GLOB '"/*"' GROUP BY d.text
), named(finding, config) AS (
	SELECT f.id, u.file
	FROM told t CROSS JOIN temp.guard_place p ON p.file = t.file AND p.line = t.line
	CROSS JOIN temp.guard_all g ON g.file = p.file AND g.spot = p.spot
	JOIN unknown u ON u.name = g.macro AND (instr(t.word, u.asked) OR instr(u.asked, ltrim(t.word, '_')))
	CROSS JOIN main.finding f ON f.file = t.file AND f.line = t.line AND f.rule = t.rule
), odd AS (
	-- What compiles on the host alone, behind an answer that no table knows: HAVE_GLIBC_STRERROR_R.
	SELECT f.id, u.file FROM main.finding f CROSS JOIN temp.guard_place p ON p.file = f.file AND p.line = f.line
	CROSS JOIN temp.guard_need g ON g.file = p.file AND g.spot = p.spot AND g.branch = p.spot
	JOIN unknown u ON u.name = g.macro
	WHERE f.rule IN ('abi/wasm-only-error', 'api/undeclared-constant') AND g.need IN ('defined', 'either')
)
SELECT finding, min(config) AS config FROM (
	SELECT * FROM named UNION ALL SELECT * FROM odd UNION ALL
	-- An assertion about what the header answers, or what is defined by its answer.
	SELECT f.id, coalesce(o.config, n.file) FROM temp.cause_asserted a
	CROSS JOIN main.finding f ON f.file = a.at AND f.line = a.at_line AND f.rule = 'abi/static-assert'
	LEFT JOIN temp.cause_answer n ON n.name = a.name AND n.target = f.target
	LEFT JOIN temp.guard_place p ON p.file = a.file AND p.line = a.line
	LEFT JOIN temp.cause_follows o ON o.file = p.file AND o.spot = p.spot AND o.target = f.target
	WHERE coalesce(o.config, n.file) IS NOT NULL UNION ALL
	SELECT f.id, p.file FROM main.finding f JOIN path p ON f.message GLOB p.begins
	WHERE f.rule IN ('api/system-path', 'api/host-path'))
GROUP BY finding;
CREATE UNIQUE INDEX temp.cause_asked_finding ON cause_asked(finding);

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
-- What a project declares itself, of a library whose names are its own.
INSERT INTO temp.cause_library
WITH own(pattern, library) AS (VALUES ('tget[efns]*', 'ncurses'), ('tgoto', 'ncurses'), ('tputs', 'ncurses'),
	('tparm', 'ncurses'), ('tiget[fns]*', 'ncurses'), ('setupterm', 'ncurses'), ('ospeed', 'ncurses'),
	('BC', 'ncurses'), ('UP', 'ncurses'), ('PC', 'ncurses'), ('rl_[a-z]*', 'readline'), ('SSL_*', 'openssl'),
	('EVP_*', 'openssl'), ('png_*', 'libpng'), ('inflate*', 'zlib'), ('deflate*', 'zlib'),
	('BZ2_*', 'bzip2'), ('sqlite3_*', 'sqlite'), ('XML_*', 'expat'), ('ZSTD_*', 'zstd'), ('FT_[A-Z]*', 'freetype')
), named AS MATERIALIZED (
	SELECT n.name, min(o.library) AS library
	FROM (SELECT DISTINCT name FROM main.finding WHERE rule = 'api/undefined-symbol') n
	JOIN own o ON n.name GLOB o.pattern GROUP BY n.name
)
SELECT f.id, n.library FROM main.finding f CROSS JOIN named n ON n.name = f.name
WHERE f.rule = 'api/undefined-symbol' AND f.id NOT IN (SELECT finding FROM temp.cause_library);
CREATE UNIQUE INDEX temp.cause_library_finding ON cause_library(finding);

-- Names of the library that are used by way of a macro nearly always: the macro is where that is
-- decided, or the one of those that a header declares together.
CREATE TEMP TABLE cause_wrapper AS
WITH named AS (
	SELECT f.name, max(n.header) AS header, count(*) AS uses
	-- A macro that stands for what the target has is no cause: what is said is of a use's own.
	FROM (SELECT DISTINCT file, line, col, name FROM main.finding
	      WHERE rule GLOB 'api/*' AND name IS NOT NULL AND state = 'live' AND severity IN ('blocker', 'flag')
	        AND rule <> 'api/no-libc') f
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

-- What decides a width: the project's own type, where it is defined; the function that gives a long;
-- a file in which it happens again and again; else the type of the language, signed or not. 'Uinttype'
-- is decided where 'Inttype' is.
CREATE TEMP TABLE cause_width AS
WITH own AS MATERIALIZED (
	SELECT name AS subject, min(file) AS file, min(line) AS line FROM m_operand WHERE kind = 'typedef'
	GROUP BY name HAVING max(value = 8 AND worlds & 1)
), alias AS MATERIALIZED (
	SELECT u.subject AS spelled, coalesce(s.subject, u.subject) AS name, coalesce(s.file, u.file) AS file,
	       coalesce(s.line, u.line) AS line
	FROM own u LEFT JOIN own s ON lower(u.subject) = 'u' || lower(s.subject) AND s.file = u.file
), about AS (
	SELECT id, rule, target, state = 'live' AND severity <> 'note' AS counts, file, name, rtrim(message, replace(message, char(39), '')) AS upto
	FROM main.finding
	WHERE rule IN ('abi/narrowing', 'abi/narrowing-cast', 'abi/narrowing-size', 'abi/long-result',
	               'fp/float-to-long', 'fp/float-to-unsigned')
), typed AS (
	SELECT *, replace(replace(substr(upto, length(rtrim(rtrim(upto, char(39)), replace(upto, char(39), ''))) + 1),
	                  char(39), ''), 'const ', '') AS type
	FROM about
), plain AS MATERIALIZED (
	SELECT target, file FROM typed
	WHERE counts AND rule <> 'abi/long-result' AND type NOT IN (SELECT subject FROM own)
	GROUP BY target, file HAVING count(*) > 1
)
SELECT t.id AS finding,
       CASE WHEN t.rule = 'abi/long-result' THEN t.name WHEN a.name IS NOT NULL THEN a.name
            WHEN t.counts AND EXISTS (SELECT 1 FROM plain p WHERE p.target = t.target AND p.file = t.file) THEN t.file
            WHEN t.type GLOB '*size_t' THEN 'size_t' ELSE replace(t.type, 'unsigned ', '') END AS name,
       iif(t.rule = 'abi/long-result', NULL, a.file) AS at,
       iif(t.rule = 'abi/long-result', NULL, a.line) AS at_line
FROM typed t LEFT JOIN alias a ON a.spelled = t.type AND t.rule <> 'fp/float-to-unsigned'
GROUP BY t.id;
CREATE UNIQUE INDEX temp.cause_width_finding ON cause_width(finding);
-- Of paths it is the folder of the root that they are in: /tmp is granted as a whole.
CREATE TEMP TABLE cause_path AS
SELECT id AS finding, substr(path, 1, instr(substr(path, 2) || '/', '/')) AS name
FROM (SELECT id, substr(message, 2, instr(substr(message, 2), '"') - 1) AS path
      FROM main.finding WHERE rule IN ('api/system-path', 'api/host-path'));
CREATE UNIQUE INDEX temp.cause_path_finding ON cause_path(finding);

-- Mechanisms by rule, by family of a name, by header and by the custom of names of constants.
CREATE TEMP TABLE cause_site(finding INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
	file TEXT, line INTEGER);
INSERT INTO temp.cause_site
WITH mechanism(family, kind) AS (VALUES ('process', 'processes'), ('signal', 'signals'),
	('socket', 'sockets'), ('terminal', 'terminal'), ('user', 'users'), ('ipc', 'ipc'),
	('dl', 'plugins'), ('epoll', 'polling'), ('thread', 'threads'), ('sched', 'threads'),
	('setjmp', 'jumps'), ('syscall', 'syscalls')
), by_rule(rule, kind) AS (VALUES ('api/process', 'processes'), ('api/signal', 'signals'),
	('api/timer-signal', 'signals'), ('api/undelivered-signal', 'signals'), ('api/memory-files', 'files'),
	('api/terminal-mode', 'terminal'), ('api/socket', 'sockets'), ('api/terminal', 'terminal'),
	('api/ioctl-request', 'terminal'), ('api/user', 'users'), ('api/sysv-ipc', 'ipc'),
	('api/dynamic-loading', 'plugins'), ('api/poll', 'polling'), ('api/mmap', 'mappings'),
	('api/shared-mapping', 'mappings'), ('api/reserved-mapping', 'mappings'),
	('api/raw-syscall', 'syscalls'), ('api/locale', 'locale'),
	-- One option of the link gives room to all; one type is chosen for all; one folder is granted.
	('memory/large-frame', 'stack'), ('memory/recursion', 'stack'), ('memory/deep-stack', 'stack'),
	('memory/vla', 'stack'), ('memory/alloca-in-loop', 'stack'),
	('abi/narrowing', 'widths'), ('abi/narrowing-cast', 'widths'), ('abi/narrowing-size', 'widths'),
	('abi/long-result', 'widths'), ('fp/float-to-long', 'widths'), ('fp/float-to-unsigned', 'widths'),
	('api/system-path', 'paths'), ('api/host-path', 'paths')
), by_family(family, kind) AS (VALUES ('thread', 'threads'), ('jump', 'jumps'), ('simd', 'simd'),
	('asm', 'assembly'), ('build', 'build')
), by_constant(pattern, kind) AS (VALUES ('SIG[A-Z_]*', 'signals'), ('SA_*', 'signals'), ('CLD_*', 'signals'),
	('SI_[A-Z]*', 'signals'), ('SS_*', 'signals'), ('ITIMER_*', 'signals'),
	('AF_*', 'sockets'), ('PF_*', 'sockets'), ('SO_*', 'sockets'), ('SOL_*', 'sockets'), ('SOCK_*', 'sockets'),
	('MSG_*', 'sockets'), ('IP_*', 'sockets'), ('IPV6_*', 'sockets'), ('IPPROTO_*', 'sockets'), ('TCP_*', 'sockets'),
	('UDP_*', 'sockets'), ('SHUT_*', 'sockets'), ('INADDR_*', 'sockets'), ('IN6ADDR_*', 'sockets'), ('AI_*', 'sockets'),
	('NI_*', 'sockets'), ('EAI_*', 'sockets'), ('SCM_*', 'sockets'), ('IFF_*', 'sockets'), ('SIOC*', 'sockets'),
	('W[INCU]*', 'processes'), ('PR_[GS]ET*', 'processes'), ('CLONE_*', 'processes'), ('RUSAGE_*', 'processes'),
	('RLIM*', 'processes'), ('RTLD_*', 'plugins'),
	('TC[A-Z]*', 'terminal'), ('TIOC*', 'terminal'), ('VMIN', 'terminal'), ('VTIME', 'terminal'),
	('ECHO*', 'terminal'), ('ICANON', 'terminal'), ('ISIG', 'terminal'), ('IEXTEN', 'terminal'),
	('IXO[FN]*', 'terminal'), ('[IO][NC][LR][CN][LR]', 'terminal'), ('OPOST', 'terminal'),
	('PTHREAD_*', 'threads'), ('SCHED_*', 'threads'), ('MAP_*', 'mappings'),
	('PROT_*', 'mappings'), ('MADV_*', 'mappings'), ('EPOLL*', 'polling'), ('POLL*', 'polling'), ('EFD_*', 'polling'),
	('IPC_*', 'ipc'), ('SHM_*', 'ipc'), ('SEM_*', 'ipc'),
	('F_*LCK', 'locks'), ('F_*LK', 'locks'), ('F_*LKW', 'locks'), ('LOCK_*', 'locks')
), by_type(pattern, kind) AS (VALUES ('*sockaddr*', 'sockets'), ('*addrinfo*', 'sockets'), ('*hostent*', 'sockets'),
	('*servent*', 'sockets'), ('*in_addr*', 'sockets'), ('*msghdr*', 'sockets'), ('*ifaddrs*', 'sockets'),
	('*ifreq*', 'sockets'), ('*linger*', 'sockets'), ('*ip_mreq*', 'sockets'), ('*sigevent*', 'signals'),
	('*sigval*', 'signals'), ('*sigaction*', 'signals'), ('*siginfo*', 'signals'), ('*sigset*', 'signals'),
	('*itimerval*', 'signals'), ('stack_t', 'signals'), ('*termio*', 'terminal'), ('*winsize*', 'terminal'),
	('*passwd*', 'users'), ('struct group*', 'users'), ('*rusage*', 'processes'), ('*rlim*', 'processes'),
	('*ucontext*', 'jumps'), ('*jmp_buf*', 'jumps'), ('*pthread_*', 'threads'), ('*cpu_set*', 'threads'),
	('struct flock', 'locks'), ('*pollfd*', 'polling'), ('*epoll_event*', 'polling'), ('*msqid*', 'ipc'),
	('*shmid*', 'ipc'), ('*semid*', 'ipc')
), by_name(name, kind) AS (VALUES ('chmod', 'modes'), ('fchmod', 'modes'), ('fchmodat', 'modes'), ('lchmod', 'modes'),
	('umask', 'modes'), ('chown', 'modes'), ('fchown', 'modes'), ('lchown', 'modes'), ('fchownat', 'modes'),
	('flock', 'locks'), ('lockf', 'locks'),
	('kill', 'processes'), ('killpg', 'processes')
), by_header(header, kind) AS (VALUES ('sys/mman.h', 'mappings'), ('linux/tcp.h', 'sockets'),
	('linux/if.h', 'sockets'), ('net/if.h', 'sockets'), ('linux/futex.h', 'syscalls')
), header AS MATERIALIZED (
	-- Most of what a header declares is of one family.
	SELECT header, kind FROM (
		SELECT header, kind, sum(n) AS n, sum(sum(n)) OVER (PARTITION BY header) AS total,
		       row_number() OVER (PARTITION BY header ORDER BY sum(n) DESC, kind) AS nth
		FROM (SELECT header, family, count(*) AS n FROM main.d_api
		      WHERE target = 'wasip1' AND header > '' GROUP BY header, family)
		LEFT JOIN mechanism USING (family)
		GROUP BY header, kind)
	WHERE nth = 1 AND n * 2 > total AND kind IS NOT NULL AND header NOT IN (SELECT header FROM by_header)
	UNION ALL SELECT header, kind FROM by_header
), ruled AS MATERIALIZED (
	SELECT f.rule, coalesce((SELECT r.kind FROM by_rule r WHERE r.rule = f.rule),
	                        (SELECT y.kind FROM by_family y
	                         WHERE y.family = substr(f.rule, 1, instr(f.rule, '/') - 1))) AS kind
	FROM (SELECT DISTINCT rule FROM main.finding) f
), constant AS MATERIALIZED (
	SELECT rule, name, min(kind) AS kind FROM (
		SELECT f.rule, f.name, c.kind
		FROM (SELECT DISTINCT rule, name FROM main.finding WHERE rule = 'api/undeclared-constant') f
		JOIN by_constant c ON f.name GLOB c.pattern
		UNION ALL
		SELECT f.rule, f.name, c.kind
		FROM (SELECT DISTINCT rule, name FROM main.finding WHERE rule = 'abi/wasm-only-error') f
		JOIN by_type c ON f.name GLOB c.pattern)
	GROUP BY rule, name
), quoted AS MATERIALIZED (
	SELECT f.id, f.rule, f.target, f.file, f.line, f.col, f.symbol, f.name, f.severity,
	       CASE WHEN f.rule IN ('api/missing-header', 'api/refused-header')
	            THEN substr(f.message, instr(f.message, '''') + 1,
	                 instr(substr(f.message, instr(f.message, '''') + 1), '''') - 1)
	            WHEN f.name IN ('_nl_msg_cat_cntr', '_nl_expand_alias')
	            THEN (SELECT h.header FROM main.d_header h
	                  WHERE h.header = 'libintl.h' AND h.target = f.target AND h.status = 'missing')
	            WHEN f.rule GLOB 'api/*' THEN (SELECT m.header FROM temp.cause_missing m
	                 WHERE m.name = f.name AND m.target = f.target) END AS header,
	       p.spot
	FROM main.finding f JOIN temp.guard_place p ON p.file = f.file AND p.line = f.line
), through AS MATERIALIZED (
	SELECT m.file, m.line, m.col, o.target, min(o.config) AS config
	FROM temp.cause_macro m JOIN temp.guard_place p ON p.file = m.at AND p.line = m.at_line
	JOIN temp.cause_follows o ON o.file = p.file AND o.spot = p.spot
	GROUP BY m.file, m.line, m.col, o.target
), stand_in AS MATERIALIZED (
	-- A file that stands in for the function is compiled where it was found.
	SELECT f.file, f.name, a.target, min(a.file) AS config
	FROM temp.cause_answer a CROSS JOIN main.finding f ON f.name = lower(substr(a.name, 6)) AND f.target = a.target
	WHERE a.name GLOB 'HAVE_*' AND f.file GLOB '*[/_-]' || f.name || '.c'
	GROUP BY f.file, f.name, a.target
), entry AS MATERIALIZED (
	SELECT u.file, u.line, u.col, (SELECT v.name || ' ' || v.line FROM m_variable v
	                               WHERE v.file = u.file AND v.fn IS NULL AND v.line <= u.line
	                               ORDER BY v.line DESC, v.name LIMIT 1) AS "table"
	FROM (SELECT DISTINCT file, line, col FROM main.finding WHERE rule GLOB 'api/*' AND symbol IS NULL) u
	WHERE EXISTS (SELECT 1 FROM m_ref r WHERE r.file = u.file AND r.line = u.line AND r.col = u.col AND r.fn IS NULL)
), example AS MATERIALIZED (
	-- Programs that show a library, where there is more than those.
	SELECT file, dirname(file) AS folder FROM (SELECT DISTINCT file FROM main.finding)
	WHERE is_example(file)
	  AND EXISTS (SELECT 1 FROM main.unit u WHERE u.present AND u.language = 'c' AND NOT is_example(u.file))
), found AS (
	SELECT q.*, l.library, x.folder AS example,
	       coalesce(b.kind, r.kind, h.kind, c.kind) AS mechanism,
	       coalesce(g.macro, w.macro) AS macro, coalesce(g.at, w.at) AS at, coalesce(g.at_line, w.at_line) AS at_line,
	       coalesce(v.config, t.config, n.config, k.config) AS configured, d.name AS width, d.at AS width_at,
	       d.at_line AS width_line, y.name AS root,
	       e."table"
	FROM quoted q
	LEFT JOIN ruled r ON r.rule = q.rule
	LEFT JOIN example x ON x.file = q.file
	LEFT JOIN by_name b ON b.name = q.name AND q.rule GLOB 'api/*'
	LEFT JOIN header h ON h.header = q.header
	LEFT JOIN through t ON t.file = q.file AND t.line = q.line AND t.col = q.col AND t.target = q.target
	LEFT JOIN entry e ON e.file = q.file AND e.line = q.line AND e.col = q.col AND q.symbol IS NULL AND q.rule GLOB 'api/*'
	LEFT JOIN stand_in n ON n.file = q.file AND n.name = q.name AND n.target = q.target
	LEFT JOIN constant c ON c.rule = q.rule AND c.name = q.name
	LEFT JOIN temp.cause_follows v ON v.file = q.file AND v.spot = q.spot AND v.target = q.target
	LEFT JOIN temp.cause_asked k ON k.finding = q.id
	LEFT JOIN temp.cause_width d ON d.finding = q.id
	LEFT JOIN temp.cause_path y ON y.finding = q.id
	LEFT JOIN temp.cause_library l ON l.finding = q.id
	LEFT JOIN temp.cause_wrapper w ON w.name = q.name AND q.rule GLOB 'api/*'
	LEFT JOIN temp.cause_group g ON g.header = coalesce(q.header, w.header)
), sorted AS (
	SELECT *, CASE WHEN rule = 'build/configured-for-host' OR library IS NULL AND configured IS NOT NULL
	                    AND (macro IS NULL OR mechanism IS NOT NULL) THEN 'configured'
	               WHEN example IS NOT NULL THEN 'examples'
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
                 WHEN 'examples' THEN example WHEN 'library' THEN library WHEN 'macro' THEN macro WHEN 'header' THEN header
                 WHEN 'table' THEN substr("table", 1, instr("table", ' ') - 1)
                 WHEN 'build' THEN coalesce(name, rule) WHEN 'comment' THEN rule
                 WHEN 'constant' THEN name WHEN 'function' THEN name
                 WHEN 'widths' THEN coalesce(width, kind) WHEN 'paths' THEN coalesce(root, kind)
                 WHEN 'code' THEN rule || iif(rule = 'abi/wasm-only-error',
	                              ' ' || replace(replace(replace(coalesce(name, ''), 'struct ', ''), 'union ', ''), 'enum ', ''), '')
                 ELSE kind END,
       CASE kind WHEN 'configured' THEN iif(rule = 'build/configured-for-host', file, configured)
                 WHEN 'macro' THEN at WHEN 'table' THEN file WHEN 'widths' THEN width_at END,
       CASE kind WHEN 'macro' THEN at_line WHEN 'widths' THEN width_line WHEN 'configured' THEN iif(rule = 'build/configured-for-host', line, NULL)
                 WHEN 'table' THEN CAST(substr("table", instr("table", ' ') + 1) AS INT) END
FROM sorted;

-- A switch: a macro without which findings are left out: one of the configuration or the command line
-- with findings of several names at once, or one, of the project's too, that has little else to it than
-- these and a blocker: more than twenty branches for each finding are a feature that one keeps. A cause
-- that lies in one switch as a whole says so itself. The innermost counts.
CREATE TEMP TABLE cause_switch AS
WITH loose AS MATERIALIZED (
	SELECT s.finding, f.target, f.severity, s.kind, s.name, g.macro, c.how, max(g.branch) AS branch
	FROM temp.cause_site s CROSS JOIN main.finding f ON f.id = s.finding AND f.state = 'live'
	CROSS JOIN temp.guard_place p ON p.file = f.file AND p.line = f.line
	CROSS JOIN temp.guard_need g ON g.file = p.file AND g.spot = p.spot AND g.need = 'defined'
	CROSS JOIN temp.guard_named c ON c.macro = g.macro
	WHERE s.kind NOT IN ('configured', 'examples', 'library', 'macro', 'comment') AND f.severity NOT IN ('perf', 'note')
	GROUP BY s.finding, g.macro
), whole AS MATERIALIZED (
	SELECT f.target, s.kind, s.name, count(*) AS n FROM temp.cause_site s CROSS JOIN main.finding f ON f.id = s.finding
	WHERE f.state = 'live' AND f.severity NOT IN ('perf', 'note') GROUP BY f.target, s.kind, s.name
), part AS MATERIALIZED (
	SELECT l.target, l.macro, max(l.n < w.n) AS splits
	FROM (SELECT target, macro, kind, name, count(*) AS n FROM loose GROUP BY target, macro, kind, name) l
	JOIN whole w ON w.target = l.target AND w.kind = l.kind AND w.name = l.name GROUP BY l.target, l.macro
), branches AS MATERIALIZED (
	SELECT macro, count(*) AS n FROM m_guard WHERE macro IN (SELECT macro FROM loose) GROUP BY macro
), wide AS MATERIALIZED (
	SELECT l.target, l.macro, count(*) AS n FROM loose l JOIN part p ON p.target = l.target AND p.macro = l.macro
	LEFT JOIN branches b ON b.macro = l.macro
	GROUP BY l.target, l.macro
	HAVING l.how <> 'define' AND count(DISTINCT l.kind || ' ' || l.name) >= 3
	    OR p.splits AND max(l.severity = 'blocker') AND count(*) > (l.how = 'define')
	       AND count(*) * 20 >= coalesce(b.n, 0)
)
SELECT finding, macro FROM (
	SELECT l.finding, l.macro, row_number() OVER (PARTITION BY l.finding ORDER BY l.branch DESC, w.n DESC, l.macro) AS nth
	FROM loose l JOIN wide w USING (target, macro))
WHERE nth = 1;
UPDATE temp.cause_site AS s SET kind = 'switch', name = w.macro, file = NULL, line = NULL
FROM temp.cause_switch w WHERE w.finding = s.finding;
-- An #error that only the target's build meets: before it is decided, nothing is known of what follows.
UPDATE temp.cause_site AS s SET kind = 'platform', name = g.place, file = g.file, line = g.line
FROM (SELECT DISTINCT f.id, g.file || ':' || g.line AS place, g.file, g.line
      FROM temp.gate g CROSS JOIN main.finding f ON f.file = g.file AND f.line = g.line AND f.rule = 'abi/wasm-only-error'
      CROSS JOIN main.target t ON t.name = f.target AND t.world = g.world) g
WHERE g.id = s.finding;
