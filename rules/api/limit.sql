-- severity: note
-- message: '{name}'{asked} is limited in the target: {what}
-- why: The function is there and works within limits that its declaration does not show; beyond them it fails,
--   waits for what never comes, or traps. What each library does is in rules/data/libc-api.tsv, whose README names
--   its sources. A file is told once of each. Where what is asked for is known to fail, it is a hazard: fcntl() with
--   F_DUPFD or F_DUPFD_CLOEXEC, whose names newer headers define (wasi-libc's cloudlibc/src/libc/fcntl/fcntl.c),
--   glob() with GLOB_TILDE and strptime() with %Z, which wasi-libc leaves out of musl's.
-- fix: {how}
-- families: wasi
WITH used AS (
	SELECT u.*,
	       CASE WHEN u.symbol = 'fcntl' AND u.note GLOB '*F_DUPFD*' AND u.arguments GLOB '*F_DUPFD*' THEN ' with F_DUPFD'
	            WHEN u.symbol = 'glob' AND u.arguments GLOB '*GLOB_TILDE*' THEN ' with GLOB_TILDE'
	            WHEN u.symbol = 'strptime'
	                 AND EXISTS (SELECT 1 FROM meaning m WHERE m.kind = 'text' AND m.name = 'strptime' AND m.text GLOB '*%Z*'
	                             AND m.file = u.file AND m.line = u.line AND m.col = u.col) THEN ' with %Z'
	            ELSE '' END AS asked
	FROM api_use u
	-- Where a name is from is no limit: isnan() is a 'macro only'.
	WHERE u.status = 'yes' AND u.called AND u.note <> '' AND u.note NOT IN ('macro only', 'not in glibc')
	  -- Rules of these have them: localtime() is api/local-time's, uname() api/made-up-value's.
	  AND u.symbol NOT IN (SELECT name FROM name_list WHERE list IN ('made-up', 'told-limit'))
)
SELECT u.file, min(u.line) AS line, u.col, u.function, u.worlds, u.target, u.name,
       iif(u.asked > '', 'hazard', 'note') AS severity, u.asked,
       CASE WHEN u.symbol = 'fcntl' THEN 'it fails with EINVAL'
            WHEN u.asked > '' THEN 'it ' || u.note ELSE u.note END AS what,
       CASE WHEN u.symbol = 'fcntl' THEN 'open the file again, or pass the descriptor on'
            WHEN u.symbol = 'glob' THEN 'put getenv("HOME") in the place of ~'
            WHEN u.symbol = 'strptime' THEN 'read the name of the zone yourself'
            WHEN u.symbol GLOB '*sockopt' THEN 'take a failure for ''nothing to tell'', or build for a target with sockets'
            WHEN u.family = 'thread' THEN 'see that no lock is taken twice, or build for a target with threads'
            WHEN u.family = 'socket' THEN 'let the host open the socket before the start, or build for a target with sockets'
            ELSE 'check that what it does is enough' END AS how
FROM used u JOIN target t ON t.name = u.target
-- These do all but that: fcntl(fd, F_GETFL), glob("*.c", 0, ...), strptime(text, "%Y", ...); locks are api/file-lock's.
WHERE (u.asked > '' OR u.symbol NOT IN ('fcntl', 'glob', 'strptime'))
  -- api/undeclared-constant has it where the headers leave the name out: fcntl(fd, F_DUPFD, 3) with those of 2022.
  AND NOT (u.symbol IN ('fcntl', 'glob') AND EXISTS (
	SELECT 1 FROM diagnostic d WHERE d.worlds & t.mask AND d.file = u.file AND d.line BETWEEN u.line AND u.line + 2
	                             AND (d.subject GLOB 'F_DUPFD*' OR d.subject GLOB 'GLOB_TILDE*')))
GROUP BY u.file, u.name, u.target, iif(u.asked > '', u.line, 0), u.worlds > 1;
