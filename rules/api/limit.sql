-- severity: note
-- message: '{name}'{asked} is limited in the target: {what}
-- why: The function is there and works within limits that its declaration does not show; beyond them it fails,
--   waits for what never comes, or traps. What each library does is in rules/data/libc-api.tsv, whose README names
--   its sources. A file is told once of each. fcntl() with F_DUPFD or F_DUPFD_CLOEXEC is a hazard: newer headers define
--   the names, and wasip1's fcntl() answers EINVAL (wasi-libc's cloudlibc/src/libc/fcntl/fcntl.c).
-- fix: {how}
-- families: wasi
SELECT u.file, min(u.line) AS line, u.col, u.function, u.worlds, u.target, u.name,
       iif(u.symbol = 'fcntl', 'hazard', 'note') AS severity,
       iif(u.symbol = 'fcntl', ' with F_DUPFD', '') AS asked,
       iif(u.symbol = 'fcntl', 'it fails with EINVAL', u.note) AS what,
       CASE WHEN u.symbol = 'fcntl' THEN 'open the file again, or pass the descriptor on'
            WHEN u.symbol GLOB '*sockopt' THEN 'take a failure for ''nothing to tell'', or build for wasip2'
            WHEN u.family = 'thread' THEN 'see that no lock is taken twice, or build for a target with threads'
            WHEN u.family = 'socket' THEN 'let the host open the socket before the start, or build for wasip2'
            ELSE 'check that what it does is enough' END AS how
FROM api_use u JOIN target t ON t.name = u.target
WHERE u.status = 'yes' AND u.called AND u.note <> ''
  -- Rules of these have them: localtime() is api/local-time's, uname() api/made-up-value's.
  AND u.symbol NOT IN (SELECT name FROM name_list WHERE list IN ('made-up', 'told-limit'))
  -- Only the command that it lacks: not fcntl(fd, F_GETFL); locks are api/file-lock's.
  AND NOT (u.symbol = 'fcntl' AND NOT (coalesce(u.arguments, '') GLOB '*F_DUPFD*' AND u.note GLOB '*F_DUPFD*'))
  -- api/undeclared-constant has it where the headers leave the name out: fcntl(fd, F_DUPFD, 3) with those of 2022.
  AND NOT (u.symbol = 'fcntl' AND EXISTS (
	SELECT 1 FROM diagnostic d WHERE d.worlds & t.mask AND d.file = u.file AND d.line BETWEEN u.line AND u.line + 2
	                             AND d.subject GLOB 'F_DUPFD*'))
GROUP BY u.file, u.name, u.target, iif(u.symbol = 'fcntl', u.line, 0), u.worlds > 1;
