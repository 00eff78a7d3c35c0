-- severity: blocker
-- message: '{name}' {lack}{drags}
-- why: The host's headers define this constant and the target's do not, because the target has no
--   use for it: a signal, an option of a socket, a terminal mode or a flag that it does not
--   know. The compile stops at the name. It is told once a file, where it is met first, with the
--   uses in the whole project (what the project defines for the host only is worded so); the view
--   wasm_error has every line. Source: clang's error (use of undeclared identifier) in the target's
--   world.
-- fix: {advice}
WITH site AS MATERIALIZED (
	SELECT d.file, d.line, min(d.col) AS col, d.subject AS name, t.name AS target, t.mask,
	       bit_or(d.worlds) AS worlds,
	       -- What takes it is missing itself, with that call it goes: redis's setitimer(ITIMER_REAL, &it, NULL).
	       EXISTS (SELECT 1 FROM api_use u WHERE u.file = d.file AND u.line BETWEEN d.line - 2 AND d.line
	               AND u.target = t.name AND u.called AND u.argument_count > 1 AND u.status = 'missing'
	               AND EXISTS (SELECT 1 FROM function f WHERE f.symbol = u.function AND f.file = d.file AND f.defined
	                           AND d.line BETWEEN f.line AND f.end_line)) AS follows
	FROM target t
	JOIN diagnostic d ON d.worlds & t.mask AND NOT d.worlds & 1
	WHERE t.parsed AND d.level IN ('error', 'fatal')
	  AND d.text LIKE 'use of undeclared identifier %'
	  -- By custom a constant or a macro; a variable may be a consequence of another error: redis's 'maxfiles'
	  -- of rlim_t maxfiles = ..., where rlim_t is the unknown one.
	  AND d.subject GLOB '[A-Z_]*' AND d.subject NOT GLOB '*[a-z]*'
	  -- A function-like macro that the table knows is reported by its name.
	  AND d.subject NOT IN (SELECT name FROM api_name)
	  -- What the current release has is newer-sdk's: its fixture's family = PF_INET.
	  AND d.subject NOT IN (SELECT name FROM since)
	  -- wasip1's headers, parsed for it, lack what it has: redis's SO_REUSEADDR on wasip2.
	  AND NOT ((t.parsed <> 1 OR t.origin = 'stand-in') AND (t.name, d.subject) IN (SELECT target, name FROM stand_in_constant))
	  AND NOT EXISTS (SELECT 1 FROM diagnostic h
	                  WHERE h.file = d.file AND h.line = d.line AND h.worlds & 1
	                    AND h.level IN ('error', 'fatal') AND h.subject = d.subject)
	GROUP BY d.file, d.line, d.subject, t.name
), drag AS (
	SELECT s.target, s.name, count(DISTINCT s.file || ':' || s.line) AS uses,
	       count(DISTINCT u.unit) AS units
	FROM site s LEFT JOIN unit_file u ON u.file = s.file AND u.worlds & s.mask
	GROUP BY s.target, s.name
)
SELECT s.file, min(s.line) AS line, s.col, s.worlds, s.target, s.name,
       iif(s.follows, 'note', 'blocker') AS severity,
       iif(o.text IS NULL, 'is not defined in the target''s headers',
           'is defined at ' || o.text || ' for the host only') AS lack,
       iif(o.text IS NULL,
           'put the use under ''#ifdef ' || s.name || ''' (for an enum constant, under ''#ifndef __wasm__'')',
           'define it for wasm as well at ' || o.text || ', or hide the use as well') AS advice,
       (SELECT iif(f.end_line >= s.line, f.symbol, NULL) FROM function f
        WHERE f.file = s.file AND f.defined AND f.line <= s.line AND f.worlds & s.mask
        ORDER BY f.line DESC LIMIT 1) AS function,
       CASE WHEN d.uses = 1 THEN ''
            ELSE '; ' || d.uses || ' lines use it, in ' || d.units
                 || iif(d.units = 1, ' unit', ' units') END AS drags
FROM site s JOIN drag d ON d.target = s.target AND d.name = s.name
LEFT JOIN (SELECT file, subject, min(text) AS text FROM mark WHERE kind = 'own-macro'
           GROUP BY file, subject) o ON o.file = s.file AND o.subject = s.name
-- Where it is used otherwise too, that place is told.
WHERE s.follows = (SELECT min(o.follows) FROM site o WHERE o.file = s.file AND o.name = s.name AND o.target = s.target)
GROUP BY s.file, s.name, s.target;
