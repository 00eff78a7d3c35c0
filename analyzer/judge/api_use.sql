-- m_api_use: uses of the C library by name, calls and values alike, merged to one row a
-- site; a function that the project defines itself is not the library's, one that
-- it only declares by hand is.
--
-- An argument that a wasm world does not know takes the whole call away there:
-- libclang shows nothing of it but the error. The call is in that world's source
-- all the same, as its lines are not skipped. Each world is asked for itself: what another
-- knows says nothing of it.
SELECT u.file, u.line, u.col, u.fn, u.name, u.symbol,
       u.worlds | iif(u.worlds & 1 AND u.worlds <> (SELECT sum(1 << id) FROM main.world), coalesce(
           (SELECT bit_or(1 << w.id) FROM main.world w
            WHERE w.id > 0 AND NOT u.worlds & (1 << w.id)
              AND EXISTS (SELECT 1 FROM m_diagnostic d
                          WHERE d.file = u.file AND d.line BETWEEN u.line AND u.line + 2
                            AND d.worlds & (1 << w.id) AND d.level IN ('error', 'fatal')
                            AND d.text LIKE 'use of undeclared identifier%')
              AND NOT EXISTS (SELECT 1 FROM m_skip s
                              WHERE s.file = u.file AND s.worlds & (1 << w.id)
                                AND u.line BETWEEN s.line AND s.end_line)), 0), 0) AS worlds,
       u.worlds AS seen, u.undeclared, u.ghost, u.called, u.linked, u.literal, u.args, u.arguments,
       -- What the source has where the name is the library's own, which a public macro brings.
       iif(u.name GLOB '_*', (SELECT min(w.origin) FROM m_name w
                              WHERE w.kind = 'written' AND w.file = u.file AND w.line = u.line AND w.col = u.col
                                AND w.name = u.name), NULL) AS written,
       -- Where the call is an error because of it; and whether the mode of the language may be why.
       iif(u.undeclared & ~1, (SELECT bit_or(d.worlds) FROM m_diagnostic d
                               WHERE d.file = u.file AND d.line = u.line AND d.subject = u.name
                                 AND d.option = '-Wimplicit-function-declaration'
                                 AND d.level = 'error'), NULL) AS stopped,
       u.undeclared & ~1 AND EXISTS (
           SELECT 1 FROM m_unit_file f JOIN main.unit n ON n.id = f.unit AND n.present, json_each(n.args) j
           WHERE f.file = u.file AND (j.value GLOB '-std=c[0-9]*' OR j.value GLOB '-std=iso9899:*'
                                      OR j.value = '-ansi')) AS strict
FROM (
	SELECT s.file, s.line, s.col, s.fn, s.name, n.symbol, bit_or(s.worlds) AS worlds,
	       bit_or(iif(s.kind = 'undeclared', s.worlds, 0)) AS undeclared,
	       bit_or(iif(s.origin = 'ghost', s.worlds, 0)) AS ghost,
	       bit_or(iif(s.kind <> 'reference', s.worlds, 0)) AS called,
	       -- No builtin, and no inline function of the header: the linker looks for it.
	       bit_or(iif(s.kind <> 'builtin' AND coalesce(s.symbol, s.name) NOT GLOB '*@*', s.worlds, 0))
	           AS linked,
	       max(s.literal) AS literal, max(s.args) AS args, max(s.arguments) AS arguments
	FROM (SELECT file, line, col, fn, callee AS name, symbol, kind, origin, literal, args, arguments,
	             worlds
	      FROM m_call WHERE kind <> 'indirect' AND {file}
	      UNION ALL
	      SELECT file, line, col, fn, name, symbol, 'reference', origin, NULL, NULL, NULL, worlds
	      FROM m_ref WHERE {file}
	      UNION ALL
	      -- Through a table of functions: #define os_fcntl ((int (*)(int, int, ...))calls[0].fn),
	      -- and calls holds fcntl; what it is called with matters as in a direct call.
	      SELECT c.file, c.line, c.col, c.fn, r.name, r.name || '@', 'table', r.origin, c.literal,
	             c.args, c.arguments, c.worlds
	      FROM (SELECT * FROM m_call
	            WHERE kind = 'indirect' AND macro IS NOT NULL AND arguments IS NOT NULL AND {file}) c
	      CROSS JOIN (SELECT DISTINCT name, text FROM m_define WHERE text GLOB '*[[]*') d ON d.name = c.macro
	      CROSS JOIN m_ref r ON r.fn IS NULL AND r.origin IN ('libc', 'ghost') AND r.worlds & c.worlds
	       AND replace(lower(c.macro), '_', '') GLOB '?*' || replace(lower(r.name), '_', '')
	      CROSS JOIN m_variable v ON v.file = r.file AND v.fn IS NULL AND v.line <= r.line
	       AND instr(d.text, v.name || '[')
	       AND NOT EXISTS (SELECT 1 FROM m_variable n WHERE n.file = v.file AND n.fn IS NULL
	                       AND n.line > v.line AND n.line <= r.line)) s
	JOIN d_name n ON n.name = s.name
	-- A static function of that name is nobody else's.
	WHERE (s.origin NOT IN ('project', 'thirdparty', 'resource')
	       OR s.origin IN ('project', 'thirdparty') AND s.symbol = s.name)
	  AND NOT EXISTS (SELECT 1 FROM m_function f
	                  WHERE f.symbol = s.name AND f.defined AND f.linkage = 'external')
	  -- Of a weak one that nobody has the link is quiet; rules/call/weak-call has the calls.
	  AND s.name NOT IN (SELECT f.symbol FROM m_function f
	                     WHERE f.attrs > '' AND f.attrs GLOB '* weak *' AND NOT f.defined)
	GROUP BY s.file, s.line, s.col, s.fn, s.name) u
