-- severity: hazard
-- message: {what}
-- why: A void pointer, a void (*)(void) or a pointer without prototype can keep any function, but
--   wasm checks the signature at the call (WebAssembly core specification, call_indirect): it must be
--   cast back to what the function is. Without prototype, clang types the call by its arguments
--   after the default promotions (float becomes double). We follow the pointer through variables,
--   fields, parameters and results, wherever it is kept; a finding means that of all the calls it
--   reaches none fits the function, or that of all the functions that reach a call none fits it.
-- fix: Cast the pointer back to the function's own type before the call, or change the function to
--   the type that it is called as.
WITH kept AS (
	SELECT f.* FROM flow f
	WHERE f.worlds > 1 AND f.source GLOB 'f:*' AND f.how <> 'call' AND f.sink <> ''
	  AND f.have IS NOT NULL
	  AND (f.have IS NOT f.want AND (f.want IS NULL OR f.want = '->' OR f.want GLOB '*[?]*')
	       OR f.have = f.want AND f.sink GLOB 'u:*')
	UNION ALL
	-- A typed pointer that becomes one: the functions that it brings are what its type says, whatever
	-- others reach the call beside them. GLib's sort_real(list, (void *)compare, NULL).
	SELECT f.* FROM flow f
	WHERE f.worlds > 1 AND f.source NOT GLOB 'f:*' AND f.how <> 'call' AND f.sink <> ''
	  -- Itself one of the pointers that say nothing, or a void pointer.
	  AND f.have IS NOT NULL AND f.have <> '->' AND f.have NOT GLOB '*[?]*'
	  AND (f.want IS NULL OR f.want = '->' OR f.want GLOB '*[?]*')
	  AND EXISTS (SELECT 1 FROM points p CROSS JOIN flow s ON s.source = p.start AND s.have = f.have
	              WHERE p.node = f.source AND p.start GLOB 'f:*')),
left AS NOT MATERIALIZED (
	SELECT g.* FROM flow g
	WHERE g.worlds > 1 AND g.source NOT GLOB 'f:*' AND g.want NOT GLOB '*[?]*'
	  AND (g.want <> '->' OR g.how = 'call')),
unmet AS (
	SELECT k.file, k.line, k.col, k.function, k.worlds, k.source, k.sink, k.name, k.have_text, min(g.want_text) AS want_text,
	       count(DISTINCT g.want) AS ways, max(g.want_text) AS other_text,
	       -- Called otherwise where only the host's build calls it, or where an argument that the target does
	       -- not know hides the call: calls[0].function(fd, F_SETLK, &f).
	       EXISTS (SELECT 1 FROM points q JOIN flow h ON h.source = q.node
	               WHERE q.start = k.sink AND h.how = 'call' AND h.worlds = 1) AS lost
	FROM kept k JOIN points p ON p.start = k.sink JOIN left g ON g.source = p.node
	GROUP BY k.file, k.line, k.col, k.source, k.sink
	HAVING NOT max(g.want = k.have))
SELECT file, line, col, function, bit_or(worlds) AS worlds,
       iif(max(ways) = 1,
           printf('''%s'' has the wasm signature %s but is kept in a pointer that is %s as %s',
                  name, have_text, iif(max(lost), 'called', 'only called'), min(want_text)),
           printf('''%s'' has the wasm signature %s but is kept in pointers that are called as %s, %s'
                  || '%s and not as that', name, have_text, min(want_text), max(other_text),
                  iif(max(ways) > 2, ', ...', ''))) AS what,
       -- A table of functions that are told apart by something else may have one that nobody calls.
       iif(max(ways) = 1 AND NOT max(lost), 'hazard', 'note') AS severity
FROM unmet GROUP BY file, line, col
UNION ALL
SELECT g.file, g.line, g.col, g.function, bit_or(g.worlds),
       printf('''%s'' is taken here for %s, which none of the functions kept in it is', g.name,
              g.want_text), 'hazard'
FROM left g
WHERE (g.source_sig IS NULL OR g.have = '->' OR g.source_sig GLOB '*[?]*' OR g.source GLOB 'u:*')
  AND (g.want IS NOT g.have OR g.source GLOB 'u:*')
  AND EXISTS (SELECT 1 FROM points p WHERE p.node = g.source AND p.start GLOB 'f:*')
  AND NOT EXISTS (SELECT 1 FROM points p JOIN flow s ON s.source = p.start
                  WHERE p.node = g.source AND p.start GLOB 'f:*'
                    AND (s.have IS NULL OR s.have = g.want
                         -- Said already, here or by cast-pointer.
                         OR s.source IN (SELECT u.source FROM unmet u JOIN points r
                                         ON r.start = u.sink WHERE r.node = g.source)
	                         OR EXISTS (SELECT 1 FROM unmet u
	                                    JOIN points r ON r.start = u.sink AND r.node = g.source
	                                    JOIN points q ON q.node = u.source AND q.start = s.source)
                         OR s.have <> s.want AND s.want <> '->' AND s.want NOT GLOB '*[?]*'
                            AND EXISTS (SELECT 1 FROM points r
                                        WHERE r.start = s.sink AND r.node = g.source)))
  -- Where what is kept has a way out that fits, a tag may choose between the two:
  -- memory.wants_data ? memory.f.extra(NULL, n) : memory.f.plain(n).
  AND (g.source_sig GLOB '*[?]*'
       OR NOT EXISTS (SELECT 1 FROM points p JOIN flow s ON s.source = p.start
                      JOIN left o ON o.source = g.source
                      WHERE p.node = g.source AND p.start GLOB 'f:*' AND s.have = o.want))
GROUP BY g.file, g.line, g.col, g.want;
