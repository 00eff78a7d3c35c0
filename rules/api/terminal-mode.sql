-- severity: hazard
-- message: '{name}' {what}
-- why: Emscripten's console is no terminal: tcsetattr() returns 0 and sets nothing (src/lib/libtty.js,
--   ioctl_tcsets: "currently just ignore"), so that ICANON, ECHO, VMIN and VTIME stay as they were; the size
--   is always 24 lines of 80 columns (ioctl_tiocgwinsz); and reading asks for a whole line with
--   window.prompt(), which waits whatever O_NONBLOCK says (libfs_shared.js, FS_stdin_getChar). A program that reads keys, or
--   draws on the screen, runs and does not work (its issues 6463, 19950, 22264).
-- fix: Take keys from the page (emscripten_set_keydown_callback) or give the program a terminal in
--   JavaScript, as xterm-pty does; without either, read lines and print plain text.
-- families: emscripten
WITH raw AS MATERIALIZED (
	SELECT u.file, min(u.line) AS line, u.col, u.function, bit_or(u.worlds) AS worlds, u.target, u.name,
	       -- Who puts back what was before need not: kilo's disableRawMode().
	       EXISTS (SELECT 1 FROM call c WHERE c.file = u.file AND c.function IS u.function
	               AND (c.callee GLOB '*tcgetattr' OR c.callee IN ('cfmakeraw', 'cfsetspeed') OR c.arguments GLOB '*TCGET[AS]*'))
	         -- Who sets and puts back in one function asks the terminal something: vim's probe of its size in pixels.
	         AND count(DISTINCT u.line) = 1 AS changes
	FROM api_use u
	WHERE (u.symbol = 'tcsetattr' OR u.symbol = 'ioctl' AND u.arguments GLOB '*TCSET[AS]*') AND u.status = 'yes' AND u.called
	GROUP BY u.file, u.function, u.target, u.worlds > 1
), size AS MATERIALIZED (
	SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target, name
	FROM api_use
	WHERE (symbol = 'tcgetwinsize' OR symbol = 'ioctl' AND arguments GLOB '*TIOCGWINSZ*') AND status = 'yes' AND called
	GROUP BY file, target, worlds > 1
)
SELECT file, line, col, function, worlds, target, name,
       -- Where none is seen to change it the first that does not put it back speaks for all: git's compat/terminal.c, where
       -- save_term() asks what it is.
       iif((changes OR NOT max(changes) OVER (PARTITION BY target)
                       AND row_number() OVER (PARTITION BY target, worlds > 1 ORDER BY lower(function) GLOB '*restore*', file, line) = 1)
           AND is_test(file) = 0, 'hazard', 'note') AS severity,
       'returns 0 and changes nothing: input comes in whole lines, from a dialog' AS what
FROM raw WHERE target IN (SELECT name FROM target WHERE family = 'emscripten')
UNION ALL
SELECT file, line, col, function, worlds, target, name,
       -- What only prints in columns has 80: git's term_columns(), redis's memtest.c.
       iif(EXISTS (SELECT 1 FROM raw r WHERE r.target = size.target AND r.file = size.file)
           -- One answer for all who ask: vim does in three files.
           AND row_number() OVER (PARTITION BY target, worlds > 1
               ORDER BY NOT EXISTS (SELECT 1 FROM raw r WHERE r.target = size.target AND r.file = size.file), file) = 1, 'hazard', 'note'),
       'always says 24 lines of 80 columns'
FROM size WHERE target IN (SELECT name FROM target WHERE family = 'emscripten')
UNION ALL
SELECT file, line, col, function, worlds, target, name, 'hazard',
       'sets O_NONBLOCK, and reading waits in a dialog all the same'
FROM api_use
WHERE symbol = 'fcntl' AND called AND target IN (SELECT name FROM target WHERE family = 'emscripten')
  AND arguments GLOB '*F_SETFL*NONBLOCK*'
  -- It is taken away: fcntl(0, F_SETFL, flags & ~O_NONBLOCK).
  AND arguments NOT GLOB '*~*NONBLOCK*'
  -- Another descriptor may be a socket or a pipe, which do not wait: fcntl(fd, F_SETFL, O_NONBLOCK).
  AND (replace(arguments, ' ', '') GLOB '0,*' OR arguments GLOB 'STDIN_FILENO*' OR arguments GLOB 'fileno(stdin)*');
