-- severity: flag
-- message: '{name}' {what}
-- why: WebAssembly code cannot unwind or replace its own call stack. longjmp() becomes a throw of
--   the engine, which needs a flag at compile time, a library at link time and an engine that has
--   exceptions. Without them the link fails.
-- fix: {how}
SELECT file, line, col, fn, bit_or(worlds) AS worlds, target, name,
       CASE status WHEN 'missing' THEN 'blocker' WHEN 'stub' THEN 'hazard' ELSE 'flag'
            END AS severity,
       CASE status WHEN 'missing' THEN 'is not in the target''s C library' || hint
                   WHEN 'stub' THEN 'is a stub in the target''s C library'
                   ELSE 'needs wasm exceptions, which are off by default' END AS what,
       CASE status WHEN 'emulated' THEN 'build with: ' || note
                   ELSE 'return error codes, or use wasi-libc of 2024 or later with clang 19 and '
                        || '''-mllvm -wasm-enable-sjlj -lsetjmp''; it has no siglongjmp' END AS how,
       max(live) AS shown
FROM (SELECT u.*, (u.worlds & t.mask) <> 0 AS live,
             iif(a.status <> 'missing', '; a newer one than is installed has it', '') AS hint
      FROM api_use u JOIN target t ON t.name = u.target
      JOIN api a ON a.symbol = u.symbol AND a.target = u.target
      WHERE u.family = 'setjmp' AND u.symbol GLOB '*longjmp' AND u.status <> 'yes'
        AND u.name NOT GLOB '__builtin*')
-- By line: macros of the host's header and the target's give one site two columns.
GROUP BY file, line, target;
