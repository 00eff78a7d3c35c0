-- severity: hazard
-- message: '{name}' with {command} {what}
-- why: No host of wasm locks ranges of a file for a program. wasi-libc of 2022 leaves the commands
--   out; a newer one defines them and answers ENOTSUP, and Emscripten answers 0 and locks nothing
--   (src/lib/libsyscall.js, fcntl64), so that two instances of the program both hold the lock.
-- fix: {how}
WITH command(command) AS (SELECT name FROM name_list WHERE list = 'lock-command'),
asked AS MATERIALIZED (
	SELECT file, line, col, function, worlds, target, name, symbol, arguments FROM api_use WHERE symbol IN ('fcntl', 'fcntl64')
	UNION
	-- Through a table or a variable: SQLite's osFcntl(fd, F_SETLK, &lock).
	SELECT p.file, p.line, p.col, p.function, p.worlds, t.name, p.name, p.symbol, p.arguments
	FROM pointer_call p JOIN target t WHERE p.symbol IN ('fcntl', 'fcntl64')
)
SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, u.name, c.command,
       iif(u.target IN (SELECT name FROM target WHERE family = 'emscripten'), 'succeeds without locking', 'fails with ENOTSUP') AS what,
       iif(u.target IN (SELECT name FROM target WHERE family = 'emscripten'),
           'open one instance at a time, or use navigator.locks in the host',
           'take ENOTSUP for success when there is one instance, or take turns with a file that '
           || 'open() makes with O_CREAT | O_EXCL') AS how
FROM asked u
-- Whole names alone: the fixture's fcntl(fd, F_SETLK_COUNT) asks for flags.
JOIN command c ON replace(u.arguments, ' ', '') || ',' GLOB '*,' || c.command || ',*'
JOIN target t ON t.name = u.target
WHERE u.target IN (SELECT name FROM target WHERE family <> 'none')
  -- undeclared-constant has those that the installed headers leave out.
  AND NOT EXISTS (SELECT 1 FROM diagnostic d
                  WHERE t.parsed AND d.worlds & t.mask AND d.subject = c.command
                    AND d.file = u.file AND d.line BETWEEN u.line AND u.line + 2);
