-- severity: blocker
-- message: signal: '{name}' {what}
-- why: Nothing outside a wasm instance can interrupt it, so no signal is ever delivered: not
--   SIGINT, SIGTERM, SIGCHLD or SIGALRM, and SIGSEGV is a trap that ends the program. wasi-libc
--   has signal() and raise() only in an emulation that runs a handler when the program itself
--   raises the signal, and refuses <signal.h> without it. Emscripten keeps the calls, with the
--   same limit. What each library has is in rules/data/libc-api.tsv, whose README names its
--   sources and how each name was tried.
-- fix: {how}
SELECT file, line, col, function, worlds, target, name, what, flags,
       -- A stack for handlers that never run: vim's (void)sigaltstack(&sigstk, NULL).
       iif(status = 'stub' AND (symbol = 'sigaltstack' OR result = 'tested'), 'note', severity) AS severity,
       CASE WHEN flags <> '' THEN 'build with ''' || flags || '''; do not count on a handler to run'
       WHEN symbol = 'strsignal' THEN 'link with ''-lwasi-emulated-signal'''
       WHEN symbol = 'pause' OR symbol GLOB 'sigwait*' OR symbol IN ('sigsuspend', 'sigtimedwait')
       THEN 'wait for an event of the program''s own, such as poll() or a flag that the host sets'
       ELSE 'leave it out under ''#ifndef __wasm__'', and ask the host to end or cancel the work '
            || 'through a flag or an exported function' END AS how
FROM api_lack
WHERE family = 'signal';
