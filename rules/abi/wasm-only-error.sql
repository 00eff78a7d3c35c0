-- severity: blocker
-- message: error in the target's build only: {text}{place}
-- why: The host's parse of this line is clean and the target's is not, with the same flags and the
--   same macros of the project. What remains here when missing headers and functions have been told
--   is a type, a member or a size that differs: an incomplete type, a struct without the field, a
--   static assertion on the width of a pointer or a long, an array whose size became negative.
-- fix: {advice}
-- stage: 2
WITH error AS (
	SELECT d.file, d.line, min(d.col) AS col, bit_or(d.worlds) AS worlds, t.name AS target, d.text,
	       d.at, d.text GLOB 'use of undeclared identifier*' AND d.subject GLOB '[a-z]*'
	       AND d.subject NOT GLOB '*_t' AS may_follow
	FROM target t
	JOIN diagnostic d ON d.worlds & t.mask AND d.level IN ('error', 'fatal')
	JOIN file f ON f.file = d.file AND f.origin = 'project'
	WHERE t.parsed
	  AND d.text NOT LIKE 'too many errors emitted%'
	  AND NOT EXISTS (SELECT 1 FROM diagnostic h
	                  WHERE h.file = d.file AND h.line = d.line AND h.worlds & 1
	                    AND h.level IN ('error', 'fatal'))
	  AND NOT EXISTS (SELECT 1 FROM finding x
	                  WHERE x.file = d.file AND x.line = d.line AND x.target = t.name
	                    AND x.state <> 'guarded')
	GROUP BY d.file, d.line, t.name
), root AS (
	-- A variable whose declaration failed is undeclared wherever the function uses it.
	SELECT e.file, e.line, e.target, max(r.line) AS cause
	FROM error e
	JOIN function f ON f.file = e.file AND f.defined AND e.line BETWEEN f.line AND f.end_line
	JOIN error r ON r.file = e.file AND r.target = e.target AND NOT r.may_follow
	     AND r.line BETWEEN f.line AND e.line - 1
	WHERE e.may_follow
	GROUP BY e.file, e.line, e.target
)
SELECT e.file, e.line, e.col, e.worlds, e.target, e.text,
       iif(e.at IN ('', e.file || ':' || e.line), '', ' (in ' || e.at || ')') AS place,
       CASE WHEN r.cause THEN 'look at line ' || r.cause || ' first: a declaration that failed '
                 || 'there may be the cause'
            WHEN e.text GLOB 'static assertion*' OR e.text GLOB 'static_assert*'
            THEN 'state the assertion for 4-byte pointers and longs too, or use fixed-width types'
            WHEN e.text GLOB 'no member named*'
            THEN 'leave the use of the member out under ''#ifndef __wasm__'''
            WHEN e.text GLOB 'unknown type name*' OR e.text GLOB '*incomplete*'
            THEN 'leave what uses the type out under ''#ifndef __wasm__'', or declare it in the '
                 || 'project'
            ELSE 'make the line compile for the target, or leave it out under ''#ifndef __wasm__'''
       END AS advice
FROM error e
LEFT JOIN root r ON r.file = e.file AND r.line = e.line AND r.target = e.target;
