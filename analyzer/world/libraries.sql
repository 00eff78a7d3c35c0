-- What the libraries of the worlds' sysroots define, and what is linked besides.

--: jumps
-- Functions that clang makes of calls of setjmp() and longjmp(), of any of their names:
-- those can be linked where these are (LLVM's WebAssemblyLowerEmscriptenEHSjLj.cpp;
-- saveSetjmp and emscripten_longjmp are the older ones).
INSERT OR IGNORE INTO main.world_symbol
SELECT s.world, prefix || j.name, s.library, NULL, NULL FROM main.world_symbol s
JOIN (SELECT 'setjmp' AS name, '__wasm_setjmp' AS made
		UNION ALL SELECT 'longjmp', '__wasm_longjmp'
		UNION ALL SELECT 'setjmp', 'saveSetjmp'
		UNION ALL SELECT 'longjmp', 'emscripten_longjmp') j ON j.made = s.symbol
JOIN (SELECT '' AS prefix UNION ALL SELECT '_');

--: symbols
DELETE FROM main.archive_symbol WHERE archive NOT IN
	(SELECT archive FROM main.archive_file);
DELETE FROM main.archive WHERE id NOT IN
	(SELECT archive FROM main.archive_file);
DELETE FROM main.world_symbol;
-- The first that the linker finds counts.
INSERT OR IGNORE INTO main.world_symbol SELECT w.id, s.symbol, '', s.sig, l.path
FROM main.linked_archive l CROSS JOIN main.world w ON w.id > 0 JOIN main.archive_symbol s
	ON s.archive = l.archive ORDER BY l.position;
INSERT OR IGNORE INTO main.world_symbol SELECT l.world, s.symbol, l.library, s.sig, NULL
FROM main.world_library l JOIN main.archive_symbol s
	ON s.archive = l.archive;
