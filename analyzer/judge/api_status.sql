-- api_status: how each target has what the project uses of the C library, by name: what view
-- api_use says of a use follows from it. The names of the judged files are added, or all are
-- told anew.
DELETE FROM main.api_status WHERE NOT EXISTS (SELECT 1 FROM temp.judged_file);
INSERT OR IGNORE INTO main.api_status
SELECT name, symbol, target, family, mask, hides, judge, library, listed,
       -- What is linked besides has it, whatever the C library has.
       CASE WHEN linked THEN 'yes'
            WHEN judge = 'table' THEN listed
            WHEN library IS NULL THEN iif(instruction OR listed = 'missing', listed, 'newer')
            WHEN library <> '' THEN 'emulated'
            -- Of the flags that the table names, a library's is not needed where what is linked
            -- by default has the name; Emscripten's settings (-sEXIT_RUNTIME) are.
            WHEN listed = 'missing'
                 OR listed = 'emulated' AND note GLOB '-*' AND note NOT GLOB '-s*' THEN 'yes'
            ELSE listed END,
       note,
       CASE WHEN judge = 'table' OR coalesce(library, '') = '' OR note GLOB '*-l' || library || '*'
            THEN note
            WHEN library GLOB 'wasi-emulated-*'
            THEN '-D_WASI_EMULATED_' || upper(replace(substr(library, 15), '-', '_')) || ' -l' || library
            ELSE '-l' || library END,
       blocking, header
FROM (
	SELECT u.name, u.symbol, t.name AS target, a.family, 1 << t.world AS mask,
	       iif(t.parsed = 1 AND w.origin = 'installed', 1 << t.world, 0) AS hides,
	       -- A macro is linked to nothing.
	       iif(t.parsed = 1 AND w.symbols = 'sysroot' AND NOT a.macro, 'sysroot', 'table') AS judge,
	       coalesce((SELECT s.library FROM main.world_symbol s
	                 WHERE s.world = t.world AND s.symbol = u.name ORDER BY s.library LIMIT 1),
	                (SELECT s.library FROM main.world_symbol s
	                 WHERE s.world = t.world AND s.symbol = u.symbol ORDER BY s.library LIMIT 1))
	           AS library,
	       EXISTS (SELECT 1 FROM main.world_symbol s WHERE s.world = t.world AND s.linked IS NOT NULL
	               AND s.symbol IN (u.name, u.symbol)) AS linked,
	       -- Clang makes instructions of it, whatever the library has.
	       (SELECT max(b.status = 'builtin') FROM main.d_api b WHERE b.symbol = u.symbol) AS instruction,
	       a.status AS listed, a.note, a.blocking, a.header
	FROM (SELECT m.name, m.symbol
	      FROM temp.judged_file j CROSS JOIN main.m_api_use m ON m.file = j.file
	      UNION
	      SELECT m.name, m.symbol
	      FROM (SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM temp.judged_file))
	      CROSS JOIN main.m_api_use m) u
	JOIN main.d_api a ON a.symbol = u.symbol
	JOIN main.target t ON t.name = a.target
	JOIN main.world w ON w.id = t.world
);
