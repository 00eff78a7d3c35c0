-- severity: hazard
-- message: no compiler defines '{name}' for {system}{more}
-- why: What stands behind the condition is left out, or in, for every target: the port that somebody wrote there is never built.
--   clang defines __wasm, __wasm__, __wasm32 and __wasm32__ (clang/lib/Basic/Targets/WebAssembly.cpp: defineCPUMacros), __wasi__
--   for WASI (lib/Basic/Targets/OSTargets.h), __EMSCRIPTEN__ for Emscripten and __wasm_FEATURE__ for features, and
--   no other spelling. EMSCRIPTEN without underscores was set by emcc (-DEMSCRIPTEN) up to its version 5 and is not since 6.
-- fix: ask for '{right}'
WITH asked AS (
	SELECT file, line, macro, worlds, cond,
	       ' ' || replace(replace(replace(replace(cond, '(', ' '), ')', ' '), '!', ' '), '&', ' ') || ' ' AS words
	FROM guard WHERE macro IN (SELECT name FROM name_list WHERE list = 'wasm-spelling')
), wrong AS (
	SELECT a.file, min(a.line) AS line, a.macro, bit_or(a.worlds) AS worlds, count(DISTINCT a.line) AS count, l.note AS right
	FROM asked a JOIN name_list l ON l.list = 'wasm-spelling' AND l.name = a.macro
	-- A branch behind '#elif' and '#else' is listed with what those before ask for.
	WHERE a.words GLOB '* ' || a.macro || ' *'
	  -- The right one is asked for as well: #if defined(__EMSCRIPTEN__) || defined(EMSCRIPTEN)
	  AND NOT a.words GLOB '* ' || l.note || ' *'
	  -- Or another that holds with it: #if defined(WASM) || defined(__wasm32__)
	  AND NOT a.words GLOB '* __wasm__ *' AND NOT a.words GLOB '* __wasm *'
	  AND NOT a.words GLOB '* __wasm32__ *' AND NOT a.words GLOB '* __wasm32 *'
	GROUP BY a.file, a.macro
)
SELECT w.file, w.line, 1 AS col, w.worlds, t.name AS target, w.macro AS name, w.right,
       CASE w.right WHEN '__EMSCRIPTEN__' THEN iif(w.macro = 'EMSCRIPTEN', 'Emscripten since its version 6', 'Emscripten') WHEN '__wasi__' THEN 'WASI' ELSE 'wasm' END AS system,
       iif(w.count > 1, '; ' || w.count || ' conditions of this file ask for it', '') AS more
FROM wrong w
JOIN target t ON w.worlds & t.mask
     -- Whoever ports to Emscripten alone asks for it alone.
     AND (w.right GLOB '__wasm*' OR w.right = '__wasi__' AND t.family = 'wasi' OR w.right = '__EMSCRIPTEN__' AND t.family = 'emscripten')
-- Emscripten's own, of old: -DEMSCRIPTEN.
WHERE NOT (w.macro = 'EMSCRIPTEN' AND t.judge = 'sysroot' AND t.version > '' AND CAST(t.version AS INTEGER) < 6)
  -- The project defines it: a header, a switch, its build.
  AND w.macro NOT IN (SELECT name FROM define)
  AND NOT EXISTS (SELECT 1 FROM given_flag f WHERE f.flag = '-D' || w.macro OR f.flag GLOB '-D' || w.macro || '=*');
