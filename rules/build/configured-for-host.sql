-- severity: flag
-- message: '{name}' was made for the host by {maker}: {answers}
-- why: configure, CMake and meson try what the machine has that they run on, and put the answers into
--   a header. A build for wasm that reads the host's answers calls functions that the target lacks,
--   and takes sizes for those of the host: a limit above SIZE_MAX, a long of 8 bytes. All that stands
--   behind an #if on such an answer follows from it. Sizes are those of wasm32's C ABI, functions and
--   headers by the tables of the target's C library.
-- fix: configure again for the target, in a folder of its own: {advice}
WITH wrong AS MATERIALIZED (
	SELECT *, row_number() OVER (PARTITION BY file, target ORDER BY "right" = '', line) AS nth,
	       count(*) OVER (PARTITION BY file, target) AS count
	FROM (SELECT file, min(line) AS line, name, text, max(maker) AS maker, bit_or(worlds) AS worlds,
	             target, max("right") AS "right"
	      FROM host_answer WHERE target IN (SELECT name FROM target WHERE family <> 'none') GROUP BY file, target, name)
	ORDER BY file, target, nth
)
SELECT w.file, min(w.line) AS line, 1 AS col, bit_or(w.worlds) AS worlds, w.target,
       basename(w.file) AS name, max(w.maker) AS maker,
       iif(max(w."right") > '', 'hazard', 'flag') AS severity,
       group_concat(iif(w.nth > 6, NULL, w.name || iif(w."right" = '', '',
           ' is ' || w.text || ', not ' || w."right")), ', ')
           || iif(max(w.count) > 6, ' and ' || (max(w.count) - 6) || ' more', '')
           || iif(min(w."right") = '', ', which the target has not', '') AS answers,
       CASE iif(w.target IN (SELECT name FROM target WHERE family = 'emscripten'), 'em', 'wasi') || max(w.maker)
       WHEN 'emcmake' THEN '''emcmake cmake -S SOURCE -B build-wasm'''
       WHEN 'emconfigure' THEN '''emconfigure ./configure --host=wasm32-unknown-emscripten'''
       WHEN 'wasicmake' THEN '''cmake -S SOURCE -B build-wasm -DCMAKE_TOOLCHAIN_FILE=SDK/share/cmake/wasi-sdk.cmake'''
       WHEN 'wasiconfigure' THEN '''./configure --host=wasm32-wasi CC="SDK/bin/clang --target=wasm32-wasip1"'''
       ELSE '''meson setup build-wasm --cross-file FILE'', FILE naming the target''s compiler' END
           || '; or set these answers by hand' AS advice
FROM wrong w
GROUP BY w.file, w.target;
