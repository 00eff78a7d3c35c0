-- severity: blocker
-- message: terminal: '{name}' {what}
-- why: Terminal modes and pseudo terminals belong to the host's kernel. WASI knows a terminal only
--   as what isatty() reports, and wasi-libc has no <termios.h>. Emscripten's console stores the
--   settings without applying them, and has no pseudo terminals and no job control. What each
--   library has is in rules/data/libc-api.tsv, whose README names its sources and how each name
--   was tried.
-- fix: leave it out under '#ifndef __wasm__' and treat input as lines, or let the host handle keys
SELECT file, line, col, function, worlds, target, name, what,
       -- What says that it was done, and hardly needed to be: vim's tcflush(fileno(stdin), TCIFLUSH).
       -- Of a pseudo terminal posix_openpt() gives none: libuv's result = ptsname(fd) == NULL.
       iif(status = 'stub' AND (note GLOB 'no-op, returns 0*' AND symbol IN ('tcflush', 'tcdrain', 'tcflow', 'tcsendbreak')
                                OR symbol IN ('grantpt', 'unlockpt', 'ptsname', 'ptsname_r')
                                -- The code is ready for the failure: libuv's if (openpty(&master_fd, ...)).
                                OR result IN ('tested', 'returns') AND note GLOB '-1*'), 'note', severity) AS severity
FROM api_lack
WHERE family = 'terminal';
