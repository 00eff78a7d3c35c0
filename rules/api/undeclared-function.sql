-- severity: blocker
-- message: '{name}' is not declared in the target's build{where}
-- why: A call of a function that nothing declares is an error since C99, and clang makes it one.
--   The same line compiles on the host because a header of the host, or code that only the
--   host's build sees, declares the function or defines a macro of that name. Source: clang's
--   -Wimplicit-function-declaration in the target's world.
-- fix: {advice}
WITH hidden AS MATERIALIZED (
	-- Of one target of a world, and so of all.
	SELECT u.file, u.line, u.name, q.mask
	FROM api_use u JOIN target q ON q.name = u.target WHERE u.status = 'hidden'
), missing AS MATERIALIZED (
	-- What one of them lacks anyway is told as that: redis's rc = connect(c->fd, ...) in hiredis.
	SELECT u.file, u.line, u.name, u.target FROM api_use u
	WHERE u.status = 'missing' AND (u.file, u.line, u.name) IN (SELECT file, line, name FROM hidden)
)
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.callee AS name,
       CASE WHEN c.callee IN (SELECT name FROM api_name) THEN ': its C library has it, and its headers'
                 || ' hide it in this mode of the language'
            WHEN h.origin = 'project' THEN '; the project declares it for the host only'
            WHEN h.origin = 'libc' THEN '; the host''s C library declares it'
            WHEN h.origin = 'thirdparty' THEN '; a library of the host declares it' ELSE '' END AS "where",
       iif(c.callee IN (SELECT name FROM api_name),
           'define _GNU_SOURCE, or _POSIX_C_SOURCE=200809L, for the target too (a macro that only'
           || ' ''#ifdef __linux__'' defines is not there), or build with -std=gnu17',
       iif(h.origin = 'project',
           'move the declaration out of the condition that hides it, or hide the call as well',
           'leave the call out under ''#ifndef __wasm__'', or bring an implementation of your own'))
           AS advice
FROM target t
JOIN call c ON c.worlds & t.mask
LEFT JOIN call h ON h.file = c.file AND h.line = c.line AND h.callee = c.callee AND h.worlds & 1
WHERE t.parsed AND c.kind = 'undeclared'
  -- C before C99 only warns.
  AND EXISTS (SELECT 1 FROM diagnostic d WHERE d.file = c.file AND d.line = c.line AND d.subject = c.callee
              AND d.option = '-Wimplicit-function-declaration' AND d.level = 'error' AND d.worlds & t.mask)
  AND coalesce(h.kind, '') <> 'undeclared'
  -- What a table knows, its rule tells: lua's popen() is api/process's. But not what headers hide.
  AND (c.callee NOT IN (SELECT name FROM api_name)
       OR (c.file, c.line, c.callee, t.mask) IN (SELECT file, line, name, mask FROM hidden)
          AND (c.file, c.line, c.callee, t.name) NOT IN (SELECT file, line, name, target FROM missing))
  -- Other families know these.
  AND c.callee NOT IN (SELECT intrinsic FROM simd)
  AND c.callee NOT GLOB '__builtin_*' AND c.callee NOT GLOB '_Unwind_*'
  AND c.callee NOT GLOB 'omp_*' AND c.callee NOT GLOB '_mm*'
GROUP BY c.file, c.line, c.col, c.callee, t.name;
