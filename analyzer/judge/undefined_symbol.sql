-- Table undefined_symbol, of the targets of the world that is judged: what that view says, in
-- views/libraries.sql. Run for each world before the rules (judge.c), which see it and the host's; of a
-- part of the files when these alone are judged.
--
-- Of the names that are used, most are sorted out first: what all worlds define. What is left is asked
-- for with its declarations, its label, what the units and the libraries of each target define; its first
-- use in each file that the rest cannot explain is a row.
DELETE FROM main.undefined_symbol
WHERE target NOT IN (SELECT name FROM main.target WHERE NOT judged_worlds() & (1 << world))
  AND (file IN (SELECT file FROM temp.judged_file) OR NOT EXISTS (SELECT 1 FROM temp.judged_file));
INSERT INTO main.undefined_symbol(file, line, col, fn, worlds, target, symbol, name, kind, origin,
	header, host_only, library, judge, flags)
WITH whole AS (
	SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM temp.judged_file)
), asked AS (
	-- The names that are judged.
	SELECT c.symbol FROM temp.judged_file j CROSS JOIN m_call c ON c.file = j.file
	UNION ALL SELECT r.symbol FROM temp.judged_file j CROSS JOIN m_ref r ON r.file = j.file
	UNION ALL SELECT u.symbol FROM temp.judged_file j CROSS JOIN m_use u ON u.file = j.file
	UNION ALL SELECT c.symbol FROM whole CROSS JOIN (
		SELECT DISTINCT symbol FROM m_call WHERE kind = 'direct' AND worlds > 1) c
	UNION ALL SELECT r.symbol FROM whole CROSS JOIN m_ref r
	UNION ALL SELECT u.symbol FROM whole CROSS JOIN m_use u
), labelled AS (
	SELECT symbol, attrs FROM m_function WHERE attrs > '' AND instr(attrs, 'asm_label(')
	UNION ALL
	SELECT symbol, attrs FROM m_variable WHERE attrs > '' AND instr(attrs, 'asm_label(')
), name AS MATERIALIZED (
	-- Most names are defined in all worlds, or in the libraries of all targets.
	SELECT symbol
	FROM (SELECT DISTINCT symbol FROM asked WHERE symbol NOT GLOB '*@*') a,
	     (SELECT sum(1 << id) AS masks FROM main.world WHERE id > 0 AND judged_worlds() & (1 << id))
	WHERE NOT EXISTS (SELECT 1 FROM m_function f WHERE f.symbol = a.symbol AND f.defined
	                  AND f.linkage = 'external' AND f.worlds & masks = masks)
	  AND NOT EXISTS (SELECT 1 FROM m_variable v WHERE v.symbol = a.symbol AND v.defined
	                  AND v.linkage = 'external' AND v.worlds & masks = masks)
	  AND (symbol NOT IN (SELECT name FROM main.d_name) OR symbol IN (SELECT symbol FROM labelled)
	       OR EXISTS (SELECT 1 FROM main.world w WHERE w.symbols = 'sysroot'
	                  AND judged_worlds() & (1 << w.id) AND NOT EXISTS (
	                  SELECT 1 FROM main.world_symbol s
	                  WHERE s.world = w.id AND s.symbol = a.symbol AND s.library = '')))
), site AS MATERIALIZED (
	SELECT c.file, c.line, c.col, c.fn, n.symbol, 'function' AS kind, c.origin, c.worlds
	FROM name n CROSS JOIN m_call c ON c.symbol = n.symbol AND c.kind = 'direct'
	UNION ALL
	SELECT r.file, r.line, r.col, r.fn, n.symbol, 'function', r.origin, r.worlds
	FROM name n CROSS JOIN m_ref r ON r.symbol = n.symbol
	UNION ALL
	SELECT u.file, u.line, u.col, u.fn, n.symbol, 'variable',
	       iif(n.symbol IN (SELECT symbol FROM m_variable), 'project', 'libc'), u.worlds
	FROM name n CROSS JOIN m_use u ON u.symbol = n.symbol
), used AS (
	-- A library's on one target may be the C library's on another: Emscripten has <GL/gl.h>.
	SELECT symbol, kind, bit_or(worlds) AS worlds, origin
	FROM site WHERE worlds > 1 GROUP BY symbol, kind, origin
), told AS (
	SELECT symbol FROM name
	UNION
	SELECT value FROM labelled,
	     json_each(json_array(symbol, substr(attrs, instr(attrs, 'asm_label(') + 10,
	                          instr(substr(attrs, instr(attrs, 'asm_label(') + 10), ')') - 1)))
), declared AS (
	SELECT symbol, defined AND linkage = 'external' OR attrs GLOB '* alias(*' AS defined,
	       attrs, file, file_origin, worlds
	FROM told CROSS JOIN m_function USING (symbol)
	UNION ALL
	SELECT symbol, defined AND linkage = 'external' OR attrs GLOB '* alias(*',
	       attrs, file, file_origin, worlds
	FROM told CROSS JOIN m_variable USING (symbol)
), known AS MATERIALIZED (
	-- What the declarations say of a name, and the label that stands for it.
	SELECT symbol, bit_or(iif(defined, worlds, 0)) AS defined,
	       max(attrs GLOB '* weak *' OR attrs GLOB '* weakref*' OR attrs GLOB '* import_*') AS loose,
	       max(iif(instr(attrs, 'asm_label('), substr(attrs, instr(attrs, 'asm_label(') + 10,
	           instr(substr(attrs, instr(attrs, 'asm_label(') + 10), ')') - 1), NULL)) AS label,
	       min(iif(file_origin = 'thirdparty', file, NULL)) AS header
	FROM declared WHERE symbol NOT GLOB '*@*' GROUP BY symbol
), made AS (
	SELECT name, bit_or(defined) AS defined
	FROM (SELECT coalesce(label, symbol) AS name, defined FROM known) GROUP BY name
), wanted AS (
	SELECT u.symbol, u.kind, u.worlds, u.origin, k.header, coalesce(k.label, u.symbol) AS name
	FROM used u LEFT JOIN known k ON k.symbol = u.symbol
	WHERE NOT coalesce(k.loose, 0)
), unread AS MATERIALIZED (
	SELECT w.id AS world, EXISTS (SELECT 1 FROM main.unit u LEFT JOIN main.parse p
	           ON p.unit = u.id AND p.world = w.id
	       WHERE u.present AND (u.language IN ('c++', 'other')
	                            OR u.language = 'c' AND coalesce(p.status, 'failed') = 'failed'
	                            -- Of a unit with errors in both worlds, definitions are lost.
	                            OR EXISTS (SELECT 1 FROM main.parse h WHERE h.unit = u.id
	                                       AND h.world = 0 AND h.status = 'errors')))
	       AS any
	FROM main.world w WHERE judged_worlds() & (1 << w.id)
), worded AS MATERIALIZED (
	-- The words of assembly at file scope, which may define what they name.
	SELECT DISTINCT j.value AS word
	FROM (SELECT replace(replace(replace(replace(replace(replace(t3, '<', ' '), '>', ' '), '!', ' '), '|', ' '), '&', ' '), '''', ' ') AS t4
	      FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(t2, '=', ' '), '@', ' '), '#', ' '), '.', ' '), '[', ' '), ']', ' '), '{', ' '), '}', ' ') AS t3
	      FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(t1, '"', ' '), '\', ' '), '$', ' '), '%', ' '), '+', ' '), '-', ' '), '*', ' '), '/', ' ') AS t2
	      FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(t0, char(9), ' '), char(10), ' '), char(13), ' '), ',', ' '), ':', ' '), ';', ' '), '(', ' '), ')', ' ') AS t1
	      FROM (SELECT DISTINCT template AS t0 FROM m_asm WHERE kind = 'file'))))) a,
	     json_each('[' || replace(json_quote(a.t4), ' ', '","') || ']') j
), lacking AS MATERIALIZED (
	SELECT w.*, t.name AS target, t.mask, t.world, coalesce(m.defined & 1, 0) AS host_only,
	       s.status AS listed, iif(s.status = 'emulated', s.note, '') AS flags,
	       (SELECT s.library FROM main.world_symbol s WHERE s.world = t.world AND s.symbol = w.name
	        AND t.judge = 'sysroot' ORDER BY s.library LIMIT 1) AS library, t.judge, t.family
	FROM wanted w JOIN temp.target t ON w.worlds & t.mask
	LEFT JOIN made m ON m.name = w.name
	LEFT JOIN main.d_symbol s ON s.symbol = w.name AND s.target = t.name
	JOIN unread r ON r.world = t.world
	WHERE NOT coalesce(m.defined, 0) & t.mask
	  -- What is linked besides has it, whoever judges the C library.
	  AND NOT EXISTS (SELECT 1 FROM main.world_symbol s
	                  WHERE s.world = t.world AND s.symbol = w.name AND s.linked IS NOT NULL)
	  AND (coalesce(m.defined, 0) & 1 OR NOT r.any)
	  AND (coalesce(m.defined, 0) & 1 OR w.origin <> 'project'
	       OR NOT EXISTS (SELECT 1 FROM main.meta WHERE key = 'left_out')
	       OR w.name IN (SELECT name FROM main.d_name))
	  AND w.name NOT IN (SELECT symbol FROM temp.linker_name)
	  AND w.name NOT GLOB '__start_*' AND w.name NOT GLOB '__stop_*'
), judged AS (
	SELECT * FROM lacking l
	WHERE (coalesce(library, 'none') <> '' OR flags <> '')
	  -- Not all that Emscripten's JavaScript library makes can be read from its text.
	  AND NOT (coalesce(listed, '') = 'yes' AND (judge <> 'sysroot' OR family = 'emscripten'))
	  -- The table knows the library's functions, not all of its names.
	  AND (judge = 'sysroot'
	       OR listed IN ('emulated', 'missing') AND family = 'emscripten'
	       -- Without a C library all of its names are missing; rules/api/no-libc has those
	       -- of the table.
	       OR family = 'none' AND name NOT IN (SELECT name FROM main.d_name)
	       OR origin IN ('project', 'thirdparty')
	       AND name NOT IN (SELECT name FROM main.d_name)
	       AND NOT EXISTS (SELECT 1 FROM main.world_symbol s
	                       WHERE s.world = l.world AND s.symbol = l.name)
	       AND NOT EXISTS (SELECT 1 FROM temp.libc_variable v
	                       WHERE v.target = l.target AND v.symbol = l.name)
	       AND NOT (family = 'emscripten' AND name GLOB '_*emscripten_*'))
	  AND name NOT IN (SELECT word FROM worded) AND '_' || name NOT IN (SELECT word FROM worded)
)
SELECT file, line, col, fn, worlds, target, symbol, name, kind, origin, header, host_only,
       library, judge, flags
FROM (
	SELECT s.file, s.line, s.col, s.fn, s.worlds, j.target, j.symbol, j.name, j.kind, j.origin,
	       j.header, j.host_only, coalesce(j.library, '') AS library, j.judge, j.flags,
	       row_number() OVER (PARTITION BY j.target, s.file, j.symbol
	           ORDER BY s.fn IS NOT NULL AND NOT EXISTS
	                        (SELECT 1 FROM main.reach r WHERE r.world = j.world AND r.symbol = s.fn),
	                    s.line, s.col) AS nth
	FROM judged j JOIN site s ON s.symbol = j.symbol AND s.worlds & j.mask
) WHERE nth = 1
  AND (file IN (SELECT file FROM temp.judged_file) OR EXISTS (SELECT 1 FROM whole));
