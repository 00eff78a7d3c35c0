-- severity: flag
-- message: '{name}' {what}
-- why: WebAssembly code cannot save or replace its own call stack, so setjmp() is not a function
--   that a C library could have. clang rewrites the caller of setjmp() around the engine's
--   exceptions, which needs a flag at compile time, a library at link time and an engine that has
--   exceptions. Emscripten's default goes through JavaScript instead: every call that a function
--   with setjmp() makes becomes a call out to JavaScript and back.
-- fix: {how}
SELECT file, line, col, fn, bit_or(worlds) AS worlds, target, name,
       CASE status WHEN 'missing' THEN 'blocker' WHEN 'stub' THEN 'hazard'
                   WHEN 'emulated' THEN 'flag' ELSE 'perf' END AS severity,
       CASE status WHEN 'missing' THEN 'is not in the target''s C library' || hint
                   WHEN 'stub' THEN 'is a stub in the target''s C library'
                   WHEN 'emulated' THEN 'needs wasm exceptions, which are off by default'
                   ELSE 'makes the calls of its function slow' END AS what,
       CASE status WHEN 'yes' THEN 'build with ''-sSUPPORT_LONGJMP=wasm'', or return error codes'
                   WHEN 'emulated' THEN 'build with: ' || note
                   ELSE 'return error codes, or use wasi-libc of 2024 or later with clang 19 and '
                        || '''-mllvm -wasm-enable-sjlj -lsetjmp''; it has no sigsetjmp' END AS how,
       max(live) AS shown
FROM (SELECT u.*, (u.worlds & t.mask) <> 0 AS live,
             iif(a.status <> 'missing', '; a newer one than is installed has it', '') AS hint
      FROM api_use u JOIN target t ON t.name = u.target
      JOIN api a ON a.symbol = u.symbol AND a.target = u.target
      WHERE u.family = 'setjmp' AND u.symbol GLOB '*setjmp' AND u.called
        AND u.name NOT GLOB '__builtin*')
-- By line: macros of the host's header and the target's give one site two columns.
GROUP BY file, line, target;
