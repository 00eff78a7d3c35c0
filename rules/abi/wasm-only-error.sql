-- severity: blocker
-- message: error in the target's build only: {text}{place}{more}
-- why: The host's parse of this line is clean and the target's is not, with the same flags and the
--   same macros of the project. What remains here when missing headers and functions have been told
--   is a type, a member or a name that the target's headers do not have, or that the project
--   declares for the host only. It is told once a file, where it is met first: each later use of the
--   name, and of a variable that could not be declared because of it, fails in the same way (clang,
--   SemaDecl and SemaExpr). The view wasm_error has every line.
-- fix: {advice}
-- stage: 2
WITH root AS (
	SELECT e.file, e.cause_line, e.target,
	       sum(NOT EXISTS (SELECT 1 FROM finding x
	                       WHERE x.file = e.file AND x.line = e.line AND x.target = e.target
	                         AND x.severity = 'blocker' AND x.state <> 'guarded')) - 1 AS others
	FROM wasm_error e GROUP BY e.file, e.cause_line, e.target
)
SELECT e.file, e.line, e.col, e.function, e.worlds, e.target, e.text, e.missing AS name,
       iif(e.at IN ('', e.file || ':' || e.line), '', ' (in ' || e.at || ')') AS place,
       CASE WHEN r.others > 1 THEN '; ' || r.others || ' more lines of this file fail because of it'
            WHEN r.others = 1 THEN '; one more line of this file fails because of it'
            ELSE '' END AS more,
       CASE WHEN e.subject = 'max_align_t'
            THEN 'build with -std=c11 or later: before C11 <stddef.h> has no max_align_t, and the '
                 || 'target''s socket headers use it'
            WHEN e.text GLOB 'no member named*'
            THEN 'leave the use of the member out under ''#ifndef __wasm__'''
            WHEN e.text GLOB 'unknown type name*' OR e.text GLOB '*incomplete*'
                 OR e.subject GLOB '*_t'
            THEN 'leave what uses the type out under ''#ifndef __wasm__'', or declare it in the '
                 || 'project'
            ELSE 'make the line compile for the target, or leave it out under ''#ifndef __wasm__'''
       END AS advice
FROM wasm_error e
JOIN root r ON r.file = e.file AND r.cause_line = e.line AND r.target = e.target
-- Each line once, at its root, and where no other rule tells of it: redis's setsockopt() in hiredis/net.c
-- is an undeclared call here, and api/socket's.
WHERE e.line = e.cause_line
  AND NOT EXISTS (SELECT 1 FROM finding x
                  WHERE x.file = e.file AND x.line = e.line AND x.target = e.target
                    AND x.severity = 'blocker' AND x.state <> 'guarded')
  -- A constant that goes with the call that takes it is told already, as a note: git's sa.sa_flags = SA_RESTART;
  AND NOT EXISTS (SELECT 1 FROM finding x
                  WHERE x.file = e.file AND x.line = e.line AND x.target = e.target
                    AND x.rule = 'api/undeclared-constant' AND x.name = e.missing);
